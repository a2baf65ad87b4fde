import type { Calculus, ParameterValue, Quantity, StepDefinition } from '@ostoja/law';

/** Who pays by which column of a table. */
export type KolumnaOdplatnosci = 'samotnie_gospodarujaca' | 'w_rodzinie';

/**
 * The share of a price by the band in which the income lies. Bands are dated parameters `<prefix>.przedzial.p1.do`, `.p2.do` … with their upper
 * bounds; the last band has none. A council may load as many bands as its resolution has. Errors: `LAW.PARAMETER_MISSING`.
 */
export function findOdplatnosc(c: Calculus, prefix: string, definition: StepDefinition, wskaznik: Quantity, kolumna: KolumnaOdplatnosci): ParameterValue {
  let numer = 1;
  for (let granica = findGranica(c, prefix, numer); granica !== null; granica = findGranica(c, prefix, numer)) {
    if (c.isAtMost(definition, wskaznik, granica)) break;
    numer += 1;
  }
  return c.param(`${prefix}.przedzial.p${numer}.${kolumna}`);
}

function findGranica(c: Calculus, prefix: string, numer: number): ParameterValue | null {
  return c.findParam(`${prefix}.przedzial.p${numer}.do`);
}

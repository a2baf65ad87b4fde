import { Fraction } from '@ostoja/kernel';
import type { Calculus, Quantity, StepDefinition } from '@ostoja/law';
import { USTAWA, WARSZTATY } from './przepisy.js';
import { roundedTo } from './wspolne.rule.js';

const PREFIX = 'rehabilitacja.wtz';
/** Bands of the share, from the highest: the first that the share reaches counts. */
const PRZEDZIALY = ['70_79', '60_69', '50_59', '40_49'] as const;
const NAJNIZSZY = '31_39';
const PAR_17 = `§ 17 ${WARSZTATY}`;
const DOKLADNY: StepDefinition = { kod: 'wskaznik.dokladny', nazwa: 'udział mieszkańców jednostek w liczbie uczestników', przepis: `art. 10b ust. 3 ${USTAWA}`, jednostka: 'wskaźnik' };
const PELNY: StepDefinition = { kod: 'wskaznik.pelny', nazwa: 'wskaźnik udziału w pełnych procentach', przepis: PAR_17, jednostka: 'wskaźnik' };
const BEZ_OBNIZENIA: StepDefinition = { kod: 'wskaznik.bez_obnizenia', nazwa: 'wskaźnik nie przekracza granicy bez obniżenia', przepis: `art. 10b ust. 5 ${USTAWA}` };
const WYKLUCZENIE: StepDefinition = { kod: 'wskaznik.wykluczenie', nazwa: 'wskaźnik wyklucza dofinansowanie', przepis: `art. 10b ust. 4 ${USTAWA}` };
const W_PRZEDZIALE: StepDefinition = { kod: 'wskaznik.przedzial', nazwa: 'wskaźnik sięga przedziału', przepis: PAR_17 };
const WSPOLCZYNNIK: StepDefinition = { kod: 'wskaznik.wspolczynnik', nazwa: 'część kwoty na mieszkańca jednostki', przepis: PAR_17, jednostka: 'wskaźnik' };

/**
 * The part of the full amount for a resident of a unit that must itself provide therapy: the whole, a share by bands, or nothing. The bounds
 * of the act are tested on the exact share; only the bands of the regulation stand in whole percents, and what lies just above the first
 * bound belongs to the lowest of them.
 */
export function calculateWspolczynnik(c: Calculus, mieszkancy: Quantity, wszyscy: Quantity): Quantity {
  const dokladny = c.quotient(DOKLADNY, mieszkancy, wszyscy);
  if (c.isAtMost(BEZ_OBNIZENIA, dokladny, c.param(`${PREFIX}.wskaznik_udzialu_bez_obnizenia`))) return c.chosen(WSPOLCZYNNIK, Fraction.ONE, [dokladny]);
  if (c.isAtLeast(WYKLUCZENIE, dokladny, c.param(`${PREFIX}.wskaznik_udzialu_wykluczenie`))) return c.chosen(WSPOLCZYNNIK, Fraction.ZERO, [dokladny]);
  const wskaznik = roundedTo(c, PELNY, dokladny, c.param(`${PREFIX}.wskaznik.krok`), c.param(`${PREFIX}.wskaznik.zaokraglenie`));
  const przedzial = PRZEDZIALY.find((nazwa) => c.isAtLeast(W_PRZEDZIALE, wskaznik, c.param(`${PREFIX}.wskaznik.od_${nazwa.split('_')[0]}`))) ?? NAJNIZSZY;
  const czesc = c.param(`${PREFIX}.dofinansowanie_przy_wskazniku.${przedzial}`);
  return c.chosen(WSPOLCZYNNIK, czesc.value, [wskaznik, czesc]);
}

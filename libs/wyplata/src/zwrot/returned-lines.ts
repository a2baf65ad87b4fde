import { getPrincipal } from '@ostoja/database';
import type { ClassifiedAmount } from '@ostoja/finanse';
import type { EntityManager } from 'typeorm';

/** Lines of the budget of returned payments together, as they were when they came back. */
export interface ReturnedLines {
  /** What was handed over. */
  readonly netto: ClassifiedAmount[];
  readonly brutto: ClassifiedAmount[];
  /** What had been deducted. */
  readonly potracone: ClassifiedAmount[];
}

const sum = (lines: string): string => `(select coalesce(jsonb_agg(jsonb_build_object('dzial', s.dzial, 'rozdzial', s.rozdzial, 'paragraf', s.paragraf, 'zrodlo', s.zrodlo, 'kwota', s.kwota::text)), '[]') from (
  select l.dzial, l.rozdzial, l.paragraf, l.zrodlo, sum(l.kwota) as kwota from wyplata.zwrot z
  join wyplata.pozycja p on p.jednostka_id = z.jednostka_id and p.id = z.pozycja_id
  cross join lateral jsonb_to_recordset(${lines}) as l (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
  where z.jednostka_id = $1 and z.pozycja_id = any ($2) group by 1, 2, 3, 4) s)`;

const SUM_LINES = `select ${sum('z.linie')} as netto, ${sum('z.linie_brutto')} as brutto, ${sum('p.potracenie_linie')} as potracone`;

export async function returnedLines(tx: EntityManager, pozycjaIds: readonly string[]): Promise<ReturnedLines> {
  const [lines] = await tx.query<ReturnedLines[]>(SUM_LINES, [getPrincipal().jednostkaId, pozycjaIds]);
  return lines!;
}

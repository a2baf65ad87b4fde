import type { ClassifiedAmount } from '@ostoja/finanse';
import type { EntityManager } from 'typeorm';

/** Budget lines of payments: what they burden in the whole (`brutto`), and what of it is handed over once claims are deducted (`netto`). */
export interface LiniePozycji {
  readonly brutto: ClassifiedAmount[];
  readonly netto: ClassifiedAmount[];
}

/** Lines of a payment `p` of the instalment `r`, to be added up: what they burden in the whole, and what of it is handed over. */
export const LINIE_POZYCJI = linesIn('r.klasyfikacja', 'p.potracenie_linie');

function linesIn(burdened: string, deducted: string): string {
  return `
    select l.dzial, l.rozdzial, l.paragraf, l.zrodlo, l.kwota as brutto, l.kwota as netto
      from jsonb_to_recordset(${burdened}) as l (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
    union all
    select l.dzial, l.rozdzial, l.paragraf, l.zrodlo, 0.00, -l.kwota
      from jsonb_to_recordset(${deducted}) as l (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)`;
}

/** Payments of one kind have the same lines: these are taken apart once, and count as many times as there are payments. */
const linesWhere = (which: string): string => `
  with rodzaje as (
    select r.klasyfikacja, p.potracenie_linie, count(*) as ile
    from wyplata.pozycja p
    join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
    where ${which}
    group by r.klasyfikacja, p.potracenie_linie
  )
  select k.dzial, k.rozdzial, k.paragraf, k.zrodlo, sum(k.brutto * x.ile)::text as brutto, sum(k.netto * x.ile)::text as netto
  from rodzaje x cross join lateral (${linesIn('x.klasyfikacja', 'x.potracenie_linie')}) k
  group by k.dzial, k.rozdzial, k.paragraf, k.zrodlo order by k.dzial, k.rozdzial, k.paragraf, k.zrodlo`;

/** The lines of what a list still hands over: without what came back. */
export function linesOfLista(tx: EntityManager, listaId: string): Promise<LiniePozycji> {
  return readLines(tx, `p.lista_id = $1 and p.stan = 'aktywna'`, listaId);
}

/** The lines of these payments together. */
export function linesOf(tx: EntityManager, pozycjaIds: readonly string[]): Promise<LiniePozycji> {
  return readLines(tx, 'p.id = any ($1)', pozycjaIds);
}

async function readLines(tx: EntityManager, which: string, value: string | readonly string[]): Promise<LiniePozycji> {
  const rows = await tx.query<(ClassifiedAmount & { brutto: string; netto: string })[]>(linesWhere(which), [value]);
  const pick = (column: 'brutto' | 'netto'): ClassifiedAmount[] =>
    rows.map(({ dzial, rozdzial, paragraf, zrodlo, [column]: kwota }) => ({ dzial, rozdzial, paragraf, zrodlo, kwota })).filter(({ kwota }) => kwota !== '0.00');
  return { brutto: pick('brutto'), netto: pick('netto') };
}

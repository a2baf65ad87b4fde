import type { ClassifiedAmount, Ledger } from '@ostoja/finanse';
import { firstDay, type PlainDate, yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { Instalment } from './schedule.js';

/** What new instalments burden: each the budget of its year, arrears that of the year in which they become payable. A list that pays in another year takes the commitment there. */
export function commitmentOf(instalments: readonly Pick<Instalment, 'miesiac' | 'klasyfikacja'>[], platnyOd: PlainDate): (ClassifiedAmount & { readonly rok: number })[] {
  return instalments.flatMap(({ miesiac, klasyfikacja }) => klasyfikacja.map((line) => ({ ...line, rok: Math.max(yearOf(firstDay(miesiac)), yearOf(platnyOd)) })));
}

/** The same year in the database, of a new instalment `r` of a title `t`; from then on `rata.rok` holds it. */
export const BURDENED_YEAR = 'greatest(extract(year from r.miesiac), extract(year from t.platny_od))::int';

const ELSEWHERE = `
  with linie as (
    select r.rok, k.dzial, k.rozdzial, k.paragraf, k.zrodlo, sum(k.kwota)::text as kwota
    from wyplata.pozycja p
    join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id and r.rok is distinct from $2
    cross join lateral jsonb_to_recordset(r.klasyfikacja) as k (dzial text, rozdzial text, paragraf text, zrodlo text, kwota numeric)
    where p.lista_id = $1 and p.stan = 'aktywna'
    group by r.rok, k.dzial, k.rozdzial, k.paragraf, k.zrodlo
  )
  select coalesce(jsonb_agg(to_jsonb(l)) filter (where l.rok is not null), '[]') as dawne,
    coalesce(jsonb_agg(to_jsonb(l) || jsonb_build_object('rok', $2::int)), '[]') as nowe
  from linie l`;

/**
 * The expense belongs to the year in which the money leaves, and so does its commitment: what the instalments of the list have committed to another
 * year, or to none, passes to the year of the list. What the earlier year closed with stays, for the entry is of today. Errors: those of a commitment over the plan.
 */
export async function commitToYear(tx: EntityManager, ledger: Ledger, { id, komorkaId, rok }: { id: string; komorkaId: string; rok: number }): Promise<void> {
  const [lines] = await tx.query<{ dawne: ClassifiedAmount[]; nowe: ClassifiedAmount[] }[]>(ELSEWHERE, [id, rok]);
  if (!lines || lines.nowe.length === 0) return;
  const source = { zrodloTyp: 'lista', zrodloId: id, komorkaId } as const;
  await ledger.post(tx, { ...source, rodzaj: 'zmniejszenie-zaangazowania', linie: lines.dawne });
  await ledger.post(tx, { ...source, rodzaj: 'zaangazowanie', linie: lines.nowe });
  await tx.query(
    `update wyplata.rata r set rok = $2 from wyplata.pozycja p
     where p.lista_id = $1 and p.stan = 'aktywna' and r.jednostka_id = p.jednostka_id and r.id = p.rata_id and r.rok is distinct from $2`,
    [id, rok],
  );
}

/** The instalments hold no commitment any more: it went with the money that came back, or an earlier year has spent it. The next list commits them anew. */
export async function forgetCommitment(tx: EntityManager, rataIds: readonly string[]): Promise<void> {
  if (rataIds.length > 0) await tx.query('update wyplata.rata set rok = null where id = any ($1)', [rataIds]);
}

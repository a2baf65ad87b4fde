import { translateDatabaseError } from '@ostoja/database';
import type { ClassifiedAmount, Ledger } from '@ostoja/finanse';
import { DomainError, firstDay, type PlainDate, yearOf } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { bulkQuery } from '../wyciag/dopasowanie/bulk-query.js';
import { PAID_DAY, PAID_YEAR } from './paid-year.js';
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

const settled = (rodzaj: string): string => `from wyplata.rozliczenie_wpisu y join wyplata.wpis w on w.jednostka_id = y.jednostka_id and w.id = y.wpis_id and w.wyciag_id = $1
      where ($2::uuid is null or y.id = $2) and y.rodzaj = '${rodzaj}'`;

/** Payments that a settlement, or every settlement of a statement, says were paid. */
const PAID = `
    from (
      select y.jednostka_id, y.pozycja_id as id ${settled('wykonanie')}
      union all
      select x.jednostka_id, x.id from (select y.jednostka_id, y.lista_id ${settled('lista')}) z join wyplata.pozycja x on x.jednostka_id = z.jednostka_id and x.lista_id = z.lista_id
    ) s
    join wyplata.pozycja p on p.jednostka_id = s.jednostka_id and p.id = s.id
    join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
    where p.stan = 'aktywna'`;

/** The year is that of the entry just made: the ledger alone knows which months are open. */
const MARK_YEAR = `
  update wyplata.pozycja q set rok_wykonania = z.rok
  from (
    select extract(year from max(o.dzien)) as rok from finanse.operacja o
    where o.zrodlo_typ = 'wyciag' and o.zrodlo_id = $1 and o.rodzaj = 'potwierdzenie' and o.transakcja = pg_current_xact_id()::text::bigint
  ) z, (select p.jednostka_id, p.id, extract(year from ${PAID_DAY}) as rok ${PAID}) x
  where q.jednostka_id = x.jednostka_id and q.id = x.id and x.rok <> z.rok`;

const PAID_ELSEWHERE = `
  with oplacone as (select p.jednostka_id, p.rata_id, l.komorka_id, ${PAID_YEAR} as rok ${PAID} and ${PAID_YEAR} <> extract(year from l.dzien))
  select o.komorka_id, o.rok, array_agg(distinct r.id) as raty, jsonb_agg(k.linia || jsonb_build_object('rok', r.rok)) as dawne, jsonb_agg(k.linia || jsonb_build_object('rok', o.rok)) as nowe
  from oplacone o join wyplata.rata r on r.jednostka_id = o.jednostka_id and r.id = o.rata_id and r.rok <> o.rok
  cross join lateral jsonb_array_elements(r.klasyfikacja) as k (linia)
  group by o.komorka_id, o.rok order by o.komorka_id, o.rok`;

interface PaidElsewhere {
  readonly komorka_id: string;
  readonly rok: number;
  readonly raty: string[];
  readonly dawne: ClassifiedAmount[];
  readonly nowe: ClassifiedAmount[];
}

/** What is paid in another year than that of the list takes its commitment there. That it is paid is a fact: without room in the plan of that year the commitment stays where it is. */
export async function commitToPaidYear(tx: EntityManager, ledger: Ledger, wyciagId: string, rozliczenieId: string | null, dzien?: PlainDate): Promise<void> {
  await bulkQuery(tx, MARK_YEAR, [wyciagId, rozliczenieId]);
  for (const { komorka_id: komorkaId, rok, raty, dawne, nowe } of await bulkQuery<PaidElsewhere>(tx, PAID_ELSEWHERE, [wyciagId, rozliczenieId])) {
    const source = { zrodloTyp: 'wyciag', zrodloId: wyciagId, komorkaId, dzien } as const;
    await commitWithinPlan(tx, async () => {
      await ledger.post(tx, { ...source, rodzaj: 'zmniejszenie-zaangazowania', linie: dawne });
      await ledger.post(tx, { ...source, rodzaj: 'zaangazowanie', linie: nowe });
      await tx.query('update wyplata.rata set rok = $2 where id = any ($1)', [raty, rok]);
    });
  }
}

const NO_ROOM = new Set(['FINANSE.OVER_PLAN', 'FINANSE.OVER_LIMIT']);

/** Answers false, and leaves nothing of the work, when the plan or the limit of the month has no room. */
export async function commitWithinPlan(tx: EntityManager, work: () => Promise<void>): Promise<boolean> {
  await tx.query('savepoint zaangazowanie');
  try {
    await work();
  } catch (error) {
    const fault = translateDatabaseError(error);
    if (!(fault instanceof DomainError) || !NO_ROOM.has(fault.code)) throw error;
    await tx.query('rollback to savepoint zaangazowanie');
    return false;
  }
  await tx.query('release savepoint zaangazowanie');
  return true;
}

/** The instalments hold no commitment any more: it went with the money that came back, or an earlier year has spent it. The next list commits them anew. */
export async function forgetCommitment(tx: EntityManager, rataIds: readonly string[]): Promise<void> {
  if (rataIds.length > 0) await tx.query('update wyplata.rata set rok = null where id = any ($1)', [rataIds]);
}

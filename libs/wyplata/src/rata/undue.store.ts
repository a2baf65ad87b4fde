import { Money, monthOf, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { ClassifiedAmount } from './schedule.js';
import type { Undue, Zaliczenie } from './settle.js';

const PAID_UNDULY = `r.nienalezna > 0 and exists (select 1 from wyplata.pozycja p where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna')`;

/** What was paid without a basis for the benefit in the sprawa, the oldest first; locked, so that it counts once. */
export async function findUndue(tx: EntityManager, { sprawaId, swiadczenieKod }: { readonly sprawaId: string | null; readonly swiadczenieKod: string }): Promise<Undue[]> {
  if (sprawaId === null) return [];
  const rows = await tx.query<{ id: string; miesiac: PlainDate; nienalezna: string; klasyfikacja: ClassifiedAmount[] }[]>(
    `select r.id, r.miesiac, r.nienalezna, r.klasyfikacja from wyplata.tytul t
     join wyplata.rata r on r.jednostka_id = t.jednostka_id and r.tytul_id = t.id
     where t.sprawa_id = $1 and t.swiadczenie_kod = $2 and ${PAID_UNDULY} order by r.miesiac, r.id for update of r`,
    [sprawaId, swiadczenieKod],
  );
  return rows.map(({ id, miesiac, nienalezna, klasyfikacja }) => ({ rataId: id, miesiac: monthOf(miesiac), kwota: Money.parse(nienalezna), klasyfikacja }));
}

/** The source's share of it; zero when nothing. */
export async function sumUndue(tx: EntityManager, zrodloTyp: string, zrodloId: string): Promise<Money> {
  const [row] = await tx.query<{ kwota: string }[]>(
    `select coalesce(sum(r.nienalezna), 0)::text as kwota from wyplata.tytul t join wyplata.rata r on r.jednostka_id = t.jednostka_id and r.tytul_id = t.id
     where t.zrodlo_typ = $1 and t.zrodlo_id = $2 and ${PAID_UNDULY}`,
    [zrodloTyp, zrodloId],
  );
  return Money.parse(row!.kwota);
}

/** What counts towards a new title has a basis again. */
export function takeUndue(tx: EntityManager, taken: readonly Zaliczenie[]): Promise<void> {
  return shiftUndue(tx, taken, -1);
}

/** The title that an earlier payment counted towards ended, so that payment has no basis again. */
export function giveBackUndue(tx: EntityManager, taken: readonly Zaliczenie[]): Promise<void> {
  return shiftUndue(tx, taken, 1);
}

async function shiftUndue(tx: EntityManager, taken: readonly Zaliczenie[], sign: 1 | -1): Promise<void> {
  if (taken.length === 0) return;
  await tx.query(
    `update wyplata.rata r set nienalezna = r.nienalezna + $2::int * x.kwota
     from (select "rataId" as id, sum(kwota) as kwota from jsonb_to_recordset($1) as y ("rataId" uuid, kwota numeric) group by 1) x where r.id = x.id`,
    [JSON.stringify(taken), sign],
  );
}

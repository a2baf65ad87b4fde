import type { ClassifiedAmount } from '@ostoja/finanse';
import { firstDay, Money, monthOf, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { SettledInstalment, Undue, Zaliczenie } from './settle.js';

const PAID_UNDULY = `r.nienalezna > 0 and exists (select 1 from wyplata.pozycja p where p.jednostka_id = r.jednostka_id and p.rata_id = r.id and p.stan = 'aktywna')`;

/** What later instalments of the sprawa have counted in of the instalment r. */
export const COUNTED_LATER = `(select coalesce(sum((z ->> 'kwota')::numeric), 0) from wyplata.rata p cross join jsonb_array_elements(p.zaliczono) z
  where p.jednostka_id = r.jednostka_id and p.sprawa_id = r.sprawa_id and z ->> 'rataId' = r.id::text)`;

/** Whose payments count towards each other: those of one sprawa for one benefit, and of different parts of a demand (KPA 104 § 2) each for itself. */
export interface Wspolne {
  readonly sprawaId: string | null;
  readonly swiadczenieKod: string;
  readonly czesc: string | null;
}

/** What was paid without a basis before, the oldest first; locked, so that it counts once. */
export async function findUndue(tx: EntityManager, { sprawaId, swiadczenieKod, czesc }: Wspolne): Promise<Undue[]> {
  if (sprawaId === null) return [];
  const rows = await tx.query<{ id: string; miesiac: PlainDate; nienalezna: string; klasyfikacja: ClassifiedAmount[] }[]>(
    `select r.id, r.miesiac, r.nienalezna, r.klasyfikacja from wyplata.tytul t
     join wyplata.rata r on r.jednostka_id = t.jednostka_id and r.tytul_id = t.id
     where t.sprawa_id = $1 and t.swiadczenie_kod = $2 and ($3::text is null or t.czesc is null or t.czesc = $3) and ${PAID_UNDULY} order by r.miesiac, r.id for update of r`,
    [sprawaId, swiadczenieKod, czesc],
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
export function takeUndue(tx: EntityManager, settled: readonly SettledInstalment[]): Promise<void> {
  return shiftUndue(tx, settled.flatMap(({ zaliczono }) => zaliczono), -1);
}

/**
 * The instalments of the title after the month lose their basis, but for what counts towards a later title, and give back what they counted in.
 * Answers the ids of all that this touched.
 */
export async function loseBasis(tx: EntityManager, tytulId: string, ostatni: PlainMonth): Promise<string[]> {
  const after = [tytulId, firstDay(ostatni)];
  const counted = await tx.query<{ zaliczono: Zaliczenie[] }[]>(`select zaliczono from wyplata.rata where tytul_id = $1 and miesiac > $2 and zaliczono <> '[]' order by id for update`, after);
  const given = counted.flatMap(({ zaliczono }) => zaliczono);
  await shiftUndue(tx, given, 1);
  const [lost] = await tx.query<[{ id: string }[], number]>(
    `update wyplata.rata r set zaliczono = '[]', nienalezna = case r.stan when 'nalezna' then r.kwota - ${COUNTED_LATER} else 0 end
     where r.tytul_id = $1 and r.miesiac > $2 returning r.id`,
    after,
  );
  return [...given.map(({ rataId }) => rataId), ...lost.map(({ id }) => id)];
}

/** Gives payments of earlier titles their basis, or takes it away. */
export async function shiftUndue(tx: EntityManager, taken: readonly Zaliczenie[], sign: 1 | -1): Promise<void> {
  if (taken.length === 0) return;
  await tx.query(
    `update wyplata.rata r set nienalezna = r.nienalezna + $2::int * x.kwota
     from (select "rataId" as id, sum(kwota) as kwota from jsonb_to_recordset($1) as y ("rataId" uuid, kwota numeric) group by 1) x where r.id = x.id`,
    [JSON.stringify(taken), sign],
  );
}

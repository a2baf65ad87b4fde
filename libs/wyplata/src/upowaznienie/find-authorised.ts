import { DomainError, type PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';

/** Holds for an authorisation that a second person has compared, on the day in the parameter. */
export const inForce = (row: string, day: string): string =>
  `${row}.sprawdzil_id is not null and ${row}.od <= ${day} and (${row}."do" is null or ${row}."do" >= ${day}) and (${row}.odwolano is null or ${row}.odwolano > ${day})`;

/** Name of whoever may collect the instalment for the person on the day. Errors: `WYPLATA.NOT_AUTHORISED` (403). */
export async function findCollector(tx: EntityManager, upowaznienieId: string, rataId: string, dzien: PlainDate): Promise<string> {
  const [row] = await tx.query<{ nazwa: string }[]>(
    `select u.nazwa from wyplata.upowaznienie u join wyplata.rata r on r.jednostka_id = u.jednostka_id and r.tytul_id = u.tytul_id
     where u.id = $1 and r.id = $2 and u.rodzaj = 'odbior-w-kasie' and ${inForce('u', '$3::date')}`,
    [upowaznienieId, rataId, dzien],
  );
  if (!row) throw new DomainError('WYPLATA.NOT_AUTHORISED', 'To upoważnienie nie obejmuje dziś tej wypłaty.', { status: 403, field: 'upowaznienie_id' });
  return row.nazwa;
}

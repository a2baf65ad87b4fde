import type { PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { addressLines, type AktaRow } from '../decyzja/pismo/decyzja-akta.query.js';

/** KPA 42: the correspondence address first, then where the person lives or stays. */
const ADRES = `
  select o.imie, o.nazwisko, (select to_jsonb(a) from osoba.adres a
     where a.osoba_id in (select i.osoba_id from osoba.aliasy(array[o.id]) i) and a.wycofano is null and $2 between a.od and coalesce(a."do", 'infinity')
     order by array_position(array['korespondencyjny', 'zamieszkania', 'pobytu', 'zameldowania'], a.rodzaj), a.od desc, a.id desc limit 1) as adres
  from osoba.osoba o where o.id = $1`;

/** The person as on an envelope on the day; no lines when no address is known. */
export async function findAdresStrony(tx: EntityManager, osobaId: string, dzien: PlainDate): Promise<{ nazwa: string; adres: string[] } | null> {
  const [row] = await tx.query<{ imie: string; nazwisko: string; adres: AktaRow['adres'] }[]>(ADRES, [osobaId, dzien]);
  return row ? { nazwa: `${row.imie} ${row.nazwisko}`, adres: addressLines(row.adres) } : null;
}

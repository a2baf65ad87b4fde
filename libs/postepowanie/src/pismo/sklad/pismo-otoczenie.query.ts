import type { PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import type { AktaRow } from '../../decyzja/pismo/decyzja-akta.query.js';

/** The centre, the unit, the party's address and the dates of the case that letters name. */
export interface OtoczenieRow {
  readonly znak: string;
  readonly osrodek: string;
  readonly osrodek_adres: string;
  readonly organ: string;
  readonly teryt: string;
  readonly komorka: string;
  readonly komorka_adres: string | null;
  readonly swiadczenie_kod: string;
  readonly adres: AktaRow['adres'];
  readonly termin: PlainDate | null;
  readonly data_decyzji: PlainDate | null;
  readonly pracownik: string;
}

/** KPA 42: the correspondence address first, then where the person lives or stays. */
const OTOCZENIE = `
  select s.znak, s.swiadczenie_kod, j.nazwa as osrodek, j.adres as osrodek_adres, j.organ, j.teryt, k.nazwa as komorka, k.adres as komorka_adres,
    (select to_jsonb(a) from osoba.adres a
     where a.osoba_id in (select i.osoba_id from osoba.aliasy(array[s.osoba_id]) i) and a.wycofano is null and $4 between a.od and coalesce(a."do", 'infinity')
     order by array_position(array['korespondencyjny', 'zamieszkania', 'pobytu', 'zameldowania'], a.rodzaj), a.od desc, a.id desc limit 1) as adres,
    (select min(t.data)::text from postepowanie.termin t where t.jednostka_id = s.jednostka_id and t.postepowanie_id = $2 and t.rodzaj like 'zalatwienie%' and t.stan = 'biegnie') as termin,
    (select max(d.data)::text from postepowanie.decyzja d where d.jednostka_id = s.jednostka_id and d.sprawa_id = s.id) as data_decyzji,
    concat_ws(' ', u.imie, u.nazwisko) as pracownik
  from postepowanie.sprawa s
  join access.jednostka j on j.jednostka_id = s.jednostka_id
  join access.komorka k on k.jednostka_id = s.jednostka_id and k.id = s.komorka_id
  join access.uzytkownik u on u.jednostka_id = s.jednostka_id and u.id = $3
  where s.id = $1`;

export async function findOtoczenie(tx: EntityManager, sprawaId: string, postepowanieId: string, pracownikId: string, dzien: PlainDate): Promise<OtoczenieRow | null> {
  const [row] = await tx.query<OtoczenieRow[]>(OTOCZENIE, [sprawaId, postepowanieId, pracownikId, dzien]);
  return row ?? null;
}

import type { Database } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { getWlasciwosc } from '../decyzja/pismo/wlasciwosc.js';
import type { DaneDruku } from './druk.js';

/** $1 unit (the centre itself when null), $2 official, $3 person, $4 day. Of a homeless person only a place of stay is known. */
const SURROUNDINGS = `
  select j.nazwa, j.teryt, k.nazwa as komorka, coalesce(k.adres, j.adres) as adres_urzedu,
    (select array[u.imie || ' ' || u.nazwisko, u.stanowisko] from access.uzytkownik u where u.id = $2) as urzednik,
    (select array_remove(array[
       nullif(concat_ws(' ', coalesce(a.ulica, case when a.nr_domu is not null then a.miejscowosc end), a.nr_domu || coalesce('/' || a.nr_lokalu, '')), ''), nullif(concat_ws(' ', a.kod_pocztowy, a.miejscowosc), ''), a.opis], null)
     from osoba.adres a where a.osoba_id in (select osoba_id from osoba.aliasy(array[$3::uuid])) and a.rodzaj in ('zamieszkania', 'pobytu') and a.wycofano is null and a.od <= $4 and coalesce(a."do", 'infinity') >= $4
     order by a.rodzaj desc, a.od desc limit 1) as adres
  from access.jednostka j left join access.komorka k on k.id = $1`;

interface Surroundings {
  readonly nazwa: string;
  readonly teryt: string;
  readonly komorka: string | null;
  readonly adres_urzedu: string;
  readonly urzednik: readonly string[] | null;
  readonly adres: readonly string[] | null;
}

/** What surrounds every paper of the desk. @param komorkaId null for the centre itself */
export async function findOtoczenie(database: Database, komorkaId: string | null, urzednikId: string, osobaId: string, dzis: PlainDate): Promise<Pick<DaneDruku, 'nadawca' | 'miejscowosc' | 'urzednik' | 'adres' | 'dzis'>> {
  const [row] = await database.read<Surroundings>(SURROUNDINGS, [komorkaId, urzednikId, osobaId, dzis]);
  const { nazwa, teryt, komorka, adres_urzedu, urzednik, adres } = row!;
  return { nadawca: [nazwa, ...(komorka ? [komorka] : []), adres_urzedu], miejscowosc: getWlasciwosc(teryt).miejscowosc, urzednik: urzednik ?? ['pracownik ośrodka'], adres: adres ?? [], dzis };
}

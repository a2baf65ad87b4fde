import type { PlainDate } from '@ostoja/kernel';

/** One case on the sheet: where it stands, what is due, what is open. */
export interface ArkuszRow {
  readonly id: string;
  readonly znak: string;
  readonly komorka_id: string;
  readonly osoba_id: string;
  readonly imie: string;
  readonly nazwisko: string;
  readonly swiadczenie_kod: string;
  readonly stan: string;
  readonly otwarta: PlainDate;
  readonly prowadzacy: boolean;
  readonly terminy: readonly { readonly rodzaj: string; readonly data: PlainDate; readonly stan: string; readonly opis: string }[];
  readonly decyzja_stan: string | null;
  readonly niedoreczone: number;
}

/** Open cases of one worker, the most urgent first; row-level security leaves out those that are not the asker's to see. */
export const ARKUSZ = `
  select s.id, s.znak, s.komorka_id, s.osoba_id, o.imie, o.nazwisko, s.swiadczenie_kod, s.stan, s.otwarta, s.prowadzacy_id is not distinct from $1::uuid as prowadzacy,
    coalesce((select jsonb_agg(jsonb_build_object('rodzaj', t.rodzaj, 'data', t.data, 'stan', t.stan, 'opis', t.wyprowadzenie ->> 'opis') order by t.data, t.id)
      from postepowanie.termin t where t.jednostka_id = s.jednostka_id and t.sprawa_id = s.id and t.stan in ('biegnie', 'wstrzymany')), '[]') as terminy,
    (select d.stan from postepowanie.decyzja d where d.jednostka_id = s.jednostka_id and d.sprawa_id = s.id order by d.id desc limit 1) as decyzja_stan,
    (select count(*)::int from postepowanie.doreczenie r where r.jednostka_id = s.jednostka_id and r.sprawa_id = s.id and r.uznane_za_doreczone is null) as niedoreczone
  from postepowanie.sprawa s join osoba.osoba o on o.jednostka_id = s.jednostka_id and o.id = s.osoba_id
  where (s.prowadzacy_id = $1 or s.pracownik_socjalny_id = $1) and s.zamknieta is null
  order by s.najblizszy_termin, s.id limit $2`;

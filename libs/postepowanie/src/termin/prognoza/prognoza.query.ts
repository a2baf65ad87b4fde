import type { PlainDate } from '@ostoja/kernel';
import type { Question } from '../../sprawa/sprawa.query.js';

/** One running duty of a unit with who has to keep it; without a worker it waits for the head. */
export interface ObowiazekRow {
  termin_id: string;
  sprawa_id: string;
  postepowanie_id: string;
  znak: string;
  rodzaj: string;
  rola: string;
  data: PlainDate;
  uzytkownik_id: string | null;
}

/** A worker of the unit in a role, with the duties that they kept in the window. */
export interface PracownikRow {
  uzytkownik_id: string;
  imie: string;
  nazwisko: string;
  rola: string;
  spelnione: number;
}

const OWNER = `case t.rola when 'prowadzacy' then s.prowadzacy_id when 'pracownik-socjalny' then s.pracownik_socjalny_id end`;

/** Duties of the unit that are due to the day or overdue, the nearest first. */
export function obowiazkiQuestion(komorkaId: string, rodzaje: readonly string[], until: PlainDate, limit: number): Question {
  return {
    name: 'prognoza-obowiazki',
    params: [komorkaId, rodzaje, until, limit],
    sql: `select t.id as termin_id, t.sprawa_id, t.postepowanie_id, s.znak, t.rodzaj, t.rola, t.data, ${OWNER} as uzytkownik_id
      from postepowanie.termin t join postepowanie.sprawa s on s.jednostka_id = t.jednostka_id and s.id = t.sprawa_id
      where t.komorka_id = $1 and t.stan = 'biegnie' and t.data <= $3 and t.rodzaj = any ($2::text[])
      order by t.data, t.id limit $4`,
  };
}

/** Workers who may be given cases of the unit today, and how many duties each kept since the day. */
export function pracownicyQuestion(komorkaId: string, rodzaje: readonly string[], since: PlainDate): Question {
  return {
    name: 'prognoza-pracownicy',
    params: [komorkaId, rodzaje, since],
    sql: `with role (rola, rola_terminu) as (values ('specjalista-swiadczen', 'prowadzacy'), ('pracownik-socjalny', 'pracownik-socjalny')),
      spelnione as (
        select ${OWNER} as uzytkownik_id, t.rola, count(*)::int as liczba
        from postepowanie.termin t join postepowanie.sprawa s on s.jednostka_id = t.jednostka_id and s.id = t.sprawa_id
        where t.komorka_id = $1 and t.stan = 'spelniony' and t.spelniony >= $3 and t.rodzaj = any ($2::text[]) group by 1, 2)
      select u.id as uzytkownik_id, u.imie, u.nazwisko, role.rola_terminu as rola, coalesce(spelnione.liczba, 0) as spelnione
      from role cross join lateral postepowanie.osoby_w_roli(role.rola, $1) w
      join access.uzytkownik u on u.id = w.uzytkownik_id
      left join spelnione on spelnione.uzytkownik_id = u.id and spelnione.rola = role.rola_terminu
      order by u.nazwisko, u.imie, u.id`,
  };
}

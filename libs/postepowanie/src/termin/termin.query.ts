import type { PlainDate } from '@ostoja/kernel';
import { moiOraz, type Question } from '../sprawa/sprawa.query.js';

/** One line of the worklist: what is due, when and why. */
export interface TerminRow {
  id: string;
  data: PlainDate;
  rodzaj: string;
  rola: string;
  opis: string;
  postepowanie_id: string;
  sprawa_id: string;
  znak: string;
  stan: string;
  swiadczenie_kod: string;
  komorka_id: string;
  komorka_nazwa: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
}

/** Terms to be kept by one person and whom they stand in for today, or by units; row-level security hides those that are not the asker's. */
export type OdbiorcaTerminow = { readonly uzytkownikId: string } | { readonly komorkaIds: readonly string[] };

const COLUMNS = `t.id, t.data, t.rodzaj, t.rola, t.wyprowadzenie ->> 'opis' as opis, t.postepowanie_id, t.sprawa_id,
  s.znak, s.stan, s.swiadczenie_kod, s.komorka_id, j.nazwa as komorka_nazwa, s.osoba_id, o.imie, o.nazwisko`;
const NAMES = `join osoba.osoba o on o.jednostka_id = s.jednostka_id and o.id = s.osoba_id
  join access.komorka j on j.jednostka_id = s.jednostka_id and j.id = s.komorka_id`;

/** The worklist by date, after a position when given. A person's terms are those of the role in which the case was given to them. */
export function terminyQuestion(odbiorca: OdbiorcaTerminow, limit: number, after: readonly unknown[] | null): Question {
  const params: unknown[] = [limit];
  const parameter = (value: unknown) => `$${params.push(value)}`;
  const position = after ? ` and (t.data, t.id) > (${parameter(after[0])}::date, ${parameter(after[1])}::uuid)` : '';
  const suffix = after ? '-po' : '';
  if ('uzytkownikId' in odbiorca) {
    const kto = `any (${moiOraz(parameter(odbiorca.uzytkownikId))})`;
    return {
      name: `terminy-moje${suffix}`, params,
      sql: `select ${COLUMNS} from postepowanie.sprawa s
        join postepowanie.termin t on t.jednostka_id = s.jednostka_id and t.sprawa_id = s.id and t.stan = 'biegnie'
          and case t.rola when 'prowadzacy' then s.prowadzacy_id when 'pracownik-socjalny' then s.pracownik_socjalny_id end = ${kto}${position}
        ${NAMES} where (s.prowadzacy_id = ${kto} or s.pracownik_socjalny_id = ${kto})
        order by t.data, t.id limit $1`,
    };
  }
  const units = `${parameter(odbiorca.komorkaIds)}::uuid[]`;
  return {
    name: `terminy-komorki${suffix}`, params,
    sql: `select ${COLUMNS} from (
        select z.* from unnest(${units}) k cross join lateral (
          select t.* from postepowanie.termin t where t.komorka_id = k and t.stan = 'biegnie'${position} order by t.data, t.id limit $1) z
        order by z.data, z.id limit $1) t
      join postepowanie.sprawa s on s.jednostka_id = t.jednostka_id and s.id = t.sprawa_id
      ${NAMES} order by t.data, t.id`,
  };
}

import type { PlainDate } from '@ostoja/kernel';
import type { Question } from '../../sprawa/sprawa.query.js';

/** States in which a decision waits for the next hand. */
export const CZEKA = ['do-zatwierdzenia', 'do-podpisu'] as const;
export type StanCzeka = (typeof CZEKA)[number];

/** A decision that waits, with what the next hand must know to choose it. */
export interface DecyzjaCzekaRow {
  id: string;
  sprawa_id: string;
  znak: string;
  komorka_nazwa: string;
  swiadczenie_kod: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  stan: string;
  rozstrzygniecie: string;
  kwota: string | null;
  przygotowal: string;
  /** Text: `2026-11-22T08:15:00.123456Z`, so that a position keeps every digit. */
  przygotowano: string;
  najblizszy_termin: PlainDate | 'infinity';
  wersja: number;
}

/** Decisions of the units in the state, the longest waiting first; those that the asker wrote are left out, since somebody else must decide on them. */
export function decyzjeQuestion(stan: StanCzeka, units: readonly string[], asker: string, limit: number, after: readonly unknown[] | null): Question {
  const params: unknown[] = [stan, units, asker];
  const parameter = (value: unknown) => `$${params.push(value)}`;
  const position = after ? ` and (d.przygotowano, d.id) > (${parameter(after[0])}::timestamptz, ${parameter(after[1])}::uuid)` : '';
  const top = Math.trunc(limit);
  return {
    name: ['decyzje', after ? 'po' : 'od', top].join('-'),
    params,
    sql: `
      select l.id, l.sprawa_id, s.znak, k.nazwa as komorka_nazwa, l.swiadczenie_kod, l.osoba_id, o.imie, o.nazwisko, l.stan, l.rozstrzygniecie, l.kwota,
        concat_ws(' ', p.imie, p.nazwisko) as przygotowal, to_char(l.przygotowano at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as przygotowano, s.najblizszy_termin, l.wersja
      from (
        select z.* from unnest($2::uuid[]) k cross join lateral (
          select d.* from postepowanie.decyzja d
          where d.komorka_id = k and d.stan = $1 and d.przygotowal_id <> $3::uuid and $3::uuid <> all (d.poprawiali_ids)${position}
          order by d.przygotowano, d.id limit ${top}) z
        order by z.przygotowano, z.id limit ${top}) l
      join postepowanie.sprawa s on s.jednostka_id = l.jednostka_id and s.id = l.sprawa_id
      join osoba.osoba o on o.jednostka_id = l.jednostka_id and o.id = l.osoba_id
      join access.komorka k on k.jednostka_id = l.jednostka_id and k.id = l.komorka_id
      join access.uzytkownik p on p.jednostka_id = l.jednostka_id and p.id = l.przygotowal_id
      order by l.przygotowano, l.id`,
  };
}

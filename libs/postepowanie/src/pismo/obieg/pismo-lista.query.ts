import type { PlainDate } from '@ostoja/kernel';
import type { Question } from '../../sprawa/sprawa.query.js';

/** A letter that waits for a signature, with what the signer must know to choose it. */
export interface PismoCzekaRow {
  id: string;
  sprawa_id: string;
  znak: string;
  komorka_nazwa: string;
  szablon_kod: string;
  osoba_id: string;
  imie: string;
  nazwisko: string;
  przekazal: string;
  /** Text with every digit, so that a position keeps them. */
  przekazano: string;
  najblizszy_termin: PlainDate | 'infinity';
  wersja: number;
}

/** Letters of the units that wait for a signature, the longest waiting first. */
export function pismaDoPodpisuQuestion(units: readonly string[], limit: number, after: readonly unknown[] | null): Question {
  const params: unknown[] = [units];
  const parameter = (value: unknown) => `$${params.push(value)}`;
  const position = after ? ` and (d.przekazano, d.id) > (${parameter(after[0])}::timestamptz, ${parameter(after[1])}::uuid)` : '';
  const top = Math.trunc(limit);
  return {
    name: ['pisma-do-podpisu', after ? 'po' : 'od', top].join('-'),
    params,
    sql: `
      select l.id, l.sprawa_id, s.znak, k.nazwa as komorka_nazwa, l.szablon_kod, l.osoba_id, o.imie, o.nazwisko,
        concat_ws(' ', p.imie, p.nazwisko) as przekazal, to_char(l.przekazano at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as przekazano, s.najblizszy_termin, l.wersja
      from (
        select z.* from unnest($1::uuid[]) k cross join lateral (
          select d.* from postepowanie.pismo d where d.komorka_id = k and d.stan = 'do-podpisu'${position} order by d.przekazano, d.id limit ${top}) z
        order by z.przekazano, z.id limit ${top}) l
      join postepowanie.sprawa s on s.jednostka_id = l.jednostka_id and s.id = l.sprawa_id
      join osoba.osoba o on o.jednostka_id = l.jednostka_id and o.id = l.osoba_id
      join access.komorka k on k.jednostka_id = l.jednostka_id and k.id = l.komorka_id
      join access.uzytkownik p on p.jednostka_id = l.jednostka_id and p.id = l.przekazal_id
      order by l.przekazano, l.id`,
  };
}

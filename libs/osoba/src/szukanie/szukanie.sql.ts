import { isPesel } from '@ostoja/kernel';

/** What people are searched by; at least one part is given. */
export interface SearchTerms {
  /** Parts of names in any order, or a PESEL number. */
  readonly tekst?: string;
  readonly pesel?: string;
  readonly dokumentNumer?: string;
  readonly dataUrodzenia?: string;
}

const MOST_WORDS = 6;

/** The words of a search, without anything that means something in a pattern. */
export function wordsOf(tekst: string): string[] {
  return tekst.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').slice(0, MOST_WORDS);
}

/**
 * One query for a page of people in the order of names. Every word must begin some word of the person's names. `after` is the last key of the
 * page before. The alias is resolved before the join, since behind a wall a join on a function may use no index. Keys come from `osoba.spis` (see its comment in the migration), all that is shown from `osoba.osoba`.
 */
export function searchSql(terms: SearchTerms, after: readonly unknown[] | null, limit: number): { sql: string; params: unknown[] } {
  const params: unknown[] = [];
  const param = (value: unknown) => `$${params.push(value)}`;
  const conditions: string[] = [];
  const pesel = terms.pesel ?? (isPesel(terms.tekst) ? terms.tekst : undefined);
  const words = pesel === terms.tekst ? [] : wordsOf(terms.tekst ?? '');
  if (pesel) conditions.push(`s.pesel = ${param(pesel)}`);
  if (terms.dokumentNumer) conditions.push(`s.dokument_numer = ${param(terms.dokumentNumer)}`);
  if (terms.dataUrodzenia) conditions.push(`s.data_urodzenia = ${param(terms.dataUrodzenia)}`);
  for (const word of words) conditions.push(`s.szukaj like '%' || osoba.normalizuj(${param(word)}) || '%'`);
  if (after) conditions.push(`(s.nazwisko, s.imie, s.id) > (${param(after[0])}, ${param(after[1])}, ${param(after[2])}::uuid)`);
  const sql = `
    with trafienia as materialized (
      select s.jednostka_id, s.id, s.nazwisko, s.imie from osoba.spis s
      where ${conditions.join(' and ')}
      order by s.nazwisko, s.imie, s.id limit ${param(limit)}
    ), znalezieni as materialized (
      select t.*, osoba.kanoniczna(t.id) as osoba_id from trafienia t
    )
    select t.id as "zapisId", t.nazwisko as "kluczNazwisko", t.imie as "kluczImie",
      o.id, o.imie, o.drugie_imie as "drugieImie", o.nazwisko, o.nazwisko_rodowe as "nazwiskoRodowe", o.data_urodzenia as "dataUrodzenia", o.plec, o.pesel,
      o.opis, o.data_zgonu as "dataZgonu", exists (select 1 from osoba.opieka_scalona p where p.jednostka_id = o.jednostka_id and p.osoba_id = o.id) as "objetaOpieka"
    from znalezieni t
    join osoba.osoba o on o.jednostka_id = t.jednostka_id and o.id = t.osoba_id
    order by t.nazwisko, t.imie, t.id`;
  return { sql, params };
}

/**
 * Candidates for a duplicate: same PESEL, document or birth date; both names somewhere among the person's; or the names nearest letter by letter,
 * whatever their order. $1 last name, $2 first name, $3 PESEL, $4 document, $5 birth date, $6 how many by names.
 */
export const CANDIDATES = `
  with kandydaci as materialized (
    select s.jednostka_id, s.id from osoba.spis s where s.pesel = $3 or s.dokument_numer = $4 or s.data_urodzenia = $5
    union
    (select s.jednostka_id, s.id from osoba.spis s
     where s.szukaj like '%' || osoba.normalizuj($1) || '%' and s.szukaj like '%' || osoba.normalizuj($2) || '%' limit $6)
    union
    (select s.jednostka_id, s.id from osoba.spis s order by (s.szukaj || '') <-> osoba.normalizuj($1 || ' ' || $2) limit $6)
  ), osoby as materialized (
    select distinct k.jednostka_id, osoba.kanoniczna(k.id) as id from kandydaci k
  )
  select o.id, o.pesel, o.imie, o.nazwisko, o.nazwisko_rodowe as "nazwiskoRodowe", o.data_urodzenia as "dataUrodzenia", o.dokument_numer as "dokumentNumer"
  from osoby k
  join osoba.osoba o on o.jednostka_id = k.jednostka_id and o.id = k.id`;

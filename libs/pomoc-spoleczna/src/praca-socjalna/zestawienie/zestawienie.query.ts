// Merged persons are joined, not asked for one by one by osoba.kanoniczna: a year has many rows.
/**
 * Help without a decision in a period: $1 from, $2 to, $3 unit or null. A person counts once in each row, whatever the number of services
 * and units; a family is the household of the day, or the person alone where none is recorded. Rows of grouping sets: by kind and unit,
 * by kind, by unit, all; `z_kontraktem` is null for both together. So rows never add up to the row above them.
 */
export const USLUGI = `
  with wpis as materialized (
    select u.jednostka_id, u.id, u.rodzaj, u.komorka_id, u.minuty, u.kontrakt_id is not null as z_kontraktem, m.odbiorca,
      coalesce(tm.kanoniczna_id, m.osoba_id) as osoba_id, coalesce(u.gospodarstwo_id, tu.kanoniczna_id, u.osoba_id) as rodzina_id, m.osoba_id = u.osoba_id as pierwsza
    from pomoc_spoleczna.usluga u
    join pomoc_spoleczna.usluga_osoba m on m.jednostka_id = u.jednostka_id and m.usluga_id = u.id
    left join osoba.tozsamosc tm on tm.jednostka_id = m.jednostka_id and tm.osoba_id = m.osoba_id
    left join osoba.tozsamosc tu on tu.jednostka_id = u.jednostka_id and tu.osoba_id = u.osoba_id
    where u.dzien between $1::date and $2::date and ($3::uuid is null or u.komorka_id = $3) and u.uniewazniono is null
  )
  select rodzaj, komorka_id, z_kontraktem,
    count(distinct osoba_id) filter (where odbiorca)::int as osoby, count(distinct rodzina_id)::int as rodziny, count(distinct osoba_id)::int as osoby_w_rodzinach,
    count(distinct id)::int as uslugi, coalesce(sum(minuty) filter (where pierwsza), 0)::int as minuty
  from wpis
  group by grouping sets ((rodzaj, komorka_id), (rodzaj, z_kontraktem), (rodzaj), (komorka_id), (z_kontraktem), ())
  order by rodzaj nulls first, komorka_id nulls first, z_kontraktem nulls first`;

/** Contracts in a period: $1 from, $2 to, $3 unit or null. A contract was in force if any of its days lies in the period. */
export const KONTRAKTY = `
  with w_okresie as materialized (
    select k.jednostka_id, k.id, k.rodzaj, k.wynik, k.zawarto between $1::date and $2::date as nowy, k.zakonczono between $1::date and $2::date as zakonczony,
      coalesce(k.gospodarstwo_id, osoba.kanoniczna(k.osoba_id)) as rodzina_id
    from pomoc_spoleczna.kontrakt k
    where k.stan in ('obowiazuje', 'zakonczony') and k.zawarto <= $2::date and coalesce(k.zakonczono, k."do") >= $1::date and ($3::uuid is null or k.komorka_id = $3)
  )
  select w.rodzaj, count(distinct w.id)::int as obowiazywalo, count(distinct w.id) filter (where w.nowy)::int as zawarto,
    count(distinct w.id) filter (where w.zakonczony)::int as zakonczono,
    count(distinct w.id) filter (where w.zakonczony and w.wynik = 'zrealizowany')::int as zrealizowano,
    count(distinct osoba.kanoniczna(s.osoba_id))::int as osoby, count(distinct w.rodzina_id)::int as rodziny
  from w_okresie w
  join pomoc_spoleczna.kontrakt_osoba s on s.jednostka_id = w.jednostka_id and s.kontrakt_id = w.id
  group by grouping sets ((w.rodzaj), ())
  order by w.rodzaj nulls first`;

/** Work with groups and communities in a period: $1 from, $2 to, $3 unit or null. */
export const ZAJECIA = `
  select g.rodzaj, count(*)::int as zajecia, sum(g.uczestnicy)::int as uczestnicy, sum(g.minuty)::int as minuty
  from pomoc_spoleczna.praca_grupowa g
  where g.dzien between $1::date and $2::date and g.uniewazniono is null and ($3::uuid is null or g.komorka_id = $3)
  group by grouping sets ((g.rodzaj), ())
  having count(*) > 0
  order by g.rodzaj nulls first`;

/** The persons behind a number: $1 from, $2 to, $3 unit or null, $4 kind or null, $5 with a contract, without, or null for both; after a person, $6. */
export const OSOBY = `
  select w.osoba_id, o.imie, o.nazwisko, w.uslugi from (
    select osoba.kanoniczna(m.osoba_id) as osoba_id, array_agg(u.id order by u.dzien, u.id) as uslugi
    from pomoc_spoleczna.usluga u
    join pomoc_spoleczna.usluga_osoba m on m.jednostka_id = u.jednostka_id and m.usluga_id = u.id and m.odbiorca
    where u.dzien between $1::date and $2::date and u.uniewazniono is null and ($3::uuid is null or u.komorka_id = $3)
      and ($4::text is null or u.rodzaj = $4) and ($5::boolean is null or (u.kontrakt_id is not null) = $5)
    group by 1
  ) w
  join osoba.osoba o on o.id = w.osoba_id
  where $6::uuid is null or w.osoba_id > $6
  order by w.osoba_id`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list of thirty thousand lines is prepared and checked in a few passes over whole sets, planned by how many lines it really has. */
export class AlterPrzygotowanieListy1764000005000 implements MigrationInterface {
  name = 'AlterPrzygotowanieListy1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [NUMBERS, RECIPIENTS, STATISTICS, ACCOUNTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const part of [OLD_ACCOUNTS, OLD_STATISTICS, OLD_RECIPIENTS, OLD_NUMBERS]) await runner.query(part);
  }
}

const BANK_NUMBER = `mod(3 * substr(numer, 3, 1)::int + 9 * substr(numer, 4, 1)::int + 7 * substr(numer, 5, 1)::int + substr(numer, 6, 1)::int
      + 3 * substr(numer, 7, 1)::int + 9 * substr(numer, 8, 1)::int + 7 * substr(numer, 9, 1)::int + substr(numer, 10, 1)::int, 10) = 0`;

const NUMBERS = `
-- The same rule as parseNrb of the kernel. The remainder by 97 of the whole number is added up of its parts: what stands 22, 14 and 6 places from the end counts 25, 53 and 27 times.
create or replace function wyplata.nrb_poprawny(numer text) returns boolean language sql immutable parallel safe
  return case when length(numer) = 26 and translate(numer, '0123456789', '') = '' then
      (substr(numer, 3, 8)::bigint * 25 + substr(numer, 11, 8)::bigint * 53 + substr(numer, 19, 8)::bigint * 27 + 252100 + substr(numer, 1, 2)::bigint) % 97 = 1
    and ${BANK_NUMBER}
    when numer is not null then false end;
`;

const OLD_NUMBERS = `
create or replace function wyplata.nrb_poprawny(numer text) returns boolean language sql immutable parallel safe
  return case when numer ~ '^[0-9]{26}$' then mod((substr(numer, 3) || '2521' || substr(numer, 1, 2))::numeric, 97) = 1
    and ${BANK_NUMBER}
    when numer is not null then false end;
`;

const SIGNATURE = `wyplata.odbiorcy(osoby uuid[], dzien date) returns table (osoba_id uuid, nazwa text, adres text[], rachunek text, posiadacz text, zmarla boolean)
  language sql stable security definer`;
const ADDRESS = `array_remove(array[nullif(concat_ws(' ', a.ulica, concat_ws('/', a.nr_domu, a.nr_lokalu)), ''), concat_ws(' ', a.kod_pocztowy, a.miejscowosc)], null) as linie`;
const VALID_ACCOUNT = `r.wycofano is null and (r.sprawdzil is not null or r.pochodzenie = 'przejete') and dzien between r.od and coalesce(r."do", 'infinity')`;
const VALID_ADDRESS = `a.wycofano is null and a.rodzaj in ('zamieszkania', 'pobytu') and dzien between a.od and coalesce(a."do", 'infinity')`;

const RECIPIENTS = `
-- What a transfer must say about people who have a title to payment, and no more: bookkeeping sees no other data of theirs. Each is asked for once.
-- No step drops equal rows on the way: PostgreSQL cannot foresee how many stay and would then look people up one by one.
create or replace function ${SIGNATURE} set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
  with szukani as materialized (
    select i.id, t.kanoniczna_id
    from unnest(osoby) as i (id)
    left join osoba.tozsamosc t on t.jednostka_id = (select access.jednostka_id()) and t.osoba_id = i.id
    where (select access.ma('wyplata:lista:prepare'))
      and exists (select 1 from wyplata.tytul y where y.jednostka_id = (select access.jednostka_id()) and y.osoba_id = i.id)
  ), wcielenia as materialized (
    select s.id as szukana, coalesce(u.osoba_id, s.id) as osoba_id
    from szukani s left join osoba.tozsamosc u on u.jednostka_id = (select access.jednostka_id()) and u.kanoniczna_id = s.kanoniczna_id
  ), rachunki as (
    select distinct on (k.szukana) k.szukana, k.numer, k.posiadacz
    from (
      select w.szukana, r.numer, r.posiadacz, r.od, r.zapisano, r.id
      from wcielenia w join osoba.rachunek r on r.jednostka_id = (select access.jednostka_id()) and r.osoba_id = w.osoba_id
      where ${VALID_ACCOUNT}
      -- Keeps the check of the number from running over the accounts of the whole city.
      offset 0
    ) k
    where wyplata.nrb_poprawny(k.numer)
    order by k.szukana, k.od desc, k.zapisano desc, k.id
  ), adresy as (
    select distinct on (w.szukana) w.szukana, ${ADDRESS}
    from wcielenia w join osoba.adres a on a.jednostka_id = (select access.jednostka_id()) and a.osoba_id = w.osoba_id
    where ${VALID_ADDRESS}
    order by w.szukana, a.rodzaj desc, a.od desc, a.zapisano desc, a.id
  )
  select s.id, o.imie || ' ' || o.nazwisko, a.linie, r.numer, r.posiadacz, s.id in (
    select w.szukana from wcielenia w join osoba.osoba p on p.jednostka_id = (select access.jednostka_id()) and p.id = w.osoba_id and p.data_zgonu is not null)
  from szukani s
  join osoba.osoba o on o.jednostka_id = (select access.jednostka_id()) and o.id = coalesce(s.kanoniczna_id, s.id)
  left join rachunki r on r.szukana = s.id
  left join adresy a on a.szukana = s.id
$$;
`;

const OLD_RECIPIENTS = `
create or replace function ${SIGNATURE} set search_path = pg_catalog as $$
  with ids as (
    select distinct i.id as szukana, coalesce(u.osoba_id, i.id) as osoba_id, coalesce(t.kanoniczna_id, i.id) as kanoniczna_id
    from unnest(osoby) as i (id)
    left join osoba.tozsamosc t on t.jednostka_id = access.jednostka_id() and t.osoba_id = i.id
    left join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
    where access.ma('wyplata:lista:prepare')
      and exists (select 1 from wyplata.tytul y where y.jednostka_id = access.jednostka_id() and y.osoba_id = i.id)
  ), rachunki as (
    select distinct on (i.szukana) i.szukana, r.numer, r.posiadacz
    from ids i join osoba.rachunek r on r.jednostka_id = access.jednostka_id() and r.osoba_id = i.osoba_id
    where ${VALID_ACCOUNT} and wyplata.nrb_poprawny(r.numer)
    order by i.szukana, r.od desc, r.zapisano desc, r.id
  ), adresy as (
    select distinct on (i.szukana) i.szukana,
      ${ADDRESS}
    from ids i join osoba.adres a on a.jednostka_id = access.jednostka_id() and a.osoba_id = i.osoba_id
    where ${VALID_ADDRESS}
    order by i.szukana, a.rodzaj desc, a.od desc, a.zapisano desc, a.id
  )
  select k.szukana, o.imie || ' ' || o.nazwisko, a.linie, r.numer, r.posiadacz, k.zmarla
  from (
    select i.szukana, i.kanoniczna_id, bool_or(p.data_zgonu is not null) as zmarla
    from ids i join osoba.osoba p on p.jednostka_id = access.jednostka_id() and p.id = i.osoba_id
    group by i.szukana, i.kanoniczna_id
  ) k
  join osoba.osoba o on o.jednostka_id = access.jednostka_id() and o.id = k.kanoniczna_id
  left join rachunki r on r.szukana = k.szukana
  left join adresy a on a.szukana = k.szukana
$$;
`;

const STATISTICS = `
-- What stops a payment is rare: it is found by itself, not by going through every line of a list.
create index rata_niewyplacalna on wyplata.rata (jednostka_id, id) where stan <> 'nalezna' or nienalezna > 0;
create index tytul_wstrzymany on wyplata.tytul (jednostka_id, id) where stan = 'wstrzymany';
-- A new long list is unknown to the statistics: its lines would be joined one by one until PostgreSQL counts them by itself.
create function wyplata.policz_pozycje() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  analyze (skip_locked) wyplata.pozycja (jednostka_id, lista_id, stan, krag_id);
end $$;
revoke execute on function wyplata.policz_pozycje() from public;
grant execute on function wyplata.policz_pozycje() to ostoja_app;
-- A list of five lines and one of thirty thousand want other plans.
alter function wyplata.zgony(uuid) set plan_cache_mode = force_custom_plan;
`;

const OLD_STATISTICS = `
alter function wyplata.zgony(uuid) reset plan_cache_mode;
drop function wyplata.policz_pozycje();
drop index wyplata.tytul_wstrzymany;
drop index wyplata.rata_niewyplacalna;
`;

const MAY_CHECK = `((select access.ma('wyplata:ksiegowosc:read')) or (select access.ma('wyplata:lista:check')) and (p.krag_id is null or p.krag_id = any ((select access.kregi())::uuid[])))`;
const AUTHORISED = (day: string): string => `exists (
        select 1 from wyplata.upowaznienie u
        where u.jednostka_id = t.jednostka_id and u.tytul_id = t.id and u.rodzaj = 'odbiorca' and u.rachunek = p.rachunek
          and u.sprawdzil_id is not null and u.od <= ${day} and (u."do" is null or u."do" >= ${day}) and (u.odwolano is null or u.odwolano > ${day}))`;

const ACCOUNTS = `
-- As before, in sets: most lines go to an account of the person itself, and only the rest is asked about title, authorisation and merged people.
create or replace function wyplata.zmienione_rachunki(lista uuid) returns int
  language sql stable security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
  with linie as materialized (
    select p.jednostka_id, p.id, p.rata_id, p.osoba_id, p.rachunek, l.dzien
    from wyplata.lista l
    join wyplata.pozycja p on p.jednostka_id = l.jednostka_id and p.lista_id = l.id and p.stan = 'aktywna'
    where l.jednostka_id = (select access.jednostka_id()) and l.id = lista and l.kanal = 'przelew' and ${MAY_CHECK}
  ), inne as materialized (
    select p.* from linie p
    where not exists (
      select 1 from osoba.rachunek k
      where k.jednostka_id = p.jednostka_id and k.osoba_id = p.osoba_id and k.numer = p.rachunek and k.wycofano is null and p.dzien between k.od and coalesce(k."do", 'infinity'))
  )
  select count(*)::int from (
    select p.id from linie p
    join wyplata.zwrot z on z.jednostka_id = p.jednostka_id and z.osoba_id = p.osoba_id and z.rachunek = p.rachunek and z.wstrzymuje and z.wyjasniono is null
    union
    select p.id from inne p
    join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
    join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id
    where p.rachunek is distinct from t.rachunek
      and not ${AUTHORISED('p.dzien')}
      and not exists (
        select 1 from osoba.tozsamosc x
        join osoba.tozsamosc y on y.jednostka_id = x.jednostka_id and y.kanoniczna_id = x.kanoniczna_id
        join osoba.rachunek k on k.jednostka_id = y.jednostka_id and k.osoba_id = y.osoba_id and k.numer = p.rachunek and k.wycofano is null and p.dzien between k.od and coalesce(k."do", 'infinity')
        where x.jednostka_id = p.jednostka_id and x.osoba_id = p.osoba_id)
  ) zmienione
$$;
`;

const OLD_ACCOUNTS = `
create or replace function wyplata.zmienione_rachunki(lista uuid) returns int
  language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::int
  from wyplata.lista l
  join wyplata.pozycja p on p.jednostka_id = l.jednostka_id and p.lista_id = l.id and p.stan = 'aktywna'
  join wyplata.rata r on r.jednostka_id = p.jednostka_id and r.id = p.rata_id
  join wyplata.tytul t on t.jednostka_id = r.jednostka_id and t.id = r.tytul_id
  where l.jednostka_id = (select access.jednostka_id()) and l.id = lista and l.kanal = 'przelew' and ${MAY_CHECK}
    and (
      exists (select 1 from wyplata.zwrot z where z.jednostka_id = p.jednostka_id and z.osoba_id = p.osoba_id and z.rachunek = p.rachunek and z.wstrzymuje and z.wyjasniono is null)
      or p.rachunek is distinct from t.rachunek
        and not ${AUTHORISED('l.dzien')}
        and not exists (
          select 1 from osoba.rachunek k
          where k.jednostka_id = p.jednostka_id and k.numer = p.rachunek and k.wycofano is null and l.dzien between k.od and coalesce(k."do", 'infinity')
            and k.osoba_id = any (array(
              select p.osoba_id
              union all
              select y.osoba_id from osoba.tozsamosc x join osoba.tozsamosc y on y.jednostka_id = x.jednostka_id and y.kanoniczna_id = x.kanoniczna_id
              where x.jednostka_id = p.jednostka_id and x.osoba_id = p.osoba_id)))
    )
$$;
`;

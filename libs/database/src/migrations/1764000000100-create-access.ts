import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The centre, its units, people, roles and sign-in, and the functions by which row-level security knows who asks. */
export class CreateAccess1764000000100 implements MigrationInterface {
  name = 'CreateAccess1764000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema access cascade');
  }
}

const TABLES = `
create schema access;
grant usage on schema access to ostoja_app;

create table access.jednostka (
  jednostka_id uuid not null,
  id uuid not null check (id = jednostka_id),
  nazwa text not null, skrot text not null, teryt text not null, adres text not null,
  organ text not null,
  primary key (jednostka_id, id)
);
create table access.komorka (
  jednostka_id uuid not null, id uuid not null,
  nadrzedna_id uuid,
  rodzaj text not null check (rodzaj in ('osrodek', 'pion', 'dzial', 'filia', 'zespol', 'sekcja', 'stanowisko')),
  kod text not null, nazwa text not null, adres text, symbol text not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint komorka_kod unique (jednostka_id, kod),
  constraint komorka_nadrzedna_fk foreign key (jednostka_id, nadrzedna_id) references access.komorka (jednostka_id, id)
);
create table access.obsluga (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, obslugiwana_id uuid not null,
  primary key (jednostka_id, id),
  unique (jednostka_id, komorka_id, obslugiwana_id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  constraint obsluga_obslugiwana_fk foreign key (jednostka_id, obslugiwana_id) references access.komorka (jednostka_id, id)
);
create table access.zasieg (
  jednostka_id uuid not null, komorka_id uuid not null, obejmuje_id uuid not null,
  primary key (jednostka_id, komorka_id, obejmuje_id)
);
create table access.uzytkownik (
  jednostka_id uuid not null, id uuid not null,
  rodzaj text not null check (rodzaj in ('pracownik', 'klient', 'zadanie')),
  login text not null, imie text not null default '', nazwisko text not null default '', stanowisko text not null default '',
  haslo_hash text, zakresy text[] not null default '{}',
  aktywny boolean not null default true,
  nieudane_proby int not null default 0, zablokowany_do timestamptz,
  wersja int not null default 1,
  primary key (jednostka_id, id)
);
create unique index uzytkownik_login on access.uzytkownik (lower(login));
create table access.przydzial (
  jednostka_id uuid not null, id uuid not null,
  uzytkownik_id uuid not null, rola text not null, komorka_id uuid not null,
  -- A role taken back at once ends the day before; one taken back on its first day was never in force.
  od date not null, "do" date, wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint przydzial_okres check ("do" >= od - 1),
  constraint przydzial_uzytkownik_fk foreign key (jednostka_id, uzytkownik_id) references access.uzytkownik (jednostka_id, id),
  constraint przydzial_komorka_fk foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create index przydzial_uzytkownik on access.przydzial (jednostka_id, uzytkownik_id);
create table access.zastepstwo (
  jednostka_id uuid not null, id uuid not null,
  zastepowany_id uuid not null, zastepujacy_id uuid not null,
  od date not null, "do" date not null, wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint zastepstwo_inna_osoba check (zastepujacy_id <> zastepowany_id),
  constraint zastepstwo_okres check ("do" >= od - 1),
  constraint zastepstwo_zastepowany_fk foreign key (jednostka_id, zastepowany_id) references access.uzytkownik (jednostka_id, id),
  constraint zastepstwo_zastepujacy_fk foreign key (jednostka_id, zastepujacy_id) references access.uzytkownik (jednostka_id, id)
);
create index zastepstwo_zastepujacy on access.zastepstwo (jednostka_id, zastepujacy_id);
create table access.rola_uprawnienie (
  rola text not null, uprawnienie text not null, primary key (rola, uprawnienie)
);
create table access.krag (
  jednostka_id uuid not null, id uuid not null, nazwa text not null,
  primary key (jednostka_id, id)
);
create table access.krag_czlonek (
  jednostka_id uuid not null, id uuid not null, krag_id uuid not null, uzytkownik_id uuid not null,
  od date not null, "do" date check ("do" >= od),
  primary key (jednostka_id, id),
  foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id),
  foreign key (jednostka_id, uzytkownik_id) references access.uzytkownik (jednostka_id, id)
);
create index krag_czlonek_uzytkownik on access.krag_czlonek (jednostka_id, uzytkownik_id);
create table access.sesja (
  jednostka_id uuid not null, id uuid not null,
  uzytkownik_id uuid not null, rodzina_id uuid not null, token_hash text not null unique,
  utworzona timestamptz not null, wygasa timestamptz not null, uzyta timestamptz, uniewazniona timestamptz,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, uzytkownik_id) references access.uzytkownik (jednostka_id, id)
);
create index sesja_rodzina on access.sesja (jednostka_id, rodzina_id);
`;

const FUNCTIONS = `
create function access.jednostka_id() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('ostoja.jednostka', true), '')::uuid $$;
create function access.uzytkownik_id() returns uuid language sql stable parallel safe as
  $$ select nullif(current_setting('ostoja.uzytkownik', true), '')::uuid $$;
create function access.dzis() returns date language sql stable parallel safe as
  $$ select nullif(current_setting('ostoja.dzis', true), '')::date $$;

-- Roles in force today: own ones, and those of the people whom the principal stands in for ("za"); with the scopes that cut an integration client's.
create view access.rola_dzis as
  select p.rola, p.komorka_id, nullif(p.uzytkownik_id, u.id) as za, case when u.rodzaj = 'klient' then u.zakresy end as zakresy
  from access.uzytkownik u
  cross join lateral (
    select u.id as kto
    union all
    select z.zastepowany_id from access.zastepstwo z
    where z.jednostka_id = u.jednostka_id and z.zastepujacy_id = u.id and access.dzis() between z.od and z."do"
  ) osoba
  join access.przydzial p on p.jednostka_id = u.jednostka_id and p.uzytkownik_id = osoba.kto
  where u.jednostka_id = access.jednostka_id() and u.id = access.uzytkownik_id() and u.aktywny
    and p.od <= access.dzis() and coalesce(p."do", 'infinity') >= access.dzis();

-- These run with every query under row-level security: plpgsql keeps their plans, SQL functions would be planned anew each time.
create function access.role_dzis() returns setof access.rola_dzis
  language plpgsql stable security definer rows 2 set search_path = pg_catalog as $$
begin
  return query select * from access.rola_dzis;
end $$;
-- Units in which the principal holds the permission today.
create function access.komorki(uprawnienie text) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (select coalesce(array_agg(distinct z.obejmuje_id), '{}')
    from access.rola_dzis r
    join access.rola_uprawnienie ru on ru.rola = r.rola and ru.uprawnienie = $1
    join access.zasieg z on z.jednostka_id = access.jednostka_id() and z.komorka_id = r.komorka_id
    where $1 = any (r.zakresy) is not false);
end $$;
create function access.ma(uprawnienie text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return exists (select from access.rola_dzis r join access.rola_uprawnienie ru on ru.rola = r.rola and ru.uprawnienie = $1
    where $1 = any (r.zakresy) is not false);
end $$;
create function access.kregi() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (select coalesce(array_agg(k.krag_id), '{}') from access.krag_czlonek k
    join access.uzytkownik u on u.jednostka_id = k.jednostka_id and u.id = k.uzytkownik_id and u.aktywny
    where k.jednostka_id = access.jednostka_id() and k.uzytkownik_id = access.uzytkownik_id()
      and k.od <= access.dzis() and coalesce(k."do", 'infinity') >= access.dzis());
end $$;
-- All permissions of the principal with their units: the reach that the application's own record check uses.
create function access.moje_uprawnienia() returns table (uprawnienie text, komorki uuid[])
  language plpgsql stable security definer rows 50 set search_path = pg_catalog as $$
begin
  return query
    select ru.uprawnienie, coalesce(array_agg(distinct z.obejmuje_id) filter (where z.obejmuje_id is not null), '{}')
    from access.rola_dzis r
    join access.rola_uprawnienie ru on ru.rola = r.rola and ru.uprawnienie = any (r.zakresy) is not false
    left join access.zasieg z on z.jednostka_id = access.jednostka_id() and z.komorka_id = r.komorka_id
    group by ru.uprawnienie;
end $$;

-- What a unit covers: itself, everything under it, for a team also its branch, and the branches that a joint department serves.
create function access.odswiez_zasieg(centrum uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  delete from access.zasieg where jednostka_id = centrum;
  with recursive pod as (
    select k.id as gora, k.id as dol from access.komorka k where k.jednostka_id = centrum
    union select p.gora, k.id from pod p join access.komorka k on k.jednostka_id = centrum and k.nadrzedna_id = p.dol
  ), start as (
    select k.id as komorka, k.id as cel from access.komorka k where k.jednostka_id = centrum
    union select k.id, k.nadrzedna_id from access.komorka k where k.jednostka_id = centrum and k.rodzaj in ('zespol', 'sekcja') and k.nadrzedna_id is not null
    union select o.komorka_id, o.obslugiwana_id from access.obsluga o where o.jednostka_id = centrum
    union select k.id, o.obslugiwana_id from access.komorka k join access.obsluga o on o.jednostka_id = k.jednostka_id and o.komorka_id = k.nadrzedna_id
      where k.jednostka_id = centrum and k.rodzaj in ('zespol', 'sekcja')
  )
  insert into access.zasieg (jednostka_id, komorka_id, obejmuje_id)
  select distinct centrum, s.komorka, p.dol from start s join pod p on p.gora = s.cel;
$$;
revoke execute on function access.odswiez_zasieg(uuid) from public;
grant execute on function access.odswiez_zasieg(uuid) to ostoja_app;

-- Doors that must open before anybody is signed in. They give the least that sign-in needs and nothing to browse.
-- An attempt is counted before the password is looked at, so that a burst of guesses cannot outrun the lock.
create function access.proba_logowania(szukany text, teraz timestamptz, granica int, blokada interval)
  returns table (jednostka_id uuid, id uuid, rodzaj text, haslo_hash text, zakresy text[])
  language sql security definer set search_path = pg_catalog as $$
  update access.uzytkownik u set
    nieudane_proby = case when u.nieudane_proby + 1 >= granica then 0 else u.nieudane_proby + 1 end,
    zablokowany_do = case when u.nieudane_proby + 1 >= granica then teraz + blokada end
  where lower(u.login) = lower(szukany) and u.aktywny and u.haslo_hash is not null and u.rodzaj <> 'zadanie'
    and coalesce(u.zablokowany_do, '-infinity') <= teraz
  returning u.jednostka_id, u.id, u.rodzaj, u.haslo_hash, u.zakresy
$$;
create function access.udane_logowanie(centrum uuid, konto uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  update access.uzytkownik u set nieudane_proby = 0, zablokowany_do = null where u.jednostka_id = centrum and u.id = konto
$$;
-- The principal's own password; other people's are set by the administrator through the table.
create function access.zmien_haslo(hash text) returns void
  language sql security definer set search_path = pg_catalog as $$
  update access.uzytkownik u set haslo_hash = hash where u.jednostka_id = access.jednostka_id() and u.id = access.uzytkownik_id()
$$;
-- Principals of a named job, one per centre: login "zadanie.terminy", in further centres "zadanie.terminy@<kod>".
create function access.konta_zadania(nazwa text) returns table (jednostka_id uuid, id uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select u.jednostka_id, u.id from access.uzytkownik u
  where u.rodzaj = 'zadanie' and u.aktywny and split_part(u.login, '@', 1) = nazwa
$$;
create function access.sesja_po_tokenie(szukany text) returns setof access.sesja
  language sql stable security definer set search_path = pg_catalog as $$
  select * from access.sesja s where s.token_hash = szukany
$$;
-- Sessions that ended long ago prove nothing any more.
create function access.usun_sesje(wygasle_przed timestamptz) returns void
  language sql security definer set search_path = pg_catalog as $$
  delete from access.sesja s where s.wygasa < wygasle_przed
$$;
`;

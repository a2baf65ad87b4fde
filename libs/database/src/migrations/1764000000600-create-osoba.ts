import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People, merging, households and evidence. Rows that describe a person keep two times: `od`-`do`, when it was so in life, and
 * `zapisano`-`wycofano`, when we held it to be so; so a file can be shown as it stood at any past instant.
 */
export class CreateOsoba1764000000600 implements MigrationInterface {
  name = 'CreateOsoba1764000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IDENTITY);
    await runner.query(MERGING);
    await runner.query(CARE);
    await runner.query(DATA);
    await runner.query(HOUSEHOLD);
    await runner.query(EVIDENCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema osoba cascade');
  }
}

const IDENTITY = `
create schema osoba;
grant usage on schema osoba to ostoja_app;

-- One form for searching: a space before every word, lower case, no diacritics, nothing but letters and digits.
create function osoba.normalizuj(tekst text) returns text language sql immutable parallel safe strict set search_path = pg_catalog as
  $$ select ' ' || trim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, tekst)), '[^[:alnum:]]+', ' ', 'g')) $$;

create table osoba.osoba (
  jednostka_id uuid not null, id uuid not null,
  pesel text check (pesel ~ '^[0-9]{11}$'),
  imie text not null, drugie_imie text, nazwisko text not null, nazwisko_rodowe text,
  data_urodzenia date, plec text check (plec in ('K', 'M')),
  obywatelstwo text not null default 'PL' check (obywatelstwo ~ '^[A-Z]{2}$'),
  dokument_rodzaj text check (dokument_rodzaj in ('dowod-osobisty', 'paszport', 'karta-pobytu', 'inny')), dokument_numer text,
  opis text, data_zgonu date,
  szukaj text not null default '',
  zmieniono timestamptz not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint osoba_dokument check ((dokument_rodzaj is null) = (dokument_numer is null)),
  constraint osoba_rozpoznanie check (pesel is not null or dokument_numer is not null or opis is not null),
  constraint osoba_zgon check (data_zgonu >= data_urodzenia)
);
create unique index osoba_pesel on osoba.osoba (jednostka_id, pesel);
create index osoba_szukaj on osoba.osoba using gin (szukaj public.gin_trgm_ops);
-- For the nearest names only; as an expression, so that searches by beginnings of words keep to the faster index above.
create index osoba_podobne on osoba.osoba using gist (jednostka_id, (szukaj || '') public.gist_trgm_ops (siglen = 64));
create index osoba_nazwisko on osoba.osoba (jednostka_id, nazwisko, imie, id);
create index osoba_urodzenie on osoba.osoba (jednostka_id, data_urodzenia);
create index osoba_numer on osoba.osoba (jednostka_id, dokument_numer);

create table osoba.osoba_historia (
  jednostka_id uuid not null, id uuid not null,
  osoba_id uuid not null, wersja int not null, stan jsonb not null, zmieniono timestamptz not null,
  primary key (jednostka_id, id),
  unique (jednostka_id, osoba_id, wersja),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id)
);
-- A UUIDv7 of the instant: PostgreSQL 17 has no function of its own for it.
create function osoba.uuid_chwili(chwila timestamptz) returns uuid language sql volatile set search_path = pg_catalog as $$
  select encode(set_bit(set_bit(
    overlay(uuid_send(gen_random_uuid()) placing substring(int8send(floor(extract(epoch from chwila) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;
create function osoba.przed_zapisem() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.szukaj := osoba.normalizuj(concat_ws(' ', new.nazwisko, new.imie, new.drugie_imie, new.nazwisko_rodowe));
  if tg_op = 'UPDATE' then
    insert into osoba.osoba_historia (jednostka_id, id, osoba_id, wersja, stan, zmieniono)
    values (old.jednostka_id, osoba.uuid_chwili(new.zmieniono), old.id, old.wersja, to_jsonb(old) - 'szukaj', old.zmieniono);
  end if;
  return new;
end $$;
create trigger przed_zapisem before insert or update on osoba.osoba for each row execute function osoba.przed_zapisem();

-- What a search may compare. LIKE and similarity are not leakproof, so under row-level security they could use no index; this view carries
-- the rule of osoba.osoba itself and yields keys only: what is shown is read from osoba.osoba, behind its wall.
create view osoba.spis as
  select o.jednostka_id, o.id, o.nazwisko, o.imie, o.szukaj, o.pesel, o.dokument_numer, o.data_urodzenia
  from osoba.osoba o
  where o.jednostka_id = (select access.jednostka_id()) and (select access.ma('osoba:osoba:read'));
grant select on osoba.spis to ostoja_app;
`;

const MERGING = `
create table osoba.osoba_scalenie (
  jednostka_id uuid not null, id uuid not null,
  osoba_id uuid not null, na_osoba_id uuid not null, powod text not null,
  od timestamptz not null, kto uuid not null, cofnieto timestamptz, cofnal uuid,
  primary key (jednostka_id, id),
  constraint osoba_scalenie_petla check (osoba_id <> na_osoba_id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, na_osoba_id) references osoba.osoba (jednostka_id, id)
);
create unique index osoba_scalenie_czynne on osoba.osoba_scalenie (jednostka_id, osoba_id) where cofnieto is null;
create index osoba_scalenie_na on osoba.osoba_scalenie (jednostka_id, na_osoba_id);

-- Every id of a merged person with the one that stands for all; derived from the merges in force, like access.zasieg from the structure.
create table osoba.tozsamosc (
  jednostka_id uuid not null, osoba_id uuid not null, kanoniczna_id uuid not null,
  primary key (jednostka_id, osoba_id)
);
create index tozsamosc_kanoniczna on osoba.tozsamosc (jednostka_id, kanoniczna_id);

create function osoba.kanoniczna(osoba uuid) returns uuid language sql stable parallel safe as $$
  select coalesce((select t.kanoniczna_id from osoba.tozsamosc t where t.jednostka_id = (select access.jednostka_id()) and t.osoba_id = $1), $1)
$$;
-- With its own search_path it is not inlined: joins get plain columns, which may use indexes behind a wall, where coalesce(…) may not.
create function osoba.aliasy(osoby uuid[]) returns table (szukana_id uuid, osoba_id uuid, kanoniczna_id uuid)
  language sql stable parallel safe rows 10 set search_path = pg_catalog as $$
  select i.id, coalesce(u.osoba_id, i.id), coalesce(t.kanoniczna_id, i.id)
  from unnest($1) as i (id)
  left join osoba.tozsamosc t on t.jednostka_id = (select access.jednostka_id()) and t.osoba_id = i.id
  left join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
$$;
`;

const CARE = `
create table osoba.opieka (
  jednostka_id uuid not null, id uuid not null,
  osoba_id uuid not null, komorka_id uuid not null, krag_id uuid,
  od date not null, "do" date check ("do" >= od),
  zapisano timestamptz not null, zapisal uuid not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id)
);
create index opieka_osoba on osoba.opieka (jednostka_id, osoba_id);
create unique index opieka_czynna on osoba.opieka (jednostka_id, osoba_id, komorka_id, krag_id) nulls not distinct where "do" is null;

-- A circle that seals the care of the person today and of which the principal is no member; of the principal's own circles, null.
create function osoba.obcy_krag(osoba uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select o.krag_id from osoba.opieka o
  where o.jednostka_id = access.jednostka_id() and o.krag_id is not null and coalesce(o."do", 'infinity') >= access.dzis()
    and o.osoba_id in (select a.osoba_id from osoba.aliasy(array[$1]) a) and o.krag_id <> all (access.kregi())
  limit 1
$$;
revoke execute on function osoba.obcy_krag(uuid) from public;

-- Who is no member of the circle cannot open a sealed person by taking it into the care of another unit.
create function osoba.przed_opieka() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.krag_id := coalesce(new.krag_id, osoba.obcy_krag(new.osoba_id));
  return new;
end $$;
create trigger przed_opieka before insert on osoba.opieka for each row execute function osoba.przed_opieka();

-- Units that serve a person today, under any of its ids: the walls of all that describes a person ask this view.
create view osoba.opieka_scalona with (security_invoker = true) as
  select o.jednostka_id, o.osoba_id, o.komorka_id, o.krag_id
  from osoba.opieka o
  where coalesce(o."do", 'infinity') >= (select access.dzis())
  union all
  select t.jednostka_id, t.osoba_id, o.komorka_id, o.krag_id
  from osoba.tozsamosc t
  join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id and u.osoba_id <> t.osoba_id
  join osoba.opieka o on o.jednostka_id = u.jednostka_id and o.osoba_id = u.osoba_id
  where coalesce(o."do", 'infinity') >= (select access.dzis());
grant select on osoba.opieka_scalona to ostoja_app;
`;

const recorded = `
  zapisano timestamptz not null, zapisal uuid not null, wycofano timestamptz, wycofal uuid,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id)`;

const DATA = `
create table osoba.adres (
  jednostka_id uuid not null, id uuid not null, osoba_id uuid not null,
  rodzaj text not null check (rodzaj in ('zamieszkania', 'zameldowania', 'korespondencyjny', 'pobytu')),
  ulica text, nr_domu text, nr_lokalu text, kod_pocztowy text, miejscowosc text not null, kraj text not null default 'PL', opis text,
  od date not null, "do" date check ("do" >= od), ${recorded}
);
create index adres_osoba on osoba.adres (jednostka_id, osoba_id);
create table osoba.kontakt (
  jednostka_id uuid not null, id uuid not null, osoba_id uuid not null,
  rodzaj text not null check (rodzaj in ('telefon', 'email', 'e-doreczenia')), wartosc text not null,
  od date not null, "do" date check ("do" >= od), ${recorded}
);
create index kontakt_osoba on osoba.kontakt (jednostka_id, osoba_id);
create table osoba.rachunek (
  jednostka_id uuid not null, id uuid not null, osoba_id uuid not null,
  numer text not null check (numer ~ '^[0-9]{26}$'), posiadacz text,
  od date not null, "do" date check ("do" >= od), ${recorded}
);
create index rachunek_osoba on osoba.rachunek (jednostka_id, osoba_id);
`;

const HOUSEHOLD = `
create table osoba.gospodarstwo (
  jednostka_id uuid not null, id uuid not null, komorka_id uuid not null,
  zapisano timestamptz not null, zapisal uuid not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create table osoba.czlonkostwo (
  jednostka_id uuid not null, id uuid not null, gospodarstwo_id uuid not null, osoba_id uuid not null,
  rola text not null check (rola in ('osoba-glowna', 'malzonek', 'partner', 'dziecko', 'rodzic', 'rodzenstwo', 'inny-krewny', 'niespokrewniony')),
  od date not null, "do" date check ("do" >= od), ${recorded},
  foreign key (jednostka_id, gospodarstwo_id) references osoba.gospodarstwo (jednostka_id, id),
  constraint czlonkostwo_jedno_gospodarstwo exclude using gist
    (jednostka_id with =, osoba_id with =, daterange(od, "do", '[]') with &&) where (wycofano is null)
);
create index czlonkostwo_gospodarstwo on osoba.czlonkostwo (jednostka_id, gospodarstwo_id);
create index czlonkostwo_osoba on osoba.czlonkostwo (jednostka_id, osoba_id);

-- The ids of one merged person must not be in two households on one day either: the exclusion sees single ids only.
create function osoba.dwa_gospodarstwa(centrum uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select 1 from osoba.tozsamosc t
    join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id and u.osoba_id > t.osoba_id
    join osoba.czlonkostwo a on a.jednostka_id = t.jednostka_id and a.osoba_id = t.osoba_id and a.wycofano is null
    join osoba.czlonkostwo b on b.jednostka_id = u.jednostka_id and b.osoba_id = u.osoba_id and b.wycofano is null
    where t.jednostka_id = centrum and a.gospodarstwo_id <> b.gospodarstwo_id
      and daterange(a.od, a."do", '[]') && daterange(b.od, b."do", '[]'))
$$;
create function osoba.po_czlonkostwie() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from osoba.tozsamosc t where t.jednostka_id = new.jednostka_id and t.osoba_id = new.osoba_id)
     and osoba.dwa_gospodarstwa(new.jednostka_id) then
    raise exception 'a merged person would be in two households' using errcode = 'exclusion_violation', constraint = 'czlonkostwo_jedno_gospodarstwo';
  end if;
  return null;
end $$;
create trigger po_czlonkostwie after insert on osoba.czlonkostwo for each row execute function osoba.po_czlonkostwie();

-- Merges of one centre queue up here, so that two of them cannot close a loop between them.
create function osoba.po_scaleniu() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if coalesce(osoba.obcy_krag(new.osoba_id), osoba.obcy_krag(new.na_osoba_id)) is not null then
    raise exception 'one of the records is sealed' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('osoba.tozsamosc' || new.jednostka_id::text, 0));
  delete from osoba.tozsamosc where jednostka_id = new.jednostka_id;
  with recursive czynne as (
    select s.osoba_id, s.na_osoba_id from osoba.osoba_scalenie s where s.jednostka_id = new.jednostka_id and s.cofnieto is null
  ), droga as (
    select c.osoba_id as osoba, c.na_osoba_id as cel from czynne c
    union select d.osoba, c.na_osoba_id from droga d join czynne c on c.osoba_id = d.cel
  ), koniec as (
    select d.osoba, d.cel from droga d where not exists (select 1 from czynne c where c.osoba_id = d.cel)
  )
  insert into osoba.tozsamosc (jednostka_id, osoba_id, kanoniczna_id)
  select new.jednostka_id, k.osoba, k.cel from koniec k union select new.jednostka_id, k.cel, k.cel from koniec k;
  if exists (
    select 1 from osoba.osoba_scalenie s where s.jednostka_id = new.jednostka_id and s.cofnieto is null
      and not exists (select 1 from osoba.tozsamosc t where t.jednostka_id = s.jednostka_id and t.osoba_id = s.osoba_id)) then
    raise exception 'merges form a loop' using errcode = 'check_violation', constraint = 'osoba_scalenie_petla';
  end if;
  if osoba.dwa_gospodarstwa(new.jednostka_id) then
    raise exception 'the merged person is in two households' using errcode = 'check_violation', constraint = 'osoba_scalenie_gospodarstwa';
  end if;
  return null;
end $$;
create trigger po_scaleniu after insert or update on osoba.osoba_scalenie for each row execute function osoba.po_scaleniu();

-- Those who share a household with any of the persons on the day, themselves included. Closed to whoever may not take people into care:
-- care of one person extends to the household (art. 6 pkt 14, art. 107 ust. 1 ustawy o pomocy społecznej).
create function osoba.domownicy(osoby uuid[], dzien date) returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  with swoi as (
    select i.id from unnest(osoby) as i (id)
    union
    select u.osoba_id from unnest(osoby) as i (id)
    join osoba.tozsamosc t on t.jednostka_id = access.jednostka_id() and t.osoba_id = i.id
    join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
  )
  select s.id from swoi s where access.ma('osoba:opieka:write')
  union
  select b.osoba_id from swoi s
  join osoba.czlonkostwo a on a.jednostka_id = access.jednostka_id() and a.osoba_id = s.id and a.wycofano is null and dzien between a.od and coalesce(a."do", 'infinity')
  join osoba.czlonkostwo b on b.jednostka_id = a.jednostka_id and b.gospodarstwo_id = a.gospodarstwo_id and b.wycofano is null and dzien between b.od and coalesce(b."do", 'infinity')
  where access.ma('osoba:opieka:write') and (b.osoba_id = s.id or osoba.obcy_krag(b.osoba_id) is null)
$$;
-- How many members a household has, hidden ones included: who sees fewer must not compute anything from its size.
create function osoba.liczba_czlonkow(gospodarstwo uuid, dzien date, chwila timestamptz) returns int language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::int from osoba.czlonkostwo c
  where c.jednostka_id = access.jednostka_id() and c.gospodarstwo_id = $1 and $2 between c.od and coalesce(c."do", 'infinity')
    and c.zapisano <= $3 and (c.wycofano is null or c.wycofano > $3) and access.ma('osoba:dane:read')
$$;
`;

const EVIDENCE = `
-- Data keys of special-category evidence, wrapped by a key derived from the application's secret.
create table osoba.klucz (
  jednostka_id uuid not null, id uuid not null,
  zawiniety bytea not null, czynny boolean not null default true, utworzono timestamptz not null,
  primary key (jednostka_id, id)
);
create unique index klucz_czynny on osoba.klucz (jednostka_id) where czynny;

create table osoba.dowod (
  jednostka_id uuid not null, id uuid not null,
  osoba_id uuid not null, rodzaj text not null, krag_id uuid,
  tresc jsonb, tresc_szyfr bytea, klucz_id uuid,
  wazne_od date not null, wazne_do date,
  zapisano timestamptz not null, zapisal uuid not null,
  zmiana text not null default 'nowy' check (zmiana in ('nowy', 'korekta', 'zmiana', 'uniewaznienie')), poprzedni_id uuid,
  powod text, dokument_id uuid,
  weryfikacja text not null default 'oswiadczenie' check (weryfikacja in ('oswiadczenie', 'dokument', 'rejestr', 'wywiad')),
  primary key (jednostka_id, id),
  constraint dowod_okres check (wazne_do >= wazne_od),
  constraint dowod_tresc check (num_nonnulls(tresc, tresc_szyfr) = case when zmiana = 'uniewaznienie' then 0 else 1 end and (tresc_szyfr is null) = (klucz_id is null)),
  constraint dowod_nastepstwo check ((zmiana = 'nowy') = (poprzedni_id is null)),
  constraint dowod_poprzedni unique (jednostka_id, poprzedni_id),
  foreign key (jednostka_id, poprzedni_id) references osoba.dowod (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, klucz_id) references osoba.klucz (jednostka_id, id),
  foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id)
);
create index dowod_osoba on osoba.dowod (jednostka_id, osoba_id, rodzaj);
`;

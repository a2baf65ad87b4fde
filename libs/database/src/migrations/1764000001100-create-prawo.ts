import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dated values of the law that people of a centre loaded, and the doors by which open calculators see the released ones. */
export class CreatePrawo1764000001100 implements MigrationInterface {
  name = 'CreatePrawo1764000001100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await runner.query(WALLS);
    await runner.query(DOORS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema prawo cascade');
  }
}

const TABLE = `
create schema prawo;
grant usage on schema prawo to ostoja_app;

create table prawo.wartosc_parametru (
  jednostka_id uuid not null, id uuid not null,
  parametr_id text not null check (parametr_id ~ '^[a-z0-9_]+(\\.[a-z0-9_]+)+$'),
  nazwa text not null, jednostka_miary text not null,
  od date not null, "do" date,
  wartosc text not null check (wartosc <> ''),
  podstawa_prawna text not null check (podstawa_prawna <> ''),
  zrodlo text not null check (zrodlo ~ '^https://'),
  uwagi text,
  stan text not null default 'wczytana' check (stan in ('wczytana', 'zwolniona', 'odrzucona', 'uchylona')),
  wczytal_id uuid not null, wczytano timestamptz not null,
  zwolnil_id uuid, zwolniono timestamptz,
  odrzucil_id uuid, odrzucono timestamptz, powod_odrzucenia text,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint wartosc_parametru_okres check ("do" >= od),
  constraint wartosc_parametru_druga_osoba check (zwolnil_id <> wczytal_id),
  -- All or nothing: a moment of release without a second person would put the value in force.
  constraint wartosc_parametru_zwolnienie check (num_nonnulls(zwolnil_id, zwolniono) = case when stan in ('zwolniona', 'uchylona') then 2 else 0 end),
  constraint wartosc_parametru_odrzucenie check (num_nonnulls(odrzucil_id, odrzucono, powod_odrzucenia) = case when stan = 'odrzucona' then 3 else 0 end),
  -- Of a parameter that only the centre has no file says the unit: two units could not be read as one parameter.
  constraint wartosc_parametru_jednostka exclude using gist
    (jednostka_id with =, parametr_id with =, jednostka_miary with <>) where (stan <> 'odrzucona'),
  -- Two values that wait for the same day would make the second release undo the first unseen.
  constraint wartosc_parametru_czeka exclude using gist
    (jednostka_id with =, parametr_id with =, daterange(od, "do", '[]') with &&) where (stan = 'wczytana'),
  foreign key (jednostka_id, wczytal_id) references access.uzytkownik (jednostka_id, id),
  foreign key (jednostka_id, zwolnil_id) references access.uzytkownik (jednostka_id, id),
  foreign key (jednostka_id, odrzucil_id) references access.uzytkownik (jednostka_id, id)
);
create index wartosc_parametru_parametr on prawo.wartosc_parametru (jednostka_id, parametr_id);
create index wartosc_parametru_zwolnione on prawo.wartosc_parametru (jednostka_id, zwolniono) where zwolniono is not null;
`;

const WALLS = `
-- A value is loaded once; afterwards only its stage moves on, each act under the name of whoever does it. What was released stays for ever.
create function prawo.zmiana_wartosci() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  etap constant text[] := array['stan', 'wersja', 'zwolnil_id', 'zwolniono', 'odrzucil_id', 'odrzucono', 'powod_odrzucenia'];
begin
  if to_jsonb(new) - etap <> to_jsonb(old) - etap or (old.stan, new.stan) not in (('wczytana', 'zwolniona'), ('wczytana', 'odrzucona'), ('zwolniona', 'uchylona'))
     or (old.zwolnil_id is not null and (new.zwolnil_id, new.zwolniono) is distinct from (old.zwolnil_id, old.zwolniono)) then
    raise exception 'a loaded value cannot be changed from % to %', old.stan, new.stan using errcode = 'check_violation', constraint = 'wartosc_parametru_przejscie';
  end if;
  if old.stan = 'wczytana' and coalesce(new.zwolnil_id, new.odrzucil_id) is distinct from access.uzytkownik_id() then
    raise exception 'an act belongs to whoever does it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger zmiana_wartosci before update on prawo.wartosc_parametru for each row execute function prawo.zmiana_wartosci();

create function prawo.bez_usuwania() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'loaded values are never deleted' using errcode = 'insufficient_privilege';
end $$;
create trigger bez_usuwania before delete on prawo.wartosc_parametru for each row execute function prawo.bez_usuwania();
create trigger bez_oprozniania before truncate on prawo.wartosc_parametru for each statement execute function prawo.bez_usuwania();
`;

const DOORS = `
-- The centre of the principal; for a stranger at an open calculator the only centre of the installation, or none where there are more.
create function prawo.centrum() returns uuid language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return coalesce(access.jednostka_id(), (select case when count(*) = 1 then (array_agg(j.id))[1] end from access.jednostka j));
end $$;
-- The state of the centre's law by how much it has released. Both numbers only grow, and two releases at once both count.
create function prawo.wydanie() returns table (centrum uuid, zwolnien int, ostatnie timestamptz) language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query select c.id, count(w.id)::int, max(w.zwolniono)
    from prawo.centrum() as c (id) left join prawo.wartosc_parametru w on w.jednostka_id = c.id and w.zwolniono is not null group by c.id;
end $$;
-- Released values, in the order of release: a later one covers an earlier one in its period. Amounts of the law are public.
create function prawo.zwolnione(osrodek uuid) returns table (parametr_id text, nazwa text, jednostka_miary text, od date, "do" date, wartosc text, podstawa_prawna text, zrodlo text, uwagi text)
  language sql stable security definer set search_path = pg_catalog as $$
  select w.parametr_id, w.nazwa, w.jednostka_miary, w.od, w."do", w.wartosc, w.podstawa_prawna, w.zrodlo, w.uwagi
  from prawo.wartosc_parametru w where w.jednostka_id = osrodek and w.stan in ('zwolniona', 'uchylona') order by w.zwolniono, w.id
$$;
`;

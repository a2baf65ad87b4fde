import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The append-only, hash-chained log of reads and changes. The application reaches it only through `audit.zajmij` and `audit.dopisz`. */
export class CreateAudit1764000000200 implements MigrationInterface {
  name = 'CreateAudit1764000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(FUNCTIONS);
    await runner.query(`select audit.dodaj_miesiace('2026-01-01', 24)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger lancuchy_dziennika on access.jednostka');
    await runner.query('drop schema audit cascade');
  }
}

const TABLES = `
create schema audit;
grant usage on schema audit to ostoja_app;

create table audit.wpis (
  jednostka_id uuid not null, id uuid not null,
  -- Month of the entry; never goes back within a chain, so that a closed month is a closed piece of it.
  okres date not null,
  strumien smallint not null, nr bigint not null,
  chwila timestamptz not null,
  uzytkownik_id uuid not null, role text[] not null,
  zasob text not null, czynnosc text not null, cel text,
  osoba_ids uuid[] not null, sprawa_ids uuid[] not null, ids uuid[] not null,
  liczba int not null, ids_skrot bytea,
  zadanie text not null,
  skrot bytea not null,
  primary key (jednostka_id, strumien, okres, nr)
) partition by range (okres);
create table audit.wpis_reszta partition of audit.wpis default;
create index wpis_chwila on audit.wpis (jednostka_id, chwila desc, id desc);
create index wpis_uzytkownik on audit.wpis (jednostka_id, uzytkownik_id, chwila desc, id desc);
create index wpis_osoba on audit.wpis using gin (osoba_ids);

-- The end of each chain.
create table audit.glowa (
  jednostka_id uuid not null, strumien smallint not null,
  nr bigint not null, skrot bytea not null, okres date not null,
  primary key (jednostka_id, strumien)
);
-- Where each chain stood at the end of a month whose entries retention removed. "pieczec" is keyed: without the key nobody can pretend a removal.
create table audit.zamkniecie (
  jednostka_id uuid not null, okres date not null, strumien smallint not null,
  nr bigint not null, skrot bytea not null, pieczec bytea not null,
  primary key (jednostka_id, okres, strumien)
);
`;

const FUNCTIONS = `
create function audit.tylko_dopisywanie() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'audit.wpis is append-only' using errcode = '42501';
end $$;
create trigger bez_zmian before update or delete on audit.wpis for each row execute function audit.tylko_dopisywanie();
create trigger bez_oprozniania before truncate on audit.wpis for each statement execute function audit.tylko_dopisywanie();
create trigger bez_oprozniania before truncate on audit.wpis_reszta for each statement execute function audit.tylko_dopisywanie();

-- Partitions for the months from "od" on; a month whose entries already lie in the rest stays there.
create function audit.dodaj_miesiace(od date, ile int) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  miesiac date;
  nazwa text;
begin
  for i in 0 .. ile - 1 loop
    miesiac := (date_trunc('month', od) + make_interval(months => i))::date;
    nazwa := 'wpis_' || to_char(miesiac, 'YYYY_MM');
    continue when to_regclass('audit.' || nazwa) is not null;
    continue when exists (select from audit.wpis_reszta r where r.okres = miesiac);
    execute format('create table audit.%I partition of audit.wpis for values from (%L) to (%L)', nazwa, miesiac, (miesiac + interval '1 month')::date);
    execute format('create trigger bez_oprozniania before truncate on audit.%I for each statement execute function audit.tylko_dopisywanie()', nazwa);
  end loop;
end $$;

-- Every centre has its chains from the beginning: the first writers need not wait for each other to make them.
create function audit.nowa_jednostka() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into audit.glowa select new.id, s, 0, '\\x', '-infinity' from generate_series(0, 7) s;
  return null;
end $$;
create trigger lancuchy_dziennika after insert on access.jednostka for each row execute function audit.nowa_jednostka();

-- Locks the end of a chain until commit: the wanted one, or the next that nobody holds, so that long transactions do not queue up.
create function audit.zajmij(centrum uuid, chciany int) returns table (strumien smallint, nr bigint, skrot bytea, okres date)
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  return query select g.strumien, g.nr, g.skrot, g.okres from audit.glowa g where g.jednostka_id = centrum
    order by (g.strumien - chciany + 8) % 8 limit 1 for update skip locked;
  if found then return; end if;
  return query select g.strumien, g.nr, g.skrot, g.okres from audit.glowa g where g.jednostka_id = centrum and g.strumien = chciany for update;
end $$;

-- Appends entries behind the end of their chain; the only way to write.
create function audit.dopisz(centrum uuid, lancuch int, wpisy jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog as $$
declare
  glowa audit.glowa;
  ostatni audit.wpis;
begin
  select * into strict glowa from audit.glowa g where g.jednostka_id = centrum and g.strumien = lancuch for update;
  ostatni := jsonb_populate_record(null::audit.wpis, wpisy -> -1);
  if exists (select from jsonb_array_elements(wpisy) with ordinality w (wpis, i)
             where (wpis ->> 'nr')::bigint <> glowa.nr + i or (wpis ->> 'strumien')::int <> lancuch or (wpis ->> 'jednostka_id')::uuid <> centrum) then
    raise exception 'entries do not continue chain %', lancuch;
  end if;
  insert into audit.wpis select * from jsonb_populate_recordset(null::audit.wpis, wpisy);
  update audit.glowa g set nr = ostatni.nr, skrot = ostatni.skrot, okres = ostatni.okres where g.jednostka_id = centrum and g.strumien = lancuch;
end $$;

-- Ends of all chains of all centres, for the anchors kept outside of the database: numbers and digests, nothing else.
create function audit.glowy() returns setof audit.glowa
  language sql stable security definer set search_path = pg_catalog as $$ select * from audit.glowa order by jednostka_id, strumien $$;
`;

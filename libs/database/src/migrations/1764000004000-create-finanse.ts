import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger becomes a library of its own; a payment knows its number at the bank, what is deducted from it and what became of it. */
export class CreateFinanse1764000004000 implements MigrationInterface {
  name = 'CreateFinanse1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LEDGER);
    await runner.query(PAYMENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(UNDO);
  }
}

const LEDGER = `
create schema finanse;
grant usage on schema finanse to ostoja_app;
alter table wyplata.operacja set schema finanse;
alter table wyplata.zapis set schema finanse;
alter function wyplata.tylko_dopisywanie() set schema finanse;
alter function wyplata.sprawdz_bilans() set schema finanse;
create or replace function finanse.sprawdz_bilans() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  szukana uuid := case tg_table_name when 'operacja' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'operacja_id')::uuid end;
begin
  if (select coalesce(sum(case z.strona when 'Wn' then z.kwota else -z.kwota end), 0) <> 0 or count(*) = 0
      from finanse.zapis z where z.jednostka_id = new.jednostka_id and z.operacja_id = szukana)
     or not exists (select 1 from finanse.operacja o where o.jednostka_id = new.jednostka_id and o.id = szukana
                    and o.transakcja = pg_current_xact_id()::text::bigint) then
    raise exception 'ledger operation is not balanced or already closed' using errcode = 'check_violation', constraint = 'zapis_bilans';
  end if;
  return null;
end $$;
alter table finanse.operacja drop constraint operacja_zrodlo_typ_check;
do $$ begin execute replace(replace(pg_get_functiondef('wyplata.przenies_zaangazowanie'::regproc), 'wyplata.operacja', 'finanse.operacja'), 'wyplata.zapis', 'finanse.zapis'); end $$;
`;

const PAYMENTS = `
alter table wyplata.tytul drop constraint tytul_kanal_check;
alter table wyplata.tytul add constraint tytul_kanal check (kanal in ('przelew', 'kasa', 'przekaz', 'karta', 'rzeczowo'));
alter table wyplata.lista drop constraint lista_kanal_check;
alter table wyplata.lista add constraint lista_kanal check (kanal in ('przelew', 'kasa', 'przekaz', 'karta', 'rzeczowo'));
-- The number by which the bank, the post or the desk names the payment; what is deducted (art. 104 ust. 2 ups); and what became of it.
alter table wyplata.pozycja add column numer text;
alter table wyplata.pozycja add column potracono numeric(12, 2) not null default 0;
alter table wyplata.pozycja add column wykonano date;
alter table wyplata.pozycja disable trigger user;
update wyplata.pozycja p set numer = 'P-' || l.rok || '-' || l.numer || '-' || p.lp from wyplata.lista l where l.jednostka_id = p.jednostka_id and l.id = p.lista_id;
alter table wyplata.pozycja enable trigger user;
alter table wyplata.pozycja alter column numer set not null;
alter table wyplata.pozycja add constraint pozycja_numer unique (jednostka_id, numer);
alter table wyplata.pozycja add constraint pozycja_potracenie check (potracono between 0 and kwota);
alter table wyplata.pozycja drop constraint pozycja_stan_check;
alter table wyplata.pozycja add constraint pozycja_stan check (stan in ('aktywna', 'usunieta', 'zwrocona'));
alter table wyplata.pozycja add constraint pozycja_wykonanie check (wykonano is null or stan <> 'usunieta');
`;

const UNDO = `
alter table wyplata.pozycja drop constraint pozycja_stan, drop constraint pozycja_wykonanie, drop constraint pozycja_numer, drop constraint pozycja_potracenie;
alter table wyplata.pozycja add constraint pozycja_stan_check check (stan in ('aktywna', 'usunieta'));
alter table wyplata.pozycja drop column wykonano, drop column potracono, drop column numer;
alter table wyplata.lista drop constraint lista_kanal;
alter table wyplata.lista add constraint lista_kanal_check check (kanal in ('przelew', 'kasa'));
alter table wyplata.tytul drop constraint tytul_kanal;
alter table wyplata.tytul add constraint tytul_kanal_check check (kanal in ('przelew', 'kasa'));
alter table finanse.operacja add constraint operacja_zrodlo_typ_check check (zrodlo_typ in ('tytul', 'lista'));
do $$ begin execute replace(replace(pg_get_functiondef('wyplata.przenies_zaangazowanie'::regproc), 'finanse.operacja', 'wyplata.operacja'), 'finanse.zapis', 'wyplata.zapis'); end $$;
alter function finanse.tylko_dopisywanie() set schema wyplata;
alter function finanse.sprawdz_bilans() set schema wyplata;
alter table finanse.zapis set schema wyplata;
alter table finanse.operacja set schema wyplata;
create or replace function wyplata.sprawdz_bilans() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  szukana uuid := case tg_table_name when 'operacja' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'operacja_id')::uuid end;
begin
  if (select coalesce(sum(case z.strona when 'Wn' then z.kwota else -z.kwota end), 0) <> 0 or count(*) = 0
      from wyplata.zapis z where z.jednostka_id = new.jednostka_id and z.operacja_id = szukana)
     or not exists (select 1 from wyplata.operacja o where o.jednostka_id = new.jednostka_id and o.id = szukana
                    and o.transakcja = pg_current_xact_id()::text::bigint) then
    raise exception 'ledger operation is not balanced or already closed' using errcode = 'check_violation', constraint = 'zapis_bilans';
  end if;
  return null;
end $$;
drop schema finanse;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Months that close for good, corrections by mirrored operations, and the file for the accounting system. */
export class AddZamkniecie1764000004010 implements MigrationInterface {
  name = 'AddZamkniecie1764000004010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OPERATIONS);
    await runner.query(CORRECTIONS);
    await runner.query(CLOSING);
    await runner.query(EXPORT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(UNDO);
  }
}

const OPERATIONS = `
-- What the operation reverses; the day until which a liability is to be paid; for people, what it is about.
alter table finanse.operacja add column koryguje_id uuid, add column termin date, add column opis text;
alter table finanse.operacja add constraint operacja_koryguje foreign key (jednostka_id, koryguje_id) references finanse.operacja (jednostka_id, id);
create unique index operacja_storno on finanse.operacja (jednostka_id, koryguje_id) where koryguje_id is not null;
create index operacja_dzien on finanse.operacja (jednostka_id, dzien, id);
`;

const CORRECTIONS = `
create table finanse.korekta (
  jednostka_id uuid not null, id uuid not null,
  operacja_id uuid not null, powod text not null, linie jsonb not null,
  stan text not null default 'zgloszona' check (stan in ('zgloszona', 'zatwierdzona', 'odrzucona')),
  zglosil_id uuid not null, zgloszono timestamptz not null,
  rozstrzygnal_id uuid, rozstrzygnieto timestamptz, uwaga text,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint korekta_cztery_oczy check (rozstrzygnal_id <> zglosil_id),
  constraint korekta_stan check ((stan = 'zgloszona') = (rozstrzygnal_id is null) and (rozstrzygnal_id is null) = (rozstrzygnieto is null)),
  foreign key (jednostka_id, operacja_id) references finanse.operacja (jednostka_id, id)
);
create unique index korekta_operacji on finanse.korekta (jednostka_id, operacja_id) where stan <> 'odrzucona';

create function finanse.zmiana_korekty() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.stan <> 'zgloszona' or (new.operacja_id, new.powod, new.linie, new.zglosil_id) is distinct from (old.operacja_id, old.powod, old.linie, old.zglosil_id) then
    raise exception 'a correction is decided once' using errcode = 'check_violation', constraint = 'korekta_stan';
  end if;
  return new;
end $$;
create trigger zmiana_korekty before update on finanse.korekta for each row execute function finanse.zmiana_korekty();

-- Whoever reverses an operation does it whole, once, and because a second person has approved the correction.
create function finanse.sprawdz_storno() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if not exists (select from finanse.korekta k where k.jednostka_id = new.jednostka_id and k.id = new.zrodlo_id and k.operacja_id = new.koryguje_id and k.stan = 'zatwierdzona')
     or exists (select from finanse.operacja o where o.jednostka_id = new.jednostka_id and o.id = new.koryguje_id and (o.koryguje_id is not null or o.rodzaj <> new.rodzaj))
     or exists (
       select from (
         select 1 as znak, z.komorka_id, z.konto, z.strona, z.kwota, z.dzial, z.rozdzial, z.paragraf, z.zrodlo
           from finanse.zapis z where z.jednostka_id = new.jednostka_id and z.operacja_id = new.koryguje_id
         union all
         select -1, z.komorka_id, z.konto, case z.strona when 'Wn' then 'Ma' else 'Wn' end, z.kwota, z.dzial, z.rozdzial, z.paragraf, z.zrodlo
           from finanse.zapis z where z.jednostka_id = new.jednostka_id and z.operacja_id = new.id
       ) r group by r.komorka_id, r.konto, r.strona, r.kwota, r.dzial, r.rozdzial, r.paragraf, r.zrodlo having sum(r.znak) <> 0
     ) then
    raise exception 'a correction mirrors its operation' using errcode = 'check_violation', constraint = 'operacja_storno';
  end if;
  return null;
end $$;
create constraint trigger operacja_storno after insert on finanse.operacja deferrable initially deferred
  for each row when (new.koryguje_id is not null) execute function finanse.sprawdz_storno();
`;

const CLOSING = `
create table finanse.zamkniecie (
  jednostka_id uuid not null, id uuid not null,
  miesiac date not null check (extract(day from miesiac) = 1),
  liczba int not null, obroty numeric(16, 2) not null,
  zamknal_id uuid not null, zamknieto timestamptz not null,
  primary key (jednostka_id, id),
  constraint zamkniecie_miesiac unique (jednostka_id, miesiac)
);
-- The day of a posting: that of its event, or today when there is none, it is still to come or its month is closed. Whoever posts need not see which months are.
create function finanse.dzien_zapisu(zdarzenie date, dzisiaj date) returns date language sql stable security definer set search_path = pg_catalog as $$
  select case when zdarzenie is null or zdarzenie > dzisiaj
    or exists (select from finanse.zamkniecie z where z.jednostka_id = access.jednostka_id() and z.miesiac >= date_trunc('month', zdarzenie)) then dzisiaj else zdarzenie end
$$;
revoke execute on function finanse.dzien_zapisu(date, date) from public;
grant execute on function finanse.dzien_zapisu(date, date) to ostoja_app;
-- Postings share the lock of the ledger until they end, closing holds it alone: nothing slips into a month while it closes.
create function finanse.pilnuj_miesiaca() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('finanse.zamkniecie' || new.jednostka_id, 0));
  if exists (select from finanse.zamkniecie z where z.jednostka_id = new.jednostka_id and z.miesiac >= date_trunc('month', new.dzien)) then
    raise exception 'the month of this posting is closed' using errcode = 'check_violation', constraint = 'operacja_zamkniety_miesiac';
  end if;
  return new;
end $$;
create trigger pilnuj_miesiaca before insert on finanse.operacja for each row execute function finanse.pilnuj_miesiaca();

create function finanse.pilnuj_zamkniecia() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('finanse.zamkniecie' || new.jednostka_id, 0));
  if exists (select from finanse.operacja o where o.jednostka_id = new.jednostka_id and o.dzien < new.miesiac
             and o.dzien >= coalesce((select max(z.miesiac) + interval '1 month' from finanse.zamkniecie z where z.jednostka_id = new.jednostka_id), '-infinity')) then
    raise exception 'an earlier month is still open' using errcode = 'check_violation', constraint = 'zamkniecie_kolejnosc';
  end if;
  return new;
end $$;
create trigger pilnuj_zamkniecia before insert on finanse.zamkniecie for each row execute function finanse.pilnuj_zamkniecia();
create trigger bez_zmian before update or delete on finanse.zamkniecie for each row execute function finanse.tylko_dopisywanie();
create trigger bez_oprozniania before truncate on finanse.zamkniecie for each statement execute function finanse.tylko_dopisywanie();
`;

const EXPORT = `
create table finanse.eksport (
  jednostka_id uuid not null, id uuid not null,
  miesiac date not null, uklad int not null, liczba int not null,
  sha256 text not null, tresc bytea not null,
  utworzyl_id uuid not null, utworzono timestamptz not null,
  primary key (jednostka_id, id),
  constraint eksport_miesiac unique (jednostka_id, miesiac),
  constraint eksport_zamkniety foreign key (jednostka_id, miesiac) references finanse.zamkniecie (jednostka_id, miesiac),
  constraint eksport_sha256 check (sha256 = encode(sha256(tresc), 'hex'))
);
create trigger bez_zmian before update or delete on finanse.eksport for each row execute function finanse.tylko_dopisywanie();
create trigger bez_oprozniania before truncate on finanse.eksport for each statement execute function finanse.tylko_dopisywanie();
`;

const UNDO = `
drop table finanse.eksport;
drop trigger pilnuj_miesiaca on finanse.operacja;
drop function finanse.dzien_zapisu(date, date);
drop table finanse.zamkniecie;
drop trigger operacja_storno on finanse.operacja;
drop table finanse.korekta;
drop function finanse.pilnuj_miesiaca(), finanse.pilnuj_zamkniecia(), finanse.zmiana_korekty(), finanse.sprawdz_storno();
drop index finanse.operacja_dzien, finanse.operacja_storno;
alter table finanse.operacja drop constraint operacja_koryguje;
alter table finanse.operacja drop column koryguje_id, drop column termin, drop column opis;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles to payment, their instalments, payment lists and the double-entry ledger. What was approved or posted cannot change, not even by the owner's hand. */
export class CreateWyplata1764000001000 implements MigrationInterface {
  name = 'CreateWyplata1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FUNCTIONS);
    await runner.query(TITLES);
    await runner.query(LISTS);
    await runner.query(LIST_WALLS);
    await runner.query(LEDGER);
    await runner.query(RECIPIENTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema wyplata cascade');
  }
}

const FUNCTIONS = `
create schema wyplata;
grant usage on schema wyplata to ostoja_app;

-- The same rule as parseNrb of the kernel: a list must never meet a number that no bank would take.
create function wyplata.nrb_poprawny(numer text) returns boolean language sql immutable parallel safe
  return case when numer ~ '^[0-9]{26}$' then mod((substr(numer, 3) || '2521' || substr(numer, 1, 2))::numeric, 97) = 1
    and mod(3 * substr(numer, 3, 1)::int + 9 * substr(numer, 4, 1)::int + 7 * substr(numer, 5, 1)::int + substr(numer, 6, 1)::int
      + 3 * substr(numer, 7, 1)::int + 9 * substr(numer, 8, 1)::int + 7 * substr(numer, 9, 1)::int + substr(numer, 10, 1)::int, 10) = 0
    when numer is not null then false end;
-- Sum of the budget lines of an instalment.
create function wyplata.suma_klasyfikacji(linie jsonb) returns numeric language sql immutable parallel safe set search_path = pg_catalog as
  $$ select coalesce(sum((l ->> 'kwota')::numeric), 0) from jsonb_array_elements(linie) l $$;
-- UUIDv7 of the instant for rows that one statement makes.
create function wyplata.nowe_id(chwila timestamptz) returns uuid language sql volatile parallel safe set search_path = pg_catalog as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from chwila) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
$$;
`;

const TITLES = `
create table wyplata.tytul (
  jednostka_id uuid not null, id uuid not null,
  zrodlo_typ text not null, zrodlo_id uuid not null, sprawa_id uuid,
  osoba_id uuid not null, komorka_id uuid not null, krag_id uuid,
  swiadczenie_kod text not null,
  wyplata text not null check (wyplata in ('okresowe', 'jednorazowe')),
  kwota numeric(12, 2) not null check (kwota > 0),
  kwota_minimalna numeric(12, 2) check (kwota_minimalna between 0 and kwota),
  od date not null, "do" date check ("do" >= od),
  kanal text not null check (kanal in ('przelew', 'kasa')),
  rachunek text, odbiorca text,
  platny_od date not null,
  opis text not null, podstawa text not null,
  budzet jsonb not null,
  stan text not null default 'aktywny' check (stan in ('aktywny', 'wstrzymany', 'zakonczony')), powod text,
  utworzono timestamptz not null, utworzyl_id uuid not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint tytul_zrodlo unique (jednostka_id, zrodlo_typ, zrodlo_id),
  constraint tytul_rachunek check (wyplata.nrb_poprawny(rachunek)),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id)
);
create index tytul_osoba on wyplata.tytul (jednostka_id, osoba_id);
create index tytul_sprawa on wyplata.tytul (jednostka_id, sprawa_id);
create index tytul_komorka on wyplata.tytul (jednostka_id, komorka_id, kanal, platny_od);

create table wyplata.rata (
  jednostka_id uuid not null, id uuid not null,
  tytul_id uuid not null, osoba_id uuid not null, komorka_id uuid not null, krag_id uuid,
  miesiac date not null check (extract(day from miesiac) = 1),
  kwota numeric(12, 2) not null check (kwota > 0),
  klasyfikacja jsonb not null,
  stan text not null default 'nalezna' check (stan in ('nalezna', 'anulowana')),
  primary key (jednostka_id, id),
  constraint rata_miesiac unique (jednostka_id, tytul_id, miesiac),
  constraint rata_klasyfikacja check (wyplata.suma_klasyfikacji(klasyfikacja) = kwota),
  foreign key (jednostka_id, tytul_id) references wyplata.tytul (jednostka_id, id)
);
create index rata_osoba on wyplata.rata (jednostka_id, osoba_id, miesiac desc, id desc);
`;

const LISTS = `
create table wyplata.rachunek_platnika (
  jednostka_id uuid not null, id uuid not null,
  numer text not null, linie text[] not null, profil text not null,
  od date not null, "do" date,
  primary key (jednostka_id, id),
  constraint rachunek_platnika_do check ("do" >= od),
  constraint rachunek_platnika_numer check (wyplata.nrb_poprawny(numer)),
  constraint rachunek_platnika_okres exclude using gist (jednostka_id with =, daterange(od, "do", '[]') with &&)
);

create table wyplata.lista (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, rok int not null, numer int not null,
  dzien date not null, miesiac date not null, kanal text not null check (kanal in ('przelew', 'kasa')),
  stan text not null default 'przygotowana' check (stan in ('przygotowana', 'zatwierdzona', 'wyslana')),
  rachunek_platnika_id uuid,
  suma numeric(14, 2) not null default 0, liczba int not null default 0,
  pominiete jsonb not null default '{}',
  przygotowal_id uuid not null, poprawiali_ids uuid[] not null default '{}',
  zatwierdzil_id uuid, zatwierdzono timestamptz, wyslal_id uuid, wyslano timestamptz,
  plik_id uuid, plik_sha256 text,
  utworzono timestamptz not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint lista_numer unique (jednostka_id, rok, numer),
  constraint lista_rachunek check (kanal <> 'przelew' or rachunek_platnika_id is not null),
  constraint lista_rozdzial_zatwierdzenia check (zatwierdzil_id <> przygotowal_id and zatwierdzil_id <> all (poprawiali_ids)),
  constraint lista_rozdzial_wysylki check (wyslal_id <> przygotowal_id and wyslal_id <> all (poprawiali_ids) and wyslal_id <> zatwierdzil_id),
  constraint lista_stan check ((stan <> 'przygotowana') = (zatwierdzil_id is not null) and (stan = 'wyslana') = (wyslal_id is not null)
    and (stan = 'wyslana') = (plik_id is not null) and (plik_id is null) = (plik_sha256 is null)),
  constraint lista_komorka foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, rachunek_platnika_id) references wyplata.rachunek_platnika (jednostka_id, id),
  foreign key (jednostka_id, plik_id) references documents.dokument (jednostka_id, id)
);

create table wyplata.pozycja (
  jednostka_id uuid not null, id uuid not null,
  lista_id uuid not null, lp int not null,
  rata_id uuid not null, osoba_id uuid not null, komorka_id uuid not null, krag_id uuid,
  kwota numeric(12, 2) not null check (kwota > 0),
  rachunek text, odbiorca text[] not null, tytulem text[] not null,
  stan text not null default 'aktywna' check (stan in ('aktywna', 'usunieta')),
  usunal_id uuid, usunieto timestamptz,
  primary key (jednostka_id, id),
  constraint pozycja_lp unique (jednostka_id, lista_id, lp),
  constraint pozycja_usuniecie check ((stan = 'usunieta') = (usunal_id is not null)),
  foreign key (jednostka_id, lista_id) references wyplata.lista (jednostka_id, id),
  foreign key (jednostka_id, rata_id) references wyplata.rata (jednostka_id, id)
);
-- The wall against a double payment: an instalment stands on one list at a time, whoever prepares, however often and at once.
create unique index pozycja_rata on wyplata.pozycja (jednostka_id, rata_id) where stan = 'aktywna';
`;

const LIST_WALLS = `
-- A list goes one way only, and each act is signed by whoever does it.
create function wyplata.zmiana_listy() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.stan = 'wyslana' or (old.stan <> new.stan and (old.stan, new.stan) not in (('przygotowana', 'zatwierdzona'), ('zatwierdzona', 'wyslana'))) then
    raise exception 'a payment list cannot go from % to %', old.stan, new.stan using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  if (old.stan <> 'przygotowana' and (new.suma, new.liczba, new.dzien, new.kanal, new.rachunek_platnika_id, new.poprawiali_ids, new.zatwierdzil_id)
      is distinct from (old.suma, old.liczba, old.dzien, old.kanal, old.rachunek_platnika_id, old.poprawiali_ids, old.zatwierdzil_id))
     or (new.przygotowal_id, new.komorka_id, new.rok, new.numer) is distinct from (old.przygotowal_id, old.komorka_id, old.rok, old.numer) then
    raise exception 'an approved payment list cannot be changed' using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  return new;
end $$;
create trigger zmiana_listy before update on wyplata.lista for each row execute function wyplata.zmiana_listy();

create function wyplata.pozycje_listy() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from zmienione z join wyplata.lista l on l.jednostka_id = z.jednostka_id and l.id = z.lista_id where l.stan <> 'przygotowana') then
    raise exception 'lines of an approved payment list cannot be changed' using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  return null;
end $$;
create trigger nowe_pozycje after insert on wyplata.pozycja referencing new table as zmienione for each statement execute function wyplata.pozycje_listy();
create trigger zmienione_pozycje after update on wyplata.pozycja referencing old table as zmienione for each statement execute function wyplata.pozycje_listy();
`;

const LEDGER = `
create table wyplata.operacja (
  jednostka_id uuid not null, id uuid not null,
  rodzaj text not null, dzien date not null,
  zrodlo_typ text not null check (zrodlo_typ in ('tytul', 'lista')), zrodlo_id uuid not null, komorka_id uuid not null,
  zapisano timestamptz not null, zapisal_id uuid not null,
  transakcja bigint not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create unique index operacja_listy on wyplata.operacja (jednostka_id, zrodlo_id, rodzaj) where zrodlo_typ = 'lista';
create index operacja_zrodlo on wyplata.operacja (jednostka_id, zrodlo_typ, zrodlo_id);

create table wyplata.zapis (
  jednostka_id uuid not null, id uuid not null,
  operacja_id uuid not null, komorka_id uuid not null,
  konto text not null, strona text not null check (strona in ('Wn', 'Ma')),
  kwota numeric(14, 2) not null check (kwota > 0),
  dzial text not null, rozdzial text not null, paragraf text not null, zrodlo text not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, operacja_id) references wyplata.operacja (jednostka_id, id)
);
create index zapis_operacja on wyplata.zapis (jednostka_id, operacja_id);

-- Checked when the transaction ends: both sides equal, at least one entry, all entries from the transaction of their operation.
create function wyplata.sprawdz_bilans() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
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
create constraint trigger operacja_bilans after insert on wyplata.operacja deferrable initially deferred for each row execute function wyplata.sprawdz_bilans();
create constraint trigger zapis_bilans after insert on wyplata.zapis deferrable initially deferred for each row execute function wyplata.sprawdz_bilans();

create function wyplata.tylko_dopisywanie() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  raise exception 'the ledger is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger bez_zmian before update or delete on wyplata.operacja for each row execute function wyplata.tylko_dopisywanie();
create trigger bez_zmian before update or delete on wyplata.zapis for each row execute function wyplata.tylko_dopisywanie();
create trigger bez_oprozniania before truncate on wyplata.operacja for each statement execute function wyplata.tylko_dopisywanie();
create trigger bez_oprozniania before truncate on wyplata.zapis for each statement execute function wyplata.tylko_dopisywanie();
`;

const RECIPIENTS = `
-- What a transfer must say about people who have a title to payment, and no more: bookkeeping sees no other data of theirs.
create function wyplata.odbiorcy(osoby uuid[], dzien date) returns table (osoba_id uuid, nazwa text, adres text[], rachunek text, posiadacz text, zmarla boolean)
  language sql stable security definer set search_path = pg_catalog as $$
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
    where r.wycofano is null and dzien between r.od and coalesce(r."do", 'infinity') and wyplata.nrb_poprawny(r.numer)
    order by i.szukana, r.od desc, r.zapisano desc, r.id
  ), adresy as (
    select distinct on (i.szukana) i.szukana,
      array_remove(array[nullif(concat_ws(' ', a.ulica, concat_ws('/', a.nr_domu, a.nr_lokalu)), ''), concat_ws(' ', a.kod_pocztowy, a.miejscowosc)], null) as linie
    from ids i join osoba.adres a on a.jednostka_id = access.jednostka_id() and a.osoba_id = i.osoba_id
    where a.wycofano is null and a.rodzaj in ('zamieszkania', 'pobytu') and dzien between a.od and coalesce(a."do", 'infinity')
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
-- How many lines of a list are of people whose death is on record, for whoever approves the list; art. 109a ups has the bank return what is paid after a death.
create function wyplata.zgony(lista uuid) returns int
  language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::int from wyplata.pozycja p
  where p.jednostka_id = access.jednostka_id() and p.lista_id = lista and p.stan = 'aktywna' and access.ma('wyplata:lista:approve')
    and exists (
      select 1 from osoba.osoba o
      where o.jednostka_id = p.jednostka_id and o.data_zgonu is not null and (o.id = p.osoba_id or o.id in (
        select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
        where t.jednostka_id = p.jednostka_id and t.osoba_id = p.osoba_id))
    )
$$;
revoke execute on function wyplata.odbiorcy(uuid[], date) from public;
revoke execute on function wyplata.zgony(uuid) from public;
grant execute on function wyplata.zgony(uuid) to ostoja_app;
grant execute on function wyplata.odbiorcy(uuid[], date) to ostoja_app;
`;

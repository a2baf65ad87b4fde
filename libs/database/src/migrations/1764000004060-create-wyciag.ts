import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the bank answers: statements with their entries, what each entry settles, payments that came back, and requests for what was paid after a death. */
export class CreateWyciag1764000004060 implements MigrationInterface {
  name = 'CreateWyciag1764000004060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATEMENTS);
    await runner.query(RETURNS);
    await runner.query(DEATHS);
    // Its plan is kept from the first call, which may see three lines; a statement of the bank changes tens of thousands at once.
    await runner.query('alter function wyplata.zmienione_pozycje() set enable_nestloop to off');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter function wyplata.zmienione_pozycje() reset enable_nestloop');
    await runner.query(`drop function wyplata.po_smierci(uuid);
      drop table wyplata.wniosek_pozycja, wyplata.wniosek_zwrotu, wyplata.zwrot, wyplata.rozliczenie_wpisu, wyplata.wpis, wyplata.wyciag;`);
  }
}

const STATEMENTS = `
create table wyplata.wyciag (
  jednostka_id uuid not null, id uuid not null,
  rachunek text not null check (wyplata.nrb_poprawny(rachunek)),
  rok int not null, numer text not null check (numer <> ''),
  od date not null, "do" date not null check ("do" >= od),
  otwarcie numeric(14, 2) not null, zamkniecie numeric(14, 2) not null,
  liczba int not null, format text not null, tresc_sha256 text not null,
  ostrzezenia text[] not null default '{}',
  plik_id uuid not null,
  wczytano timestamptz not null, wczytal_id uuid not null,
  primary key (jednostka_id, id),
  -- The same statement twice is one statement.
  constraint wyciag_numer unique (jednostka_id, rachunek, rok, numer),
  foreign key (jednostka_id, plik_id) references documents.dokument (jednostka_id, id)
);
create index wyciag_dzien on wyplata.wyciag (jednostka_id, "do" desc, id desc);

create table wyplata.wpis (
  jednostka_id uuid not null, id uuid not null,
  wyciag_id uuid not null, lp int not null,
  rachunek text not null, dzien date not null,
  strona text not null check (strona in ('obciazenie', 'uznanie')),
  kwota numeric(12, 2) not null check (kwota > 0),
  rozliczono numeric(12, 2) not null default 0,
  referencja text not null, porzadek int not null,
  numer_obcy text not null, tytul text not null, kontrahent text not null, kontrahent_rachunek text, rachunek_wirtualny text,
  kod_zwrotu text, liczba int,
  numer_pozycji text, numer_listy text, numer_naleznosci text,
  -- The payment that it probably is about, where nothing proves it.
  propozycja_id uuid,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint wpis_lp unique (jednostka_id, wyciag_id, lp),
  constraint wpis_operacja unique (jednostka_id, wyciag_id, referencja, strona, kwota, porzadek),
  constraint wpis_rozliczono check (rozliczono between 0 and kwota),
  foreign key (jednostka_id, wyciag_id) references wyplata.wyciag (jednostka_id, id),
  foreign key (jednostka_id, propozycja_id) references wyplata.pozycja (jednostka_id, id)
);
create index wpis_do_wyjasnienia on wyplata.wpis (jednostka_id, dzien, id) where rozliczono < kwota;

create table wyplata.rozliczenie_wpisu (
  jednostka_id uuid not null, id uuid not null,
  wpis_id uuid not null,
  rodzaj text not null check (rodzaj in ('wykonanie', 'zwrot', 'lista', 'naleznosc', 'zwrot-po-smierci', 'zasilenie', 'pozostale', 'zaksiegowane')),
  kwota numeric(12, 2) not null check (kwota > 0),
  pozycja_id uuid, lista_id uuid, wniosek_id uuid, numer text, uwaga text,
  zapisano timestamptz not null, zapisal_id uuid not null,
  primary key (jednostka_id, id),
  constraint rozliczenie_wpisu_cel check (case rodzaj when 'wykonanie' then pozycja_id is not null when 'zwrot' then pozycja_id is not null when 'lista' then lista_id is not null
    when 'zwrot-po-smierci' then wniosek_id is not null when 'naleznosc' then numer is not null else uwaga is not null end),
  foreign key (jednostka_id, wpis_id) references wyplata.wpis (jednostka_id, id),
  foreign key (jednostka_id, pozycja_id) references wyplata.pozycja (jednostka_id, id),
  foreign key (jednostka_id, lista_id) references wyplata.lista (jednostka_id, id)
);
-- A payment leaves the account once and comes back once; so does the sum of a list that the bank booked as a whole.
create unique index rozliczenie_wpisu_pozycja on wyplata.rozliczenie_wpisu (jednostka_id, pozycja_id, rodzaj) where rodzaj in ('wykonanie', 'zwrot');
create unique index rozliczenie_wpisu_lista on wyplata.rozliczenie_wpisu (jednostka_id, lista_id) where rodzaj = 'lista';
create index rozliczenie_wpisu_wpis on wyplata.rozliczenie_wpisu (jednostka_id, wpis_id);
`;

const RETURNS = `
create table wyplata.zwrot (
  jednostka_id uuid not null, id uuid not null,
  pozycja_id uuid not null, osoba_id uuid not null,
  kwota numeric(12, 2) not null check (kwota > 0),
  dzien date not null,
  kod text, powod text not null, rachunek text,
  -- Nothing is paid to the account again until somebody says that it is right, or it is another one.
  wstrzymuje boolean not null,
  -- Lines of the budget as they were when the money came back: net of what had been deducted, and gross.
  linie jsonb not null, linie_brutto jsonb not null,
  wyjasniono timestamptz, wyjasnil_id uuid, uwaga text,
  zapisano timestamptz not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint zwrot_pozycja unique (jednostka_id, pozycja_id),
  constraint zwrot_wyjasnienie check ((wyjasniono is null) = (wyjasnil_id is null)),
  foreign key (jednostka_id, pozycja_id) references wyplata.pozycja (jednostka_id, id)
);
create index zwrot_osoba on wyplata.zwrot (jednostka_id, osoba_id) where wyjasniono is null;
`;

const DEATHS = `
create table wyplata.wniosek_zwrotu (
  jednostka_id uuid not null, id uuid not null,
  osoba_id uuid not null, rachunek text not null,
  data_zgonu date not null, kwota numeric(12, 2) not null check (kwota > 0),
  wyslano date not null, otrzymano date check (otrzymano >= wyslano), termin date, do_zwrotu numeric(12, 2),
  poinformowano date, wyplacono_innym numeric(12, 2) check (wyplacono_innym between 0 and kwota), osoby text[] not null default '{}',
  zwrocono numeric(12, 2) not null default 0,
  plik_id uuid,
  stan text not null default 'wyslany' check (stan in ('wyslany', 'odpowiedz', 'zakonczony')),
  utworzono timestamptz not null, utworzyl_id uuid not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint wniosek_zwrotu_kwota check (zwrocono between 0 and kwota),
  constraint wniosek_zwrotu_termin check ((otrzymano is null) = (termin is null) and (termin is null) = (do_zwrotu is null)),
  constraint wniosek_zwrotu_odpowiedz check ((poinformowano is null) = (wyplacono_innym is null)),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, plik_id) references documents.dokument (jednostka_id, id)
);
alter table wyplata.rozliczenie_wpisu add foreign key (jednostka_id, wniosek_id) references wyplata.wniosek_zwrotu (jednostka_id, id);
create table wyplata.wniosek_pozycja (
  jednostka_id uuid not null, id uuid not null,
  wniosek_id uuid not null, pozycja_id uuid not null,
  primary key (jednostka_id, id),
  -- The bank is asked for a payment once.
  constraint wniosek_pozycja_raz unique (jednostka_id, pozycja_id),
  foreign key (jednostka_id, wniosek_id) references wyplata.wniosek_zwrotu (jednostka_id, id),
  foreign key (jednostka_id, pozycja_id) references wyplata.pozycja (jednostka_id, id)
);
create index wniosek_pozycja_wniosek on wyplata.wniosek_pozycja (jednostka_id, wniosek_id);

-- Sent payments whose day is after the death of the person (art. 109a ups), with the day of death: bookkeeping sees nothing else of the person.
create function wyplata.po_smierci(czyje uuid) returns table (osoba_id uuid, nazwa text, data_zgonu date, rachunek text, pozycja_id uuid, numer text, kwota numeric, dzien date)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.osoba_id, o.imie || ' ' || o.nazwisko, z.data_zgonu, p.rachunek, p.id, p.numer, p.kwota - p.potracono, coalesce(p.wykonano, l.dzien)
  from wyplata.pozycja p
  join wyplata.lista l on l.jednostka_id = p.jednostka_id and l.id = p.lista_id
  join osoba.osoba o on o.jednostka_id = p.jednostka_id and o.id = p.osoba_id
  cross join lateral (
    select min(x.data_zgonu) as data_zgonu from osoba.osoba x where x.jednostka_id = p.jednostka_id and x.data_zgonu is not null and (x.id = p.osoba_id or x.id in (
      select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
      where t.jednostka_id = p.jednostka_id and t.osoba_id = p.osoba_id))
  ) z
  where p.jednostka_id = access.jednostka_id() and access.ma('wyplata:wyciag:read') and (czyje is null or p.osoba_id = czyje)
    and p.stan = 'aktywna' and l.stan = 'wyslana' and p.rachunek is not null and z.data_zgonu < coalesce(p.wykonano, l.dzien)
    and not exists (select 1 from wyplata.wniosek_pozycja w where w.jednostka_id = p.jednostka_id and w.pozycja_id = p.id)
$$;
revoke execute on function wyplata.po_smierci(uuid) from public;
grant execute on function wyplata.po_smierci(uuid) to ostoja_app;
`;

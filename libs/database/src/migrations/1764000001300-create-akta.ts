import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Papers of the centre: the register of what came and what left, the akta of cases with their index, and what was shown to whom.
 * A paper may belong to several cases (an application with several demands), hence `sprawa_ids`.
 */
export class CreateAkta1764000001300 implements MigrationInterface {
  name = 'CreateAkta1764000001300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REGISTER);
    await runner.query(FILE);
    await runner.query(SHOWN);
    await runner.query(SCAN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function documents.przypisz_do_sprawy(uuid, uuid, uuid, uuid)');
    await runner.query('drop table documents.skan_antywirusowy');
    await runner.query('drop schema akta cascade');
  }
}

const REGISTER = `
create schema akta;
grant usage on schema akta to ostoja_app;

create table akta.rejestr_licznik (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, krag_id uuid,
  kierunek text not null check (kierunek in ('przychodzace', 'wychodzace')), rok int not null, ostatni int not null,
  primary key (jednostka_id, id),
  constraint rejestr_licznik_seria unique nulls not distinct (jednostka_id, komorka_id, kierunek, rok, krag_id)
);

create table akta.pismo (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, krag_id uuid, sprawa_ids uuid[] not null default '{}', osoba_id uuid,
  kierunek text not null check (kierunek in ('przychodzace', 'wychodzace')),
  rok int not null, numer int not null, numer_rejestru text not null,
  rodzaj text not null check (rodzaj ~ '^[a-z0-9-]+$'), tytul text not null,
  kanal text check (kanal in ('osobiscie', 'poczta', 'kurier', 'zaklad-karny', 'e-doreczenia', 'konto', 'faks', 'protokol-ustny', 'e-mail')),
  data_pisma date, data_nadania date, data_wplywu date, dzien date not null,
  korespondent_id uuid, korespondent_nazwa text,
  liczba_stron int check (liczba_stron > 0), liczba_zalacznikow int check (liczba_zalacznikow >= 0),
  numer_przesylki text,
  dowod_rodzaj text check (dowod_rodzaj in ('zwrotne-potwierdzenie', 'podpis-na-kopii', 'dowod-otrzymania', 'dowod-doreczenia')),
  dowod_dokument_id uuid, doreczono date,
  poza_aktami boolean not null default false,
  potwierdzenie_id uuid,
  zarejestrowal_id uuid not null, zarejestrowano timestamptz not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint pismo_numer unique (jednostka_id, numer_rejestru),
  constraint pismo_korespondent check (korespondent_id is not null or korespondent_nazwa is not null),
  constraint pismo_wplyw check (kierunek = 'wychodzace' or (data_wplywu is not null and kanal is not null)),
  constraint pismo_nadanie check (data_nadania <= data_wplywu),
  constraint pismo_akta check (not (poza_aktami and cardinality(sprawa_ids) > 0)),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id),
  constraint pismo_osoba foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  constraint pismo_korespondent_osoba foreign key (jednostka_id, korespondent_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, dowod_dokument_id) references documents.dokument (jednostka_id, id),
  foreign key (jednostka_id, potwierdzenie_id) references documents.dokument (jednostka_id, id)
);
create index pismo_lista on akta.pismo (jednostka_id, komorka_id, dzien, id);
create index pismo_bez_sprawy on akta.pismo (jednostka_id, komorka_id, dzien, id) where sprawa_ids = '{}';
create index pismo_sprawy on akta.pismo using gin (sprawa_ids);
create index pismo_osoby on akta.pismo (jednostka_id, osoba_id) where osoba_id is not null;

create table akta.pismo_plik (
  jednostka_id uuid not null, id uuid not null,
  pismo_id uuid not null, dokument_id uuid not null,
  primary key (jednostka_id, id),
  constraint pismo_plik_raz unique (jednostka_id, pismo_id, dokument_id),
  foreign key (jednostka_id, pismo_id) references akta.pismo (jednostka_id, id),
  foreign key (jednostka_id, dokument_id) references documents.dokument (jednostka_id, id)
);
`;

const FILE = `
create table akta.spis (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  ostatni_numer int not null, ostatnia_karta int not null,
  primary key (jednostka_id, id),
  constraint spis_sprawy unique (jednostka_id, sprawa_id)
);

create table akta.karta (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, postepowanie_id uuid, komorka_id uuid not null, krag_id uuid, osoba_id uuid not null,
  numer int not null check (numer > 0), karta_od int not null, karta_do int not null check (karta_do >= karta_od),
  rodzaj text not null check (rodzaj ~ '^[a-z0-9-]+$'), tytul text not null, dzien date not null,
  pismo_id uuid, dokument_id uuid, okazanie_id uuid,
  podstawa text not null check (podstawa in ('wplyw', 'wydanie', 'czynnosc', 'przekazanie', 'okazanie')),
  dzien_wlaczenia date not null, powod text,
  wlaczyl_id uuid not null, wlaczono timestamptz not null,
  primary key (jednostka_id, id),
  constraint karta_numer unique (jednostka_id, sprawa_id, numer),
  constraint karta_pismo unique (jednostka_id, sprawa_id, pismo_id),
  constraint karta_przekazanie check (podstawa <> 'przekazanie' or powod is not null),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, pismo_id) references akta.pismo (jednostka_id, id),
  foreign key (jednostka_id, dokument_id) references documents.dokument (jednostka_id, id)
);
create index karta_dokument on akta.karta (jednostka_id, dokument_id) where dokument_id is not null;
`;

const SHOWN = `
create table akta.okazanie (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid, osoba_id uuid not null,
  rodzaj_dokumentu text not null check (rodzaj_dokumentu ~ '^[a-z0-9-]+$'), opis text not null,
  okazal text not null, dzien date not null, kopia_id uuid, liczba_stron int check (liczba_stron > 0),
  pracownik_id uuid not null, zapisano timestamptz not null,
  primary key (jednostka_id, id),
  -- Paragraph 11 of the interview regulation (Dz.U. 2021 poz. 893): no copy of an identity document is made.
  constraint okazanie_bez_kopii_dowodu check (rodzaj_dokumentu not in ('dowod-osobisty', 'paszport') or kopia_id is null),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, kopia_id) references documents.dokument (jednostka_id, id),
  foreign key (jednostka_id, pracownik_id) references access.uzytkownik (jednostka_id, id)
);
create index okazanie_sprawa on akta.okazanie (jednostka_id, sprawa_id);

create table akta.udostepnienie (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid, osoba_id uuid not null,
  kto text not null check (kto in ('strona', 'pelnomocnik', 'przedstawiciel')), kto_nazwa text not null,
  dzien date not null,
  sposob text not null check (sposob in ('wglad', 'notatka', 'kopia', 'odpis', 'uwierzytelniony-odpis')),
  wynik text not null check (wynik in ('udostepniono', 'odmowa')),
  karta_ids uuid[] not null default '{}', uzasadnienie text, postanowienie_id uuid,
  pracownik_id uuid not null, zapisano timestamptz not null,
  primary key (jednostka_id, id),
  constraint udostepnienie_odmowa check ((wynik = 'odmowa') = (postanowienie_id is not null)),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, postanowienie_id) references akta.pismo (jednostka_id, id),
  foreign key (jednostka_id, pracownik_id) references access.uzytkownik (jednostka_id, id)
);
create index udostepnienie_sprawa on akta.udostepnienie (jednostka_id, sprawa_id);
`;

/** Results of the virus scan lie beside the file, which itself never changes; the newest one counts. */
const SCAN = `
create table documents.skan_antywirusowy (
  jednostka_id uuid not null, id uuid not null,
  dokument_id uuid not null, komorka_id uuid not null, krag_id uuid,
  wynik text not null check (wynik in ('czysty', 'nieskanowany', 'oczekuje', 'zakazony')),
  sygnatura text, chwila timestamptz not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, dokument_id) references documents.dokument (jednostka_id, id)
);
create index skan_antywirusowy_dokument on documents.skan_antywirusowy (jednostka_id, dokument_id, id);

-- A stored file never changes, but for one thing: a file that came before its case is given its place once.
create function documents.przypisz_do_sprawy(szukany uuid, sprawa uuid, strona uuid, krag uuid) returns void
  language sql security definer set search_path = pg_catalog as $$
  update documents.dokument d set sprawa_id = sprawa, osoba_id = coalesce(d.osoba_id, strona), krag_id = coalesce(d.krag_id, krag)
  where d.jednostka_id = access.jednostka_id() and d.id = szukany and d.sprawa_id is null
    and d.komorka_id = any (access.komorki('documents:dokument:create'))
    and (d.krag_id is null or d.krag_id = any (access.kregi()))
$$;
revoke execute on function documents.przypisz_do_sprawy(uuid, uuid, uuid, uuid) from public;
grant execute on function documents.przypisz_do_sprawy(uuid, uuid, uuid, uuid) to ostoja_app;
`;

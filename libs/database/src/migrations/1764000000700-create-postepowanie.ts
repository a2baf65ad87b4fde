import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The administrative procedure. Child tables repeat `komorka_id` and `krag_id` of their sprawa, so that the wall of every
 * table is one comparison and needs no join.
 */
export class CreatePostepowanie1764000000700 implements MigrationInterface {
  name = 'CreatePostepowanie1764000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(START);
    await runner.query(PROCEDURE);
    await runner.query(DECISION);
    await runner.query(STAFF);
    await runner.query(NEXT_TERM);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema postepowanie cascade');
  }
}

const START = `
create schema postepowanie;
grant usage on schema postepowanie to ostoja_app;

create table postepowanie.zgloszenie (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, klient_id uuid not null,
  numer_zewnetrzny text not null, data_zgloszenia date not null, tresc text not null,
  imie text, nazwisko text, pesel text, adres text, telefon text,
  stan text not null default 'nowe' check (stan in ('nowe', 'wniosek', 'z-urzedu', 'zamkniete')),
  powod_zamkniecia text, wniosek_id uuid, zalatwil_id uuid, zalatwiono timestamptz,
  przyjeto timestamptz not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint zgloszenie_numer unique (jednostka_id, klient_id, numer_zewnetrzny),
  constraint zgloszenie_komorka foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create index zgloszenie_stan on postepowanie.zgloszenie (jednostka_id, stan, przyjeto, id);

create table postepowanie.wniosek (
  jednostka_id uuid not null, id uuid not null,
  osoba_id uuid not null, komorka_id uuid not null, krag_id uuid,
  tryb text not null check (tryb in ('wniosek', 'z-urzedu')),
  kanal text not null check (kanal in ('osobiscie', 'poczta', 'e-doreczenia', 'konto', 'telefon-protokol', 'z-urzedu')),
  data_wplywu date not null check (data_wplywu >= '2004-05-01'), data_kompletnosci date,
  pilny boolean not null default false,
  tresc text not null default '',
  zgloszenie_id uuid, zarejestrowal_id uuid not null, zarejestrowano timestamptz not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint wniosek_kompletnosc check (data_kompletnosci >= data_wplywu),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id),
  foreign key (jednostka_id, zgloszenie_id) references postepowanie.zgloszenie (jednostka_id, id)
);
create index wniosek_osoba on postepowanie.wniosek (jednostka_id, osoba_id);

create table postepowanie.znak_licznik (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, krag_id uuid, klasa_jrwa text not null, rok int not null, ostatni int not null,
  primary key (jednostka_id, id),
  constraint znak_licznik_seria unique nulls not distinct (jednostka_id, komorka_id, klasa_jrwa, rok, krag_id)
);

create table postepowanie.sprawa (
  jednostka_id uuid not null, id uuid not null,
  znak text not null, znak_porzadek text collate "C" not null,
  komorka_id uuid not null, krag_id uuid, osoba_id uuid not null, swiadczenie_kod text not null,
  prowadzacy_id uuid, pracownik_socjalny_id uuid,
  stan text not null,
  klasa_jrwa text not null, kategoria_archiwalna text not null,
  wstrzymanie_prawne boolean not null default false,
  system_prowadzacy text not null default 'Ostoja' check (system_prowadzacy in ('Ostoja', 'POMOST')),
  otwarta date not null, zamknieta date check (zamknieta >= otwarta),
  najblizszy_termin date not null default 'infinity', najblizszy_termin_rodzaj text, najblizszy_termin_opis text,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint sprawa_znak unique (jednostka_id, znak),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  constraint sprawa_prowadzacy foreign key (jednostka_id, prowadzacy_id) references access.uzytkownik (jednostka_id, id),
  constraint sprawa_pracownik_socjalny foreign key (jednostka_id, pracownik_socjalny_id) references access.uzytkownik (jednostka_id, id)
);
-- Lists take the first rows of each unit of the asker in order, so the cost does not grow with the centre.
create index sprawa_lista_termin on postepowanie.sprawa (jednostka_id, komorka_id, najblizszy_termin, id);
create index sprawa_lista_otwarta on postepowanie.sprawa (jednostka_id, komorka_id, otwarta, id);
create index sprawa_lista_znak on postepowanie.sprawa (jednostka_id, komorka_id, znak_porzadek, id);
create index sprawa_stan on postepowanie.sprawa (jednostka_id, komorka_id, stan) include (krag_id, swiadczenie_kod, zamknieta);
create index sprawa_prowadzacy on postepowanie.sprawa (jednostka_id, prowadzacy_id);
create index sprawa_pracownik_socjalny on postepowanie.sprawa (jednostka_id, pracownik_socjalny_id);
create index sprawa_osoba on postepowanie.sprawa (jednostka_id, osoba_id);

create table postepowanie.zadanie (
  jednostka_id uuid not null, id uuid not null,
  wniosek_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  swiadczenie_kod text not null, kwota numeric(12,2) check (kwota > 0), cel text,
  od date, "do" date, constraint zadanie_okres check ("do" >= od),
  primary key (jednostka_id, id),
  foreign key (jednostka_id, wniosek_id) references postepowanie.wniosek (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id)
);
create index zadanie_wniosek on postepowanie.zadanie (jednostka_id, wniosek_id);
create index zadanie_sprawa on postepowanie.zadanie (jednostka_id, sprawa_id);
`;

const PROCEDURE = `
create table postepowanie.postepowanie (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  rodzaj text not null check (rodzaj in ('pierwsze', 'po-uchyleniu', 'zmiana', 'wznowienie')),
  procedura_kod text not null, procedura_wersja text not null,
  stan text not null, stan_przed_zawieszeniem text,
  wszczete date not null, zakonczone date,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id)
);
create index postepowanie_sprawa on postepowanie.postepowanie (jednostka_id, sprawa_id);

create table postepowanie.zdarzenie (
  jednostka_id uuid not null, id uuid not null,
  postepowanie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  rodzaj text not null, dzien date not null, chwila timestamptz not null, kto uuid not null,
  dane jsonb not null default '{}',
  primary key (jednostka_id, id),
  foreign key (jednostka_id, postepowanie_id) references postepowanie.postepowanie (jednostka_id, id)
);
create index zdarzenie_postepowanie on postepowanie.zdarzenie (jednostka_id, postepowanie_id, id);
create index zdarzenie_sprawa on postepowanie.zdarzenie (jednostka_id, sprawa_id, id);

create table postepowanie.termin (
  jednostka_id uuid not null, id uuid not null,
  postepowanie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  zdarzenie_id uuid not null, rodzaj text not null, rola text not null check (rola in ('prowadzacy', 'pracownik-socjalny', 'kierownik')),
  data date not null, wyprowadzenie jsonb not null,
  stan text not null default 'biegnie' check (stan in ('biegnie', 'wstrzymany', 'spelniony', 'odpadl')),
  wstrzymany_od date, spelniony date,
  primary key (jednostka_id, id),
  constraint termin_zdarzenia unique (jednostka_id, zdarzenie_id, rodzaj),
  foreign key (jednostka_id, postepowanie_id) references postepowanie.postepowanie (jednostka_id, id)
);
create index termin_postepowanie on postepowanie.termin (jednostka_id, postepowanie_id);
create index termin_sprawa on postepowanie.termin (jednostka_id, sprawa_id);
create index termin_lista on postepowanie.termin (jednostka_id, komorka_id, data, id) where stan = 'biegnie';

create table postepowanie.upowaznienie (
  jednostka_id uuid not null, id uuid not null,
  uzytkownik_id uuid not null, komorka_id uuid not null,
  zakres text[] not null check (cardinality(zakres) > 0),
  numer text not null, w_imieniu text not null,
  od date not null, "do" date,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint upowaznienie_okres check ("do" >= od),
  constraint upowaznienie_numer unique (jednostka_id, numer),
  constraint upowaznienie_osoba foreign key (jednostka_id, uzytkownik_id) references access.uzytkownik (jednostka_id, id),
  constraint upowaznienie_komorka foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create index upowaznienie_uzytkownik on postepowanie.upowaznienie (jednostka_id, uzytkownik_id);
`;

const DECISION = `
create table postepowanie.decyzja (
  jednostka_id uuid not null, id uuid not null,
  postepowanie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  osoba_id uuid not null, swiadczenie_kod text not null, obliczenie_id uuid,
  stan text not null default 'projekt' check (stan in ('projekt', 'do-zatwierdzenia', 'do-podpisu', 'wydana', 'doreczona', 'ostateczna', 'uchylona')),
  rozstrzygniecie text not null check (rozstrzygniecie in ('przyznanie', 'odmowa', 'umorzenie')),
  kwota numeric(12,2) check (kwota >= 0), od date, "do" date,
  tresc jsonb not null default '{}',
  rygor boolean not null default false, uzasadnienie_pominiete boolean not null default false,
  przygotowal_id uuid not null, poprawiali_ids uuid[] not null default '{}', przygotowano timestamptz not null,
  zatwierdzil_id uuid, zatwierdzono timestamptz, zwrot_uwagi text,
  podpisal_id uuid, upowaznienie_id uuid, podpisano timestamptz, data date,
  pismo_id uuid, zrzeczenie_odwolania date, ostateczna_od date, wykonalna_od date,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint decyzja_okres check ("do" >= od),
  constraint decyzja_inny_zatwierdza check (zatwierdzil_id <> przygotowal_id and zatwierdzil_id <> all (poprawiali_ids)),
  constraint decyzja_podpis check ((podpisal_id is null) = (data is null)),
  foreign key (jednostka_id, postepowanie_id) references postepowanie.postepowanie (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, upowaznienie_id) references postepowanie.upowaznienie (jednostka_id, id)
);
create index decyzja_ostatecznosc on postepowanie.decyzja (jednostka_id, ostateczna_od) where stan = 'doreczona';
create index decyzja_sprawa on postepowanie.decyzja (jednostka_id, sprawa_id);
create unique index decyzja_jeden_projekt on postepowanie.decyzja (jednostka_id, postepowanie_id) where stan in ('projekt', 'do-zatwierdzenia', 'do-podpisu');

create table postepowanie.doreczenie (
  jednostka_id uuid not null, id uuid not null,
  decyzja_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  sposob text not null check (sposob in ('osobiscie', 'poczta', 'e-doreczenia')),
  numer_przesylki text, wyslano date not null, awizo_pierwsze date, awizo_drugie date, wplynelo date, odebrano date, odmowa date, zwrot date,
  uznane_za_doreczone date, wyprowadzenie jsonb, dowod_id uuid,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, decyzja_id) references postepowanie.decyzja (jednostka_id, id)
);
create index doreczenie_decyzja on postepowanie.doreczenie (jednostka_id, decyzja_id);
`;

/** Assignments of staff are closed to colleagues; of them only this is told: who may be given a case of the unit. */
const STAFF = `
create function postepowanie.osoby_w_roli(szukana_rola text, komorka uuid) returns table (uzytkownik_id uuid)
  language sql stable security definer set search_path = pg_catalog as $$
  select distinct p.uzytkownik_id
  from access.przydzial p
  join access.zasieg z on z.jednostka_id = p.jednostka_id and z.komorka_id = p.komorka_id and z.obejmuje_id = komorka
  join access.uzytkownik u on u.jednostka_id = p.jednostka_id and u.id = p.uzytkownik_id and u.aktywny
  where p.jednostka_id = access.jednostka_id() and p.rola = szukana_rola
    and p.od <= access.dzis() and coalesce(p."do", 'infinity') >= access.dzis()
$$;
revoke execute on function postepowanie.osoby_w_roli(text, uuid) from public;
grant execute on function postepowanie.osoby_w_roli(text, uuid) to ostoja_app;
`;

/** The hot list sorts by the next term, so the sprawa carries it; a trigger keeps it true whoever writes a termin. */
const NEXT_TERM = `
create function postepowanie.odswiez_najblizszy_termin() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update postepowanie.sprawa s
  set najblizszy_termin = coalesce(n.data, 'infinity'), najblizszy_termin_rodzaj = n.rodzaj, najblizszy_termin_opis = n.opis
  from (select 1) jeden
  left join lateral (
    select t.data, t.rodzaj, t.wyprowadzenie ->> 'opis' as opis from postepowanie.termin t
    where t.jednostka_id = new.jednostka_id and t.sprawa_id = new.sprawa_id and t.stan = 'biegnie'
    order by t.data, t.id limit 1) n on true
  where s.jednostka_id = new.jednostka_id and s.id = new.sprawa_id
    and (s.najblizszy_termin, s.najblizszy_termin_rodzaj, s.najblizszy_termin_opis) is distinct from (coalesce(n.data, 'infinity'), n.rodzaj, n.opis);
  return null;
end $$;
create trigger termin_najblizszy after insert or update on postepowanie.termin
  for each row execute function postepowanie.odswiez_najblizszy_termin();
`;

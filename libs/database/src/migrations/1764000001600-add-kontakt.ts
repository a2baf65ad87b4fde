import type { MigrationInterface, QueryRunner } from 'typeorm';

/** First contact: which unit serves an address, service cards, contacts, reports by people, how an application was filed, cases joined and split. */
export class Kontakt1764000001600 implements MigrationInterface {
  name = 'Kontakt1764000001600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REJON);
    await runner.query(KARTA);
    await runner.query(ZGLOSZENIE);
    await runner.query(WNIOSEK);
    await runner.query(KONTAKT);
    await runner.query(POWIAZANIE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const REJON = `
-- Public facts about streets, known to the whole staff. The key and the class of the street are folded by the application.
create table access.rejon (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null,
  ulica text not null check (ulica <> ''), ulica_typ text not null, ulica_klucz text not null check (ulica_klucz <> ''),
  od_numeru text, do_numeru text,
  strona text not null default 'obie' check (strona in ('obie', 'parzyste', 'nieparzyste')),
  od date not null, "do" date,
  przyklad boolean not null default false,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  -- A list that a newer one replaced before its first day ends the day before it began.
  constraint rejon_okres check ("do" >= od - 1),
  constraint rejon_komorka foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create index rejon_ulica on access.rejon (jednostka_id, ulica_klucz);
`;

const KARTA = `
create table postepowanie.karta_uslugi (
  jednostka_id uuid not null, id uuid not null,
  kod text not null check (kod ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  od date not null,
  tresc jsonb not null,
  stan text not null default 'szkic' check (stan in ('szkic', 'wydana', 'odrzucona')),
  przygotowal_id uuid not null, przygotowano timestamptz not null,
  zamknal_id uuid, zamknieto timestamptz,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint karta_uslugi_druga_osoba check (zamknal_id <> przygotowal_id or stan <> 'wydana'),
  constraint karta_uslugi_zamkniecie check (num_nonnulls(zamknal_id, zamknieto) = case when stan = 'szkic' then 0 else 2 end),
  foreign key (jednostka_id, przygotowal_id) references access.uzytkownik (jednostka_id, id),
  foreign key (jednostka_id, zamknal_id) references access.uzytkownik (jednostka_id, id)
);
create index karta_uslugi_kod on postepowanie.karta_uslugi (jednostka_id, kod, od);

-- Released cards are public: they are read without sign-in, of the only centre of the installation or of the reader's own.
create function postepowanie.wydane_karty() returns table (kod text, od date, tresc jsonb, zamknieto timestamptz)
  language sql stable security definer set search_path = pg_catalog as $$
  select k.kod, k.od, k.tresc, k.zamknieto from postepowanie.karta_uslugi k
  where k.stan = 'wydana'
    and k.jednostka_id = coalesce(access.jednostka_id(), (select case when count(*) = 1 then (array_agg(j.id))[1] end from access.jednostka j))
  order by k.zamknieto, k.id
$$;
revoke execute on function postepowanie.wydane_karty() from public;
grant execute on function postepowanie.wydane_karty() to ostoja_app;
`;

const ZGLOSZENIE = `
alter table postepowanie.zgloszenie alter column klient_id drop not null, alter column numer_zewnetrzny drop not null;
alter table postepowanie.zgloszenie
  add column zrodlo text not null default 'system-partnera'
    check (zrodlo in ('system-partnera', 'osoba', 'rodzina', 'sasiad', 'organizacja', 'szkola', 'policja', 'ochrona-zdrowia', 'urzad', 'anonim', 'inne')),
  add column kanal text not null default 'system' check (kanal in ('system', 'osobiscie', 'telefon', 'poczta', 'e-mail', 'e-doreczenia')),
  add column pilne boolean not null default false,
  add column zgoda text not null default 'nieznana' check (zgoda in ('tak', 'nie', 'nieznana')),
  -- The day by which an interview would have to be held; the list sorts by it, so what is urgent comes first.
  add column termin date not null default 'infinity',
  add column osoba_id uuid, add column pracownik_id uuid, add column przyjal_id uuid,
  add column osoba_klucz text, add column adres_klucz text,
  add constraint zgloszenie_zrodlo check ((klient_id is null) = (zrodlo <> 'system-partnera')),
  add constraint zgloszenie_osoba foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  add constraint zgloszenie_pracownik foreign key (jednostka_id, pracownik_id) references access.uzytkownik (jednostka_id, id);
create index zgloszenie_lista on postepowanie.zgloszenie (jednostka_id, stan, termin, id);
create index zgloszenie_podobne_osoba on postepowanie.zgloszenie (jednostka_id, osoba_klucz);
create index zgloszenie_podobne_adres on postepowanie.zgloszenie (jednostka_id, adres_klucz);

-- Who reported stays apart from what was reported: whoever handles a report need not learn it, and the party never does.
create table postepowanie.zglaszajacy (
  jednostka_id uuid not null, id uuid not null,
  zgloszenie_id uuid not null, komorka_id uuid not null,
  nazwa text not null, kontakt text, poufne boolean not null default true,
  primary key (jednostka_id, id),
  constraint zglaszajacy_zgloszenie unique (jednostka_id, zgloszenie_id),
  foreign key (jednostka_id, zgloszenie_id) references postepowanie.zgloszenie (jednostka_id, id)
);

-- That somebody known reported may be seen by whoever sees the report.
create function postepowanie.ma_zglaszajacego(szukane uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (select from postepowanie.zglaszajacy z where z.jednostka_id = access.jednostka_id() and z.zgloszenie_id = szukane)
$$;
revoke execute on function postepowanie.ma_zglaszajacego(uuid) from public;
grant execute on function postepowanie.ma_zglaszajacego(uuid) to ostoja_app;

create table postepowanie.zgloszenie_dzialanie (
  jednostka_id uuid not null, id uuid not null,
  zgloszenie_id uuid not null, komorka_id uuid not null,
  rodzaj text not null check (rodzaj in ('rozmowa', 'telefon', 'wizyta', 'przekazanie', 'inne')),
  dzien date not null, opis text not null, kto uuid not null, chwila timestamptz not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, zgloszenie_id) references postepowanie.zgloszenie (jednostka_id, id)
);
create index zgloszenie_dzialanie_zgloszenie on postepowanie.zgloszenie_dzialanie (jednostka_id, zgloszenie_id);
`;

const WNIOSEK = `
alter table postepowanie.wniosek drop constraint wniosek_kanal_check;
alter table postepowanie.wniosek
  add constraint wniosek_kanal_check check (kanal in ('osobiscie', 'poczta', 'faks', 'ustnie-protokol', 'e-doreczenia', 'konto', 'telefon-protokol', 'z-urzedu')),
  add column sklada text not null default 'osoba' check (sklada in ('osoba', 'przedstawiciel', 'pelnomocnik', 'inna-osoba')),
  add column skladajacy text, add column skladajacy_id uuid,
  add column zgoda text check (zgoda in ('pisemna', 'ustna')),
  add column podpis text not null default 'podpisany' check (podpis in ('podpisany', 'brak', 'za-osobe')),
  add column podpis_wzmianka text,
  add column inne_organy jsonb not null default '[]',
  add constraint wniosek_skladajacy foreign key (jednostka_id, skladajacy_id) references osoba.osoba (jednostka_id, id),
  -- Another person files only with consent (art. 102 ust. 1 of the act), and who signs for somebody is named (KPA 63 § 3).
  add constraint wniosek_zgoda check (sklada <> 'inna-osoba' or zgoda is not null),
  add constraint wniosek_podpis check (podpis <> 'za-osobe' or podpis_wzmianka is not null);
`;

const KONTAKT = `
create table postepowanie.kontakt (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, dzien date not null,
  kanal text not null check (kanal in ('osobiscie', 'telefon', 'poczta', 'e-mail', 'e-doreczenia')),
  osoba_id uuid,
  karta_kod text, temat text,
  wynik text not null check (wynik in ('porada', 'skierowanie', 'wniosek', 'zgloszenie')),
  skierowano_komorka_id uuid, skierowano_do text, wniosek_id uuid, zgloszenie_id uuid,
  przyjal_id uuid not null, przyjeto timestamptz not null,
  primary key (jednostka_id, id),
  constraint kontakt_komorka foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  constraint kontakt_osoba foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  constraint kontakt_skierowano foreign key (jednostka_id, skierowano_komorka_id) references access.komorka (jednostka_id, id),
  constraint kontakt_wniosek foreign key (jednostka_id, wniosek_id) references postepowanie.wniosek (jednostka_id, id),
  constraint kontakt_zgloszenie foreign key (jednostka_id, zgloszenie_id) references postepowanie.zgloszenie (jednostka_id, id)
);
create index kontakt_lista on postepowanie.kontakt (jednostka_id, komorka_id, dzien, id);
create index kontakt_osoba on postepowanie.kontakt (jednostka_id, osoba_id);
`;

const POWIAZANIE = `
create table postepowanie.powiazanie (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, krag_id uuid,
  rodzaj text not null check (rodzaj in ('polaczenie', 'wydzielenie')),
  -- The case that leads, or from which a demand was split off.
  glowna_id uuid not null, sprawa_id uuid not null check (sprawa_id <> glowna_id),
  od date not null, powod text not null, kto uuid not null, chwila timestamptz not null,
  "do" date, powod_konca text, zakonczyl_id uuid, zakonczono timestamptz,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint powiazanie_koniec check (num_nonnulls("do", powod_konca, zakonczyl_id, zakonczono) in (0, 4) and (rodzaj = 'polaczenie' or "do" is null)),
  constraint powiazanie_okres check ("do" >= od),
  foreign key (jednostka_id, glowna_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id)
);
-- A case belongs to one joined proceeding at a time.
create unique index powiazanie_jedno on postepowanie.powiazanie (jednostka_id, sprawa_id) where rodzaj = 'polaczenie' and "do" is null;
create index powiazanie_glowna on postepowanie.powiazanie (jednostka_id, glowna_id);
create index powiazanie_sprawa on postepowanie.powiazanie (jednostka_id, sprawa_id);
`;

const DOWN = `
drop table postepowanie.powiazanie, postepowanie.kontakt, postepowanie.zgloszenie_dzialanie, postepowanie.zglaszajacy, postepowanie.karta_uslugi cascade;
drop function postepowanie.wydane_karty();
drop function postepowanie.ma_zglaszajacego(uuid);
drop table access.rejon;
alter table postepowanie.zgloszenie drop column zrodlo, drop column kanal, drop column pilne, drop column zgoda, drop column termin, drop column osoba_id,
  drop column pracownik_id, drop column przyjal_id, drop column osoba_klucz, drop column adres_klucz;
alter table postepowanie.wniosek drop column sklada, drop column skladajacy, drop column skladajacy_id, drop column zgoda, drop column podpis, drop column podpis_wzmianka, drop column inne_organy;
`;

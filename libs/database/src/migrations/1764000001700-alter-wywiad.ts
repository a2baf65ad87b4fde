import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The interview in full: questionnaires as dated data, orders from outside, what is written after the signature, and the lock on what was signed. */
export class AlterWywiad1764000001700 implements MigrationInterface {
  name = 'AlterWywiad1764000001700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FORMULARZ);
    await runner.query(ZLECENIE);
    await runner.query(WYWIAD);
    await runner.query(WPIS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const FORMULARZ = `
create table pomoc_spoleczna.formularz_wywiadu (
  jednostka_id uuid not null, id uuid not null,
  kod text not null check (kod ~ '^[a-z0-9][a-z0-9-]{2,39}$'),
  nazwa text not null, od date not null, podstawa text not null, uwagi text,
  czesci jsonb not null,
  stan text not null default 'szkic' check (stan in ('szkic', 'zwolniony')),
  autor_id uuid not null, zmieniono timestamptz not null,
  zwolnil_id uuid, zwolniono timestamptz,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint formularz_wywiadu_kod unique (jednostka_id, kod),
  constraint formularz_wywiadu_druga_osoba check (zwolnil_id <> autor_id),
  constraint formularz_wywiadu_zwolnienie check (num_nonnulls(zwolnil_id, zwolniono) = case when stan = 'zwolniony' then 2 else 0 end),
  foreign key (jednostka_id, autor_id) references access.uzytkownik (jednostka_id, id),
  foreign key (jednostka_id, zwolnil_id) references access.uzytkownik (jednostka_id, id)
);
-- Interviews were made on it: a released questionnaire stays as it is for ever.
create function pomoc_spoleczna.formularz_zamkniety() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.stan = 'zwolniony' then
    raise exception 'a released questionnaire cannot be changed' using errcode = 'check_violation', constraint = 'formularz_wywiadu_zamkniety';
  end if;
  return new;
end $$;
create trigger formularz_zamkniety before update on pomoc_spoleczna.formularz_wywiadu for each row execute function pomoc_spoleczna.formularz_zamkniety();
`;

const ZLECENIE = `
create table pomoc_spoleczna.zlecenie_wywiadu (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, krag_id uuid,
  rok int not null, numer int not null,
  osoba_id uuid not null,
  cel text not null check (cel in ('inny-osrodek', 'krewni', 'oplata-dps', 'swiadczenia-rodzinne', 'swiadczenie-wychowawcze', 'aktywny-rodzic')),
  sprawa_id uuid,
  zlecajacy text, znak_obcy text, dotyczy text not null,
  wplynelo date not null, pilne boolean not null default false,
  termin date not null, wyprowadzenie jsonb not null,
  stan text not null default 'nowe' check (stan in ('nowe', 'przydzielone', 'wykonane', 'odeslane')),
  pracownik_id uuid, przydzielono timestamptz,
  wykonano date,
  odeslano date, odeslal_id uuid, odpowiedz_sposob text, odpowiedz_uwagi text,
  zarejestrowal_id uuid not null, zarejestrowano timestamptz not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint zlecenie_wywiadu_numer unique nulls not distinct (jednostka_id, komorka_id, krag_id, rok, numer),
  constraint zlecenie_wywiadu_zrodlo check ((sprawa_id is null) = (zlecajacy is not null)),
  constraint zlecenie_wywiadu_przydzial check ((stan = 'nowe') = (pracownik_id is null)),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, pracownik_id) references access.uzytkownik (jednostka_id, id)
);
create index zlecenie_wywiadu_termin on pomoc_spoleczna.zlecenie_wywiadu (jednostka_id, komorka_id, termin, id) where stan in ('nowe', 'przydzielone', 'wykonane');
create index zlecenie_wywiadu_sprawa on pomoc_spoleczna.zlecenie_wywiadu (jednostka_id, sprawa_id);

-- The next number of the unit's series, without a gap: whoever registers waits for the one before, and rows hidden from them count too.
create function pomoc_spoleczna.nastepny_numer_zlecenia(komorka uuid, krag uuid, ten_rok int) returns int
  language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'zlecenie-wywiadu', access.jednostka_id(), komorka, krag, ten_rok), 0));
  return (select coalesce(max(z.numer), 0) + 1 from pomoc_spoleczna.zlecenie_wywiadu z
    where z.jednostka_id = access.jednostka_id() and z.komorka_id = komorka and z.krag_id is not distinct from krag and z.rok = ten_rok);
end $$;
`;

const WYWIAD = `
alter table pomoc_spoleczna.wywiad
  add column cel text not null default 'pomoc' check (cel in ('pomoc', 'inny-osrodek', 'krewni', 'oplata-dps', 'swiadczenia-rodzinne', 'swiadczenie-wychowawcze', 'aktywny-rodzic')),
  add column zlecenie_id uuid,
  add column okresowa boolean not null default false,
  add column plan_zwrocono timestamptz,
  add column pouczenie_109_dzien date,
  add column pouczenie_109_forma text check (pouczenie_109_forma in ('ustnie', 'pisemnie', 'ustnie-i-pisemnie')),
  add column sygnatura text,
  add constraint wywiad_zlecenie check ((cel = 'pomoc') = (zlecenie_id is null)),
  add foreign key (jednostka_id, zlecenie_id) references pomoc_spoleczna.zlecenie_wywiadu (jednostka_id, id);
drop index pomoc_spoleczna.wywiad_jeden_szkic;
-- One draft for the cases of a person, and one for each order from outside.
create unique index wywiad_jeden_szkic on pomoc_spoleczna.wywiad (jednostka_id, komorka_id, osoba_id, (coalesce(zlecenie_id, osoba_id))) where stan = 'szkic';
create index wywiad_ostatni on pomoc_spoleczna.wywiad (jednostka_id, osoba_id, data_wizyty desc) where stan = 'podpisany';

-- Art. 107 ust. 5h: what was signed is not changed; corrections and later plans are entries beside it.
create function pomoc_spoleczna.wywiad_zamkniety() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.stan <> 'szkic' and (new.stan, new.klucz_id, new.tresc_szyfr, new.data_wizyty, new.osoba_id, new.formularz_wersja, new.podpisano, new.podpisal_id)
     is distinct from (old.stan, old.klucz_id, old.tresc_szyfr, old.data_wizyty, old.osoba_id, old.formularz_wersja, old.podpisano, old.podpisal_id) then
    raise exception 'a signed interview cannot be changed' using errcode = 'check_violation', constraint = 'wywiad_zamkniety';
  end if;
  return new;
end $$;
create trigger wywiad_zamkniety before update on pomoc_spoleczna.wywiad for each row execute function pomoc_spoleczna.wywiad_zamkniety();
`;

const WPIS = `
create table pomoc_spoleczna.wywiad_wpis (
  jednostka_id uuid not null, id uuid not null,
  wywiad_id uuid not null, komorka_id uuid not null, krag_id uuid,
  rodzaj text not null check (rodzaj in ('sprostowanie-urzedu', 'sprostowanie-osoby', 'zwrot-planu', 'zmiana-planu', 'zatwierdzenie-planu', 'sygnatura')),
  kto uuid not null, chwila timestamptz not null,
  klucz_id uuid not null, tresc_szyfr bytea not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, wywiad_id) references pomoc_spoleczna.wywiad (jednostka_id, id),
  foreign key (jednostka_id, klucz_id) references osoba.klucz (jednostka_id, id),
  foreign key (jednostka_id, kto) references access.uzytkownik (jednostka_id, id)
);
create index wywiad_wpis_wywiad on pomoc_spoleczna.wywiad_wpis (jednostka_id, wywiad_id, chwila);
`;

const DOWN = `
drop table pomoc_spoleczna.wywiad_wpis;
drop trigger wywiad_zamkniety on pomoc_spoleczna.wywiad;
drop function pomoc_spoleczna.wywiad_zamkniety();
drop index pomoc_spoleczna.wywiad_ostatni;
drop index pomoc_spoleczna.wywiad_jeden_szkic;
create unique index wywiad_jeden_szkic on pomoc_spoleczna.wywiad (jednostka_id, komorka_id, osoba_id) where stan = 'szkic';
alter table pomoc_spoleczna.wywiad drop column cel cascade, drop column zlecenie_id cascade, drop column okresowa, drop column plan_zwrocono, drop column pouczenie_109_dzien, drop column pouczenie_109_forma, drop column sygnatura;
drop function pomoc_spoleczna.nastepny_numer_zlecenia(uuid, uuid, int);
drop table pomoc_spoleczna.zlecenie_wywiadu;
drop table pomoc_spoleczna.formularz_wywiadu;
drop function pomoc_spoleczna.formularz_zamkniety();
`;

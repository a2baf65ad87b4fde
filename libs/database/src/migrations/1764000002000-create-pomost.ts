import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Life beside POMOST: imports with a result per line, keys of both systems, who leads a case from which month, comparisons of payment lists. */
export class CreatePomost1764000002000 implements MigrationInterface {
  name = 'CreatePomost1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(IMPORTS);
    await runner.query(KEYS);
    await runner.query(LEADING);
    await runner.query(COMPARISONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger tytul_prowadzi_ostoja on wyplata.tytul');
    await runner.query('drop schema pomost cascade');
  }
}

const IMPORTS = `
create schema pomost;
grant usage on schema pomost to ostoja_app;

create table pomost.import (
  jednostka_id uuid not null, id uuid not null,
  rodzaj text not null check (rodzaj in ('osoby', 'decyzje', 'wyplaty')),
  stan text not null default 'sprawdzany' check (stan in ('sprawdzany', 'sprawdzony', 'zatwierdzony', 'zakonczony', 'odrzucony')),
  skrot text not null, kodowanie text not null check (kodowanie in ('utf-8', 'windows-1250')), wierszy int not null check (wierszy > 0),
  wgral_id uuid not null, wgrano timestamptz not null, zakonczono timestamptz,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, wgral_id) references access.uzytkownik (jednostka_id, id)
);
-- What the file says; for the job alone, and only until the import ends.
create table pomost.tresc (
  jednostka_id uuid not null, id uuid not null, import_id uuid not null, numer int not null, pola jsonb not null,
  primary key (jednostka_id, id),
  constraint tresc_numer unique (jednostka_id, import_id, numer),
  foreign key (jednostka_id, import_id) references pomost.import (jednostka_id, id)
);
create index tresc_pomost_id on pomost.tresc (jednostka_id, import_id, (pola ->> 'pomost_id'), numer);
-- What came of the line; holds no content of it.
create table pomost.wiersz (
  jednostka_id uuid not null, id uuid not null, import_id uuid not null, numer int not null,
  wynik text not null check (wynik in ('nowy', 'powiazany', 'bez-zmian', 'rozni-sie', 'blad')),
  uwagi jsonb not null default '[]', wykonano boolean not null default false,
  primary key (jednostka_id, id),
  constraint wiersz_numer unique (jednostka_id, import_id, numer),
  foreign key (jednostka_id, import_id) references pomost.import (jednostka_id, id)
);
`;

const KEYS = `
create table pomost.osoba (
  jednostka_id uuid not null, id uuid not null, pomost_id text not null, osoba_id uuid not null,
  primary key (jednostka_id, id),
  constraint pomost_osoba_pomost unique (jednostka_id, pomost_id),
  constraint pomost_osoba_osoba unique (jednostka_id, osoba_id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id)
);
create table pomost.decyzja (
  jednostka_id uuid not null, id uuid not null, pomost_id text not null,
  sprawa_id uuid not null, osoba_id uuid not null, komorka_id uuid not null,
  numer text not null, data_decyzji date not null, swiadczenie_kod text not null,
  kwota numeric(12, 2) not null check (kwota > 0), kwota_minimalna numeric(12, 2) check (kwota_minimalna between 0 and kwota),
  od date not null, "do" date check ("do" >= od), kanal text not null check (kanal in ('przelew', 'kasa')),
  rachunek text check (wyplata.nrb_poprawny(rachunek)),
  primary key (jednostka_id, id),
  constraint pomost_decyzja_pomost unique (jednostka_id, pomost_id),
  constraint pomost_decyzja_sprawa unique (jednostka_id, sprawa_id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id)
);
create index pomost_decyzja_komorka on pomost.decyzja (jednostka_id, komorka_id);
create table pomost.wyplata (
  jednostka_id uuid not null, id uuid not null, pomost_id text not null,
  decyzja_id uuid not null, sprawa_id uuid not null, osoba_id uuid not null, komorka_id uuid not null,
  miesiac date not null check (extract(day from miesiac) = 1), kwota numeric(12, 2) not null check (kwota > 0), dzien date not null, lista text,
  primary key (jednostka_id, id),
  constraint pomost_wyplata_pomost unique (jednostka_id, pomost_id),
  constraint pomost_wyplata_miesiac unique (jednostka_id, decyzja_id, miesiac),
  foreign key (jednostka_id, decyzja_id) references pomost.decyzja (jednostka_id, id)
);
`;

const LEADING = `
create table pomost.przejecie (
  jednostka_id uuid not null, id uuid not null, sprawa_id uuid not null, osoba_id uuid not null, komorka_id uuid not null,
  system text not null check (system in ('Ostoja', 'POMOST')), od_miesiaca date not null check (extract(day from od_miesiaca) = 1),
  powod text not null, kto uuid not null, chwila timestamptz not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id)
);
create index przejecie_sprawa on pomost.przejecie (jednostka_id, sprawa_id, id);

-- The wall of the bank export: what POMOST leads, POMOST pays, so no title to payment begins there, whoever asks.
create function pomost.tytul_prowadzi_ostoja() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from postepowanie.sprawa s where s.jednostka_id = new.jednostka_id and s.id = new.sprawa_id and s.system_prowadzacy = 'POMOST') then
    raise exception 'POMOST pays for this case' using errcode = 'check_violation', constraint = 'tytul_prowadzi_ostoja';
  end if;
  return new;
end $$;
create trigger tytul_prowadzi_ostoja before insert on wyplata.tytul for each row execute function pomost.tytul_prowadzi_ostoja();
`;

const COMPARISONS = `
create table pomost.porownanie (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, miesiac date not null check (extract(day from miesiac) = 1),
  skrot text not null, podsumowanie jsonb not null, pozycje jsonb not null,
  utworzyl_id uuid not null, utworzono timestamptz not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calculations of benefits in cases. */
export class CreateSwiadczenie1764000000800 implements MigrationInterface {
  name = 'CreateSwiadczenie1764000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema swiadczenie cascade');
  }
}

const TABLES = `
create schema swiadczenie;
grant usage on schema swiadczenie to ostoja_app;

create table swiadczenie.obliczenie (
  jednostka_id uuid not null, id uuid not null,
  postepowanie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  osoba_id uuid not null, swiadczenie_kod text not null,
  miesiac date not null check (extract(day from miesiac) = 1), na_dzien date not null,
  wersja_faktow int not null,
  wynik jsonb not null, osoby jsonb not null, zapytania jsonb not null,
  tresc_szyfr bytea not null, klucz_id uuid not null,
  parametry_hash text not null, regula_hash text not null,
  chwila timestamptz not null, kto uuid not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, postepowanie_id) references postepowanie.postepowanie (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, klucz_id) references osoba.klucz (jednostka_id, id),
  foreign key (jednostka_id, kto) references access.uzytkownik (jednostka_id, id)
);
create index obliczenie_postepowanie on swiadczenie.obliczenie (jednostka_id, postepowanie_id, chwila);
`;

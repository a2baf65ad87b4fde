import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files and what they mean. */
export class CreateDocuments1764000000500 implements MigrationInterface {
  name = 'CreateDocuments1764000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema documents cascade');
  }
}

const TABLES = `
create schema documents;
grant usage on schema documents to ostoja_app;

create table documents.blob (
  jednostka_id uuid not null, id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  rozmiar int not null check (rozmiar >= 0),
  typ text not null,
  tresc bytea not null,
  primary key (jednostka_id, id)
);
-- Scans and PDF letters are compressed already.
alter table documents.blob alter column tresc set storage external;

create table documents.dokument (
  jednostka_id uuid not null, id uuid not null,
  blob_id uuid not null,
  nazwa text not null,
  rodzaj text not null check (rodzaj in ('pismo', 'skan', 'zalacznik', 'wydruk', 'plik-bankowy')),
  komorka_id uuid not null,
  osoba_id uuid, sprawa_id uuid, krag_id uuid,
  wystawiono date,
  zapisano timestamptz not null,
  zapisal uuid not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, blob_id) references documents.blob (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, zapisal) references access.uzytkownik (jednostka_id, id)
);
create index dokument_blob on documents.dokument (jednostka_id, blob_id);
create index dokument_sprawa on documents.dokument (jednostka_id, sprawa_id) where sprawa_id is not null;
create index dokument_osoba on documents.dokument (jednostka_id, osoba_id) where osoba_id is not null;
`;

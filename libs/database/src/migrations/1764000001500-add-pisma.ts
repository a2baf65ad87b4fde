import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters of a case, and deliveries of decisions and letters in every way of KPA 39-48. */
export class AddPisma1764000001500 implements MigrationInterface {
  name = 'AddPisma1764000001500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LETTERS);
    await runner.query(DELIVERIES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from postepowanie.doreczenie where pismo_id is not null or sposob in ('pracownik', 'hybrydowa')`);
    await runner.query(`
      alter table postepowanie.doreczenie drop constraint doreczenie_przedmiot, drop constraint doreczenie_sposob_check,
        drop column pismo_id, drop column odbiorca, drop column odebral_zastepca, drop column zawiadomiono, drop column brak_podpisu, drop column dawny_adres,
        drop column nieobecnosc, drop column dowod_wyslania, drop column wyslano_chwila, drop column dowod_otrzymania, drop column otrzymano_chwila,
        alter column decyzja_id set not null, add check (sposob in ('osobiscie', 'poczta', 'e-doreczenia'))`);
    await runner.query('drop table postepowanie.pismo');
  }
}

const LETTERS = `
create table postepowanie.pismo (
  jednostka_id uuid not null, id uuid not null,
  postepowanie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid, osoba_id uuid not null,
  szablon_kod text not null,
  stan text not null default 'projekt' check (stan in ('projekt', 'wydane', 'doreczone')),
  dane jsonb not null default '{}', wolne jsonb not null default '{}', adresat jsonb,
  przygotowal_id uuid not null, przygotowano timestamptz not null,
  podpisal_id uuid, upowaznienie_id uuid, podpisano timestamptz, data date,
  rejestr_id uuid, numer text, dokument_id uuid, list jsonb, doreczono date,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint pismo_podpis check ((stan = 'projekt') = (podpisal_id is null) and (podpisal_id is null) = (data is null) and (podpisal_id is null) = (dokument_id is null)),
  constraint pismo_doreczenie check ((stan = 'doreczone') = (doreczono is not null)),
  foreign key (jednostka_id, postepowanie_id) references postepowanie.postepowanie (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, upowaznienie_id) references postepowanie.upowaznienie (jednostka_id, id)
);
create index pismo_sprawa on postepowanie.pismo (jednostka_id, sprawa_id);
create index pismo_postepowanie on postepowanie.pismo (jednostka_id, postepowanie_id);
`;

const DELIVERIES = `
alter table postepowanie.doreczenie
  alter column decyzja_id drop not null,
  add column pismo_id uuid,
  add column odbiorca text not null default 'adresat' check (odbiorca in ('adresat', 'pelnomocnik', 'przedstawiciel', 'przedstawiciel-34', 'instytucja')),
  add column odebral_zastepca text check (odebral_zastepca in ('domownik', 'sasiad', 'dozorca')),
  add column zawiadomiono date,
  add column brak_podpisu text,
  add column dawny_adres boolean not null default false,
  add column nieobecnosc date,
  add column dowod_wyslania text, add column wyslano_chwila timestamptz,
  add column dowod_otrzymania text, add column otrzymano_chwila timestamptz,
  add constraint doreczenie_przedmiot check ((decyzja_id is null) <> (pismo_id is null)),
  add foreign key (jednostka_id, pismo_id) references postepowanie.pismo (jednostka_id, id),
  drop constraint doreczenie_sposob_check,
  add constraint doreczenie_sposob_check check (sposob in ('osobiscie', 'pracownik', 'poczta', 'hybrydowa', 'e-doreczenia'));
create index doreczenie_pismo on postepowanie.doreczenie (jednostka_id, pismo_id);
`;

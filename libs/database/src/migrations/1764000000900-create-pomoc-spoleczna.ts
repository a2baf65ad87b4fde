import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Social assistance: the interview, which serves many cases. Its content tells of health and addiction, so it is sealed as a whole. */
export class CreatePomocSpoleczna1764000000900 implements MigrationInterface {
  name = 'CreatePomocSpoleczna1764000000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WYWIAD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema pomoc_spoleczna cascade');
  }
}

const WYWIAD = `
create schema pomoc_spoleczna;
grant usage on schema pomoc_spoleczna to ostoja_app;

create table pomoc_spoleczna.wywiad (
  jednostka_id uuid not null, id uuid not null,
  osoba_id uuid not null, komorka_id uuid not null, krag_id uuid,
  rodzaj text not null check (rodzaj in ('pelny', 'aktualizacja')),
  formularz_wersja text not null,
  stan text not null default 'szkic' check (stan in ('szkic', 'podpisany', 'odmowa')),
  pracownik_id uuid not null,
  data_wizyty date,
  klucz_id uuid not null, tresc_szyfr bytea not null,
  poprzedni_id uuid, skan_id uuid,
  pouczenie_109 boolean not null default false,
  podpisano timestamptz, podpisal_id uuid,
  plan_zatwierdzono timestamptz, plan_zatwierdzil_id uuid,
  zmieniono timestamptz not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint wywiad_podpis check ((stan = 'szkic') = (podpisano is null)),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, klucz_id) references osoba.klucz (jednostka_id, id),
  foreign key (jednostka_id, poprzedni_id) references pomoc_spoleczna.wywiad (jednostka_id, id)
);
create unique index wywiad_jeden_szkic on pomoc_spoleczna.wywiad (jednostka_id, komorka_id, osoba_id) where stan = 'szkic';
create index wywiad_osoba on pomoc_spoleczna.wywiad (jednostka_id, osoba_id);

create table pomoc_spoleczna.wywiad_sprawa (
  jednostka_id uuid not null, id uuid not null,
  wywiad_id uuid not null, sprawa_id uuid not null, postepowanie_id uuid not null, komorka_id uuid not null, krag_id uuid,
  primary key (jednostka_id, id),
  constraint wywiad_sprawa_raz unique (jednostka_id, wywiad_id, sprawa_id),
  foreign key (jednostka_id, wywiad_id) references pomoc_spoleczna.wywiad (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, postepowanie_id) references postepowanie.postepowanie (jednostka_id, id)
);
create index wywiad_sprawa_sprawa on pomoc_spoleczna.wywiad_sprawa (jednostka_id, sprawa_id);
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports by partners with accounts of their own, applications by every way a paper comes, differences with POMOST settled one by one. */
export class AddRozniceIPartnerzy1764000002400 implements MigrationInterface {
  name = 'AddRozniceIPartnerzy1764000002400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CONTACT);
    await runner.query(DIFFERENCES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const kanaly = (...more: string[]) => ['osobiscie', 'poczta', 'faks', 'ustnie-protokol', 'e-doreczenia', 'konto', 'telefon-protokol', 'z-urzedu', ...more].map((one) => `'${one}'`).join(', ');
const stanyImportu = (...more: string[]) => ['sprawdzany', 'sprawdzony', 'zatwierdzony', 'zakonczony', 'odrzucony', ...more].map((one) => `'${one}'`).join(', ');

const CONTACT = `
alter table postepowanie.wniosek drop constraint wniosek_kanal_check;
alter table postepowanie.wniosek add constraint wniosek_kanal_check check (kanal in (${kanaly('kurier', 'zaklad-karny')}));
-- A school or the police report through accounts of their own; only a program that does not say more is the source itself.
alter table postepowanie.zgloszenie drop constraint zgloszenie_zrodlo;
alter table postepowanie.zgloszenie add constraint zgloszenie_zrodlo check (zrodlo <> 'system-partnera' or klient_id is not null);
create index zgloszenie_klient on postepowanie.zgloszenie (jednostka_id, klient_id, id) where klient_id is not null;
`;

const DIFFERENCES = `
alter table pomost.import drop constraint import_stan_check;
alter table pomost.import add constraint import_stan_check check (stan in (${stanyImportu('przerwany')}));

-- What POMOST says otherwise than Ostoja, field by field, until a worker of the unit settles it. The administrator does not see it.
create table pomost.roznica (
  jednostka_id uuid not null, id uuid not null,
  import_id uuid not null, numer int not null,
  rodzaj text not null check (rodzaj in ('osoby', 'decyzje', 'wyplaty')), klucz text not null, pole text not null,
  komorka_id uuid not null, osoba_id uuid not null, sprawa_id uuid,
  wartosc_pomost text not null, wartosc_ostoja text, dane jsonb not null,
  stan text not null default 'otwarta' check (stan in ('otwarta', 'do-wyjasnienia', 'do-zatwierdzenia', 'zachowana', 'przyjeta')),
  uwaga text, zapisano timestamptz not null,
  rozstrzygnal_id uuid, rozstrzygnieto timestamptz, zatwierdzil_id uuid, zatwierdzono timestamptz,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, import_id) references pomost.import (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  constraint roznica_rozstrzygniecie check ((stan = 'otwarta') = (rozstrzygnal_id is null) and num_nonnulls(rozstrzygnal_id, rozstrzygnieto) in (0, 2)),
  constraint roznica_pytanie check (stan <> 'do-wyjasnienia' or uwaga is not null),
  -- Four eyes: an account to which money goes is taken over only by two people.
  constraint roznica_cztery_oczy check (stan <> 'przyjeta' or pole <> 'rachunek' or (zatwierdzil_id is not null and zatwierdzil_id <> rozstrzygnal_id))
);
create unique index roznica_w_toku on pomost.roznica (jednostka_id, rodzaj, klucz, pole) where stan in ('otwarta', 'do-wyjasnienia', 'do-zatwierdzenia');
create index roznica_lista on pomost.roznica (jednostka_id, komorka_id, id);
`;

const DOWN = `
drop table pomost.roznica;
update pomost.import set stan = 'zakonczony' where stan = 'przerwany';
alter table pomost.import drop constraint import_stan_check;
alter table pomost.import add constraint import_stan_check check (stan in (${stanyImportu()}));
drop index postepowanie.zgloszenie_klient;
alter table postepowanie.zgloszenie drop constraint zgloszenie_zrodlo;
update postepowanie.zgloszenie set zrodlo = 'system-partnera' where klient_id is not null;
alter table postepowanie.zgloszenie add constraint zgloszenie_zrodlo check ((klient_id is null) = (zrodlo <> 'system-partnera'));
alter table postepowanie.wniosek drop constraint wniosek_kanal_check;
update postepowanie.wniosek set kanal = 'poczta' where kanal in ('kurier', 'zaklad-karny');
alter table postepowanie.wniosek add constraint wniosek_kanal_check check (kanal in (${kanaly()}));
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Benefits that are not money: what a decision grants, grants in force, orders to providers with their accounts, health insurance. */
export class AddSwiadczeniaNiepieniezne1764000001900 implements MigrationInterface {
  name = 'AddSwiadczeniaNiepieniezne1764000001900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DECISIONS);
    await runner.query(ORDERS);
    await runner.query(INSURANCE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table pomoc_spoleczna.ubezpieczenie, pomoc_spoleczna.rozliczenie, pomoc_spoleczna.zlecenie_uslug_zmiana, pomoc_spoleczna.zlecenie_uslug,
        pomoc_spoleczna.cennik, pomoc_spoleczna.uslugodawca, swiadczenie.przyznanie;
      alter table postepowanie.decyzja drop column zakres, drop column oplata;
    `);
  }
}

const DECISIONS = `
alter table postepowanie.decyzja
  add column zakres jsonb not null default '{}',
  add column oplata numeric(12,2) check (oplata >= 0);

create table swiadczenie.przyznanie (
  jednostka_id uuid not null, id uuid not null,
  postepowanie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  osoba_id uuid not null, swiadczenie_kod text not null,
  forma text not null check (forma in ('pieniezne', 'rzeczowe', 'uslugi', 'potwierdzenie', 'tytul')),
  decyzja_id uuid, obliczenie_id uuid not null, znak text not null,
  zakres jsonb not null, oplata numeric(12,2) check (oplata >= 0), budzet jsonb not null,
  od date not null, "do" date check ("do" >= od),
  stan text not null default 'aktywne' check (stan in ('aktywne', 'zakonczone')), powod text,
  utworzono timestamptz not null, utworzyl_id uuid not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint przyznanie_postepowanie unique (jednostka_id, postepowanie_id),
  foreign key (jednostka_id, postepowanie_id) references postepowanie.postepowanie (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, decyzja_id) references postepowanie.decyzja (jednostka_id, id),
  foreign key (jednostka_id, obliczenie_id) references swiadczenie.obliczenie (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id)
);
create index przyznanie_sprawa on swiadczenie.przyznanie (jednostka_id, sprawa_id);
create index przyznanie_osoba on swiadczenie.przyznanie (jednostka_id, osoba_id);
create index przyznanie_komorka on swiadczenie.przyznanie (jednostka_id, komorka_id, swiadczenie_kod, id);
`;

const ORDERS = `
create table pomoc_spoleczna.uslugodawca (
  jednostka_id uuid not null, id uuid not null,
  nazwa text not null check (nazwa <> ''), nip text not null check (nip ~ '^[0-9]{10}$'),
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint uslugodawca_nip unique (jednostka_id, nip)
);

create table pomoc_spoleczna.cennik (
  jednostka_id uuid not null, id uuid not null,
  uslugodawca_id uuid not null, swiadczenie_kod text not null, numer_umowy text not null,
  jednostka text not null check (jednostka in ('godzina', 'posilek', 'doba')),
  cena numeric(12,2) not null check (cena > 0),
  od date not null, "do" date,
  primary key (jednostka_id, id),
  constraint cennik_do check ("do" >= od),
  constraint cennik_okres exclude using gist (jednostka_id with =, uslugodawca_id with =, swiadczenie_kod with =, daterange(od, "do", '[]') with &&),
  foreign key (jednostka_id, uslugodawca_id) references pomoc_spoleczna.uslugodawca (jednostka_id, id)
);

create table pomoc_spoleczna.zlecenie_uslug (
  jednostka_id uuid not null, id uuid not null,
  przyznanie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  osoba_id uuid not null, uslugodawca_id uuid not null, swiadczenie_kod text not null,
  jednostka text not null check (jednostka in ('godzina', 'posilek', 'doba')),
  od date not null, "do" date not null,
  stan text not null default 'zlozone' check (stan in ('zlozone', 'zakonczone')), powod text,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint zlecenie_uslug_do check ("do" >= od),
  foreign key (jednostka_id, przyznanie_id) references swiadczenie.przyznanie (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, uslugodawca_id) references pomoc_spoleczna.uslugodawca (jednostka_id, id)
);
create index zlecenie_uslug_przyznanie on pomoc_spoleczna.zlecenie_uslug (jednostka_id, przyznanie_id);
create index zlecenie_uslug_komorka on pomoc_spoleczna.zlecenie_uslug (jednostka_id, komorka_id, id);

create table pomoc_spoleczna.zlecenie_uslug_zmiana (
  jednostka_id uuid not null, id uuid not null,
  zlecenie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  od date not null, ilosc numeric(8,2) not null check (ilosc > 0), opis text not null check (opis <> ''),
  zlecono timestamptz not null, zlecil_id uuid not null,
  primary key (jednostka_id, id),
  constraint zlecenie_uslug_zmiana_dzien unique (jednostka_id, zlecenie_id, od),
  foreign key (jednostka_id, zlecenie_id) references pomoc_spoleczna.zlecenie_uslug (jednostka_id, id)
);

create table pomoc_spoleczna.rozliczenie (
  jednostka_id uuid not null, id uuid not null,
  zlecenie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid, osoba_id uuid not null,
  miesiac date not null check (extract(day from miesiac) = 1),
  ilosc numeric(8,2) not null check (ilosc >= 0), nieobecnosci jsonb not null default '[]',
  cena numeric(12,2) not null, koszt numeric(12,2) not null, oplata numeric(12,2) not null, doplata numeric(12,2) not null,
  stan text not null default 'zgloszone' check (stan in ('zgloszone', 'przyjete', 'odrzucone')), uwagi text,
  zgloszono timestamptz not null, zglosil_id uuid not null, rozstrzygnieto timestamptz, rozstrzygnal_id uuid,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint rozliczenie_suma check (koszt = oplata + doplata),
  constraint rozliczenie_inna_osoba check (rozstrzygnal_id <> zglosil_id),
  constraint rozliczenie_rozstrzygniecie check ((stan = 'zgloszone') = (rozstrzygnal_id is null)),
  foreign key (jednostka_id, zlecenie_id) references pomoc_spoleczna.zlecenie_uslug (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id)
);
create unique index rozliczenie_miesiac on pomoc_spoleczna.rozliczenie (jednostka_id, zlecenie_id, miesiac) where stan <> 'odrzucone';
create index rozliczenie_lista on pomoc_spoleczna.rozliczenie (jednostka_id, komorka_id, miesiac, id);
`;

const INSURANCE = `
create table pomoc_spoleczna.ubezpieczenie (
  jednostka_id uuid not null, id uuid not null,
  przyznanie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid, osoba_id uuid not null,
  tytul text not null, od date not null, zgloszono date not null, zglosil_id uuid not null,
  "do" date, powod text, wyrejestrowano date, wyrejestrowal_id uuid,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint ubezpieczenie_przyznanie unique (jednostka_id, przyznanie_id),
  constraint ubezpieczenie_do check ("do" >= od),
  constraint ubezpieczenie_koniec check (("do" is null) = (powod is null) and ("do" is null) = (wyrejestrowano is null) and ("do" is null) = (wyrejestrowal_id is null)),
  constraint ubezpieczenie_jeden_tytul exclude using gist (jednostka_id with =, osoba_id with =, daterange(od, "do", '[]') with &&),
  foreign key (jednostka_id, przyznanie_id) references swiadczenie.przyznanie (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id)
);
`;

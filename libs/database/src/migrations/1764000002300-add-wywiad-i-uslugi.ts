import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms of updates, orders of interviews that we send, group work, and what providers report themselves. */
export class AddWywiadIUslugi1764000002300 implements MigrationInterface {
  name = 'AddWywiadIUslugi1764000002300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UPDATES);
    await runner.query(ORDERS);
    await runner.query(PROVIDERS);
    await runner.query(GROUPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UPDATES = `
-- Day of the last interview behind a case: of the person under any of its ids, or one that served the case. For jobs only: they see the day and nothing else.
create function pomoc_spoleczna.ostatni_wywiad(sprawa uuid) returns date
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (select max(w.data_wizyty) from postepowanie.sprawa s
    cross join lateral (
      select w.data_wizyty from pomoc_spoleczna.wywiad w
      where w.jednostka_id = s.jednostka_id and w.osoba_id in (select a.osoba_id from osoba.aliasy(array[s.osoba_id]) a) and w.stan = 'podpisany' and w.cel = 'pomoc'
      union all
      select w.data_wizyty from pomoc_spoleczna.wywiad_sprawa x join pomoc_spoleczna.wywiad w on w.jednostka_id = x.jednostka_id and w.id = x.wywiad_id
      where x.jednostka_id = s.jednostka_id and x.sprawa_id = s.id and w.stan = 'podpisany' and w.cel = 'pomoc') w
    where s.jednostka_id = access.jednostka_id() and s.id = sprawa
      and exists (select from access.uzytkownik u where u.jednostka_id = s.jednostka_id and u.id = access.uzytkownik_id() and u.rodzaj = 'zadanie'));
end $$;
revoke execute on function pomoc_spoleczna.ostatni_wywiad(uuid) from public;
grant execute on function pomoc_spoleczna.ostatni_wywiad(uuid) to ostoja_app;
`;

const ORDERS = `
create table pomoc_spoleczna.wystapienie_o_wywiad (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, postepowanie_id uuid not null, komorka_id uuid not null, krag_id uuid,
  osoba_id uuid not null,
  cel text not null check (cel in ('osoba', 'krewni', 'oplata-dps')),
  osrodek text not null check (osrodek <> ''),
  pismo_id uuid not null, ponowienia uuid[] not null default '{}',
  zarejestrowal_id uuid not null, zarejestrowano timestamptz not null,
  odpowiedz_dzien date, odpowiedz_znak text, odmowa boolean, klucz_id uuid, tresc_szyfr bytea, przyjal_id uuid,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint wystapienie_odpowiedz check (num_nonnulls(odpowiedz_dzien, odpowiedz_znak, odmowa, klucz_id, tresc_szyfr, przyjal_id) in (0, 6)),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, postepowanie_id) references postepowanie.postepowanie (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  -- A draft that nobody signed may be thrown away, and the order with it.
  foreign key (jednostka_id, pismo_id) references postepowanie.pismo (jednostka_id, id) on delete cascade,
  foreign key (jednostka_id, klucz_id) references osoba.klucz (jednostka_id, id)
);
create index wystapienie_sprawa on pomoc_spoleczna.wystapienie_o_wywiad (jednostka_id, sprawa_id);
create index wystapienie_komorka on pomoc_spoleczna.wystapienie_o_wywiad (jednostka_id, komorka_id, id) where odpowiedz_dzien is null;
create index wystapienie_pismo on pomoc_spoleczna.wystapienie_o_wywiad (jednostka_id, pismo_id);
`;

const PROVIDERS = `
create table pomoc_spoleczna.uslugodawca_konto (
  jednostka_id uuid not null, id uuid not null,
  uslugodawca_id uuid not null, uzytkownik_id uuid not null,
  primary key (jednostka_id, id),
  constraint uslugodawca_konto_raz unique (jednostka_id, uzytkownik_id),
  foreign key (jednostka_id, uslugodawca_id) references pomoc_spoleczna.uslugodawca (jednostka_id, id),
  constraint uslugodawca_konto_uzytkownik foreign key (jednostka_id, uzytkownik_id) references access.uzytkownik (jednostka_id, id)
);
create index uslugodawca_konto_uslugodawca on pomoc_spoleczna.uslugodawca_konto (jednostka_id, uslugodawca_id);

alter table pomoc_spoleczna.zlecenie_uslug add constraint zlecenie_uslug_uslugodawca unique (jednostka_id, id, uslugodawca_id);

create table pomoc_spoleczna.raport_uslug (
  jednostka_id uuid not null, id uuid not null,
  uslugodawca_id uuid not null, zlecenie_id uuid not null,
  sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid, osoba_id uuid not null,
  miesiac date not null check (extract(day from miesiac) = 1),
  ilosc numeric(8,2) not null check (ilosc >= 0), nieobecnosci jsonb not null default '[]', uwagi text,
  stan text not null default 'zlozony' check (stan in ('zlozony', 'przyjety', 'zwrocony')),
  zlozono timestamptz not null, zlozyl_id uuid not null,
  powod text, rozliczenie_id uuid, rozstrzygnieto timestamptz, rozstrzygnal_id uuid,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint raport_uslug_rozstrzygniecie check (case stan
    when 'zlozony' then num_nonnulls(powod, rozliczenie_id, rozstrzygnieto, rozstrzygnal_id) = 0
    when 'przyjety' then powod is null and num_nonnulls(rozliczenie_id, rozstrzygnieto, rozstrzygnal_id) = 3
    else rozliczenie_id is null and num_nonnulls(powod, rozstrzygnieto, rozstrzygnal_id) = 3 end),
  constraint raport_uslug_inna_osoba check (rozstrzygnal_id <> zlozyl_id),
  -- Of the provider's own orders alone.
  foreign key (jednostka_id, zlecenie_id, uslugodawca_id) references pomoc_spoleczna.zlecenie_uslug (jednostka_id, id, uslugodawca_id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, rozliczenie_id) references pomoc_spoleczna.rozliczenie (jednostka_id, id)
);
create unique index raport_uslug_miesiac on pomoc_spoleczna.raport_uslug (jednostka_id, zlecenie_id, miesiac) where stan <> 'zwrocony';
create index raport_uslug_komorka on pomoc_spoleczna.raport_uslug (jednostka_id, komorka_id, miesiac, id);
create index raport_uslug_uslugodawca on pomoc_spoleczna.raport_uslug (jednostka_id, uslugodawca_id, miesiac, id);

-- Orders of the provider for which the principal acts, in force on any of the days: whom to serve and what. The rest of the case stays behind its walls.
create function pomoc_spoleczna.zlecenia_konta(pierwszy date, ostatni date) returns table (
    id uuid, uslugodawca_id uuid, sprawa_id uuid, komorka_id uuid, krag_id uuid, osoba_id uuid, imie text, nazwisko text, swiadczenie_kod text, jednostka text, od date, "do" date, zmiany jsonb)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query
    select z.id, z.uslugodawca_id, z.sprawa_id, z.komorka_id, z.krag_id, z.osoba_id, o.imie, o.nazwisko, z.swiadczenie_kod, z.jednostka, z.od, z."do",
      (select jsonb_agg(jsonb_build_object('od', m.od, 'ilosc', m.ilosc::text, 'opis', m.opis) order by m.od) from pomoc_spoleczna.zlecenie_uslug_zmiana m
       where m.jednostka_id = z.jednostka_id and m.zlecenie_id = z.id)
    from pomoc_spoleczna.uslugodawca_konto k
    join pomoc_spoleczna.zlecenie_uslug z on z.jednostka_id = k.jednostka_id and z.uslugodawca_id = k.uslugodawca_id
    join osoba.osoba o on o.jednostka_id = z.jednostka_id and o.id = z.osoba_id
    where k.jednostka_id = access.jednostka_id() and k.uzytkownik_id = access.uzytkownik_id() and z.od <= ostatni and z."do" >= pierwszy
    order by o.nazwisko, o.imie, z.id
    limit 500;
end $$;
revoke execute on function pomoc_spoleczna.zlecenia_konta(date, date) from public;
grant execute on function pomoc_spoleczna.zlecenia_konta(date, date) to ostoja_app;
`;

const GROUPS = `
create table pomoc_spoleczna.praca_grupowa (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, rodzaj text not null, dzien date not null,
  temat text not null check (temat <> ''), minuty int not null check (minuty between 1 and 1440), uczestnicy int not null check (uczestnicy > 0),
  pracownik_id uuid not null, zapisano timestamptz not null,
  uniewazniono timestamptz, powod_uniewaznienia text,
  primary key (jednostka_id, id),
  constraint praca_grupowa_uniewaznienie check ((uniewazniono is null) = (powod_uniewaznienia is null)),
  constraint praca_grupowa_komorka foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create index praca_grupowa_okres on pomoc_spoleczna.praca_grupowa (jednostka_id, komorka_id, dzien, id);
`;

const DOWN = `
drop function pomoc_spoleczna.zlecenia_konta(date, date);
drop table pomoc_spoleczna.praca_grupowa, pomoc_spoleczna.wystapienie_o_wywiad, pomoc_spoleczna.raport_uslug, pomoc_spoleczna.uslugodawca_konto;
alter table pomoc_spoleczna.zlecenie_uslug drop constraint zlecenie_uslug_uslugodawca;
drop function pomoc_spoleczna.ostatni_wywiad(uuid);
`;

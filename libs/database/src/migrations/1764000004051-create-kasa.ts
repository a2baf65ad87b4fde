import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The cash desk, which hands out what sent lists of the desk hold; who else than the person may receive a payment; and payments that nobody collects. */
export class CreateKasa1764000004051 implements MigrationInterface {
  name = 'CreateKasa1764000004051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(AUTHORISATIONS);
    await runner.query(DESK);
    await runner.query(DESK_WALLS);
    await runner.query(UNCOLLECTED);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table wyplata.nieodebranie, wyplata.zmiana_kanalu, wyplata.operacja_kasowa, wyplata.raport_kasowy, wyplata.lista_odbioru, wyplata.upowaznienie;
      drop index wyplata.pozycja_zwrocona;
      drop function wyplata.zamkniety_dzien_kasy(), wyplata.zamknieta_lista_odbioru(), wyplata.zmarla(uuid)`);
  }
}

const AUTHORISATIONS = `
create table wyplata.upowaznienie (
  jednostka_id uuid not null, id uuid not null, wersja int not null default 1,
  tytul_id uuid not null, osoba_id uuid not null, sprawa_id uuid, komorka_id uuid not null, krag_id uuid,
  -- \`odbior-w-kasie\`: collects for the person; \`odbiorca\`: is paid instead of the person (supplier, landlord, school).
  rodzaj text not null check (rodzaj in ('odbior-w-kasie', 'odbiorca')),
  nazwa text not null, rachunek text, od date not null, "do" date, dokument_id uuid, opis text,
  zapisal_id uuid not null, zapisano timestamptz not null, sprawdzil_id uuid, sprawdzono timestamptz, odwolano date, odwolal_id uuid,
  primary key (jednostka_id, id),
  constraint upowaznienie_odbioru_do check ("do" >= od),
  constraint upowaznienie_odbioru_rachunek check (wyplata.nrb_poprawny(rachunek)),
  constraint upowaznienie_odbioru_odbiorca check ((rodzaj = 'odbiorca') = (rachunek is not null)),
  constraint upowaznienie_odbioru_sprawdzenie check ((sprawdzil_id is null) = (sprawdzono is null)),
  constraint upowaznienie_odbioru_cztery_oczy check (sprawdzil_id <> zapisal_id),
  constraint upowaznienie_odbioru_odwolanie check ((odwolano is null) = (odwolal_id is null)),
  constraint upowaznienie_odbioru_okres exclude using gist (jednostka_id with =, tytul_id with =,
    (case when odwolano <= od then 'empty'::daterange else daterange(od, least("do", odwolano - 1), '[]') end) with &&) where (rodzaj = 'odbiorca'),
  foreign key (jednostka_id, tytul_id) references wyplata.tytul (jednostka_id, id),
  constraint upowaznienie_odbioru_dokument foreign key (jednostka_id, dokument_id) references documents.dokument (jednostka_id, id)
);
create index upowaznienie_tytul on wyplata.upowaznienie (jednostka_id, tytul_id);
create index upowaznienie_sprawa on wyplata.upowaznienie (jednostka_id, sprawa_id);
-- From when on a title is paid in another way, as the person asked.
create table wyplata.zmiana_kanalu (
  jednostka_id uuid not null, id uuid not null,
  tytul_id uuid not null, osoba_id uuid not null, sprawa_id uuid, komorka_id uuid not null, krag_id uuid,
  z text not null, na text not null, oswiadczenie date not null, dokument_id uuid,
  zapisal_id uuid not null, zapisano timestamptz not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, tytul_id) references wyplata.tytul (jednostka_id, id),
  constraint zmiana_kanalu_dokument foreign key (jednostka_id, dokument_id) references documents.dokument (jednostka_id, id)
);
create index zmiana_kanalu_tytul on wyplata.zmiana_kanalu (jednostka_id, tytul_id);
`;

const DESK = `
create table wyplata.lista_odbioru (
  jednostka_id uuid not null, id uuid not null, wersja int not null default 1,
  lista_id uuid not null, komorka_id uuid not null, kanal text not null check (kanal in ('kasa', 'rzeczowo')),
  dzien date not null, odbior_do date not null, kwota numeric(14, 2) not null,
  przyjal_id uuid not null, przyjeto timestamptz not null, zamknal_id uuid, zamknieto timestamptz,
  primary key (jednostka_id, id),
  constraint lista_odbioru_lista unique (jednostka_id, lista_id),
  constraint lista_odbioru_do check (odbior_do >= dzien),
  constraint lista_odbioru_zamkniecie check ((zamknal_id is null) = (zamknieto is null)),
  foreign key (jednostka_id, lista_id) references wyplata.lista (jednostka_id, id)
);
create table wyplata.raport_kasowy (
  jednostka_id uuid not null, id uuid not null,
  rok int not null, numer int not null, dzien date not null,
  stan_poczatkowy numeric(14, 2) not null, przychod numeric(14, 2) not null, rozchod numeric(14, 2) not null, stan_koncowy numeric(14, 2) not null,
  zamknal_id uuid not null, zamknieto timestamptz not null,
  primary key (jednostka_id, id),
  constraint raport_kasowy_dzien unique (jednostka_id, dzien),
  constraint raport_kasowy_numer unique (jednostka_id, rok, numer),
  constraint raport_kasowy_stan check (stan_koncowy = stan_poczatkowy + przychod - rozchod and stan_koncowy >= 0)
);
create table wyplata.operacja_kasowa (
  jednostka_id uuid not null, id uuid not null,
  lista_odbioru_id uuid not null, pozycja_id uuid, osoba_id uuid,
  rodzaj text not null check (rodzaj in ('zasilenie', 'wyplata', 'zwrot', 'wydanie')),
  seria text not null check (seria in ('KP', 'KW', 'WR')), rok int not null, numer int not null,
  dzien date not null, kwota numeric(14, 2) not null check (kwota > 0),
  odebral text, dokument text, upowaznienie_id uuid,
  wykonal_id uuid not null, wykonano timestamptz not null,
  primary key (jednostka_id, id),
  constraint operacja_kasowa_dowod unique (jednostka_id, seria, rok, numer),
  -- The wall against paying twice at the desk, whoever stands there and however often they click.
  constraint operacja_kasowa_pozycja unique (jednostka_id, pozycja_id),
  constraint operacja_kasowa_odbior check ((rodzaj in ('wyplata', 'wydanie')) = (pozycja_id is not null)
    and (pozycja_id is null) = (osoba_id is null) and (pozycja_id is null) = (odebral is null) and (pozycja_id is null) = (dokument is null)),
  foreign key (jednostka_id, lista_odbioru_id) references wyplata.lista_odbioru (jednostka_id, id),
  foreign key (jednostka_id, pozycja_id) references wyplata.pozycja (jednostka_id, id),
  foreign key (jednostka_id, upowaznienie_id) references wyplata.upowaznienie (jednostka_id, id)
);
create index operacja_kasowa_dzien on wyplata.operacja_kasowa (jednostka_id, dzien, id);
create index operacja_kasowa_lista on wyplata.operacja_kasowa (jednostka_id, lista_odbioru_id);
`;

const DESK_WALLS = `
create trigger bez_zmian before update or delete on wyplata.operacja_kasowa for each row execute function finanse.tylko_dopisywanie();
create trigger bez_zmian before update or delete on wyplata.raport_kasowy for each row execute function finanse.tylko_dopisywanie();
create function wyplata.zamkniety_dzien_kasy() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from wyplata.raport_kasowy r where r.jednostka_id = new.jednostka_id and r.dzien >= new.dzien) then
    raise exception 'the desk has closed that day' using errcode = 'check_violation', constraint = 'kasa_dzien_zamkniety';
  end if;
  if exists (select 1 from wyplata.lista_odbioru l where l.jednostka_id = new.jednostka_id and l.id = new.lista_odbioru_id and l.zamknieto is not null) then
    raise exception 'the collection list is closed' using errcode = 'check_violation', constraint = 'lista_odbioru_zamknieta';
  end if;
  return new;
end $$;
create trigger zamkniety_dzien before insert on wyplata.operacja_kasowa for each row execute function wyplata.zamkniety_dzien_kasy();
create function wyplata.zamknieta_lista_odbioru() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.zamknieto is not null or (to_jsonb(new) - '{wersja,zamknal_id,zamknieto}'::text[]) is distinct from (to_jsonb(old) - '{wersja,zamknal_id,zamknieto}'::text[]) then
    raise exception 'a collection list is only closed, once' using errcode = 'check_violation', constraint = 'lista_odbioru_zamknieta';
  end if;
  return new;
end $$;
create trigger zamknieta before update on wyplata.lista_odbioru for each row execute function wyplata.zamknieta_lista_odbioru();
-- Whether the death of the person of a line is on record, for whoever hands the money out (art. 109a ups).
create function wyplata.zmarla(pozycja uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select 1 from wyplata.pozycja p join osoba.osoba o on o.jednostka_id = p.jednostka_id and o.data_zgonu is not null
    where p.jednostka_id = access.jednostka_id() and p.id = pozycja and access.ma('wyplata:kasa:write')
      and (o.id = p.osoba_id or o.id in (
        select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
        where t.jednostka_id = p.jednostka_id and t.osoba_id = p.osoba_id)))
$$;
revoke execute on function wyplata.zmarla(uuid) from public;
grant execute on function wyplata.zmarla(uuid) to ostoja_app;
`;

const UNCOLLECTED = `
-- Payments withheld because nobody collected them in the months up to this one (art. 106a ust. 1 ups): the same months do not withhold twice.
create table wyplata.nieodebranie (
  jednostka_id uuid not null, id uuid not null,
  tytul_id uuid not null, osoba_id uuid not null, sprawa_id uuid, komorka_id uuid not null, krag_id uuid,
  od date not null, miesiac date not null check (extract(day from miesiac) = 1 and miesiac >= od),
  zapisano timestamptz not null,
  primary key (jednostka_id, id),
  constraint nieodebranie_miesiac unique (jednostka_id, tytul_id, miesiac),
  foreign key (jednostka_id, tytul_id) references wyplata.tytul (jednostka_id, id)
);
create index pozycja_zwrocona on wyplata.pozycja (jednostka_id, rata_id) where stan = 'zwrocona';
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Prepaid cards with their whole life, the card that a payment goes to, and outages of an issuer, after which a list is paid in another way. */
export class CreateKarta1764000004040 implements MigrationInterface {
  name = 'CreateKarta1764000004040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CARDS);
    await runner.query(CARD_WALLS);
    await runner.query(OUTAGES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger zgon_posiadacza_karty on osoba.osoba;
      drop function wyplata.zgon_posiadacza_karty(), wyplata.karty_osob(uuid[]), wyplata.zamknij_dla_awarii(uuid);
      alter table wyplata.pozycja drop column karta_id;
      drop table wyplata.awaria_kart, wyplata.karta_zdarzenie, wyplata.karta;
      drop function wyplata.przejscie_karty(), wyplata.zapisz_zdarzenie_karty(), wyplata.osoba_zmarla(uuid, uuid)`);
  }
}

const CARDS = `
create table wyplata.karta (
  jednostka_id uuid not null, id uuid not null, wersja int not null default 1,
  osoba_id uuid not null, komorka_id uuid not null,
  posiadacz text not null,
  -- Of the number printed on the card only its end is kept: nobody can pay with what stands here.
  numer_wydawcy text, numer_posiadacza text, koncowka text,
  stan text not null check (stan in ('zamowiona', 'wydana', 'aktywna', 'zablokowana', 'utracona', 'zastapiona', 'zamknieta')),
  stan_od date not null, powod text, zastepuje_id uuid,
  zmieniono timestamptz not null,
  primary key (jednostka_id, id),
  constraint karta_numer unique (jednostka_id, numer_wydawcy),
  constraint karta_zastepuje unique (jednostka_id, zastepuje_id),
  constraint karta_koncowka check (koncowka ~ '^[0-9]{4}$'),
  constraint karta_wydanie check (stan in ('zamowiona', 'zamknieta') or (numer_wydawcy is not null and numer_posiadacza is not null and koncowka is not null)),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  constraint karta_komorka foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, zastepuje_id) references wyplata.karta (jednostka_id, id)
);
-- One card at a time: a person with two would be loaded on the wrong one.
create unique index karta_osoba on wyplata.karta (jednostka_id, osoba_id) where stan not in ('zastapiona', 'zamknieta');
create index karta_osoby on wyplata.karta (jednostka_id, osoba_id);
create table wyplata.karta_zdarzenie (
  jednostka_id uuid not null, id uuid not null,
  karta_id uuid not null, komorka_id uuid not null,
  stan text not null, dzien date not null, powod text,
  zapisal_id uuid, zapisano timestamptz not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, karta_id) references wyplata.karta (jednostka_id, id)
);
create index karta_zdarzenie_karta on wyplata.karta_zdarzenie (jednostka_id, karta_id);
alter table wyplata.pozycja add column karta_id uuid;
alter table wyplata.pozycja add constraint pozycja_karta foreign key (jednostka_id, karta_id) references wyplata.karta (jednostka_id, id);
`;

const CARD_WALLS = `
create function wyplata.osoba_zmarla(centrum uuid, osoba uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select 1 from osoba.osoba o where o.jednostka_id = centrum and o.data_zgonu is not null and (o.id = osoba or o.id in (
      select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
      where t.jednostka_id = centrum and t.osoba_id = osoba)))
$$;
revoke execute on function wyplata.osoba_zmarla(uuid, uuid) from public;

create function wyplata.przejscie_karty() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.stan in ('zamowiona', 'wydana', 'aktywna') and wyplata.osoba_zmarla(new.jednostka_id, new.osoba_id) then
    raise exception 'the holder of the card is dead' using errcode = 'check_violation', constraint = 'karta_zgon';
  end if;
  if tg_op = 'INSERT' then
    if new.stan <> 'zamowiona' then
      raise exception 'a card begins with its order' using errcode = 'check_violation', constraint = 'karta_przejscie';
    end if;
    return new;
  end if;
  if (old.stan, new.stan) not in (('zamowiona', 'wydana'), ('zamowiona', 'zamknieta'),
      ('wydana', 'aktywna'), ('wydana', 'zablokowana'), ('wydana', 'utracona'), ('wydana', 'zamknieta'),
      ('aktywna', 'zablokowana'), ('aktywna', 'utracona'), ('aktywna', 'zamknieta'),
      ('zablokowana', 'aktywna'), ('zablokowana', 'utracona'), ('zablokowana', 'zamknieta'), ('zablokowana', 'zastapiona'),
      ('utracona', 'zastapiona'), ('utracona', 'zamknieta')) then
    raise exception 'a card cannot go from % to %', old.stan, new.stan using errcode = 'check_violation', constraint = 'karta_przejscie';
  end if;
  if (new.osoba_id, new.zastepuje_id, new.posiadacz) is distinct from (old.osoba_id, old.zastepuje_id, old.posiadacz)
     or (old.stan <> 'zamowiona' and (new.numer_wydawcy, new.numer_posiadacza, new.koncowka) is distinct from (old.numer_wydawcy, old.numer_posiadacza, old.koncowka)) then
    raise exception 'an issued card keeps its holder and its number' using errcode = 'check_violation', constraint = 'karta_przejscie';
  end if;
  return new;
end $$;
create trigger przejscie before insert or update on wyplata.karta for each row execute function wyplata.przejscie_karty();

-- The history is written by what changes the card, so none can go without it.
create function wyplata.zapisz_zdarzenie_karty() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into wyplata.karta_zdarzenie (jednostka_id, id, karta_id, komorka_id, stan, dzien, powod, zapisal_id, zapisano)
    values (new.jednostka_id, wyplata.nowe_id(new.zmieniono), new.id, new.komorka_id, new.stan, new.stan_od, new.powod, access.uzytkownik_id(), new.zmieniono);
  return null;
end $$;
create trigger zdarzenie after insert or update on wyplata.karta for each row execute function wyplata.zapisz_zdarzenie_karty();
create trigger bez_zmian before update or delete on wyplata.karta_zdarzenie for each row execute function finanse.tylko_dopisywanie();

-- A card of a person whose death is on record takes no money and gives none (art. 109a ups).
create function wyplata.zgon_posiadacza_karty() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update wyplata.karta k set stan = 'zablokowana', stan_od = (new.zmieniono at time zone 'Europe/Warsaw')::date, powod = 'zgon posiadacza', zmieniono = new.zmieniono, wersja = k.wersja + 1
  where k.jednostka_id = new.jednostka_id and k.stan in ('wydana', 'aktywna') and (k.osoba_id = new.id or k.osoba_id in (
    select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
    where t.jednostka_id = new.jednostka_id and t.osoba_id = new.id));
  return null;
end $$;
create trigger zgon_posiadacza_karty after update of data_zgonu on osoba.osoba for each row when (new.data_zgonu is not null and old.data_zgonu is null)
  execute function wyplata.zgon_posiadacza_karty();

-- Active cards of people who are to be paid, for whoever prepares a list.
create function wyplata.karty_osob(osoby uuid[]) returns table (osoba_id uuid, karta_id uuid) language sql stable security definer set search_path = pg_catalog as $$
  select distinct on (i.id) i.id, k.id
  from unnest(osoby) as i (id)
  join wyplata.karta k on k.jednostka_id = access.jednostka_id() and k.stan = 'aktywna' and (k.osoba_id = i.id or k.osoba_id in (
    select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
    where t.jednostka_id = k.jednostka_id and t.osoba_id = i.id))
  where access.ma('wyplata:lista:prepare')
  order by i.id, k.stan_od desc, k.id desc
$$;
revoke execute on function wyplata.karty_osob(uuid[]) from public;
grant execute on function wyplata.karty_osob(uuid[]) to ostoja_app;
`;

const OUTAGES = `
create table wyplata.awaria_kart (
  jednostka_id uuid not null, id uuid not null,
  lista_id uuid not null, nowa_lista_id uuid, komorka_id uuid not null,
  kanal text not null check (kanal in ('przelew', 'kasa', 'przekaz')),
  zakres text not null check (zakres in ('wszystkie', 'nieczynne')),
  powod text not null,
  -- By what the issuer confirmed that the loads are called back; without it a sent list could be paid twice.
  odwolanie text,
  -- What moved; what came back and is paid to nobody; what stays because the channel cannot reach the person.
  liczba int not null, suma numeric(14, 2) not null, wycofano int not null, pominieto int not null,
  zglosil_id uuid not null, zgloszono timestamptz not null,
  primary key (jednostka_id, id),
  constraint awaria_kart_przeniesienie check (liczba >= 0 and suma >= 0 and wycofano >= 0 and pominieto >= 0 and (liczba > 0) = (nowa_lista_id is not null)),
  constraint awaria_kart_nowa unique (jednostka_id, nowa_lista_id),
  foreign key (jednostka_id, lista_id) references wyplata.lista (jednostka_id, id),
  foreign key (jednostka_id, nowa_lista_id) references wyplata.lista (jednostka_id, id)
);
create index awaria_kart_lista on wyplata.awaria_kart (jednostka_id, lista_id);
create trigger bez_zmian before update or delete on wyplata.awaria_kart for each row execute function finanse.tylko_dopisywanie();

-- Holds an approved list against signing and sending while its payments move, for whoever may move them but not change the list.
create function wyplata.zamknij_dla_awarii(lista uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform 1 from wyplata.lista l where l.jednostka_id = access.jednostka_id() and l.id = lista and access.ma('wyplata:awaria-kart:create') for update;
end $$;
revoke execute on function wyplata.zamknij_dla_awarii(uuid) from public;
grant execute on function wyplata.zamknij_dla_awarii(uuid) to ostoja_app;
`;

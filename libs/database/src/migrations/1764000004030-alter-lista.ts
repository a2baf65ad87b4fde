import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The payment list with its real chain: seven stages, each signed by another person, with a way back until the director approves;
 * what became of a payment after it was sent; days of payment of the units; and long work that shows its progress.
 */
export class AlterLista1764000004030 implements MigrationInterface {
  name = 'AlterLista1764000004030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(WALLS);
    await runner.query(ACTS);
    await runner.query(FUNCTIONS);
    await runner.query(WORK);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(UNDO);
  }
}

const COLUMNS = `
alter table wyplata.lista
  add column uzupelnia_id uuid, add column potracono numeric(14, 2) not null default 0,
  add column merytorycznie_id uuid, add column rachunkowo_id uuid, add column skontrolowal_id uuid, add column podpisal_id uuid;
alter table wyplata.pozycja add column powod text;
alter table wyplata.lista drop constraint lista_stan_check, drop constraint lista_stan, drop constraint lista_rozdzial_zatwierdzenia, drop constraint lista_rozdzial_wysylki;
-- A supplementary list is of the unit and day of the list that it adds to.
alter table wyplata.lista add constraint lista_dzien unique (jednostka_id, id, komorka_id, dzien);
alter table wyplata.lista
  add constraint lista_uzupelnia foreign key (jednostka_id, uzupelnia_id, komorka_id, dzien) references wyplata.lista (jednostka_id, id, komorka_id, dzien),
  add constraint lista_etap check (stan in ('przygotowana', 'sprawdzona-merytorycznie', 'sprawdzona-rachunkowo', 'skontrolowana', 'zatwierdzona', 'podpisana', 'wyslana')),
  add constraint lista_potracenie check (potracono between 0 and suma),
  add constraint lista_stan check ((stan in ('zatwierdzona', 'podpisana', 'wyslana')) = (zatwierdzil_id is not null) and (stan = 'wyslana') = (wyslal_id is not null)
    and (stan = 'wyslana' or plik_id is null) and (kanal <> 'przelew' or (stan = 'wyslana') = (plik_id is not null)) and (plik_id is null) = (plik_sha256 is null)),
  -- Nobody does two acts up to the approval, nor any after correcting.
  add constraint lista_rozdzial_sprawdzenia check (
    merytorycznie_id <> przygotowal_id and merytorycznie_id <> all (poprawiali_ids)
    and rachunkowo_id not in (przygotowal_id, merytorycznie_id) and rachunkowo_id <> all (poprawiali_ids)
    and skontrolowal_id not in (przygotowal_id, merytorycznie_id, rachunkowo_id) and skontrolowal_id <> all (poprawiali_ids)),
  add constraint lista_rozdzial_zatwierdzenia check (zatwierdzil_id <> przygotowal_id and zatwierdzil_id <> merytorycznie_id and zatwierdzil_id <> rachunkowo_id
    and zatwierdzil_id <> skontrolowal_id and zatwierdzil_id <> all (poprawiali_ids)),
  -- Those who know what the list ought to hold do not send it, and two send it; the chief accountant and the director may be one of them.
  add constraint lista_rozdzial_wysylki check (
    podpisal_id <> przygotowal_id and podpisal_id <> merytorycznie_id and podpisal_id <> rachunkowo_id and podpisal_id <> all (poprawiali_ids)
    and wyslal_id <> przygotowal_id and wyslal_id <> merytorycznie_id and wyslal_id <> rachunkowo_id and wyslal_id <> all (poprawiali_ids) and wyslal_id <> podpisal_id);
create index lista_kalendarz on wyplata.lista (jednostka_id, komorka_id, dzien, kanal);
`;

const WALLS = `
create function wyplata.numer_etapu(stan text) returns int language sql immutable parallel safe set search_path = pg_catalog as
  $$ select array_position(array['przygotowana', 'sprawdzona-merytorycznie', 'sprawdzona-rachunkowo', 'skontrolowana', 'zatwierdzona', 'podpisana', 'wyslana'], stan) $$;

-- A list goes one stage at a time, signed by whoever takes it there, and back until it is approved. What was checked cannot change under the check.
create or replace function wyplata.zmiana_listy() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  dawny int := wyplata.numer_etapu(old.stan);
  nowy int := wyplata.numer_etapu(new.stan);
  dawne uuid[] := array[old.przygotowal_id, old.merytorycznie_id, old.rachunkowo_id, old.skontrolowal_id, old.zatwierdzil_id, old.podpisal_id, old.wyslal_id];
  nowe uuid[] := array[new.przygotowal_id, new.merytorycznie_id, new.rachunkowo_id, new.skontrolowal_id, new.zatwierdzil_id, new.podpisal_id, new.wyslal_id];
begin
  if old.stan = 'wyslana' or not (nowy in (dawny, dawny + 1) or (nowy < dawny and nowy <= 2 and dawny <= 4)) then
    raise exception 'a payment list cannot go from % to %', old.stan, new.stan using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  if ((nowy > 2 or nowy > dawny) and (new.suma, new.liczba, new.potracono, new.poprawiali_ids) is distinct from (old.suma, old.liczba, old.potracono, old.poprawiali_ids))
     or (dawny > 1 and (new.dzien, new.kanal, new.rachunek_platnika_id, new.uzupelnia_id) is distinct from (old.dzien, old.kanal, old.rachunek_platnika_id, old.uzupelnia_id))
     or (new.przygotowal_id, new.komorka_id, new.rok, new.numer) is distinct from (old.przygotowal_id, old.komorka_id, old.rok, old.numer) then
    raise exception 'a checked payment list cannot be changed' using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  for i in 2..7 loop
    if i > nowy and nowe[i] is not null or i <= least(nowy, dawny) and nowe[i] is distinct from dawne[i]
       or i <= nowy and i > dawny and (nowe[i] is null or nowe[i] <> coalesce(access.uzytkownik_id(), nowe[i])) then
      raise exception 'stage % of a payment list is signed by nobody or by another', i using errcode = 'check_violation', constraint = 'lista_stan';
    end if;
  end loop;
  return new;
end $$;

-- Lines come with the preparation, and go until the substantive check stands alone: later checks fall first.
create or replace function wyplata.pozycje_listy() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from zmienione z join wyplata.lista l on l.jednostka_id = z.jednostka_id and l.id = z.lista_id where l.stan <> 'przygotowana') then
    raise exception 'lines of a checked payment list cannot be added' using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  return null;
end $$;

-- The unit of a line is who may see it and follows the case. Else an approved line only learns what became of the money: it came back, or the payee has it.
create or replace function wyplata.zmienione_pozycje() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from dawne d join wyplata.lista l on l.jednostka_id = d.jednostka_id and l.id = d.lista_id
    left join nowe n on n.jednostka_id = d.jednostka_id and n.id = d.id
    where l.stan <> 'przygotowana' and not coalesce(case
      when (d.stan, d.wykonano, d.powod, d.usunal_id, d.usunieto) is not distinct from (n.stan, n.wykonano, n.powod, n.usunal_id, n.usunieto) then true
      when l.stan = 'sprawdzona-merytorycznie' then d.stan = 'aktywna' and n.stan = 'usunieta' and n.wykonano is null
      when l.stan in ('zatwierdzona', 'podpisana', 'wyslana') and n.usunal_id is null and n.usunieto is null then case
        when d.stan = 'aktywna' and n.stan = 'zwrocona' then n.wykonano is not distinct from d.wykonano
        when d.stan = 'aktywna' and n.stan = 'aktywna' then l.stan = 'wyslana' and d.wykonano is null and n.wykonano is not null and n.powod is not distinct from d.powod end
      end, false)
    or l.stan <> 'przygotowana' and (to_jsonb(n) - '{komorka_id,stan,wykonano,powod,usunal_id,usunieto}'::text[]) is distinct from (to_jsonb(d) - '{komorka_id,stan,wykonano,powod,usunal_id,usunieto}'::text[])) then
    raise exception 'lines of an approved payment list cannot be changed' using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  return null;
end $$;
`;

const ACTS = `
-- Who did what on a list, when and why; what was done before the list went back no longer counts and stays to be seen.
create table wyplata.czynnosc_listy (
  jednostka_id uuid not null, id uuid not null,
  lista_id uuid not null, komorka_id uuid not null,
  rodzaj text not null check (rodzaj in ('przygotowana', 'sprawdzona-merytorycznie', 'sprawdzona-rachunkowo', 'skontrolowana', 'zatwierdzona', 'podpisana', 'wyslana', 'zwrot', 'usuniecie')),
  uzytkownik_id uuid not null, chwila timestamptz not null, uwaga text, uniewazniono timestamptz,
  primary key (jednostka_id, id),
  constraint czynnosc_listy_powod check (rodzaj not in ('zwrot', 'usuniecie') or uwaga is not null),
  foreign key (jednostka_id, lista_id) references wyplata.lista (jednostka_id, id)
);
create index czynnosc_listy_lista on wyplata.czynnosc_listy (jednostka_id, lista_id);
create function wyplata.zmiana_czynnosci() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if tg_op = 'DELETE' or old.uniewazniono is not null or (to_jsonb(new) - 'uniewazniono') is distinct from (to_jsonb(old) - 'uniewazniono') then
    raise exception 'acts on a payment list are append-only' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger bez_zmian before update or delete on wyplata.czynnosc_listy for each row execute function wyplata.zmiana_czynnosci();
insert into wyplata.czynnosc_listy (jednostka_id, id, lista_id, komorka_id, rodzaj, uzytkownik_id, chwila)
  select l.jednostka_id, wyplata.nowe_id(c.chwila), l.id, l.komorka_id, c.rodzaj, c.kto, c.chwila from wyplata.lista l
  cross join lateral (values ('przygotowana', l.przygotowal_id, l.utworzono), ('zatwierdzona', l.zatwierdzil_id, l.zatwierdzono), ('wyslana', l.wyslal_id, l.wyslano)) as c (rodzaj, kto, chwila)
  where c.kto is not null;
`;

const FUNCTIONS = `
-- Numbers run through the whole centre, also for those who see the lists of their units only.
create function wyplata.nastepny_numer(rok_listy int) returns int language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(max(l.numer), 0) + 1 from wyplata.lista l where l.jednostka_id = access.jednostka_id() and l.rok = rok_listy
$$;
-- The centre's account that pays on the day, for whoever prepares a list.
create function wyplata.rachunek_na_dzien(dzien date) returns table (id uuid, profil text) language sql stable security definer set search_path = pg_catalog as $$
  select r.id, r.profil from wyplata.rachunek_platnika r
  where r.jednostka_id = access.jednostka_id() and access.ma('wyplata:lista:prepare') and dzien between r.od and coalesce(r."do", 'infinity')
$$;
create or replace function wyplata.zgony(lista uuid) returns int
  language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::int from wyplata.pozycja p
  where p.jednostka_id = access.jednostka_id() and p.lista_id = lista and p.stan = 'aktywna'
    and (access.ma('wyplata:ksiegowosc:read') or access.ma('wyplata:lista:check') and (p.krag_id is null or p.krag_id = any (access.kregi())))
    and exists (
      select 1 from osoba.osoba o
      where o.jednostka_id = p.jednostka_id and o.data_zgonu is not null and (o.id = p.osoba_id or o.id in (
        select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
        where t.jednostka_id = p.jednostka_id and t.osoba_id = p.osoba_id))
    )
$$;
revoke execute on function wyplata.nastepny_numer(int), wyplata.rachunek_na_dzien(date) from public;
grant execute on function wyplata.nastepny_numer(int), wyplata.rachunek_na_dzien(date), wyplata.numer_etapu(text) to ostoja_app;
`;

const WORK = `
-- Days of the month on which a unit pays.
create table wyplata.dzien_wyplaty (
  jednostka_id uuid not null, id uuid not null,
  komorka_id uuid not null, dni int[] not null, od date not null, "do" date,
  primary key (jednostka_id, id),
  constraint dzien_wyplaty_dni check (cardinality(dni) > 0 and 1 <= all (dni) and 31 >= all (dni)),
  constraint dzien_wyplaty_do check ("do" >= od),
  constraint dzien_wyplaty_okres exclude using gist (jednostka_id with =, komorka_id with =, daterange(od, "do", '[]') with &&),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
-- Long work of the process that answers requests: how far it is, and whether somebody wants it stopped.
create table wyplata.praca (
  jednostka_id uuid not null, id uuid not null,
  rodzaj text not null, uzytkownik_id uuid not null,
  stan text not null default 'w-toku' check (stan in ('w-toku', 'zakonczona', 'blad', 'anulowana')),
  zrobiono int not null default 0, razem int not null default 0,
  anulowac boolean not null default false,
  wynik_id uuid, blad jsonb,
  rozpoczeto timestamptz not null, znak timestamptz not null, zakonczono timestamptz,
  primary key (jednostka_id, id),
  constraint praca_koniec check ((stan = 'w-toku') = (zakonczono is null) and (stan = 'blad') = (blad is not null))
);
`;

const UNDO = `
drop table wyplata.praca, wyplata.dzien_wyplaty, wyplata.czynnosc_listy;
drop function wyplata.zmiana_czynnosci(), wyplata.nastepny_numer(int), wyplata.rachunek_na_dzien(date);
create or replace function wyplata.zgony(lista uuid) returns int
  language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::int from wyplata.pozycja p
  where p.jednostka_id = access.jednostka_id() and p.lista_id = lista and p.stan = 'aktywna' and access.ma('wyplata:lista:approve')
    and exists (
      select 1 from osoba.osoba o
      where o.jednostka_id = p.jednostka_id and o.data_zgonu is not null and (o.id = p.osoba_id or o.id in (
        select u.osoba_id from osoba.tozsamosc t join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
        where t.jednostka_id = p.jednostka_id and t.osoba_id = p.osoba_id))
    )
$$;
create or replace function wyplata.zmiana_listy() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.stan = 'wyslana' or (old.stan <> new.stan and (old.stan, new.stan) not in (('przygotowana', 'zatwierdzona'), ('zatwierdzona', 'wyslana'))) then
    raise exception 'a payment list cannot go from % to %', old.stan, new.stan using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  if (old.stan <> 'przygotowana' and (new.suma, new.liczba, new.dzien, new.kanal, new.rachunek_platnika_id, new.poprawiali_ids, new.zatwierdzil_id)
      is distinct from (old.suma, old.liczba, old.dzien, old.kanal, old.rachunek_platnika_id, old.poprawiali_ids, old.zatwierdzil_id))
     or (new.przygotowal_id, new.komorka_id, new.rok, new.numer) is distinct from (old.przygotowal_id, old.komorka_id, old.rok, old.numer) then
    raise exception 'an approved payment list cannot be changed' using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  return new;
end $$;
create or replace function wyplata.zmienione_pozycje() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select 1 from dawne d join wyplata.lista l on l.jednostka_id = d.jednostka_id and l.id = d.lista_id
    left join nowe n on n.jednostka_id = d.jednostka_id and n.id = d.id
    where l.stan <> 'przygotowana' and (to_jsonb(n) - 'komorka_id') is distinct from (to_jsonb(d) - 'komorka_id')) then
    raise exception 'lines of an approved payment list cannot be changed' using errcode = 'check_violation', constraint = 'lista_przejscie';
  end if;
  return null;
end $$;
drop function wyplata.numer_etapu(text);
alter table wyplata.lista disable trigger user;
alter table wyplata.lista drop constraint lista_etap, drop constraint lista_stan, drop constraint lista_rozdzial_sprawdzenia, drop constraint lista_rozdzial_zatwierdzenia,
  drop constraint lista_rozdzial_wysylki, drop constraint lista_uzupelnia, drop constraint lista_dzien, drop constraint lista_potracenie;
update wyplata.lista set stan = case when zatwierdzil_id is null then 'przygotowana' else 'zatwierdzona' end where stan not in ('przygotowana', 'wyslana');
alter table wyplata.lista enable trigger user;
drop index wyplata.lista_kalendarz;
alter table wyplata.lista drop column uzupelnia_id, drop column potracono, drop column merytorycznie_id, drop column rachunkowo_id, drop column skontrolowal_id, drop column podpisal_id;
alter table wyplata.lista
  add constraint lista_stan_check check (stan in ('przygotowana', 'zatwierdzona', 'wyslana')),
  add constraint lista_rozdzial_zatwierdzenia check (zatwierdzil_id <> przygotowal_id and zatwierdzil_id <> all (poprawiali_ids)),
  add constraint lista_rozdzial_wysylki check (wyslal_id <> przygotowal_id and wyslal_id <> all (poprawiali_ids) and wyslal_id <> zatwierdzil_id),
  add constraint lista_stan check ((stan <> 'przygotowana') = (zatwierdzil_id is not null) and (stan = 'wyslana') = (wyslal_id is not null)
    and (stan = 'wyslana') = (plik_id is not null) and (plik_id is null) = (plik_sha256 is null)) not valid;
alter table wyplata.pozycja drop column powod;
`;

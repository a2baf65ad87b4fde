import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Claims of the centre on people: undue benefits and repayment (art. 96-104 ups), with what reduces them. */
export class CreateNaleznosc1764000004080 implements MigrationInterface {
  name = 'CreateNaleznosc1764000004080';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLAIMS);
    await runner.query(PAPERS);
    await runner.query(DEDUCTIONS);
    await runner.query(moved(`''pomost''`, `''pomost'', ''naleznosc''`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(moved(`''pomost'', ''naleznosc''`, `''pomost''`));
    await runner.query('alter table wyplata.pozycja drop column potracenie_linie');
    await runner.query('drop schema naleznosc cascade');
  }
}

/** Claims follow their case to another unit. */
const moved = (from: string, to: string) => `do $$ begin execute replace(pg_get_functiondef('postepowanie.przenies_sprawy'::regproc), '${from}', '${to}'); end $$`;

const CLAIMS = `
create schema naleznosc;
grant usage on schema naleznosc to ostoja_app;

create table naleznosc.naleznosc (
  jednostka_id uuid not null, id uuid not null, wersja int not null default 1,
  rok int not null, numer int not null,
  osoba_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  -- The ledger keeps the claim in the unit that entered it, also when the case moves.
  ksiegowana_w_id uuid not null,
  rodzaj text not null check (rodzaj in ('nienalezne_swiadczenie', 'oplata_art_97', 'inna_oplata', 'wydatki')),
  przyczyna text check (przyczyna in ('nieprawdziwe_informacje', 'niepoinformowanie_o_zmianie')),
  opis text not null,
  miesiace jsonb not null, obliczenie jsonb,
  bez_pouczenia_powod text, bez_pouczenia_id uuid,
  kwota numeric(12, 2) not null check (kwota > 0),
  klasyfikacja jsonb not null,
  pozostalo numeric(12, 2) not null, pozostale jsonb not null,
  stan text not null default 'projekt' check (stan in ('projekt', 'ustalona', 'uchylona', 'wycofana')),
  ostateczna date, termin date, potracenie_od date,
  odroczenia jsonb not null default '[]',
  utworzyl_id uuid not null, utworzono timestamptz not null,
  primary key (jednostka_id, id),
  constraint naleznosc_numer unique (jednostka_id, rok, numer),
  constraint naleznosc_pozostalo check (pozostalo between 0 and kwota),
  constraint naleznosc_przyczyna check ((rodzaj = 'nienalezne_swiadczenie') = (przyczyna is not null)),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create index naleznosc_osoba on naleznosc.naleznosc (jednostka_id, osoba_id);
create index naleznosc_sprawa on naleznosc.naleznosc (jednostka_id, sprawa_id);
create index naleznosc_komorka on naleznosc.naleznosc (jednostka_id, komorka_id, id);

-- The next number of the year, counted over the whole centre; the lock keeps two from taking the same.
create function naleznosc.nastepny_numer(rok int) returns int language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('naleznosc.numer' || access.jednostka_id(), 0));
  return (select coalesce(max(n.numer), 0) + 1 from naleznosc.naleznosc n where n.jednostka_id = access.jednostka_id() and n.rok = nastepny_numer.rok);
end $$;
revoke execute on function naleznosc.nastepny_numer(int) from public;
grant execute on function naleznosc.nastepny_numer(int) to ostoja_app;

-- What made the claim smaller, or owed again: never changed, taken back only by another entry.
create table naleznosc.ruch (
  jednostka_id uuid not null, id uuid not null,
  naleznosc_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  rodzaj text not null check (rodzaj in ('wplata', 'potracenie', 'umorzenie', 'odstapienie', 'przedawnienie', 'uchylenie', 'cofniecie')),
  kwota numeric(12, 2) not null check (kwota <> 0), linie jsonb not null,
  dzien date not null, klucz text not null, opis text, cofa_id uuid,
  zapisal_id uuid not null, zapisano timestamptz not null,
  primary key (jednostka_id, id),
  constraint ruch_klucz unique (jednostka_id, klucz),
  constraint ruch_cofniecie unique (jednostka_id, cofa_id),
  constraint ruch_znak check ((rodzaj = 'cofniecie') = (kwota < 0) and (rodzaj = 'cofniecie') = (cofa_id is not null)),
  foreign key (jednostka_id, naleznosc_id) references naleznosc.naleznosc (jednostka_id, id),
  foreign key (jednostka_id, cofa_id) references naleznosc.ruch (jednostka_id, id)
);
create index ruch_naleznosc on naleznosc.ruch (jednostka_id, naleznosc_id, id);

create function naleznosc.tylko_dopisywanie() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  -- The unit follows the case.
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'komorka_id') = (to_jsonb(old) - 'komorka_id') then return new; end if;
  raise exception 'entries of a claim are append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger bez_zmian before update or delete on naleznosc.ruch for each row execute function naleznosc.tylko_dopisywanie();

-- Whatever wrote it: what is left of a claim is its amount less its entries, in the whole and by line of the budget.
create function naleznosc.sprawdz_saldo() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  szukana uuid := case tg_table_name when 'ruch' then (to_jsonb(new) ->> 'naleznosc_id')::uuid else (to_jsonb(new) ->> 'id')::uuid end;
begin
  if exists (
    select from naleznosc.naleznosc n
    where n.jednostka_id = new.jednostka_id and n.id = szukana and (
      n.pozostalo <> n.kwota - (select coalesce(sum(r.kwota), 0) from naleznosc.ruch r where r.jednostka_id = n.jednostka_id and r.naleznosc_id = n.id)
      or n.pozostalo <> (select coalesce(sum((l ->> 'kwota')::numeric), 0) from jsonb_array_elements(n.pozostale) l)
      or n.kwota <> (select coalesce(sum((l ->> 'kwota')::numeric), 0) from jsonb_array_elements(n.klasyfikacja) l))
  ) or (tg_table_name = 'ruch' and (to_jsonb(new) ->> 'kwota')::numeric <> (select coalesce(sum((l ->> 'kwota')::numeric), 0) from jsonb_array_elements(to_jsonb(new) -> 'linie') l)) then
    raise exception 'a claim does not agree with its entries' using errcode = 'check_violation', constraint = 'naleznosc_saldo';
  end if;
  return null;
end $$;
create constraint trigger naleznosc_saldo after insert or update on naleznosc.naleznosc deferrable initially deferred for each row execute function naleznosc.sprawdz_saldo();
create constraint trigger ruch_saldo after insert on naleznosc.ruch deferrable initially deferred for each row execute function naleznosc.sprawdz_saldo();
`;

const PAPERS = `
create table naleznosc.pouczenie (
  jednostka_id uuid not null, id uuid not null,
  osoba_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  dzien date not null, forma text not null check (forma in ('decyzja', 'wywiad', 'pismo', 'ustnie')),
  tresc text not null, potwierdzenie text not null check (potwierdzenie in ('podpis', 'doreczenie', 'protokol', 'adnotacja')),
  dokument_id uuid, zapisal_id uuid not null, zapisano timestamptz not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  foreign key (jednostka_id, dokument_id) references documents.dokument (jednostka_id, id)
);
create index pouczenie_osoba on naleznosc.pouczenie (jednostka_id, osoba_id, dzien);

create table naleznosc.decyzja (
  jednostka_id uuid not null, id uuid not null, wersja int not null default 1,
  naleznosc_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  rodzaj text not null check (rodzaj in ('zwrot', 'odroczenie', 'raty', 'umorzenie', 'odstapienie', 'odmowa')),
  stan text not null default 'projekt' check (stan in ('projekt', 'wydana', 'doreczona', 'ostateczna', 'uchylona')),
  kwota numeric(12, 2), termin date, raty jsonb not null default '[]',
  wniosek_dzien date, wnioskodawca text check (wnioskodawca in ('strona', 'pracownik-socjalny')),
  uzasadnienie text not null,
  przygotowal_id uuid not null, przygotowano timestamptz not null,
  podpisal_id uuid, data date, dokument_id uuid, doreczono date, ostateczna date,
  primary key (jednostka_id, id),
  constraint decyzja_naleznosci_podpis check ((podpisal_id is null) = (stan = 'projekt') and (data is null) = (stan = 'projekt')),
  constraint decyzja_naleznosci_cztery_oczy check (podpisal_id <> przygotowal_id),
  constraint decyzja_naleznosci_wniosek check (rodzaj = 'zwrot' or (wniosek_dzien is not null and wnioskodawca is not null)),
  constraint decyzja_naleznosci_doreczenie check (doreczono >= data and ostateczna >= doreczono),
  foreign key (jednostka_id, naleznosc_id) references naleznosc.naleznosc (jednostka_id, id)
);
create index decyzja_naleznosci_kolejno on naleznosc.decyzja (jednostka_id, naleznosc_id, id);
create unique index decyzja_naleznosci_zwrot on naleznosc.decyzja (jednostka_id, naleznosc_id) where rodzaj = 'zwrot' and stan <> 'uchylona';

create table naleznosc.rata (
  jednostka_id uuid not null, id uuid not null,
  naleznosc_id uuid not null, decyzja_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  lp int not null check (lp > 0), termin date not null, kwota numeric(12, 2) not null check (kwota > 0),
  aktywna boolean not null default true,
  primary key (jednostka_id, id),
  constraint rata_lp unique (jednostka_id, decyzja_id, lp),
  foreign key (jednostka_id, naleznosc_id) references naleznosc.naleznosc (jednostka_id, id),
  foreign key (jednostka_id, decyzja_id) references naleznosc.decyzja (jednostka_id, id)
);
create index rata_naleznosci on naleznosc.rata (jednostka_id, naleznosc_id, termin);

create table naleznosc.wezwanie (
  jednostka_id uuid not null, id uuid not null, wersja int not null default 1,
  naleznosc_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  rodzaj text not null check (rodzaj in ('upomnienie', 'tytul-wykonawczy')),
  numer text not null, kwota numeric(12, 2) not null check (kwota > 0), koszty numeric(12, 2) not null default 0 check (koszty >= 0),
  dzien date not null, doreczono date, dokument_id uuid not null, wystawil_id uuid not null, wystawiono timestamptz not null,
  primary key (jednostka_id, id),
  constraint wezwanie_numer unique (jednostka_id, numer),
  constraint wezwanie_doreczenie check (doreczono >= dzien),
  foreign key (jednostka_id, naleznosc_id) references naleznosc.naleznosc (jednostka_id, id)
);
-- As with claims: reminders and titles of the whole centre are numbered together.
create function naleznosc.nastepne_wezwanie(skrot text, rok int) returns text language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('naleznosc.wezwanie' || access.jednostka_id(), 0));
  return skrot || '-' || rok || '-' || (select count(*) + 1 from naleznosc.wezwanie w where w.jednostka_id = access.jednostka_id() and w.numer like skrot || '-' || rok || '-%');
end $$;
revoke execute on function naleznosc.nastepne_wezwanie(text, int) from public;
grant execute on function naleznosc.nastepne_wezwanie(text, int) to ostoja_app;
create index wezwanie_naleznosci on naleznosc.wezwanie (jednostka_id, naleznosc_id, id);
`;

const DEDUCTIONS = `
alter table wyplata.pozycja add column potracenie_linie jsonb not null default '[]';

-- Which claim a deduction from a payment meets: reserved with the list, settled with its approval, released when the payment is not made.
create table naleznosc.potracenie (
  jednostka_id uuid not null, id uuid not null,
  naleznosc_id uuid not null, pozycja_id uuid not null, sprawa_id uuid, komorka_id uuid not null, krag_id uuid,
  kwota numeric(12, 2) not null check (kwota > 0),
  stan text not null default 'zarezerwowane' check (stan in ('zarezerwowane', 'rozliczone', 'zwolnione')),
  primary key (jednostka_id, id),
  constraint potracenie_pozycja unique (jednostka_id, pozycja_id, naleznosc_id),
  foreign key (jednostka_id, naleznosc_id) references naleznosc.naleznosc (jednostka_id, id),
  foreign key (jednostka_id, pozycja_id) references wyplata.pozycja (jednostka_id, id)
);
create index potracenie_naleznosci on naleznosc.potracenie (jednostka_id, naleznosc_id) where stan = 'zarezerwowane';

-- For who prepares a list: of the people on it, what is due and may be taken from their payments, and no more. Instalments and deferrals wait for their day.
create function naleznosc.do_potracenia(lista uuid, dzien date) returns table (pozycja_id uuid, swiadczenie numeric, naleznosc_id uuid, rodzaj text, kwota numeric)
  language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.kwota, n.id, n.rodzaj,
    least(n.pozostalo - coalesce((select sum(z.kwota) from naleznosc.potracenie z where z.jednostka_id = n.jednostka_id and z.naleznosc_id = n.id and z.stan = 'zarezerwowane'), 0),
      n.pozostalo - coalesce((select sum(r.kwota) from naleznosc.rata r where r.jednostka_id = n.jednostka_id and r.naleznosc_id = n.id and r.aktywna and r.termin > dzien), 0))
  from wyplata.pozycja p
  left join osoba.tozsamosc t on t.jednostka_id = p.jednostka_id and t.osoba_id = p.osoba_id
  join naleznosc.naleznosc n on n.jednostka_id = p.jednostka_id and (n.osoba_id = p.osoba_id or n.osoba_id in (
    select u.osoba_id from osoba.tozsamosc u where u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id))
  where p.jednostka_id = access.jednostka_id() and p.lista_id = lista and p.stan = 'aktywna' and access.ma('wyplata:lista:prepare')
    and n.stan = 'ustalona' and n.pozostalo > 0 and n.rodzaj in ('nienalezne_swiadczenie', 'oplata_art_97')
    and n.potracenie_od <= dzien and n.ostateczna <= dzien and n.termin <= dzien
  order by p.lp, n.ostateczna, n.rok, n.numer
$$;
revoke execute on function naleznosc.do_potracenia(uuid, date) from public;
grant execute on function naleznosc.do_potracenia(uuid, date) to ostoja_app;
`;

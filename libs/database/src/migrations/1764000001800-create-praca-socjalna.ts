import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Social work: services without a decision, notes outside the file of a case, and social contracts with their reviews. */
export class CreatePracaSocjalna1764000001800 implements MigrationInterface {
  name = 'CreatePracaSocjalna1764000001800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KRAG);
    await runner.query(KONTRAKT);
    await runner.query(USLUGA);
    await runner.query(NOTATKA);
    await runner.query(ZAPIECZETOWANIE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger po_objeciu_kregiem on osoba.opieka');
    await runner.query('drop table pomoc_spoleczna.notatka, pomoc_spoleczna.usluga_osoba, pomoc_spoleczna.usluga cascade');
    await runner.query('drop table pomoc_spoleczna.kontrakt_zdarzenie, pomoc_spoleczna.kontrakt_wersja, pomoc_spoleczna.kontrakt_osoba, pomoc_spoleczna.kontrakt cascade');
    for (const name of ['po_objeciu_kregiem()', 'po_stronie_kontraktu()', 'zapieczetuj_kontrakty(uuid, uuid[], uuid)', 'zamknieta_notatka()', 'w_kregu_osoby()', 'krag_osoby(uuid)']) await runner.query(`drop function pomoc_spoleczna.${name}`);
  }
}

const KRAG = `
-- The circle that seals the care of the person today, whoever asks: a row about the person belongs into it.
create function pomoc_spoleczna.krag_osoby(osoba uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select o.krag_id from osoba.opieka o
  where o.jednostka_id = access.jednostka_id() and o.krag_id is not null and coalesce(o."do", 'infinity') >= access.dzis()
    and o.osoba_id in (select a.osoba_id from osoba.aliasy(array[osoba]) a)
  order by o.zapisano, o.id limit 1
$$;
revoke execute on function pomoc_spoleczna.krag_osoby(uuid) from public;

create function pomoc_spoleczna.w_kregu_osoby() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.krag_id := coalesce(new.krag_id, pomoc_spoleczna.krag_osoby(new.osoba_id));
  return new;
end $$;
`;

const ROW = `
  jednostka_id uuid not null, id uuid not null,
  osoba_id uuid not null, komorka_id uuid not null, krag_id uuid,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id),
  foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id)`;

const KONTRAKT = `
create table pomoc_spoleczna.kontrakt (${ROW},
  rodzaj text not null check (rodzaj in ('a', 'b')),
  stan text not null default 'projekt' check (stan in ('projekt', 'obowiazuje', 'zakonczony', 'odmowa')),
  gospodarstwo_id uuid, pracownik_id uuid not null,
  zawarto date, od date, "do" date, zakonczono date,
  wynik text check (wynik in ('zrealizowany', 'czesciowo', 'niezrealizowany', 'rozwiazany')),
  utworzono timestamptz not null, zmieniono timestamptz not null,
  wersja int not null default 1,
  constraint kontrakt_okres check ("do" >= od),
  constraint kontrakt_zawarcie check ((stan in ('obowiazuje', 'zakonczony')) = (zawarto is not null)),
  constraint kontrakt_koniec check ((stan = 'zakonczony') = (wynik is not null) and (stan in ('zakonczony', 'odmowa')) = (zakonczono is not null))
);
create unique index kontrakt_jeden_projekt on pomoc_spoleczna.kontrakt (jednostka_id, komorka_id, osoba_id, rodzaj) where stan = 'projekt';
create index kontrakt_po_osobie on pomoc_spoleczna.kontrakt (jednostka_id, osoba_id);
create index kontrakt_komorka on pomoc_spoleczna.kontrakt (jednostka_id, komorka_id, stan);
create trigger w_kregu_osoby before insert on pomoc_spoleczna.kontrakt for each row execute function pomoc_spoleczna.w_kregu_osoby();

-- The persons bound by the contract; the one who applied is among them.
create table pomoc_spoleczna.kontrakt_osoba (${ROW},
  kontrakt_id uuid not null,
  constraint kontrakt_osoba_raz unique (jednostka_id, kontrakt_id, osoba_id),
  foreign key (jednostka_id, kontrakt_id) references pomoc_spoleczna.kontrakt (jednostka_id, id)
);
create index kontrakt_osoba_osoba on pomoc_spoleczna.kontrakt_osoba (jednostka_id, osoba_id);
create trigger w_kregu_osoby before insert on pomoc_spoleczna.kontrakt_osoba for each row execute function pomoc_spoleczna.w_kregu_osoby();

-- Number 0 is the contract as concluded, further ones its annexes; the last signed one is in force.
create table pomoc_spoleczna.kontrakt_wersja (${ROW},
  kontrakt_id uuid not null, numer int not null check (numer >= 0),
  stan text not null default 'szkic' check (stan in ('szkic', 'podpisana')),
  od date, "do" date, podpisano date,
  klucz_id uuid not null, tresc_szyfr bytea not null,
  constraint kontrakt_wersja_podpis check ((stan = 'podpisana') = (podpisano is not null)),
  constraint kontrakt_wersja_numer unique (jednostka_id, kontrakt_id, numer),
  foreign key (jednostka_id, kontrakt_id) references pomoc_spoleczna.kontrakt (jednostka_id, id),
  foreign key (jednostka_id, klucz_id) references osoba.klucz (jednostka_id, id)
);
create unique index kontrakt_wersja_szkic on pomoc_spoleczna.kontrakt_wersja (jednostka_id, kontrakt_id) where stan = 'szkic';
create trigger w_kregu_osoby before insert on pomoc_spoleczna.kontrakt_wersja for each row execute function pomoc_spoleczna.w_kregu_osoby();

-- Reviews (planned: termin; done: dzien), breaches, the end and a refusal to conclude.
create table pomoc_spoleczna.kontrakt_zdarzenie (${ROW},
  kontrakt_id uuid not null,
  rodzaj text not null check (rodzaj in ('ocena', 'naruszenie', 'zakonczenie', 'odmowa')),
  termin date, dzien date, wynik text, propozycja text,
  pracownik_id uuid, klucz_id uuid, tresc_szyfr bytea, zapisano timestamptz,
  constraint kontrakt_zdarzenie_termin check (termin is not null or dzien is not null),
  constraint kontrakt_zdarzenie_tresc check (num_nonnulls(dzien, pracownik_id, klucz_id, tresc_szyfr, zapisano) in (0, 5)),
  foreign key (jednostka_id, kontrakt_id) references pomoc_spoleczna.kontrakt (jednostka_id, id),
  foreign key (jednostka_id, klucz_id) references osoba.klucz (jednostka_id, id)
);
create index kontrakt_zdarzenie_kontrakt on pomoc_spoleczna.kontrakt_zdarzenie (jednostka_id, kontrakt_id);
create index kontrakt_zdarzenie_osoba on pomoc_spoleczna.kontrakt_zdarzenie (jednostka_id, osoba_id);
create index kontrakt_zdarzenie_termin on pomoc_spoleczna.kontrakt_zdarzenie (jednostka_id, komorka_id, termin) where dzien is null;
create trigger w_kregu_osoby before insert on pomoc_spoleczna.kontrakt_zdarzenie for each row execute function pomoc_spoleczna.w_kregu_osoby();
`;

const USLUGA = `
create table pomoc_spoleczna.usluga (${ROW},
  rodzaj text not null, dzien date not null, minuty int not null check (minuty between 1 and 1440),
  miejsce text not null check (miejsce in ('osrodek', 'mieszkanie', 'telefon', 'zdalnie', 'instytucja', 'teren')),
  efekt text not null check (efekt in ('osiagniety', 'czesciowy', 'w-toku', 'brak')),
  dla_rodziny boolean not null, gospodarstwo_id uuid, kontrakt_id uuid,
  pracownik_id uuid not null, zapisano timestamptz not null,
  uniewazniono timestamptz, uniewaznil_id uuid, powod_uniewaznienia text,
  constraint usluga_uniewaznienie check (num_nonnulls(uniewazniono, uniewaznil_id, powod_uniewaznienia) in (0, 3)),
  foreign key (jednostka_id, kontrakt_id) references pomoc_spoleczna.kontrakt (jednostka_id, id)
);
create index usluga_osoba_dzien on pomoc_spoleczna.usluga (jednostka_id, osoba_id, dzien);
create index usluga_pracownik_dzien on pomoc_spoleczna.usluga (jednostka_id, pracownik_id, dzien, id);
create index usluga_komorka_dzien on pomoc_spoleczna.usluga (jednostka_id, komorka_id, dzien, id);
create trigger w_kregu_osoby before insert on pomoc_spoleczna.usluga for each row execute function pomoc_spoleczna.w_kregu_osoby();

-- The family as it stood on the day of the service: who was served, and who lives with them. Reports are counted from these rows.
create table pomoc_spoleczna.usluga_osoba (${ROW},
  usluga_id uuid not null, odbiorca boolean not null,
  constraint usluga_osoba_raz unique (jednostka_id, usluga_id, osoba_id),
  foreign key (jednostka_id, usluga_id) references pomoc_spoleczna.usluga (jednostka_id, id)
);
create index usluga_osoba_osoba on pomoc_spoleczna.usluga_osoba (jednostka_id, osoba_id);
create trigger w_kregu_osoby before insert on pomoc_spoleczna.usluga_osoba for each row execute function pomoc_spoleczna.w_kregu_osoby();
`;

const NOTATKA = `
create table pomoc_spoleczna.notatka (${ROW},
  rodzaj text not null check (rodzaj in ('rozmowa', 'wizyta', 'telefon', 'instytucja', 'obserwacja', 'inna')),
  dzien date not null,
  stan text not null default 'szkic' check (stan in ('szkic', 'zamknieta', 'przekazana')),
  autor_id uuid not null, klucz_id uuid not null, tresc_szyfr bytea not null,
  poprawia_id uuid, zamknieto timestamptz,
  przekazano timestamptz, przekazal_id uuid, sprawa_id uuid,
  zmieniono timestamptz not null,
  wersja int not null default 1,
  constraint notatka_zamkniecie check ((stan = 'szkic') = (zamknieto is null)),
  constraint notatka_przekazanie check (num_nonnulls(przekazano, przekazal_id, sprawa_id) = case when stan = 'przekazana' then 3 else 0 end),
  foreign key (jednostka_id, klucz_id) references osoba.klucz (jednostka_id, id),
  foreign key (jednostka_id, poprawia_id) references pomoc_spoleczna.notatka (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id)
);
create index notatka_osoba on pomoc_spoleczna.notatka (jednostka_id, osoba_id, dzien);
create trigger w_kregu_osoby before insert on pomoc_spoleczna.notatka for each row execute function pomoc_spoleczna.w_kregu_osoby();

-- A closed note is never written over, whoever asks: a correction is another note.
create function pomoc_spoleczna.zamknieta_notatka() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if old.stan <> 'szkic' and (new.tresc_szyfr, new.dzien, new.rodzaj, new.osoba_id, new.autor_id, new.zamknieto) is distinct from (old.tresc_szyfr, old.dzien, old.rodzaj, old.osoba_id, old.autor_id, old.zamknieto) then
    raise exception 'a closed note does not change' using errcode = 'check_violation', constraint = 'notatka_zamknieta';
  end if;
  return new;
end $$;
create trigger zamknieta_notatka before update on pomoc_spoleczna.notatka for each row execute function pomoc_spoleczna.zamknieta_notatka();
`;

const ZAPIECZETOWANIE = `
-- A contract speaks of all whom it binds: with one of them it is sealed as a whole.
create function pomoc_spoleczna.zapieczetuj_kontrakty(jednostka uuid, kontrakty uuid[], krag uuid) returns void language sql security definer set search_path = pg_catalog as $$
  update pomoc_spoleczna.kontrakt set krag_id = krag where jednostka_id = jednostka and id = any (kontrakty) and krag_id is null;
  update pomoc_spoleczna.kontrakt_osoba set krag_id = krag where jednostka_id = jednostka and kontrakt_id = any (kontrakty) and krag_id is null;
  update pomoc_spoleczna.kontrakt_wersja set krag_id = krag where jednostka_id = jednostka and kontrakt_id = any (kontrakty) and krag_id is null;
  update pomoc_spoleczna.kontrakt_zdarzenie set krag_id = krag where jednostka_id = jednostka and kontrakt_id = any (kontrakty) and krag_id is null;
$$;
revoke execute on function pomoc_spoleczna.zapieczetuj_kontrakty(uuid, uuid[], uuid) from public;

create function pomoc_spoleczna.po_stronie_kontraktu() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform pomoc_spoleczna.zapieczetuj_kontrakty(new.jednostka_id, array[new.kontrakt_id], new.krag_id);
  return null;
end $$;
create trigger po_stronie_kontraktu after insert on pomoc_spoleczna.kontrakt_osoba for each row when (new.krag_id is not null) execute function pomoc_spoleczna.po_stronie_kontraktu();

-- A person who is taken into a sealed circle takes along what was written before.
create function pomoc_spoleczna.po_objeciu_kregiem() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  tabela text;
  osoby uuid[] := array(select a.osoba_id from osoba.aliasy(array[new.osoba_id]) a);
begin
  foreach tabela in array array['notatka', 'usluga', 'usluga_osoba'] loop
    execute format('update pomoc_spoleczna.%I set krag_id = $1 where jednostka_id = $2 and osoba_id = any ($3) and krag_id is null', tabela) using new.krag_id, new.jednostka_id, osoby;
  end loop;
  perform pomoc_spoleczna.zapieczetuj_kontrakty(new.jednostka_id,
    array(select s.kontrakt_id from pomoc_spoleczna.kontrakt_osoba s where s.jednostka_id = new.jednostka_id and s.osoba_id = any (osoby)), new.krag_id);
  return null;
end $$;
create trigger po_objeciu_kregiem after insert on osoba.opieka for each row when (new.krag_id is not null) execute function pomoc_spoleczna.po_objeciu_kregiem();
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who acts in a case and who must not: exclusions, representatives, the history of assignment; who may sign and who may see data. */
export class ObsadaSpraw1764000001210 implements MigrationInterface {
  name = 'ObsadaSpraw1764000001210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(EXCLUSION);
    await runner.query(REPRESENTATIVES);
    await runner.query(ASSIGNMENT);
    await runner.query(AUTHORISATIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function postepowanie.wylacz_po_uchyleniu(uuid, timestamptz), access.zastepowani()');
    await runner.query('drop table postepowanie.wylaczenie, postepowanie.przedstawiciel, postepowanie.ograniczenie_strony, postepowanie.przydzial_sprawy, access.dopuszczenie');
    await runner.query(`alter table postepowanie.upowaznienie drop column podstawa, drop column na_wniosek, drop column czynnosci, drop column dalsze_komorki_ids,
      drop column udzielono, drop column odwolano, drop column powod_odwolania`);
  }
}

const EXCLUSION = `
create table postepowanie.wylaczenie (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  -- Null: the whole authority is excluded (KPA 25).
  uzytkownik_id uuid,
  tryb text not null check (tryb in ('z-mocy-prawa', 'zadanie-pracownika', 'zadanie-strony', 'z-urzedu')),
  podstawa text not null check (podstawa in ('24-1-1', '24-1-2', '24-1-3', '24-1-4', '24-1-5', '24-1-6', '24-1-7', '24-3', '25-1-1', '25-1-2')),
  uzasadnienie text not null,
  stan text not null check (stan in ('zgloszone', 'wylaczony', 'odmowa', 'zakonczone')),
  zglosil_id uuid not null, zgloszono timestamptz not null,
  rozstrzygnal_id uuid, rozstrzygnieto timestamptz, rozstrzygniecie text,
  zastepca_id uuid, organ_zastepczy text,
  od date, "do" date,
  pilne_od date, pilne_do date, pilne_powod text,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint wylaczenie_organu check ((podstawa like '25-%') = (uzytkownik_id is null)),
  constraint wylaczenie_okres check ("do" >= od - 1),
  constraint wylaczenie_pilne check (num_nonnulls(pilne_od, pilne_do, pilne_powod) in (0, 3) and pilne_do >= pilne_od),
  constraint wylaczenie_inny_zastepca check (zastepca_id <> uzytkownik_id),
  -- Nobody rules on their own exclusion.
  constraint wylaczenie_wlasne check (rozstrzygnal_id <> uzytkownik_id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  constraint wylaczenie_kogo foreign key (jednostka_id, uzytkownik_id) references access.uzytkownik (jednostka_id, id),
  constraint wylaczenie_zastepca foreign key (jednostka_id, zastepca_id) references access.uzytkownik (jednostka_id, id)
);
create index wylaczenie_sprawa on postepowanie.wylaczenie (jednostka_id, sprawa_id);
create unique index wylaczenie_raz on postepowanie.wylaczenie (jednostka_id, sprawa_id, uzytkownik_id) nulls not distinct where stan in ('zgloszone', 'wylaczony');

-- KPA 24 par. 1 pkt 5: whoever took part in a contested decision does not deal with the case after it was remanded. The law excludes them,
-- so it happens whoever registers the remand; returns how many were excluded.
create function postepowanie.wylacz_po_uchyleniu(sprawa uuid, teraz timestamptz) returns int
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare ile int;
begin
  with uczestnicy as (
    select distinct d.jednostka_id, d.sprawa_id, d.komorka_id, d.krag_id, k.kto
    from postepowanie.decyzja d
    join postepowanie.postepowanie p on p.jednostka_id = d.jednostka_id and p.id = d.postepowanie_id
    cross join lateral unnest(array[d.przygotowal_id, d.zatwierdzil_id, d.podpisal_id] || d.poprawiali_ids) k (kto)
    where d.jednostka_id = access.jednostka_id() and d.sprawa_id = sprawa and d.podpisal_id is not null and k.kto is not null
      and exists (select from postepowanie.postepowanie n where n.jednostka_id = d.jednostka_id and n.sprawa_id = d.sprawa_id
        and n.rodzaj in ('po-uchyleniu', 'wznowienie') and n.zakonczone is null and n.id > p.id)
  ), wpisani as (
    insert into postepowanie.wylaczenie (jednostka_id, id, sprawa_id, komorka_id, krag_id, uzytkownik_id, tryb, podstawa, uzasadnienie, stan, zglosil_id, zgloszono, od)
    select u.jednostka_id, gen_random_uuid(), u.sprawa_id, u.komorka_id, u.krag_id, u.kto, 'z-mocy-prawa', '24-1-5',
      'Udział w wydaniu zaskarżonej decyzji.', 'wylaczony', access.uzytkownik_id(), teraz, access.dzis()
    from uczestnicy u
    on conflict (jednostka_id, sprawa_id, uzytkownik_id) where stan in ('zgloszone', 'wylaczony') do nothing
    returning jednostka_id, uzytkownik_id, sprawa_id, komorka_id
  ), mur as (
    insert into access.wylaczenie (jednostka_id, id, uzytkownik_id, sprawa_id, komorka_id, od)
    select w.jednostka_id, gen_random_uuid(), w.uzytkownik_id, w.sprawa_id, w.komorka_id, access.dzis() from wpisani w
    returning uzytkownik_id
  ), oddana as (
    update postepowanie.sprawa s set
      prowadzacy_id = case when s.prowadzacy_id = any (select w.uzytkownik_id from wpisani w) then null else s.prowadzacy_id end,
      pracownik_socjalny_id = case when s.pracownik_socjalny_id = any (select w.uzytkownik_id from wpisani w) then null else s.pracownik_socjalny_id end,
      wersja = s.wersja + 1
    where s.jednostka_id = access.jednostka_id() and s.id = sprawa and exists (select from wpisani)
  )
  select count(*)::int into ile from mur;
  return ile;
end $$;
revoke execute on function postepowanie.wylacz_po_uchyleniu(uuid, timestamptz) from public;
grant execute on function postepowanie.wylacz_po_uchyleniu(uuid, timestamptz) to ostoja_app;
`;

const REPRESENTATIVES = `
create table postepowanie.przedstawiciel (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  rodzaj text not null check (rodzaj in ('pelnomocnik', 'pelnomocnik-do-doreczen', 'przedstawiciel-ustawowy', 'opiekun-prawny', 'kurator', 'przedstawiciel-nieobecnego')),
  nazwa text not null, osoba_id uuid,
  adres text not null, adres_edoreczen text,
  dokument text not null, dokument_dzien date not null, dokument_id uuid,
  zakres text not null check (zakres in ('wszystkie-czynnosci', 'wskazane-czynnosci', 'doreczenia')), zakres_opis text,
  oplata text not null default 'nie-dotyczy' check (oplata in ('uiszczona', 'zwolnienie', 'brak', 'nie-dotyczy')),
  od date not null, "do" date, powod_zakonczenia text,
  zapisano timestamptz not null, zapisal uuid not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint przedstawiciel_okres check ("do" >= od - 1),
  constraint przedstawiciel_zakres check (zakres <> 'wskazane-czynnosci' or zakres_opis is not null),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  constraint przedstawiciel_osoba foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id),
  constraint przedstawiciel_dokument foreign key (jednostka_id, dokument_id) references documents.dokument (jednostka_id, id)
);
create index przedstawiciel_sprawa on postepowanie.przedstawiciel (jednostka_id, sprawa_id);

-- A party who cannot act alone (KPA 30) or is away (KPA 34): somebody must act for them.
create table postepowanie.ograniczenie_strony (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  rodzaj text not null check (rodzaj in ('brak-zdolnosci', 'ograniczona-zdolnosc', 'nieobecnosc')),
  ustalenie text not null,
  wystapiono_do_sadu date,
  od date not null, "do" date,
  zapisano timestamptz not null, zapisal uuid not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint ograniczenie_okres check ("do" >= od - 1),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id)
);
create index ograniczenie_strony_sprawa on postepowanie.ograniczenie_strony (jednostka_id, sprawa_id);
`;

const ASSIGNMENT = `
create table postepowanie.przydzial_sprawy (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  rola text not null check (rola in ('prowadzacy', 'pracownik-socjalny')),
  poprzedni_id uuid, nowy_id uuid,
  powod text not null check (powod in ('rejestracja', 'przydzial', 'przekazanie', 'wylaczenie')), uwagi text,
  chwila timestamptz not null, kto uuid not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id)
);
create index przydzial_sprawy_sprawa on postepowanie.przydzial_sprawy (jednostka_id, sprawa_id);

-- Whom the principal stands in for today: their worklists are the principal's too.
create function access.zastepowani() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (select coalesce(array_agg(distinct z.zastepowany_id), '{}') from access.zastepstwo z
    where z.jednostka_id = access.jednostka_id() and z.zastepujacy_id = access.uzytkownik_id() and access.dzis() between z.od and z."do");
end $$;
`;

const AUTHORISATIONS = `
alter table postepowanie.upowaznienie
  add column podstawa text not null default '110-7' check (podstawa in ('110-7', '110-8')),
  -- Art. 110 ust. 8: another person than the head is authorised at the head's request.
  add column na_wniosek text,
  add column czynnosci text[] not null default '{decyzje,postanowienia,zaswiadczenia}' check (cardinality(czynnosci) > 0 and czynnosci <@ '{decyzje,postanowienia,zaswiadczenia}'),
  add column dalsze_komorki_ids uuid[] not null default '{}',
  add column udzielono date,
  add column odwolano date, add column powod_odwolania text,
  add constraint upowaznienie_wniosek check (podstawa <> '110-8' or na_wniosek is not null),
  add constraint upowaznienie_odwolanie check ((odwolano is null) = (powod_odwolania is null));

create table access.dopuszczenie (
  jednostka_id uuid not null, id uuid not null,
  uzytkownik_id uuid not null,
  rodzaj text not null check (rodzaj in ('upowaznienie', 'zobowiazanie')),
  numer text not null, dzien date not null, "do" date, zakres text,
  powod_zakonczenia text,
  zapisano timestamptz not null, zapisal uuid not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint dopuszczenie_okres check ("do" >= dzien - 1),
  constraint dopuszczenie_zakres check ((rodzaj = 'upowaznienie') = (zakres is not null)),
  constraint dopuszczenie_numer unique (jednostka_id, rodzaj, numer),
  constraint dopuszczenie_osoba foreign key (jednostka_id, uzytkownik_id) references access.uzytkownik (jednostka_id, id)
);
create index dopuszczenie_uzytkownik on access.dopuszczenie (jednostka_id, uzytkownik_id);
`;

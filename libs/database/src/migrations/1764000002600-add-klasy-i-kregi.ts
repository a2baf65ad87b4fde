import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the walls lacked: the class of a file's content, all cases of a file and of an item of the akta, the circle of reports, contacts and
 * papers, the day of an application for whoever runs one of its cases, and the place of who acts in a case.
 */
export class AddKlasyIKregi1764000002600 implements MigrationInterface {
  name = 'AddKlasyIKregi1764000002600';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [PLIKI, PLIKI_PISM, KREGI, OPIEKA, PODSTAWA, OBSADA, POWTORZENIE]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const PLIKI = `
alter table documents.dokument add column klasa text, add column sprawa_ids uuid[];
update documents.dokument d set klasa = case
  when exists (select from postepowanie.decyzja p where p.jednostka_id = d.jednostka_id and p.pismo_id = d.id) then 'decyzja'
  when exists (select from akta.karta k where k.jednostka_id = d.jednostka_id and k.dokument_id = d.id and k.rodzaj = 'wywiad') then 'wywiad'
  when exists (select from pomoc_spoleczna.wywiad w where w.jednostka_id = d.jednostka_id and w.skan_id = d.id) then 'wywiad'
  when exists (select from akta.karta k where k.jednostka_id = d.jednostka_id and k.dokument_id = d.id and k.rodzaj = 'notatka-pracy-socjalnej') then 'praca-socjalna'
  else 'zwykly' end;
alter table documents.dokument alter column klasa set not null,
  add constraint dokument_klasa check (klasa in ('zwykly', 'decyzja', 'wywiad', 'praca-socjalna', 'poza-aktami'));
alter table akta.karta add column sprawa_ids uuid[];
`;

const PLIKI_PISM = `
-- A file of a paper and an item of the akta stand behind the walls of the whole paper.
create function akta.umiesc_pliki(pismo akta.pismo) returns void language sql security definer set search_path = pg_catalog as $$
  update documents.dokument d set sprawa_ids = nullif(pismo.sprawa_ids, '{}'), krag_id = coalesce(d.krag_id, pismo.krag_id),
    klasa = case when pismo.poza_aktami then 'poza-aktami' when d.klasa = 'poza-aktami' then 'zwykly' else d.klasa end
  where d.jednostka_id = pismo.jednostka_id and (d.id = pismo.potwierdzenie_id
    or d.id in (select x.dokument_id from akta.pismo_plik x where x.jednostka_id = pismo.jednostka_id and x.pismo_id = pismo.id));
  update akta.karta k set sprawa_ids = pismo.sprawa_ids
  where k.jednostka_id = pismo.jednostka_id and k.sprawa_id = any (pismo.sprawa_ids) and k.pismo_id = pismo.id;
$$;
revoke execute on function akta.umiesc_pliki(akta.pismo) from public;

create function akta.po_zmianie_pisma() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform akta.umiesc_pliki(new);
  return null;
end $$;
create trigger po_zmianie_pisma after update of sprawa_ids, krag_id, poza_aktami, potwierdzenie_id on akta.pismo
  for each row execute function akta.po_zmianie_pisma();

create function akta.po_dolaczeniu_pliku() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform akta.umiesc_pliki(p) from akta.pismo p where p.jednostka_id = new.jednostka_id and p.id = new.pismo_id;
  return null;
end $$;
create trigger po_dolaczeniu_pliku after insert on akta.pismo_plik for each row execute function akta.po_dolaczeniu_pliku();

create function akta.sprawy_karty() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.sprawa_ids := coalesce(
    (select p.sprawa_ids from akta.pismo p where p.jednostka_id = new.jednostka_id and p.id = new.pismo_id),
    (select d.sprawa_ids from documents.dokument d where d.jednostka_id = new.jednostka_id and d.id = new.dokument_id));
  return new;
end $$;
create trigger sprawy_karty before insert on akta.karta for each row execute function akta.sprawy_karty();

create function pomoc_spoleczna.sprawy_skanu() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update documents.dokument d set sprawa_ids = new.sprawa_ids where d.jednostka_id = new.jednostka_id and d.id = new.skan_id;
  update akta.karta k set sprawa_ids = new.sprawa_ids where k.jednostka_id = new.jednostka_id and k.dokument_id = new.skan_id;
  return null;
end $$;
create trigger sprawy_skanu after update of skan_id, sprawa_ids on pomoc_spoleczna.wywiad
  for each row when (new.skan_id is not null) execute function pomoc_spoleczna.sprawy_skanu();

update akta.pismo set poza_aktami = poza_aktami;
update pomoc_spoleczna.wywiad set skan_id = skan_id where skan_id is not null;
`;

const KREGI = `
alter table postepowanie.zgloszenie add column krag_id uuid, add column powierzyl_id uuid, add foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id);
alter table postepowanie.kontakt add column krag_id uuid, add column powierzyl_id uuid, add column sprawa_ids uuid[], add foreign key (jednostka_id, krag_id) references access.krag (jednostka_id, id);
alter table akta.pismo add column powierzyl_id uuid;
create index kontakt_wniosek on postepowanie.kontakt (jednostka_id, wniosek_id) where wniosek_id is not null;
create index kontakt_zgloszenie on postepowanie.kontakt (jednostka_id, zgloszenie_id) where zgloszenie_id is not null;
create index zgloszenie_osoba on postepowanie.zgloszenie (jednostka_id, osoba_id) where osoba_id is not null;

-- Who hands something over to a circle from outside of it keeps sight of what they wrote, until the circle makes a case of it.
create function postepowanie.powierzyl(krag uuid, kto uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select kto where krag is not null and krag <> all (coalesce(access.kregi(), '{}'))
$$;
revoke execute on function postepowanie.powierzyl(uuid, uuid) from public;

create function postepowanie.zgloszenie_w_kregu() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  new.krag_id := coalesce(new.krag_id, pomoc_spoleczna.krag_osoby(new.osoba_id));
  new.powierzyl_id := postepowanie.powierzyl(new.krag_id, new.przyjal_id);
  return new;
end $$;
create trigger zgloszenie_w_kregu before insert on postepowanie.zgloszenie for each row execute function postepowanie.zgloszenie_w_kregu();

create function akta.w_kregu_osoby() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if new.sprawa_ids = '{}' then
    new.krag_id := coalesce(new.krag_id, pomoc_spoleczna.krag_osoby(new.osoba_id), pomoc_spoleczna.krag_osoby(new.korespondent_id));
    new.powierzyl_id := postepowanie.powierzyl(new.krag_id, new.zarejestrowal_id);
  end if;
  return new;
end $$;
create function akta.w_sprawie() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  new.powierzyl_id := null;
  return new;
end $$;
create trigger w_sprawie before update of sprawa_ids on akta.pismo for each row when (new.sprawa_ids <> '{}') execute function akta.w_sprawie();
create trigger w_kregu_osoby before insert on akta.pismo for each row execute function akta.w_kregu_osoby();

-- A contact lies behind the walls of what came of it.
create function postepowanie.mur_kontaktu() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  wniosek postepowanie.wniosek;
  zgloszenie postepowanie.zgloszenie;
begin
  select w.* into wniosek from postepowanie.wniosek w where w.jednostka_id = new.jednostka_id and w.id = new.wniosek_id;
  select z.* into zgloszenie from postepowanie.zgloszenie z where z.jednostka_id = new.jednostka_id and z.id = new.zgloszenie_id;
  new.krag_id := coalesce(wniosek.krag_id, zgloszenie.krag_id, new.krag_id, pomoc_spoleczna.krag_osoby(new.osoba_id));
  new.sprawa_ids := wniosek.sprawa_ids || zgloszenie.sprawa_ids;
  if tg_op = 'INSERT' then new.powierzyl_id := postepowanie.powierzyl(new.krag_id, new.przyjal_id); end if;
  return new;
end $$;
create trigger mur_kontaktu before insert or update on postepowanie.kontakt for each row execute function postepowanie.mur_kontaktu();

create function postepowanie.mur_za_wnioskiem() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update postepowanie.zgloszenie z set krag_id = new.krag_id where z.jednostka_id = new.jednostka_id and z.id = new.zgloszenie_id and new.krag_id is not null and z.krag_id is null;
  update postepowanie.kontakt k set krag_id = k.krag_id where k.jednostka_id = new.jednostka_id and k.wniosek_id = new.id;
  return null;
end $$;
create trigger mur_za_wnioskiem after insert or update of krag_id, sprawa_ids on postepowanie.wniosek for each row execute function postepowanie.mur_za_wnioskiem();

create function postepowanie.mur_za_zgloszeniem() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  update postepowanie.kontakt k set krag_id = k.krag_id where k.jednostka_id = new.jednostka_id and k.zgloszenie_id = new.id;
  return null;
end $$;
create trigger mur_za_zgloszeniem after update of krag_id, sprawa_ids on postepowanie.zgloszenie for each row execute function postepowanie.mur_za_zgloszeniem();

update postepowanie.zgloszenie z set krag_id = w.krag_id from postepowanie.wniosek w where w.jednostka_id = z.jednostka_id and w.zgloszenie_id = z.id and w.krag_id is not null;
update postepowanie.kontakt set krag_id = krag_id;
`;

const OPIEKA = `
-- A person who is taken into a sealed circle takes along the reports, contacts and papers that are in no case yet.
create function akta.po_objeciu_kregiem() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
declare
  osoby uuid[] := array(select a.osoba_id from osoba.aliasy(array[new.osoba_id]) a);
begin
  update postepowanie.zgloszenie z set krag_id = new.krag_id where z.jednostka_id = new.jednostka_id and z.osoba_id = any (osoby) and z.krag_id is null and z.sprawa_ids = '{}';
  update postepowanie.kontakt k set krag_id = new.krag_id where k.jednostka_id = new.jednostka_id and k.osoba_id = any (osoby) and k.krag_id is null;
  update akta.pismo p set krag_id = new.krag_id where p.jednostka_id = new.jednostka_id and p.osoba_id = any (osoby) and p.krag_id is null and p.sprawa_ids = '{}';
  return null;
end $$;
create trigger akta_po_objeciu_kregiem after insert on osoba.opieka for each row when (new.krag_id is not null) execute function akta.po_objeciu_kregiem();
`;

const PODSTAWA = `
-- Why and since when a case runs. Whoever runs one case of an application is told it, also when exclusion from another of its cases hides the application.
create function postepowanie.podstawa_sprawy(szukana uuid)
  returns table (id uuid, osoba_id uuid, komorka_id uuid, krag_id uuid, tryb text, kanal text, data_wplywu date, data_kompletnosci date, pilny boolean)
  language sql stable security definer set search_path = pg_catalog as $$
  select w.id, w.osoba_id, w.komorka_id, w.krag_id, w.tryb, w.kanal, w.data_wplywu, w.data_kompletnosci, w.pilny
  from postepowanie.zadanie z join postepowanie.wniosek w on w.jednostka_id = z.jednostka_id and w.id = z.wniosek_id
  where z.jednostka_id = access.jednostka_id() and z.sprawa_id = szukana and z.komorka_id = any (access.komorki('postepowanie:wniosek:read'))
    and (z.krag_id is null or z.krag_id = any (access.kregi())) and z.sprawa_id <> all (access.wylaczone_sprawy())
$$;
revoke execute on function postepowanie.podstawa_sprawy(uuid) from public;
grant execute on function postepowanie.podstawa_sprawy(uuid) to ostoja_app;
`;

const OBSADA = `
-- Who acts in a case, and who must not, is written down only in the place of the case.
create function postepowanie.w_miejscu_sprawy() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  if exists (select from postepowanie.sprawa s where s.jednostka_id = new.jednostka_id and s.id = new.sprawa_id and s.komorka_id <> new.komorka_id) then
    raise exception 'not the place of the case' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger w_miejscu_sprawy before insert on access.wylaczenie for each row execute function postepowanie.w_miejscu_sprawy();
create trigger w_miejscu_sprawy before insert on postepowanie.wylaczenie for each row execute function postepowanie.w_miejscu_sprawy();
create trigger w_miejscu_sprawy before insert on postepowanie.przedstawiciel for each row execute function postepowanie.w_miejscu_sprawy();
create trigger w_miejscu_sprawy before insert on postepowanie.ograniczenie_strony for each row execute function postepowanie.w_miejscu_sprawy();

-- A part split off was in the proceeding from which the official is excluded, so exclusion follows it (KPA 24 § 1).
create function postepowanie.wylacz_z_wydzielonej(zrodlo uuid, wydzielona uuid) returns void language sql security definer set search_path = pg_catalog as $$
  with przeniesione as (
    insert into postepowanie.wylaczenie select (jsonb_populate_record(w, jsonb_build_object('id', gen_random_uuid(), 'sprawa_id', wydzielona))).*
    from postepowanie.wylaczenie w
    where w.jednostka_id = access.jednostka_id() and w.sprawa_id = zrodlo and w.stan = 'wylaczony' and w.uzytkownik_id is not null and coalesce(w."do", 'infinity') >= access.dzis()
      and w.komorka_id = any (access.komorki('postepowanie:sprawa:join'))
    returning *)
  insert into access.wylaczenie (jednostka_id, id, wylaczenie_id, uzytkownik_id, sprawa_id, komorka_id, od, "do")
  select p.jednostka_id, gen_random_uuid(), p.id, p.uzytkownik_id, p.sprawa_id, p.komorka_id, p.od, p."do" from przeniesione p
$$;
revoke execute on function postepowanie.wylacz_z_wydzielonej(uuid, uuid) from public;
grant execute on function postepowanie.wylacz_z_wydzielonej(uuid, uuid) to ostoja_app;
`;

const POWTORZENIE = `
-- The request that gave the first answer: whoever gets it again reads of the same people.
alter table http.idempotencja add column zadanie text;
create function audit.o_kim(szukane text) returns table (osoba_ids uuid[], sprawa_ids uuid[]) language sql stable security definer set search_path = pg_catalog as $$
  select coalesce(array_agg(distinct o), '{}'), coalesce(array_agg(distinct s), '{}')
  from audit.wpis w left join lateral unnest(w.osoba_ids) o on true left join lateral unnest(w.sprawa_ids) s on true
  where w.jednostka_id = access.jednostka_id() and w.uzytkownik_id = access.uzytkownik_id() and w.zadanie = szukane and w.chwila >= access.dzis() - 3
$$;
revoke execute on function audit.o_kim(text) from public;
grant execute on function audit.o_kim(text) to ostoja_app;
`;

const DOWN = `
drop function audit.o_kim(text);
alter table http.idempotencja drop column zadanie;
drop function postepowanie.wylacz_z_wydzielonej(uuid, uuid);
drop function postepowanie.w_miejscu_sprawy() cascade;
drop function postepowanie.podstawa_sprawy(uuid);
drop function akta.po_objeciu_kregiem() cascade;
drop function postepowanie.mur_za_zgloszeniem() cascade;
drop function postepowanie.mur_za_wnioskiem() cascade;
drop function postepowanie.mur_kontaktu() cascade;
drop function akta.w_kregu_osoby() cascade;
drop function akta.w_sprawie() cascade;
drop function postepowanie.zgloszenie_w_kregu() cascade;
drop function postepowanie.powierzyl(uuid, uuid);
alter table akta.pismo drop column powierzyl_id;
drop index postepowanie.zgloszenie_osoba;
alter table postepowanie.kontakt drop column krag_id, drop column powierzyl_id, drop column sprawa_ids;
alter table postepowanie.zgloszenie drop column krag_id, drop column powierzyl_id;
drop function pomoc_spoleczna.sprawy_skanu() cascade;
drop function akta.sprawy_karty() cascade;
drop function akta.po_dolaczeniu_pliku() cascade;
drop function akta.po_zmianie_pisma() cascade;
drop function akta.umiesc_pliki(akta.pismo);
alter table akta.karta drop column sprawa_ids;
alter table documents.dokument drop column klasa, drop column sprawa_ids;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Urgent acts through the wall of an exclusion, parties besides the first, letters that wait for a signature, a case of another unit. */
export class AlterObsada1764000002200 implements MigrationInterface {
  name = 'AlterObsada1764000002200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(URGENT);
    await runner.query(REPRESENTATIVES);
    await runner.query(LETTERS);
    await runner.query(MOVE);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function postepowanie.przenies_sprawy(uuid[], uuid), access.otworz_pilne(uuid, text), postepowanie.moje_czynnosci_pilne()');
    await runner.query('drop table postepowanie.czynnosc_pilna');
    await runner.query(`
      create or replace function access.wylaczone_sprawy() returns uuid[]
        language plpgsql stable security definer set search_path = pg_catalog as $$
      begin
        return (select coalesce(array_agg(w.sprawa_id), '{}') from access.wylaczenie w
          where w.jednostka_id = access.jednostka_id() and w.uzytkownik_id = access.uzytkownik_id()
            and w.od <= access.dzis() and coalesce(w."do", 'infinity') >= access.dzis());
      end $$`);
    await runner.query('alter table access.wylaczenie drop column pilne_do, drop column pilne_czynnosci, drop column wylaczenie_id');
    await runner.query('alter table postepowanie.wylaczenie drop column pilne_czynnosci, drop column postanowienie_id');
    await runner.query('alter table postepowanie.doreczenie drop column strona_id');
    await runner.query('drop table postepowanie.strona cascade');
    await runner.query(`alter table postepowanie.przedstawiciel drop column bez_skutku, drop column strona_id`);
    await runner.query('alter table postepowanie.ograniczenie_strony drop column bez_skutku');
    await runner.query(`update postepowanie.pismo set stan = 'projekt' where stan = 'do-podpisu'`);
    await runner.query('alter table postepowanie.pismo drop column przekazal_id, drop column przekazano, drop column uwagi');
  }
}

const URGENT = `
-- KPA 24 par. 4: the wall stays; named acts go through it, one transaction at a time, and each is written down.
alter table access.wylaczenie
  add column pilne_do date, add column pilne_czynnosci text[] not null default '{}',
  -- The record that says why; without a foreign key, since this schema stands below it.
  add column wylaczenie_id uuid;
-- A gap that an earlier version left for urgent acts is closed: no act was named then.
update access.wylaczenie w set od = z.od from postepowanie.wylaczenie z
  where z.jednostka_id = w.jednostka_id and z.uzytkownik_id = w.uzytkownik_id and z.sprawa_id = w.sprawa_id and z.stan = 'wylaczony' and w.od = z.pilne_do + 1;
delete from access.wylaczenie where "do" < od;
update access.wylaczenie w set wylaczenie_id = z.id from postepowanie.wylaczenie z
  where z.jednostka_id = w.jednostka_id and z.uzytkownik_id = w.uzytkownik_id and z.sprawa_id = w.sprawa_id and z.stan = 'wylaczony';

alter table postepowanie.wylaczenie
  add column pilne_czynnosci text[] not null default '{}',
  add column postanowienie_id uuid,
  add constraint wylaczenie_postanowienie foreign key (jednostka_id, postanowienie_id) references postepowanie.pismo (jednostka_id, id) on delete set null (postanowienie_id),
  drop constraint wylaczenie_podstawa_check,
  add constraint wylaczenie_podstawa_check check (podstawa in ('24-1-1', '24-1-2', '24-1-3', '24-1-4', '24-1-5', '24-1-6', '24-1-7', '24-3', '25-1-1', '25-1-2', '26-3')),
  drop constraint wylaczenie_organu,
  add constraint wylaczenie_organu check ((podstawa in ('25-1-1', '25-1-2', '26-3')) = (uzytkownik_id is null));

create table postepowanie.czynnosc_pilna (
  jednostka_id uuid not null, id uuid not null,
  wylaczenie_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  -- 'wglad': the official saw what the acts need; else the act that was taken.
  czynnosc text not null check (czynnosc ~ '^[a-z0-9-]+$'),
  kto uuid not null, chwila timestamptz not null,
  primary key (jednostka_id, id),
  foreign key (jednostka_id, wylaczenie_id) references postepowanie.wylaczenie (jednostka_id, id)
);
create index czynnosc_pilna_wylaczenie on postepowanie.czynnosc_pilna (jednostka_id, wylaczenie_id, chwila);

-- Cases from which the principal is excluded today, but for the one that an urgent act has opened in this transaction.
create or replace function access.wylaczone_sprawy() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (select coalesce(array_agg(w.sprawa_id), '{}') from access.wylaczenie w
    where w.jednostka_id = access.jednostka_id() and w.uzytkownik_id = access.uzytkownik_id()
      and w.od <= access.dzis() and coalesce(w."do", 'infinity') >= access.dzis()
      and not (coalesce(w.pilne_do, '-infinity') >= access.dzis() and w.sprawa_id::text = coalesce(current_setting('ostoja.pilna', true), '')));
end $$;

-- Opens the wall for one named act until the transaction ends; false when the act was not let through.
create function access.otworz_pilne(wylaczenie uuid, czynnosc text) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare sprawa uuid;
begin
  select w.sprawa_id into sprawa from access.wylaczenie w
    where w.jednostka_id = access.jednostka_id() and w.uzytkownik_id = access.uzytkownik_id() and w.wylaczenie_id = wylaczenie
      and w.od <= access.dzis() and coalesce(w."do", 'infinity') >= access.dzis() and w.pilne_do >= access.dzis()
      and cardinality(w.pilne_czynnosci) > 0 and (czynnosc = 'wglad' or czynnosc = any (w.pilne_czynnosci));
  if sprawa is not null then perform set_config('ostoja.pilna', sprawa::text, true); end if;
  return sprawa;
end $$;

-- The urgent acts let through for the principal: the number of the case and what may be done, nothing else of it.
create function postepowanie.moje_czynnosci_pilne() returns table (wylaczenie_id uuid, znak text, pilne_do date, pilne_czynnosci text[], pilne_powod text)
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return query select w.wylaczenie_id, s.znak, w.pilne_do, w.pilne_czynnosci, z.pilne_powod
    from access.wylaczenie w
    join postepowanie.sprawa s on s.jednostka_id = w.jednostka_id and s.id = w.sprawa_id
    join postepowanie.wylaczenie z on z.jednostka_id = w.jednostka_id and z.id = w.wylaczenie_id
    where w.jednostka_id = access.jednostka_id() and w.uzytkownik_id = access.uzytkownik_id()
      and w.od <= access.dzis() and coalesce(w."do", 'infinity') >= access.dzis() and w.pilne_do >= access.dzis() and cardinality(w.pilne_czynnosci) > 0
    order by w.pilne_do, s.znak;
end $$;
revoke execute on function access.otworz_pilne(uuid, text), postepowanie.moje_czynnosci_pilne() from public;
grant execute on function access.otworz_pilne(uuid, text), postepowanie.moje_czynnosci_pilne() to ostoja_app;
`;

const REPRESENTATIVES = `
create table postepowanie.strona (
  jednostka_id uuid not null, id uuid not null,
  sprawa_id uuid not null, komorka_id uuid not null, krag_id uuid,
  osoba_id uuid not null, interes text not null,
  od date not null, "do" date,
  zapisano timestamptz not null, zapisal uuid not null,
  wersja int not null default 1,
  primary key (jednostka_id, id),
  constraint strona_okres check ("do" >= od),
  foreign key (jednostka_id, sprawa_id) references postepowanie.sprawa (jednostka_id, id),
  constraint strona_osoba foreign key (jednostka_id, osoba_id) references osoba.osoba (jednostka_id, id)
);
create unique index strona_raz on postepowanie.strona (jednostka_id, sprawa_id, osoba_id) where "do" is null;

-- What was never in force has no last day: a period never ends before it begins.
alter table postepowanie.przedstawiciel add column bez_skutku boolean not null default false, add column strona_id uuid,
  add foreign key (jednostka_id, strona_id) references postepowanie.strona (jednostka_id, id);
alter table postepowanie.ograniczenie_strony add column bez_skutku boolean not null default false;
update postepowanie.przedstawiciel set bez_skutku = true, "do" = null where "do" < od;
update postepowanie.ograniczenie_strony set bez_skutku = true, "do" = null where "do" < od;
update postepowanie.wylaczenie set od = null, "do" = null where "do" < od;
alter table postepowanie.przedstawiciel drop constraint przedstawiciel_okres, add constraint przedstawiciel_okres check ("do" >= od),
  add constraint przedstawiciel_bez_skutku check (not bez_skutku or "do" is null);
alter table postepowanie.ograniczenie_strony drop constraint ograniczenie_okres, add constraint ograniczenie_okres check ("do" >= od),
  add constraint ograniczenie_bez_skutku check (not bez_skutku or "do" is null);
alter table postepowanie.wylaczenie drop constraint wylaczenie_okres, add constraint wylaczenie_okres check ("do" >= od);

-- Whose copy it is; null is the party of the case.
alter table postepowanie.doreczenie add column strona_id uuid, add foreign key (jednostka_id, strona_id) references postepowanie.strona (jednostka_id, id);
`;

const LETTERS = `
alter table postepowanie.pismo
  add column przekazal_id uuid, add column przekazano timestamptz, add column uwagi text,
  drop constraint pismo_stan_check,
  add constraint pismo_stan_check check (stan in ('projekt', 'do-podpisu', 'wydane', 'doreczone')),
  drop constraint pismo_podpis,
  add constraint pismo_podpis check ((stan in ('projekt', 'do-podpisu')) = (podpisal_id is null) and (podpisal_id is null) = (data is null) and (podpisal_id is null) = (dokument_id is null)),
  add constraint pismo_przekazanie check (stan <> 'do-podpisu' or (przekazal_id is not null and przekazano is not null));
create index pismo_do_podpisu on postepowanie.pismo (jednostka_id, komorka_id, przekazano, id) where stan = 'do-podpisu';
`;

/**
 * Cases pass to another unit with all that is theirs. What several cases share (an application, an interview, a paper) passes only with all of them;
 * accounts and payments stay with the unit that made them.
 */
export const MOVE = `
create function postepowanie.przenies_sprawy(sprawy uuid[], komorka uuid) returns uuid[]
  language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
  tabela record;
  zostaja uuid[];
begin
  if exists (select from postepowanie.sprawa s where s.jednostka_id = access.jednostka_id() and s.id = any (sprawy)
    and s.komorka_id <> all (access.komorki('postepowanie:sprawa:move'))) then
    raise exception 'cases of a unit are passed on by whoever answers for it' using errcode = 'insufficient_privilege';
  end if;
  select array_agg(distinct i) into zostaja from (
    select unnest(w.sprawa_ids) i from postepowanie.wniosek w where w.jednostka_id = access.jednostka_id() and w.sprawa_ids && sprawy
    union select unnest(w.sprawa_ids) from pomoc_spoleczna.wywiad w where w.jednostka_id = access.jednostka_id() and w.sprawa_ids && sprawy
    union select unnest(p.sprawa_ids) from akta.pismo p where p.jednostka_id = access.jednostka_id() and p.sprawa_ids && sprawy
  ) x where i <> all (sprawy);
  if zostaja is not null then return zostaja; end if;
  for tabela in
    select format('%I.%I', t.table_schema, t.table_name) as nazwa, max(c.column_name) as kolumna
    from information_schema.tables t
    join information_schema.columns c on c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name in ('sprawa_id', 'sprawa_ids')
    join information_schema.columns k on k.table_schema = t.table_schema and k.table_name = t.table_name and k.column_name = 'komorka_id'
    where t.table_schema in ('access', 'postepowanie', 'pomoc_spoleczna', 'swiadczenie', 'akta', 'documents') and t.table_type = 'BASE TABLE'
    group by t.table_schema, t.table_name
  loop
    execute format('update %s set komorka_id = $1 where jednostka_id = access.jednostka_id() and %s', tabela.nazwa,
      case tabela.kolumna when 'sprawa_ids' then 'sprawa_ids <@ $2 and sprawa_ids <> ''{}''' else 'sprawa_id = any ($2)' end) using komorka, sprawy;
  end loop;
  update documents.skan_antywirusowy s set komorka_id = komorka from documents.dokument d
    where d.jednostka_id = access.jednostka_id() and d.sprawa_id = any (sprawy) and s.jednostka_id = d.jednostka_id and s.dokument_id = d.id;
  update pomoc_spoleczna.wywiad_wpis p set komorka_id = komorka from pomoc_spoleczna.wywiad w
    where w.jednostka_id = access.jednostka_id() and w.sprawa_ids <@ sprawy and w.sprawa_ids <> '{}' and p.jednostka_id = w.jednostka_id and p.wywiad_id = w.id;
  update postepowanie.sprawa s set komorka_id = komorka, prowadzacy_id = null, pracownik_socjalny_id = null, wersja = s.wersja + 1
    where s.jednostka_id = access.jednostka_id() and s.id = any (sprawy);
  return '{}';
end $$;
revoke execute on function postepowanie.przenies_sprawy(uuid[], uuid) from public;
grant execute on function postepowanie.przenies_sprawy(uuid[], uuid) to ostoja_app;
alter table postepowanie.przydzial_sprawy drop constraint przydzial_sprawy_powod_check,
  add constraint przydzial_sprawy_powod_check check (powod in ('rejestracja', 'przydzial', 'przekazanie', 'wylaczenie', 'inna-jednostka'));
`;

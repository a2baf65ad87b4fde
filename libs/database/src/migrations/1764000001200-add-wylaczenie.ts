import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Exclusion of an official from a case (KPA 24-27): whom the walls of a case keep out besides unit and circle. Rows that belong to
 * several cases repeat the ids of all, so that the wall of every table stays one comparison.
 */
export class AccessWylaczenie1764000001200 implements MigrationInterface {
  name = 'AccessWylaczenie1764000001200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WALL);
    await runner.query(CASES_OF_ROWS);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['zadanie', 'wywiad_sprawa']) await runner.query(`drop function ${table === 'zadanie' ? 'postepowanie' : 'pomoc_spoleczna'}.sprawy_z_${table}() cascade`);
    for (const table of ['postepowanie.wniosek', 'postepowanie.zgloszenie', 'pomoc_spoleczna.wywiad']) await runner.query(`alter table ${table} drop column sprawa_ids`);
    for (const table of ['wyplata.rata', 'wyplata.pozycja']) await runner.query(`alter table ${table} drop column sprawa_id`);
    await runner.query('drop function access.wylaczone_sprawy(), access.wylaczeni_ze_sprawy(uuid)');
    await runner.query('drop table access.wylaczenie');
  }
}

const WALL = `
create table access.wylaczenie (
  jednostka_id uuid not null, id uuid not null,
  -- sprawa_id has no foreign key: this schema stands below the one that holds cases.
  uzytkownik_id uuid not null, sprawa_id uuid not null, komorka_id uuid not null,
  od date not null, "do" date check ("do" >= od - 1),
  primary key (jednostka_id, id),
  foreign key (jednostka_id, uzytkownik_id) references access.uzytkownik (jednostka_id, id),
  foreign key (jednostka_id, komorka_id) references access.komorka (jednostka_id, id)
);
create index wylaczenie_uzytkownik on access.wylaczenie (jednostka_id, uzytkownik_id);
create index wylaczenie_sprawa on access.wylaczenie (jednostka_id, sprawa_id);

-- Cases from which the principal is excluded today.
create function access.wylaczone_sprawy() returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (select coalesce(array_agg(w.sprawa_id), '{}') from access.wylaczenie w
    where w.jednostka_id = access.jednostka_id() and w.uzytkownik_id = access.uzytkownik_id()
      and w.od <= access.dzis() and coalesce(w."do", 'infinity') >= access.dzis());
end $$;
-- Who must not be given the case today.
create function access.wylaczeni_ze_sprawy(sprawa uuid) returns uuid[]
  language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return (select coalesce(array_agg(distinct w.uzytkownik_id), '{}') from access.wylaczenie w
    where w.jednostka_id = access.jednostka_id() and w.sprawa_id = sprawa
      and w.od <= access.dzis() and coalesce(w."do", 'infinity') >= access.dzis());
end $$;
`;

const CASES_OF_ROWS = `
alter table postepowanie.wniosek add column sprawa_ids uuid[] not null default '{}';
alter table postepowanie.zgloszenie add column sprawa_ids uuid[] not null default '{}';
alter table pomoc_spoleczna.wywiad add column sprawa_ids uuid[] not null default '{}';
alter table wyplata.rata add column sprawa_id uuid;
alter table wyplata.pozycja add column sprawa_id uuid;

create function postepowanie.sprawy_z_zadanie() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update postepowanie.wniosek w set sprawa_ids = s.ids
  from (select z.jednostka_id, z.wniosek_id, array_agg(distinct z.sprawa_id) as ids from postepowanie.zadanie z
        where (z.jednostka_id, z.wniosek_id) in (select n.jednostka_id, n.wniosek_id from nowe n) group by 1, 2) s
  where w.jednostka_id = s.jednostka_id and w.id = s.wniosek_id;
  update postepowanie.zgloszenie g set sprawa_ids = w.sprawa_ids
  from postepowanie.wniosek w
  where (w.jednostka_id, w.id) in (select n.jednostka_id, n.wniosek_id from nowe n) and g.jednostka_id = w.jednostka_id and g.id = w.zgloszenie_id;
  return null;
end $$;
create trigger zadanie_sprawy_dopisane after insert on postepowanie.zadanie referencing new table as nowe
  for each statement execute function postepowanie.sprawy_z_zadanie();
create trigger zadanie_sprawy_zmienione after update on postepowanie.zadanie referencing new table as nowe
  for each statement execute function postepowanie.sprawy_z_zadanie();

create function pomoc_spoleczna.sprawy_z_wywiad_sprawa() returns trigger
  language plpgsql security definer set search_path = pg_catalog as $$
begin
  update pomoc_spoleczna.wywiad w set sprawa_ids = s.ids
  from (select l.jednostka_id, l.wywiad_id, array_agg(distinct l.sprawa_id) as ids from pomoc_spoleczna.wywiad_sprawa l
        where (l.jednostka_id, l.wywiad_id) in (select n.jednostka_id, n.wywiad_id from nowe n) group by 1, 2) s
  where w.jednostka_id = s.jednostka_id and w.id = s.wywiad_id;
  return null;
end $$;
create trigger wywiad_sprawa_sprawy after insert on pomoc_spoleczna.wywiad_sprawa referencing new table as nowe
  for each statement execute function pomoc_spoleczna.sprawy_z_wywiad_sprawa();

update postepowanie.zadanie set sprawa_id = sprawa_id;
update pomoc_spoleczna.wywiad w set sprawa_ids = s.ids
  from (select jednostka_id, wywiad_id, array_agg(sprawa_id) as ids from pomoc_spoleczna.wywiad_sprawa group by 1, 2) s
  where w.jednostka_id = s.jednostka_id and w.id = s.wywiad_id;
update wyplata.rata r set sprawa_id = t.sprawa_id from wyplata.tytul t where t.jednostka_id = r.jednostka_id and t.id = r.tytul_id;
-- Payments of an approved list may not be changed; this adds to them what they always were about.
alter table wyplata.pozycja disable trigger user;
update wyplata.pozycja p set sprawa_id = r.sprawa_id from wyplata.rata r where r.jednostka_id = p.jednostka_id and r.id = p.rata_id;
alter table wyplata.pozycja enable trigger user;
`;

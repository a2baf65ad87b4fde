import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The dead of a list are asked for at once, not line by line: a list of thirty thousand lines is checked five times on its way. */
export class AlterZgony1764000004090 implements MigrationInterface {
  name = 'AlterZgony1764000004090';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index osoba_zgon on osoba.osoba (jednostka_id, id) where data_zgonu is not null;
      create or replace function wyplata.zgony(lista uuid) returns int
        language sql stable security definer set search_path = pg_catalog as $$
        with zmarli as (
          select o.id from osoba.osoba o where o.jednostka_id = (select access.jednostka_id()) and o.data_zgonu is not null
          union
          select u.osoba_id from osoba.osoba o
          join osoba.tozsamosc t on t.jednostka_id = o.jednostka_id and t.osoba_id = o.id
          join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
          where o.jednostka_id = (select access.jednostka_id()) and o.data_zgonu is not null
        )
        select count(*)::int from wyplata.pozycja p
        where p.jednostka_id = (select access.jednostka_id()) and p.lista_id = lista and p.stan = 'aktywna'
          and ((select access.ma('wyplata:ksiegowosc:read')) or (select access.ma('wyplata:lista:check')) and (p.krag_id is null or p.krag_id = any ((select access.kregi())::uuid[])))
          and p.osoba_id in (select id from zmarli)
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
      drop index osoba.osoba_zgon`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list prolongs only titles that nobody ends at the same time. */
export class AlterPrzedluzenie1764000004100 implements MigrationInterface {
  name = 'AlterPrzedluzenie1764000004100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- Those who prepare lists may not change titles, which a lock of a row would ask of them.
create function wyplata.zablokuj_otwarte(tytuly uuid[]) returns setof uuid language sql volatile security definer set search_path = pg_catalog as $$
  select t.id from wyplata.tytul t
  where t.jednostka_id = access.jednostka_id() and t.id = any (tytuly) and t.stan <> 'zakonczony' and access.ma('wyplata:lista:prepare') order by t.id for share
$$;
revoke execute on function wyplata.zablokuj_otwarte(uuid[]) from public;
grant execute on function wyplata.zablokuj_otwarte(uuid[]) to ostoja_app;
`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function wyplata.zablokuj_otwarte(uuid[])');
  }
}

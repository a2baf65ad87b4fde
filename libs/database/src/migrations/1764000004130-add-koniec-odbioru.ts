import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The month in which money waited at the desk (art. 106a ust. 1 ups) is for everybody who sees the payment; the rest of the collection list is for the desk alone. */
export class AddKoniecOdbioru1764000004130 implements MigrationInterface {
  name = 'AddKoniecOdbioru1764000004130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function wyplata.koniec_odbioru(lista uuid) returns date
        language sql stable security definer set search_path = pg_catalog as $$
        select o.odbior_do from wyplata.lista_odbioru o where o.jednostka_id = access.jednostka_id() and o.lista_id = lista
      $$;
      revoke execute on function wyplata.koniec_odbioru(uuid) from public;
      grant execute on function wyplata.koniec_odbioru(uuid) to ostoja_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function wyplata.koniec_odbioru(uuid)');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Payments that came off their list are found by their instalment, whether they came back or were removed: a statement may bring thousands at once. */
export class AlterZdjetePozycje1764000005100 implements MigrationInterface {
  name = 'AlterZdjetePozycje1764000005100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index wyplata.pozycja_zwrocona;
      create index pozycja_zdjeta on wyplata.pozycja (jednostka_id, rata_id) where stan <> 'aktywna';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index wyplata.pozycja_zdjeta;
      create index pozycja_zwrocona on wyplata.pozycja (jednostka_id, rata_id) where stan = 'zwrocona';`);
  }
}

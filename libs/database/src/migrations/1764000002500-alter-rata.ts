import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was paid and has lost its basis: it counts towards a later decision, and what is left is an overpayment to decide on. */
export class AlterRata1764000002500 implements MigrationInterface {
  name = 'AlterRata1764000002500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table wyplata.rata add column nienalezna numeric(12, 2) not null default 0;
      alter table wyplata.rata add constraint rata_nienalezna check (nienalezna between 0 and kwota);
      alter table wyplata.tytul add column zaliczono jsonb not null default '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table wyplata.rata drop column nienalezna');
    await runner.query('alter table wyplata.tytul drop column zaliczono');
  }
}

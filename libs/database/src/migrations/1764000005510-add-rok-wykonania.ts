import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A payment knows the year in which the ledger entered what the bank paid, where that is not the year of the bank's day: its expense is of that year. */
export class AddRokWykonania1764000005510 implements MigrationInterface {
  name = 'AddRokWykonania1764000005510';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table wyplata.pozycja add column rok_wykonania smallint');
    await runner.query(edit('stan,wykonano,powod', 'stan,wykonano,rok_wykonania,powod'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(edit('stan,wykonano,rok_wykonania,powod', 'stan,wykonano,powod'));
    await runner.query('alter table wyplata.pozycja drop column rok_wykonania');
  }
}

/** What an approved line may learn. */
const edit = (from: string, to: string): string => `do $edit$ begin execute replace(pg_get_functiondef('wyplata.zmienione_pozycje'::regproc), '${from}', '${to}'); end $edit$;`;

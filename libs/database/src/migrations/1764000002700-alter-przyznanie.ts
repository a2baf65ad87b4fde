import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A grant may be on hold, may leave no day when it is annulled before its first, and a proceeding may grant anew after an annulment. */
export class AlterPrzyznanie1764000002700 implements MigrationInterface {
  name = 'AlterPrzyznanie1764000002700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table swiadczenie.przyznanie
        add column wstrzymane_od date,
        drop constraint przyznanie_stan_check, add constraint przyznanie_stan_check check (stan in ('aktywne', 'wstrzymane', 'zakonczone')),
        add constraint przyznanie_wstrzymane check (stan <> 'wstrzymane' or wstrzymane_od is not null),
        drop constraint przyznanie_check, add constraint przyznanie_do check ("do" >= od - 1),
        drop constraint przyznanie_postepowanie;
      create unique index przyznanie_postepowanie on swiadczenie.przyznanie (jednostka_id, postepowanie_id) where stan <> 'zakonczone';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index swiadczenie.przyznanie_postepowanie;
      alter table swiadczenie.przyznanie
        add constraint przyznanie_postepowanie unique (jednostka_id, postepowanie_id),
        drop constraint przyznanie_do, add constraint przyznanie_check check ("do" >= od),
        drop constraint przyznanie_wstrzymane,
        drop constraint przyznanie_stan_check, add constraint przyznanie_stan_check check (stan in ('aktywne', 'zakonczone')),
        drop column wstrzymane_od;
    `);
  }
}

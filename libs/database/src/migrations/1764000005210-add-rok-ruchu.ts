import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An entry of a claim knows the year in which the ledger entered it: taken back in that year it is mirrored, later it touches the later year only. */
export class AddRokRuchu1764000005210 implements MigrationInterface {
  name = 'AddRokRuchu1764000005210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table naleznosc.ruch add column rok smallint;
      alter table naleznosc.ruch disable trigger user;
      update naleznosc.ruch r set rok = coalesce(
        (select extract(year from max(o.dzien)) from finanse.operacja o where o.jednostka_id = r.jednostka_id and o.zrodlo_typ = 'naleznosc' and o.zrodlo_id = r.naleznosc_id and o.zapisano = r.zapisano),
        extract(year from r.zapisano at time zone 'Europe/Warsaw'));
      alter table naleznosc.ruch enable trigger user;
      alter table naleznosc.ruch alter column rok set not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table naleznosc.ruch drop column rok');
  }
}

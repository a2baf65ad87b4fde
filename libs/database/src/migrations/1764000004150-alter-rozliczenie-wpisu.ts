import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An entry may be the cash of a list that the desk paid back to the bank, once. */
export class AlterRozliczenieWpisu1764000004150 implements MigrationInterface {
  name = 'AlterRozliczenieWpisu1764000004150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checks([...RODZAJE, 'wplyw-z-kasy'], `when 'wplyw-z-kasy' then lista_id is not null`)}
      create unique index rozliczenie_wpisu_kasa on wyplata.rozliczenie_wpisu (jednostka_id, lista_id) where rodzaj = 'wplyw-z-kasy';`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update wyplata.rozliczenie_wpisu set rodzaj = 'zaksiegowane', uwaga = 'gotówka z kasy' where rodzaj = 'wplyw-z-kasy';
      drop index wyplata.rozliczenie_wpisu_kasa;
      ${checks(RODZAJE, '')}`);
  }
}

const RODZAJE = ['wykonanie', 'zwrot', 'lista', 'naleznosc', 'zwrot-po-smierci', 'zasilenie', 'pozostale', 'zaksiegowane'];
const checks = (rodzaje: readonly string[], cel: string): string => `
  alter table wyplata.rozliczenie_wpisu drop constraint rozliczenie_wpisu_rodzaj_check, drop constraint rozliczenie_wpisu_cel;
  alter table wyplata.rozliczenie_wpisu add constraint rozliczenie_wpisu_rodzaj_check check (rodzaj in (${rodzaje.map((one) => `'${one}'`).join(', ')})),
    add constraint rozliczenie_wpisu_cel check (case rodzaj when 'wykonanie' then pozycja_id is not null when 'zwrot' then pozycja_id is not null when 'lista' then lista_id is not null
      when 'zwrot-po-smierci' then wniosek_id is not null when 'naleznosc' then numer is not null ${cel} else uwaga is not null end);`;

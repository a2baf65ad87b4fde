import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What counts towards an instalment is kept with it, so that instalments made later can have it too; and a title knows the part of the demand it is about. */
export class AlterTytul1764000002900 implements MigrationInterface {
  name = 'AlterTytul1764000002900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table wyplata.tytul add column czesc text;
      alter table wyplata.rata add column zaliczono jsonb not null default '[]';
      update wyplata.rata r set zaliczono = (
        select coalesce(jsonb_agg(z - 'miesiac'), '[]') from wyplata.tytul t cross join jsonb_array_elements(t.zaliczono) z
        where t.jednostka_id = r.jednostka_id and t.id = r.tytul_id and z ->> 'miesiac' = to_char(r.miesiac, 'YYYY-MM'));
      alter table wyplata.tytul drop column zaliczono`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table wyplata.tytul add column zaliczono jsonb not null default '[]';
      update wyplata.tytul t set zaliczono = (
        select coalesce(jsonb_agg(z || jsonb_build_object('miesiac', to_char(r.miesiac, 'YYYY-MM'))), '[]') from wyplata.rata r cross join jsonb_array_elements(r.zaliczono) z
        where r.jednostka_id = t.jednostka_id and r.tytul_id = t.id);
      alter table wyplata.rata drop column zaliczono;
      alter table wyplata.tytul drop column czesc`);
  }
}

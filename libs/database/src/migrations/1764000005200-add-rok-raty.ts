import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An instalment knows the budget year that its commitment burdens: the year whose money pays it, which is not always that of its month. */
export class AddRokRaty1764000005200 implements MigrationInterface {
  name = 'AddRokRaty1764000005200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table wyplata.rata add column rok smallint;
      alter table wyplata.rata disable trigger user;
      update wyplata.rata r set rok = greatest(extract(year from r.miesiac), extract(year from t.platny_od))
        from wyplata.tytul t where t.jednostka_id = r.jednostka_id and t.id = r.tytul_id;
      alter table wyplata.rata enable trigger user;`);
    await runner.query(edit(EDITS));
    await runner.query(index(`zrodlo_typ = 'lista' and rodzaj not in ('zaangazowanie', 'zmniejszenie-zaangazowania')`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(index(`zrodlo_typ = 'lista'`));
    await runner.query(edit(EDITS.map(([from, to]) => [to, from] as const)));
    await runner.query('alter table wyplata.rata drop column rok');
  }
}

/** A list posts each event once, but for its commitment, which may pass to another year after it was made. */
const index = (where: string): string => `
  drop index finanse.operacja_listy;
  create unique index operacja_listy on finanse.operacja (jednostka_id, zrodlo_id, rodzaj) where ${where};`;

/** A case that moves takes the commitment along in the year in which it stands; an instalment without one takes none. */
const EDITS: readonly (readonly [string, string])[] = [
  [`'rok', greatest(extract(year from r.miesiac), extract(year from y.platny_od))`, `'rok', r.rok`],
  [`r.tytul_id = tytul and r.stan = 'nalezna'`, `r.tytul_id = tytul and r.rok is not null and r.stan = 'nalezna'`],
];
const edit = (edits: readonly (readonly [string, string])[]): string =>
  `do $edit$ begin execute ${edits.reduce((text, [from, to]) => `replace(${text}, $a$${from}$a$, $a$${to}$a$)`, `pg_get_functiondef('wyplata.przenies_zaangazowanie'::regproc)`)}; end $edit$;`;

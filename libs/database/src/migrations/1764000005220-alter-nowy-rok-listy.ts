import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list that the old year left over passes to the year that is running: its day lies then in a later year than before. */
export class AlterNowyRokListy1764000005220 implements MigrationInterface {
  name = 'AlterNowyRokListy1764000005220';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(edit(EDITS));
    await runner.query(acts([...RODZAJE, 'nowy-rok']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table wyplata.czynnosc_listy disable trigger user;
      update wyplata.czynnosc_listy set rodzaj = 'nowy-dzien' where rodzaj = 'nowy-rok';
      alter table wyplata.czynnosc_listy enable trigger user;
      ${acts(RODZAJE)}`);
    await runner.query(edit(EDITS.map(([from, to]) => [to, from] as const)));
  }
}

const EDITS: readonly (readonly [string, string])[] = [
  ['or extract(year from new.dzien) <> extract(year from old.dzien)))', 'or extract(year from new.dzien) not in (extract(year from old.dzien), extract(year from coalesce(access.dzis(), old.dzien)))))'],
];
const edit = (edits: readonly (readonly [string, string])[]): string =>
  `do $edit$ begin execute ${edits.reduce((text, [from, to]) => `replace(${text}, $a$${from}$a$, $a$${to}$a$)`, `pg_get_functiondef('wyplata.zmiana_listy'::regproc)`)}; end $edit$;`;

const RODZAJE = ['przygotowana', 'sprawdzona-merytorycznie', 'sprawdzona-rachunkowo', 'skontrolowana', 'zatwierdzona', 'podpisana', 'wyslana', 'zwrot', 'usuniecie', 'nowy-dzien'];
const acts = (rodzaje: readonly string[]): string => `
  alter table wyplata.czynnosc_listy drop constraint czynnosc_listy_rodzaj_check;
  alter table wyplata.czynnosc_listy add constraint czynnosc_listy_rodzaj_check check (rodzaj in (${rodzaje.map((one) => `'${one}'`).join(', ')}));`;

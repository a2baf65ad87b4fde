import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list that cannot keep its day of payment gets a later one of the same year until it is sent; a list that supplements it keeps its own. */
export class AlterDzienListy1764000004110 implements MigrationInterface {
  name = 'AlterDzienListy1764000004110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(edit(EDITS));
    await runner.query(`
      alter table wyplata.lista drop constraint lista_uzupelnia, drop constraint lista_dzien;
      alter table wyplata.lista add constraint lista_komorki unique (jednostka_id, id, komorka_id);
      alter table wyplata.lista add constraint lista_uzupelnia foreign key (jednostka_id, uzupelnia_id, komorka_id) references wyplata.lista (jednostka_id, id, komorka_id);
      ${acts([...RODZAJE, 'nowy-dzien'])}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table wyplata.czynnosc_listy disable trigger user;
      delete from wyplata.czynnosc_listy where rodzaj = 'nowy-dzien';
      alter table wyplata.czynnosc_listy enable trigger user;
      alter table wyplata.lista disable trigger user;
      update wyplata.lista l set uzupelnia_id = null where exists (select from wyplata.lista x where x.jednostka_id = l.jednostka_id and x.id = l.uzupelnia_id and x.dzien <> l.dzien);
      alter table wyplata.lista enable trigger user;
      alter table wyplata.lista drop constraint lista_uzupelnia, drop constraint lista_komorki;
      alter table wyplata.lista add constraint lista_dzien unique (jednostka_id, id, komorka_id, dzien);
      alter table wyplata.lista add constraint lista_uzupelnia foreign key (jednostka_id, uzupelnia_id, komorka_id, dzien) references wyplata.lista (jednostka_id, id, komorka_id, dzien);
      ${acts(RODZAJE)}`);
    await runner.query(edit(EDITS.map(([from, to]) => [to, from] as const)));
  }
}

const EDITS: readonly (readonly [string, string])[] = [
  [
    'or (dawny > 1 and (new.dzien, new.kanal, new.rachunek_platnika_id, new.uzupelnia_id) is distinct from (old.dzien, old.kanal, old.rachunek_platnika_id, old.uzupelnia_id))',
    `or (dawny > 1 and (new.kanal, new.rachunek_platnika_id, new.uzupelnia_id) is distinct from (old.kanal, old.rachunek_platnika_id, old.uzupelnia_id))
     or (new.dzien <> old.dzien and (nowy <> dawny or new.dzien < old.dzien or extract(year from new.dzien) <> extract(year from old.dzien)))`,
  ],
];
const edit = (edits: readonly (readonly [string, string])[]): string =>
  `do $edit$ begin execute ${edits.reduce((text, [from, to]) => `replace(${text}, $a$${from}$a$, $a$${to}$a$)`, `pg_get_functiondef('wyplata.zmiana_listy'::regproc)`)}; end $edit$;`;

const RODZAJE = ['przygotowana', 'sprawdzona-merytorycznie', 'sprawdzona-rachunkowo', 'skontrolowana', 'zatwierdzona', 'podpisana', 'wyslana', 'zwrot', 'usuniecie'];
const acts = (rodzaje: readonly string[]): string => `
  alter table wyplata.czynnosc_listy drop constraint czynnosc_listy_rodzaj_check;
  alter table wyplata.czynnosc_listy add constraint czynnosc_listy_rodzaj_check check (rodzaj in (${rodzaje.map((one) => `'${one}'`).join(', ')}));`;

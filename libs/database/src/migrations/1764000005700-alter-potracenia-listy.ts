import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A long list meets the claims as one set: each claim finds its payments by the person, instead of every line going through every claim. */
export class AlterPotraceniaListy1764000005700 implements MigrationInterface {
  name = 'AlterPotraceniaListy1764000005700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(edit(EDITS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(edit([...EDITS].reverse().map(([from, to]) => [to, from] as const)));
  }
}

/** A merged person stands among its own identities, so that the claims of all of them are asked for by one equation. */
const EDITS: readonly (readonly [string, string])[] = [
  [
    `join naleznosc.naleznosc n on n.jednostka_id = p.jednostka_id and (n.osoba_id = p.osoba_id or n.osoba_id in (
    select u.osoba_id from osoba.tozsamosc u where u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id))`,
    `left join osoba.tozsamosc u on u.jednostka_id = t.jednostka_id and u.kanoniczna_id = t.kanoniczna_id
  join naleznosc.naleznosc n on n.jednostka_id = p.jednostka_id and n.osoba_id = coalesce(u.osoba_id, p.osoba_id)`,
  ],
  [`p.jednostka_id = access.jednostka_id() and p.lista_id = lista`, `p.jednostka_id = (select access.jednostka_id()) and p.lista_id = lista`],
  [`access.ma('wyplata:lista:prepare')\n`, `(select access.ma('wyplata:lista:prepare'))\n`],
  [
    `(access.ma('wyplata:ksiegowosc:read') or p.komorka_id = any (access.komorki('wyplata:lista:prepare')) and (n.krag_id is null or n.krag_id = any (access.kregi())))`,
    `((select access.ma('wyplata:ksiegowosc:read')) or p.komorka_id = any ((select access.komorki('wyplata:lista:prepare'))::uuid[]) and (n.krag_id is null or n.krag_id = any ((select access.kregi())::uuid[])))`,
  ],
];
const edit = (edits: readonly (readonly [string, string])[]): string =>
  `do $edit$ begin execute ${edits.reduce((text, [from, to]) => `replace(${text}, $a$${from}$a$, $a$${to}$a$)`, `pg_get_functiondef('naleznosc.do_potracenia'::regproc)`)}; end $edit$;`;

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other lists have reserved of a claim meets first what has fallen due of it: instalments of a relief that are still to come are not deducted. */
export class AlterPotracenia1764000004300 implements MigrationInterface {
  name = 'AlterPotracenia1764000004300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(edit(EDITS));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(edit([...EDITS].reverse().map(([from, to]) => [to, from] as const)));
  }
}

const EDITS: readonly (readonly [string, string])[] = [
  ['least(n.pozostalo - coalesce((select sum(z.kwota)', '(n.pozostalo - coalesce((select sum(z.kwota)'],
  [
    `z.stan = 'zarezerwowane'), 0),
      n.pozostalo - coalesce((select sum(r.kwota)`,
    `z.stan = 'zarezerwowane'), 0)
      - coalesce((select sum(r.kwota)`,
  ],
];
const edit = (edits: readonly (readonly [string, string])[]): string =>
  `do $edit$ begin execute ${edits.reduce((text, [from, to]) => `replace(${text}, $a$${from}$a$, $a$${to}$a$)`, `pg_get_functiondef('naleznosc.do_potracenia'::regproc)`)}; end $edit$;`;

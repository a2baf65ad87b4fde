import type { MigrationInterface, QueryRunner } from 'typeorm';

const BY_KIND = "n.rodzaj in ('po-uchyleniu', 'wznowienie')";
const BY_START = `(${BY_KIND} or exists (select from postepowanie.zdarzenie z
          where z.jednostka_id = n.jednostka_id and z.postepowanie_id = n.id and z.rodzaj = 'wszczecie-po-uchyleniu'))`;

/** A remanded proceeding keeps what it is about, so the remand is known by the event that began it (KPA 24 § 1 pkt 5, 138 § 2). */
export class AlterWylaczeniePoUchyleniu1764000002800 implements MigrationInterface {
  name = 'AlterWylaczeniePoUchyleniu1764000002800';

  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, BY_KIND, BY_START);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, BY_START, BY_KIND);
  }
}

async function replace(runner: QueryRunner, before: string, after: string): Promise<void> {
  const [{ definition }] = (await runner.query(`select pg_get_functiondef('postepowanie.wylacz_po_uchyleniu(uuid, timestamptz)'::regprocedure) as definition`)) as [{ definition: string }];
  if (!definition.includes(before)) throw new Error('postepowanie.wylacz_po_uchyleniu is not the one that this migration changes');
  await runner.query(definition.replace(before, () => after));
}

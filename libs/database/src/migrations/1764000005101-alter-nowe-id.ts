import type { MigrationInterface, QueryRunner } from 'typeorm';

/** New ids of rows written by the database itself: the same expression, which a statement now takes into itself instead of calling it for every row. */
export class AlterNoweId1764000005101 implements MigrationInterface {
  name = 'AlterNoweId1764000005101';

  async up(runner: QueryRunner): Promise<void> {
    // A body that is parsed here needs no search path of its own, which would keep it from being taken in.
    await runner.query(`create or replace function wyplata.nowe_id(chwila timestamptz) returns uuid language sql volatile parallel safe return ${ID}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace function wyplata.nowe_id(chwila timestamptz) returns uuid language sql volatile parallel safe set search_path = pg_catalog as $$ select ${ID} $$`);
  }
}

const ID = `encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
    placing substring(int8send((extract(epoch from chwila) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid`;

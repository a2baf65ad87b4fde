import { maySee, type PolicyRecord, type Predicate } from '@ostoja/access';
import { Database, runAs } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import type { DataSource } from 'typeorm';
import { type Onlooker, WORLD_DAY } from './world.js';

class WorldClock extends Clock {
  override now(): Date {
    return new Date(`${WORLD_DAY}T10:00:00Z`);
  }
}

/** The product's own unit of work on the day of the generated world. */
export function openWorld(dataSource: DataSource): Database {
  return new Database(dataSource, new WorldClock());
}

/** A generated row with its id; rows of `exists` leaves lie under their names. */
export type WorldRow = PolicyRecord & { readonly id: string };

/** What is hidden or shown by one door and should not be. Empty when SQL and the function agree. */
export async function findDisagreements(database: Database, onlooker: Onlooker, table: string, predicate: Predicate, rows: readonly WorldRow[]): Promise<string[]> {
  const expected = rows.filter((row) => maySee(predicate, onlooker.reach, row)).map((row) => row.id).sort();
  const ask = <Row extends object>(sql: string, params: unknown[] = []) =>
    runAs({ principal: onlooker.principal, requestId: 'test' }, () => database.read<Row>(sql, params));
  const ids = async (sql: string, params: unknown[] = []) => (await ask<{ id: string }>(sql, params)).map((row) => row.id);
  const first = expected.slice(0, 2);
  const doors: [name: string, seen: unknown, expected: unknown][] = [
    ['list', (await ids(`select id from ${table}`)).sort(), expected],
    ['count', (await ask<{ ile: number }>(`select count(*)::int as ile from ${table}`))[0]!.ile, expected.length],
    ['sort', await ids(`select id from ${table} order by id limit 2`), first],
    ['search', await ids(`select id from ${table} where id = any ($1) order by id`, [rows.map((row) => row.id)]), expected],
    ['exists', await ids(`select w.id from unnest($1::uuid[]) w (id) where exists (select from ${table} t where t.id = w.id) order by 1`, [rows.map((row) => row.id)]), expected],
    ['single', await single(rows, (id) => ids(`select id from ${table} where id = $1`, [id])), expected],
  ];
  return doors.filter(([, seen, wanted]) => JSON.stringify(seen) !== JSON.stringify(wanted)).map(([door, seen, wanted]) => `${door}: ${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`);
}

async function single(rows: readonly WorldRow[], find: (id: string) => Promise<string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of rows) found.push(...(await find(id)));
  return found.sort();
}

/** The same for writing: each row is tried inside a transaction that is then rolled back. */
export async function findWriteDisagreements(database: Database, onlooker: Onlooker, rules: { insert: Predicate; update: Predicate; remove: Predicate }, table: string, rows: readonly WorldRow[]): Promise<string[]> {
  const faults: string[] = [];
  for (const row of rows) {
    const visible = row['jednostka_id'] === onlooker.principal.jednostkaId;
    const acts: [name: string, sql: string, expected: boolean][] = [
      ['insert', `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, maySee(rules.insert, onlooker.reach, row)],
      ['update', `update ${table} set id = id where id = ($1::jsonb ->> 'id')::uuid`, visible && maySee(rules.update, onlooker.reach, row)],
      ['delete', `delete from ${table} where id = ($1::jsonb ->> 'id')::uuid`, visible && maySee(rules.remove, onlooker.reach, row)],
    ];
    for (const [name, sql, expected] of acts) {
      const done = await tryOut(database, onlooker, sql, row);
      if (done !== expected) faults.push(`${name} of ${row.id}: ${done ? 'allowed' : 'refused'}`);
    }
  }
  return faults;
}

async function tryOut(database: Database, onlooker: Onlooker, sql: string, row: WorldRow): Promise<boolean> {
  let touched = false;
  const rollback = new Error('rollback');
  const work = runAs({ principal: onlooker.principal, requestId: 'test' }, () =>
    database.transaction(async (tx) => {
      const result = await tx.query<unknown>(sql, [JSON.stringify(row)]);
      touched = sql.startsWith('insert') || (Array.isArray(result) && result[1] === 1);
      throw rollback;
    }),
  );
  await work.catch((error: unknown) => {
    if (error !== rollback && (error as { status?: number }).status !== 403) throw error;
  });
  return touched;
}

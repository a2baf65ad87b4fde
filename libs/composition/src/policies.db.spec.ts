import { JEDNOSTKA_ID, policyStatements, type Predicate, ROLE, structureId, type TablePolicy } from '@ostoja/access';
import { aWorld, findDisagreements, onlookersOf, openWorld, OTHER_CENTRE, plantWorld, WORLD_CASES, WORLD_CIRCLES, WORLD_UNITS, WORLD_USERS, type WorldRow } from '@ostoja/access/testing';
import { createDataSource } from '@ostoja/database';
import fc from 'fast-check';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { permissions, policies } from './registry.js';

/** Ids by which generated rows point at each other; they are also the cases from which people are excluded. */
const ROWS = WORLD_CASES;
const GRANTS = new Map(Object.keys(ROLE).map((rola) => [rola, permissions.filter((one) => one.role.some((role) => role === rola)).map((one) => one.kod)]));

type Row = Record<string, string | string[] | null> & { id: string; jednostka_id: string };
type ColumnType = 'uuid' | 'uuid[]' | 'text';
type Columns = Map<string, { values: Set<string>; type: ColumnType }>;

/** The real policy on a table that has nothing but the columns which policies ask about. */
const shadowOf = (table: string) => `cien.${table.replace('.', '_')}`;
const shadows: TablePolicy[] = policies.filter((policy) => !policy.shared).map((policy) => ({ table: shadowOf(policy.table), read: renamed(policy.read) }));
/** A view that a policy asks shows, by `security_invoker`, what the table under it shows. */
const VIEWS = { 'osoba.opieka_scalona': 'osoba.opieka' };
for (const [view, table] of Object.entries(VIEWS)) shadows.push({ ...shadows.find((one) => one.table === shadowOf(table))!, table: shadowOf(view) });

function renamed(predicate: Predicate): Predicate {
  switch (predicate.op) {
    case 'all':
    case 'any':
      return { ...predicate, of: predicate.of.map(renamed) };
    case 'not':
      return { ...predicate, of: renamed(predicate.of) };
    case 'exists':
      return { ...predicate, table: shadowOf(predicate.table), where: renamed(predicate.where) };
    default:
      return predicate;
  }
}

const columnsOf = new Map<string, Columns>(shadows.map(({ table }) => [table, new Map()]));
for (const { table, read } of shadows) collect(table, read);

function collect(table: string, predicate: Predicate): void {
  switch (predicate.op) {
    case 'all':
    case 'any':
      return predicate.of.forEach((one) => collect(table, one));
    case 'not':
      return collect(table, predicate.of);
    case 'unit':
      return note(table, predicate.column, WORLD_UNITS);
    case 'self':
      return note(table, predicate.column, WORLD_USERS);
    case 'circle':
      return note(table, predicate.column, WORLD_CIRCLES);
    case 'isNull':
      return note(table, predicate.column, []);
    case 'equals':
      return note(table, predicate.column, [predicate.value, 'inna wartość'], 'text');
    case 'notExcluded':
      return note(table, predicate.column, ROWS, predicate.many ? 'uuid[]' : 'uuid');
    case 'exists':
      note(table, predicate.local, ROWS);
      note(predicate.table, predicate.foreign, ROWS);
      return collect(predicate.table, predicate.where);
    case 'has':
  }
}

function note(table: string, column: string, values: readonly string[], type: ColumnType = 'uuid'): void {
  const columns = columnsOf.get(table)!;
  const known = columns.get(column) ?? { values: new Set(), type };
  for (const value of values) known.values.add(value);
  columns.set(column, known);
}

/** Rows of one table, keyed by their place so that ids differ but for the shared few that others point at. */
function rowsOf(columns: Columns): fc.Arbitrary<Row[]> {
  const row = fc.record({
    jednostka_id: fc.constantFrom(JEDNOSTKA_ID, JEDNOSTKA_ID, JEDNOSTKA_ID, OTHER_CENTRE),
    ...Object.fromEntries([...columns].filter(([name]) => name !== 'id').map(([name, column]) => [name, valueOf(column)])),
  });
  return fc.array(row, { minLength: 2, maxLength: 4 }).map((list) => list.map((one, at) => ({ ...one, id: ROWS[at] ?? structureId(`wiersz ${at}`) }) as Row));
}

function valueOf({ values, type }: { values: Set<string>; type: ColumnType }): fc.Arbitrary<string | string[] | null> {
  if (type === 'uuid[]') return fc.option(fc.subarray([...values]), { freq: 4 });
  return values.size > 0 ? fc.option(fc.constantFrom(...values), { freq: 4 }) : fc.option(fc.constantFrom(...ROWS), { freq: 1 });
}

const data = fc.record(Object.fromEntries([...columnsOf].map(([table, columns]) => [table, rowsOf(columns)])));

/** The row with the rows that its policy looks for in other tables. */
function withRelated(row: Row, predicate: Predicate, all: Record<string, Row[]>): WorldRow {
  const found: Record<string, WorldRow[]> = {};
  const visit = (one: Predicate): void => {
    if (one.op === 'all' || one.op === 'any') one.of.forEach(visit);
    if (one.op === 'not') visit(one.of);
    if (one.op === 'exists') {
      const related = all[one.table]!.filter((other) => other.jednostka_id === row.jednostka_id && other[one.foreign] === row[one.local] && row[one.local] !== null);
      found[one.name] = related.map((other) => withRelated(other, one.where, all));
    }
  };
  visit(predicate);
  return { ...row, ...found };
}

describe('the policies of the application', () => {
  let database: TestDatabase;
  let superuser: Client;
  let api: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.urls.superuser });
    const migrator = new Client({ connectionString: database.urls.migrator });
    await Promise.all([superuser.connect(), migrator.connect()]);
    api = await createDataSource({ url: database.urls.api, pool: 4, entities: [], name: 'test' }).initialize();
    for (const id of [JEDNOSTKA_ID, OTHER_CENTRE]) await superuser.query(`insert into access.jednostka values ($1, $1, 'Ośrodek', 'O', '1', 'adres', 'organ')`, [id]);
    await migrator.query('create schema cien; grant usage on schema cien to ostoja_app');
    for (const [table, columns] of columnsOf) {
      const own = [...columns].filter(([name]) => !['id', 'jednostka_id'].includes(name)).map(([name, { type }]) => `, "${name}" ${type}`);
      await migrator.query(`create table ${table} (jednostka_id uuid not null, id uuid not null${own.join('')})`);
    }
    for (const statement of shadows.flatMap(policyStatements)) await migrator.query(statement);
    await migrator.end();
  });
  afterAll(async () => {
    await api.destroy();
    await superuser.end();
    await database.drop();
  });

  it('show by SQL exactly what their functions say, through every door, to every role, in any world', async () => {
    const property = fc.asyncProperty(aWorld([...GRANTS.keys()], permissions.map((one) => one.kod)), data, async (world, all) => {
      await plantWorld(superuser, world);
      for (const [table, rows] of Object.entries(all)) {
        await superuser.query(`delete from ${table}`);
        await superuser.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
      }
      const faults: string[] = [];
      for (const { table, read } of shadows) {
        const rows = all[table]!.map((row) => withRelated(row, read, all));
        for (const onlooker of onlookersOf(world, GRANTS).slice(0, 5)) {
          const found = await findDisagreements(openWorld(api), onlooker, table, read, rows);
          faults.push(...found.map((fault) => `${table} ${fault}`));
        }
      }
      expect(faults).toEqual([]);
    });
    await fc.assert(property, { numRuns: 4, endOnFailure: true });
  });
});

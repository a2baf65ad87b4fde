import { aWorld, findDisagreements, findWriteDisagreements, onlookersOf, openWorld, OTHER_CENTRE, plantWorld, WORLD_CASES, WORLD_CIRCLES, WORLD_UNITS, WORLD_USERS, type WorldRow } from '@ostoja/access/testing';
import { createDataSource } from '@ostoja/database';
import fc from 'fast-check';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { ReachService } from '../guard/reach.service.js';
import { JEDNOSTKA_ID, structureId } from '../structure/structure-id.js';
import { policyStatements } from './predicate-sql.js';
import { allOf, anyOf, equals, everybody, existsRow, has, inCircle, inUnit, isNull, isSelf, not, notExcluded, notExcludedFromAny, type Predicate } from './predicate.js';

const GRANTS = new Map([
  ['wgląd', ['proba:rekord:read']],
  ['obsługa', ['proba:rekord:read', 'proba:rekord:write']],
  ['nadzór', ['proba:nadzor:read']],
]);
const PERMISSIONS = ['proba:rekord:read', 'proba:rekord:write', 'proba:nadzor:read'];
const KINDS = ['jawny', "o'ptaszkowany"];

const bare: fc.Arbitrary<Predicate> = fc.oneof(
  fc.constantFrom(...PERMISSIONS).map((permission) => inUnit('komorka_id', permission)),
  fc.constantFrom(...PERMISSIONS).map((permission) => has(permission)),
  fc.constant(isSelf('uzytkownik_id')),
  fc.constantFrom('komorka_id', 'uzytkownik_id', 'krag_id').map((column) => isNull(column)),
  fc.constantFrom(...KINDS).map((kind) => equals('rodzaj', kind)),
  fc.constant(inCircle('krag_id')),
  fc.constantFrom(notExcluded('sprawa_id'), notExcludedFromAny('sprawa_ids')),
);
// Negation of an unknown value is where SQL and a function part most easily.
const leaf = fc.oneof(bare, bare.map((one) => not(one)));
const tree = (of: fc.Arbitrary<Predicate>): fc.Arbitrary<Predicate> =>
  fc.oneof(of, fc.array(of, { maxLength: 3 }).map((list) => allOf(...list)), fc.array(of, { maxLength: 3 }).map((list) => anyOf(...list)), of.map((one) => not(one)));
const inner = tree(tree(leaf));
const predicate = tree(tree(fc.oneof(leaf, leaf, inner.map((where) => existsRow('szczegoly', 'proba.szczegol', 'id', 'rekord_id', where)))));

const columns = {
  jednostka_id: fc.constantFrom(JEDNOSTKA_ID, JEDNOSTKA_ID, JEDNOSTKA_ID, OTHER_CENTRE),
  komorka_id: fc.option(fc.constantFrom(...WORLD_UNITS), { freq: 3 }),
  uzytkownik_id: fc.option(fc.constantFrom(...WORLD_USERS), { freq: 3 }),
  krag_id: fc.option(fc.constantFrom(...WORLD_CIRCLES), { freq: 3 }),
  sprawa_id: fc.option(fc.constantFrom(...WORLD_CASES), { freq: 3 }),
  sprawa_ids: fc.option(fc.subarray(WORLD_CASES), { freq: 5 }),
  rodzaj: fc.option(fc.constantFrom(...KINDS), { freq: 2 }),
};
const records = fc.array(fc.record(columns), { minLength: 1, maxLength: 6 }).map((list) => list.map((row, at) => ({ ...row, id: structureId(`rekord ${at}`) })));
const details = fc.array(fc.record({ ...columns, rekord: fc.nat({ max: 5 }) }), { maxLength: 6 })
  .map((list) => list.map(({ rekord, ...row }, at) => ({ ...row, id: structureId(`szczegol ${at}`), rekord_id: structureId(`rekord ${rekord}`) })));

describe('a policy', () => {
  let database: TestDatabase;
  let superuser: Client;
  let migrator: Client;
  let api: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = new Client({ connectionString: database.urls.superuser });
    migrator = new Client({ connectionString: database.urls.migrator });
    await Promise.all([superuser.connect(), migrator.connect()]);
    api = await createDataSource({ url: database.urls.api, pool: 4, entities: [], name: 'test' }).initialize();
    for (const id of [JEDNOSTKA_ID, OTHER_CENTRE]) await superuser.query(`insert into access.jednostka values ($1, $1, 'Ośrodek', 'O', '1', 'adres', 'organ')`, [id]);
    await superuser.query('truncate access.rola_uprawnienie');
    for (const [rola, permissions] of GRANTS) for (const one of permissions) await superuser.query('insert into access.rola_uprawnienie values ($1, $2)', [rola, one]);
    const shape = 'jednostka_id uuid not null, id uuid not null, komorka_id uuid, uzytkownik_id uuid, krag_id uuid, sprawa_id uuid, sprawa_ids uuid[], rodzaj text';
    await migrator.query(`create schema proba; grant usage on schema proba to ostoja_app; create table proba.rekord (${shape}); create table proba.szczegol (${shape}, rekord_id uuid)`);
    for (const statement of policyStatements({ table: 'proba.szczegol', read: everybody })) await migrator.query(statement);
  });
  afterAll(async () => {
    await api.destroy();
    await Promise.all([superuser.end(), migrator.end()]);
    await database.drop();
  });

  const fill = async (table: string, rows: readonly object[]) => {
    await superuser.query(`truncate ${table}`);
    await superuser.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [JSON.stringify(rows)]);
  };

  it('shows by SQL exactly what its function says, through every door, to everybody, in any world', async () => {
    const property = fc.asyncProperty(aWorld([...GRANTS.keys()], PERMISSIONS), records, details, fc.array(predicate, { minLength: 1, maxLength: 6 }), async (world, main, more, predicates) => {
      await plantWorld(superuser, world);
      await fill('proba.rekord', main);
      await fill('proba.szczegol', more);
      const rows: WorldRow[] = main.map((row) => ({ ...row, szczegoly: more.filter((one) => one.rekord_id === row.id && one.jednostka_id === row.jednostka_id) }));
      const faults: string[] = [];
      for (const one of predicates) {
        for (const statement of policyStatements({ table: 'proba.rekord', read: one })) await migrator.query(statement);
        for (const onlooker of onlookersOf(world, GRANTS).slice(1, 6)) faults.push(...(await findDisagreements(openWorld(api), onlooker, 'proba.rekord', one, rows)));
      }
      expect(faults).toEqual([]);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it('rests on a reach that the database reckons as its definition does', async () => {
    const property = fc.asyncProperty(aWorld([...GRANTS.keys()], PERMISSIONS), async (world) => {
      await plantWorld(superuser, world);
      const service = new ReachService(openWorld(api));
      for (const { principal, reach } of onlookersOf(world, GRANTS)) {
        const found = await service.load(principal);
        const isOn = world.centres[principal.jednostkaId === JEDNOSTKA_ID ? 0 : 1]!.users[WORLD_USERS.indexOf(principal.uzytkownikId) % 4]!.aktywny;
        expect(found === null).toBe(!isOn);
        if (found) expect({ units: found.units, circles: found.circles, excluded: found.excluded }).toEqual({ units: reach.units, circles: reach.circles, excluded: reach.excluded });
      }
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('lets a row be written, changed and removed exactly where its function says', async () => {
    const property = fc.asyncProperty(aWorld([...GRANTS.keys()], PERMISSIONS), records, inner, inner, async (world, rows, update, remove) => {
      await plantWorld(superuser, world);
      await fill('proba.rekord', rows);
      for (const statement of policyStatements({ table: 'proba.rekord', read: everybody, insert: update, update, delete: remove })) await migrator.query(statement);
      const faults: string[] = [];
      for (const onlooker of onlookersOf(world, GRANTS)) faults.push(...(await findWriteDisagreements(openWorld(api), onlooker, { insert: update, update, remove }, 'proba.rekord', rows)));
      expect(faults).toEqual([]);
    });
    await fc.assert(property, { numRuns: 15 });
  });
});

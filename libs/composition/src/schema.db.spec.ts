import type { Predicate } from '@ostoja/access';
import { assertSafeRole, createDataSource, MIGRATIONS } from '@ostoja/database';
import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { migrate } from './migrate.js';
import { entities, policies } from './registry.js';

/** Tables that are not rows of a centre, each with its reason. */
const WITHOUT_CENTRE = new Set([
  'access.rola_uprawnienie', // derived from code, the same for every centre
  'public.migracja', // TypeORM's own record, closed to the application
]);
/** Tables that name a case and are nobody's view of it, each with its reason. */
const WITHOUT_EXCLUSION = new Set([
  'access.wylaczenie', // the exclusions themselves: who is excluded knows it
  'audit.wpis', // the access log, read by the data inspector, who runs no case
]);
const OWN_SCHEMAS = `table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker')`;

describe('the schema of the database', () => {
  let database: TestDatabase;
  let superuser: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = await createDataSource({ url: database.urls.superuser, pool: 1, entities, name: 'test' }).initialize();
  });
  afterAll(async () => {
    await superuser.destroy();
    await database.drop();
  });

  it('agrees with the entities column by column', async () => {
    const { upQueries } = await superuser.driver.createSchemaBuilder().log();
    const aboutColumns = upQueries.map(({ query }) => query).filter((query) => /CREATE TABLE|(ADD|DROP|ALTER) COLUMN|ADD "|DROP "/.test(query) && !/CONSTRAINT/.test(query));
    expect(aboutColumns).toEqual([]);
  });

  it('migrates again without doing anything', async () => {
    await expect(migrate({ migratorUrl: database.urls.migrator })).resolves.toEqual([]);
  });

  it('forces row-level security on every table, with a policy for each from the code', async () => {
    const open = await superuser.query(`select n.nspname || '.' || c.relname as nazwa from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker') and not (c.relrowsecurity and c.relforcerowsecurity)
        and not c.relispartition`);
    expect(open.map((row: { nazwa: string }) => row.nazwa).filter((name: string) => name !== 'public.migracja')).toEqual([]);
    const tables = await superuser.query(`select table_schema || '.' || table_name as nazwa from information_schema.tables
      where ${OWN_SCHEMAS} and table_type = 'BASE TABLE' and table_schema <> 'public'`);
    const known = new Set(policies.map((policy) => policy.table));
    expect(tables.map((row: { nazwa: string }) => row.nazwa).filter((name: string) => !known.has(name) && !/_p?\d{4}(_\d{2})?$|_reszta$/.test(name))).toEqual([]);
  });

  it('keeps an official who is excluded from a case (KPA 24) off every row that names the case', async () => {
    const withCase: { nazwa: string; kolumna: string }[] = await superuser.query(`select table_schema || '.' || table_name as nazwa, column_name as kolumna from information_schema.columns
      where ${OWN_SCHEMAS} and column_name in ('sprawa_id', 'sprawa_ids')`);
    const asks = (predicate: Predicate, column: string): boolean =>
      predicate.op === 'all' || predicate.op === 'any' ? predicate.of.some((one) => asks(one, column)) : predicate.op === 'notExcluded' && predicate.column === column;
    const isOpen = ({ nazwa, kolumna }: { nazwa: string; kolumna: string }) => {
      const policy = policies.find(({ table }) => table === nazwa);
      return policy !== undefined && !WITHOUT_EXCLUSION.has(nazwa) && !asks(policy.read, kolumna);
    };
    const open = withCase.filter(isOpen);
    expect(open).toEqual([]);
    expect(withCase.length).toBeGreaterThan(10);
  });

  it('leads every primary, unique and foreign key with the centre', async () => {
    const keys: { nazwa: string; klucz: string; pierwsza: string }[] = await superuser.query(`
      select n.nspname || '.' || c.relname as nazwa, k.conname as klucz, a.attname as pierwsza
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
      where k.contype in ('p', 'u', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker')`);
    expect(keys.filter((key) => key.pierwsza !== 'jednostka_id' && !WITHOUT_CENTRE.has(key.nazwa) && key.klucz !== 'sesja_token_hash_key')).toEqual([]);
  });

  it('stores instants with their zone and never asks the server for the day', async () => {
    const local = await superuser.query(`select table_schema, table_name, column_name from information_schema.columns where ${OWN_SCHEMAS} and data_type = 'timestamp without time zone'`);
    expect(local).toEqual([]);
    const functions = await superuser.query(`select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
      where l.lanname in ('sql', 'plpgsql') and n.nspname not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public')
        and p.prosrc ~* 'current_date|now\\(\\)|current_timestamp|clock_timestamp'`);
    expect(functions).toEqual([]);
  });

  it.each(['api', 'worker'] as const)('gives the %s a role that owns nothing and cannot look past row-level security', async (role) => {
    const source = await createDataSource({ url: database.urls[role], pool: 1, entities: [], name: 'test' }).initialize();
    await expect(assertSafeRole(source)).resolves.toBeUndefined();
    await source.destroy();
  });

  it.each(['superuser', 'migrator'] as const)('refuses to work as the %s', async (role) => {
    const source = await createDataSource({ url: database.urls[role], pool: 1, entities: [], name: 'test' }).initialize();
    await expect(assertSafeRole(source)).rejects.toThrow(/Rola bazy danych .* (omija|jest właścicielem)/);
    await source.destroy();
  });

  it('undoes its whole history and repeats it', async () => {
    const blank = await createTestDatabase(null);
    const migrator = await new DataSource({ type: 'postgres', url: blank.urls.migrator, migrations: MIGRATIONS, migrationsTableName: 'migracja' }).initialize();
    const schemas = () => migrator.query(`select nspname from pg_namespace where pg_get_userbyid(nspowner) = 'ostoja_migrator' order by 1`);
    try {
      const before: unknown = await schemas();
      await migrator.runMigrations();
      const made: unknown = await schemas();
      expect(made).not.toEqual(before);
      for (let step = 0; step < MIGRATIONS.length; step += 1) await migrator.undoLastMigration();
      expect(await schemas()).toEqual(before);
      await migrator.runMigrations();
      expect(await schemas()).toEqual(made);
    } finally {
      await migrator.destroy();
      await blank.drop();
    }
  });
});

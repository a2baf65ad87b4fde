import { Clock, newId, SystemClock } from '@ostoja/kernel';
import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { createDataSource } from './data-source.js';
import { Database } from './database.js';
import { type Principal, runAs } from './principal.js';

const WHO = 'select access.uzytkownik_id() as uzytkownik, access.jednostka_id() as jednostka, access.dzis()::text as dzis';
type Who = { uzytkownik: string | null; jednostka: string | null; dzis: string };

class FixedClock extends Clock {
  now = (): Date => new Date('2025-03-29T23:30:00Z');
}

describe('Database', () => {
  let testDatabase: TestDatabase;
  let dataSource: DataSource;
  let database: Database;
  const aPrincipal = (): Principal => ({ uzytkownikId: newId(), jednostkaId: newId(), rodzaj: 'pracownik' });
  const as = <T>(principal: Principal, work: () => Promise<T>): Promise<T> => runAs({ principal, requestId: newId() }, work);

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    dataSource = await createDataSource({ url: testDatabase.urls.api, pool: 4, entities: [], name: 'test' }).initialize();
    database = new Database(dataSource, new SystemClock());
  });
  afterAll(async () => {
    await dataSource.destroy();
    await testDatabase.drop();
  });

  it('tells PostgreSQL who acts, in a transaction and in a read', async () => {
    const principal = aPrincipal();
    const expected = { uzytkownik: principal.uzytkownikId, jednostka: principal.jednostkaId };
    await as(principal, async () => {
      expect(await database.read<Who>(WHO)).toEqual([expect.objectContaining(expected)]);
      expect(await database.transaction((tx) => tx.query<Who[]>(WHO))).toEqual([expect.objectContaining(expected)]);
    });
  });

  it('tells it the day in Warsaw, which at night is another one than in UTC', async () => {
    const [row] = await new Database(dataSource, new FixedClock()).read<Who>(WHO);
    expect(row?.dzis).toBe('2025-03-30');
  });

  it('leaves nobody behind on a connection', async () => {
    await as(aPrincipal(), () => Promise.all(Array.from({ length: 8 }, () => database.read(WHO))));
    const rows = await Promise.all(Array.from({ length: 8 }, () => database.read<Who>(WHO)));
    expect(rows.flat().filter(({ uzytkownik }) => uzytkownik !== null)).toEqual([]);
  });

  it('never mixes 200 people on four connections', async () => {
    const mixed = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        const principal = aPrincipal();
        const [row] = await as(principal, () => (i % 2 ? database.read<Who>(WHO) : database.transaction((tx) => tx.query<Who[]>(WHO))));
        return row?.uzytkownik !== principal.uzytkownikId;
      }),
    );
    expect(mixed.filter(Boolean)).toEqual([]);
  });

  it('joins an outer transaction and sees what that wrote', async () => {
    const seen = await database.transaction(async (tx) => {
      await tx.query("select set_config('ostoja.proba', 'zapisane', true)");
      return database.transaction(() => database.read<{ proba: string }>("select current_setting('ostoja.proba', true) as proba"));
    });
    expect(seen).toEqual([{ proba: 'zapisane' }]);
  });

  it('takes everything back when the work fails', async () => {
    const attempt = database.transaction(async (tx) => {
      await tx.query('create temporary table proba (a int)');
      throw new Error('stop');
    });
    await expect(attempt).rejects.toThrow('stop');
    await expect(database.read('select 1 from pg_temp.proba')).rejects.toThrow();
  });

  it('reads only, and is well again after a faulty question', async () => {
    await expect(database.read('create temporary table proba (a int)')).rejects.toThrow(/read-only/);
    await expect(Promise.all(Array.from({ length: 8 }, () => database.read('select 1/0')))).rejects.toThrow(/division by zero/);
    expect(await database.read('select 1 as jeden')).toEqual([{ jeden: 1 }]);
  });
});

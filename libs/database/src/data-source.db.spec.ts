import { createTestDatabase, type TestDatabase } from '../../../test/support/database.js';
import { assertSafeRole, createDataSource } from './data-source.js';

describe('the data source of a process', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  async function ask<T>(role: keyof TestDatabase['urls'], question: (dataSource: ReturnType<typeof createDataSource>) => Promise<T>): Promise<T> {
    const dataSource = await createDataSource({ url: database.urls[role], pool: 1, entities: [], name: 'test' }).initialize();
    try {
      return await question(dataSource);
    } finally {
      await dataSource.destroy();
    }
  }

  it.each(['api', 'worker'] as const)('accepts the role of the %s', async (role) => {
    await expect(ask(role, assertSafeRole)).resolves.toBeUndefined();
  });

  it.each([
    ['superuser', /omija zabezpieczenia/],
    ['migrator', /jest właścicielem tabel/],
  ] as const)('refuses the %s', async (role, message) => {
    await expect(ask(role, assertSafeRole)).rejects.toThrow(message);
  });

  it('reads a legal date as it stands, and moments in UTC', async () => {
    const [row] = await ask('api', (dataSource) => dataSource.query("select date '2025-01-31' as dzien, current_setting('timezone') as strefa"));
    expect(row).toEqual({ dzien: '2025-01-31', strefa: 'UTC' });
  });
});

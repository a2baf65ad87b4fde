import type { Pool } from 'pg';
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

  it('outlives a connection that is lost while somebody asks on it', async () => {
    const answers = await ask('api', async (dataSource) => {
      const { master: pool } = dataSource.driver as unknown as { master: Pool };
      const client = await pool.connect();
      const lost = client.query('select pg_sleep(60)').catch((error: Error) => error.message);
      client.connection.stream.destroy(new Error('read ECONNRESET'));
      const reason = await lost;
      client.release();
      return [reason, await dataSource.query('select 1 as jeden')];
    });
    expect(answers).toEqual(['read ECONNRESET', [{ jeden: 1 }]]);
  });

  it('reads a legal date as it stands, and moments in UTC', async () => {
    const [row] = await ask('api', (dataSource) => dataSource.query("select date '2025-01-31' as dzien, current_setting('timezone') as strefa"));
    expect(row).toEqual({ dzien: '2025-01-31', strefa: 'UTC' });
  });
});

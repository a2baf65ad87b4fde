import { JEDNOSTKA_ID, type PasswordCost, seedDemoAccounts, seedStructure, uzytkownikId } from '@ostoja/access';
import { type Config, loadConfig, runAs } from '@ostoja/database';
import { Client } from 'pg';

/** Cheap hashes: tests sign many people in. */
export const FAST_PASSWORDS: PasswordCost = { memoryCost: 1024, timeCost: 2, parallelism: 1 };

/** Runs `work` as the demo account with the login. */
export function asUser<T>(login: string, work: () => Promise<T>): Promise<T> {
  return runAs({ principal: { uzytkownikId: uzytkownikId(login), jednostkaId: JEDNOSTKA_ID, rodzaj: 'pracownik' }, requestId: `test-${login}` }, work);
}

/** A configuration of a process that works on the test database. */
export function testConfig(urls: { readonly api: string }, more: NodeJS.ProcessEnv = {}): Config {
  return loadConfig({ DATABASE_URL: urls.api, OSTOJA_SECRET: 'test secret that is long enough for keys', RATE_LIMIT_SIGN_IN: '100000', ...more });
}

/** Puts the centre and the demo accounts in a test database. */
export async function seedCentre(migratorUrl: string): Promise<void> {
  const sql = new Client({ connectionString: migratorUrl });
  await sql.connect();
  try {
    await seedStructure(sql);
    await seedDemoAccounts(sql, FAST_PASSWORDS);
  } finally {
    await sql.end();
  }
}

import { DEMO_ACCOUNTS, DEMO_PASSWORD, type DemoAccount, type Rola, seedDemoAccounts, seedStructure } from '@ostoja/access';
import { Client } from 'pg';
import type { TestDatabase } from './database.js';

/** A hash that a test can wait for. */
const CHEAP = { memoryCost: 1024, timeCost: 2, parallelism: 1 };

/** Puts the centre's structure and the demo accounts into a database that lacks them. */
export async function seedTestCity({ urls }: Pick<TestDatabase, 'urls'>): Promise<void> {
  const client = new Client({ connectionString: urls.migrator });
  await client.connect();
  try {
    await seedStructure(client);
    await seedDemoAccounts(client, CHEAP);
  } finally {
    await client.end();
  }
}

/** The first demo account with the role. */
export function accountOf(role: Rola): DemoAccount {
  const account = DEMO_ACCOUNTS.find(({ rola }) => rola === role);
  if (!account) throw new Error(`no demo account has the role ${role}`);
  return account;
}

export { DEMO_PASSWORD };

import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

type Login = 'superuser' | 'migrator' | 'api' | 'worker';

/** A database of one test file. */
export interface TestDatabase {
  readonly name: string;
  /** Connection addresses, one per role; `superuser` sees through every wall and is only for arranging and asserting. */
  readonly urls: Readonly<Record<Login, string>>;
  /** Removes the database, cutting connections that were left open. */
  drop(): Promise<void>;
}

/** What a database begins as: made once per run under its name, copied for each test file. */
export interface Beginning {
  readonly name: string;
  readonly from: Beginning | null;
  make(urls: TestDatabase['urls']): Promise<void>;
}

const BLANK = 'ostoja_blank';
/** Every table, and nothing in them. */
export const MIGRATED: Beginning = {
  name: 'ostoja_migrated',
  from: null,
  async make({ migrator }) {
    const { migrate } = await import('@ostoja/composition');
    await migrate({ migratorUrl: migrator });
  },
};

/**
 * Makes a database for the calling test file.
 * @param beginning `null` gives roles and extensions only, for tests of the migrations themselves.
 */
export async function createTestDatabase(beginning: Beginning | null = MIGRATED): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => {
    if (beginning) await ensure(client, beginning);
    await copyDatabase(client, beginning?.name ?? BLANK, name);
  });
  return { name, urls: urlsOf(name), drop: () => asSuperuser(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))) };
}

/** Test files run in parallel processes: the first makes the beginning under a lock, and its name appears only when it is complete. */
async function ensure(client: Client, { name, from, make }: Beginning): Promise<void> {
  if (await exists(client, name)) return;
  if (from) await ensure(client, from);
  await client.query('select pg_advisory_lock(hashtext($1))', [name]);
  try {
    if (await exists(client, name)) return;
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await copyDatabase(client, from?.name ?? BLANK, unfinished);
    await make(urlsOf(unfinished));
    await client.query(`alter database ${unfinished} rename to ${name}`);
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [name]);
  }
}

async function exists(client: Client, name: string): Promise<boolean> {
  return (await client.query('select from pg_database where datname = $1', [name])).rowCount === 1;
}

async function copyDatabase(client: Client, from: string, to: string): Promise<void> {
  await client.query(`create database ${to} owner ostoja_migrator template ${from} strategy file_copy`);
}

async function asSuperuser(work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url('superuser', 'postgres') });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const urlsOf = (name: string): TestDatabase['urls'] => ({ superuser: url('superuser', name), migrator: url('migrator', name), api: url('api', name), worker: url('worker', name) });

function url(login: Login, database: string): string {
  const text = process.env.OSTOJA_TEST_SERVER;
  if (!text) throw new Error('no test server: the jest project lacks test/support/jest/start-postgres.mjs as its globalSetup');
  const { host, port, logins } = JSON.parse(text) as { host: string; port: number; logins: Record<Login, [string, string]> };
  return `postgres://${logins[login].join(':')}@${host}:${port}/${database}`;
}

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

const TEMPLATE_LOCK = 20_260_101;

/**
 * Makes a database for the calling test file: a copy of a template that is migrated once per run.
 * @param options `migrated: false` gives roles and extensions only, for tests of the migrations themselves.
 */
export async function createTestDatabase({ migrated = true } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(async (client) => {
    if (migrated) await ensureTemplate(client);
    await copyDatabase(client, migrated ? 'ostoja_template' : 'ostoja_blank', name);
  });
  return {
    name,
    urls: { superuser: url('superuser', name), migrator: url('migrator', name), api: url('api', name), worker: url('worker', name) },
    drop: () => asSuperuser(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

/** Test files run in parallel processes: the first builds the template under a lock, and its final name appears only when it is complete. */
async function ensureTemplate(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'ostoja_template'`);
    if (rowCount) return;
    await client.query('drop database if exists ostoja_unfinished with (force)');
    await copyDatabase(client, 'ostoja_blank', 'ostoja_unfinished');
    const { migrate } = await import('@ostoja/composition');
    await migrate({ migratorUrl: url('migrator', 'ostoja_unfinished') });
    await client.query('alter database ostoja_unfinished rename to ostoja_template');
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
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

function url(login: Login, database: string): string {
  const text = process.env.OSTOJA_TEST_SERVER;
  if (!text) throw new Error('no test server: the jest project lacks test/support/jest/start-postgres.mjs as its globalSetup');
  const { host, port, logins } = JSON.parse(text) as { host: string; port: number; logins: Record<Login, [string, string]> };
  return `postgres://${logins[login].join(':')}@${host}:${port}/${database}`;
}

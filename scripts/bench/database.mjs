// A server of its own with the settings of the embedded default (durable), filled with a city.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { bootstrapDatabase } from '../lib/bootstrap-database.mjs';
import { startPostgres } from '../lib/embedded-postgres.mjs';
import { migrate } from '../lib/jobs.mjs';
import { root } from '../lib/paths.mjs';
import { step } from '../lib/steps.mjs';

const DATABASE = 'ostoja_bench';

/** Starts the server and fills it with `people` persons and `cases` cases; `stop` removes everything. */
export async function openCity({ people, cases }) {
  const folder = mkdtempSync(join(tmpdir(), 'ostoja-bench-'));
  chmodSync(folder, 0o755);
  const server = await startPostgres(join(folder, 'pg'));
  const passwords = Object.fromEntries(['migrator', 'api', 'worker'].map((role) => [role, randomBytes(12).toString('hex')]));
  const url = (user, password) => `postgres://${user}:${password}@${server.host}:${server.port}/${DATABASE}`;
  const urls = { superuser: url(server.user, server.password), ...Object.fromEntries(Object.entries(passwords).map(([role, password]) => [role, url(`ostoja_${role}`, password)])) };
  const secret = randomBytes(32).toString('hex');
  const env = { ...process.env, DATABASE_URL: urls.api, DATABASE_URL_WORKER: urls.worker, DATABASE_URL_MIGRATOR: urls.migrator, OSTOJA_SECRET: secret, OSTOJA_DATA_DIR: folder };
  const superuser = new pg.Client({ connectionString: urls.superuser });
  // The server is stopped under the connection when a step fails.
  superuser.on('error', () => undefined);
  const stop = async () => {
    await superuser.end().catch(() => undefined);
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await bootstrapDatabase(server, DATABASE, passwords);
    await migrate(env);
    await superuser.connect();
    await step(`miasto: ${people} osób, ${cases} spraw`, () => fill(urls.migrator, superuser, { people, cases }));
    return { urls, env, secret, superuser, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function fill(migratorUrl, superuser, sizes) {
  const { seedDemoAccounts, seedStructure } = await import(join(root, 'dist/libs/access/src/index.js'));
  const migrator = new pg.Client({ connectionString: migratorUrl });
  await migrator.connect();
  await seedStructure(migrator);
  await seedDemoAccounts(migrator);
  await migrator.end();
  const sql = readFileSync(new URL('city.sql', import.meta.url), 'utf8').replace(/\{(\w+)\}/g, (_, name) => sizes[name]);
  await superuser.query(`begin; ${sql}; commit`);
  await superuser.query('vacuum analyze');
}

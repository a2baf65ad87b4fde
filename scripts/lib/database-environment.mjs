import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bootstrapDatabase } from './bootstrap-database.mjs';
import { startPostgres } from './embedded-postgres.mjs';
import { dataDir, root } from './paths.mjs';
import { Fault, step } from './steps.mjs';

const DATABASE = 'ostoja';
const URLS = ['DATABASE_URL', 'DATABASE_URL_WORKER', 'DATABASE_URL_MIGRATOR'];

/**
 * The environment of the application's processes: with DATABASE_URL a server of your own, otherwise the embedded one, started here.
 * @returns env for the processes, and the embedded server (null with a server of your own)
 */
export async function openDatabase() {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const secrets = readSecrets();
  const common = { OSTOJA_WEB_DIR: join(root, 'dist/web'), OSTOJA_SECRET: secrets.application, ...process.env, OSTOJA_DATA_DIR: dataDir };
  if (process.env.DATABASE_URL) {
    const missing = URLS.filter((name) => !process.env[name]);
    if (missing.length > 0) throw new Fault(`przy własnym serwerze PostgreSQL trzeba podać także: ${missing.join(', ')}`);
    return { env: common, server: null };
  }
  const server = await step('PostgreSQL', async () => {
    const started = await startPostgres(join(dataDir, 'pg'));
    await bootstrapDatabase(started, DATABASE, secrets);
    return started;
  });
  const url = (role) => `postgres://ostoja_${role}:${secrets[role]}@${server.host}:${server.port}/${DATABASE}`;
  return { env: { OSTOJA_DEMO: 'true', ...common, DATABASE_URL: url('api'), DATABASE_URL_WORKER: url('worker'), DATABASE_URL_MIGRATOR: url('migrator') }, server };
}

/** Passwords of the roles and the application's secret, made once and kept for the owner's eyes only. */
function readSecrets() {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets = Object.fromEntries(['migrator', 'api', 'worker', 'application'].map((name) => [name, randomBytes(32).toString('hex')]));
  writeFileSync(file, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

/** Runs one job against the database and leaves a server as it was found. */
export async function withDatabase(work) {
  const { env, server } = await openDatabase();
  try {
    await work(env);
  } finally {
    if (server && !server.attached) server.stop();
  }
}

// npm start: from a fresh clone to a running system. Everything imported statically here must work before dependencies are installed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endedEarly, forget, remember, startProcess, stopEarlierRun, stopProcesses, untilReady } from './lib/application.mjs';
import { isFree } from './lib/embedded-postgres.mjs';
import { install } from './lib/install.mjs';
import { dataDir } from './lib/paths.mjs';
import { Fault, main, step } from './lib/steps.mjs';

const WATCH_MS = 1000;
const since = Date.now();
let stopping = false;
let server = null;
const children = [];

async function start() {
  await install();
  const { build } = await import('./lib/build.mjs');
  await build();
  await stopEarlierRun();
  const { openDatabase } = await import('./lib/database-environment.mjs');
  const { readConfig } = await import('./lib/config.mjs');
  const { HOST, PORT } = readConfig();
  if (!(await isFree(PORT, HOST))) throw new Fault(`port ${PORT} na ${HOST} jest zajęty; zwolnij go albo podaj inny, np. PORT=3001 npm start`);

  const database = await openDatabase();
  server = database.server;
  remember(children);
  const { migrate, seed } = await import('./lib/jobs.mjs');
  await step('migracje', () => migrate(database.env));
  const accounts = join(dataDir, 'demo-accounts.json');
  const isDemo = database.env.OSTOJA_DEMO === 'true' && !existsSync(accounts);
  // The city is filled while the processes start; the address is announced when both are done.
  await Promise.all([step('API i proces zadań', () => serve(database.env, `http://${HOST}:${PORT}`)), isDemo && step('miasto pokazowe', () => seed(database.env))]);
  announce(`http://localhost:${PORT}`, accounts);
  watch();
}

async function serve(env, address) {
  const api = startProcess('api', env);
  const worker = startProcess('worker', { ...env, DATABASE_URL: env.DATABASE_URL_WORKER });
  children.push(api, worker);
  remember(children);
  await untilReady(api, address);
}

function announce(address, accountsFile) {
  const lines = [`\nOstoja działa (start ${((Date.now() - since) / 1000).toFixed(1)} s). Ctrl-C kończy.`, `  aplikacja     ${address}`, `  Swagger UI    ${address}/docs`, `  OpenAPI       ${address}/openapi.json`, `  dzienniki     ${join(dataDir, 'logs')}`];
  if (existsSync(accountsFile)) {
    const { haslo, konta } = JSON.parse(readFileSync(accountsFile, 'utf8'));
    lines.push(`\nKonta pokazowe, hasło każdego: ${haslo}`, ...konta.map(({ login, opis }) => `  ${login.padEnd(28)} ${opis}`));
  }
  console.log(lines.join('\n'));
}

/** When one part dies, the rest is stopped in order, so that the next start finds a clean field. */
function watch() {
  for (const child of children) child.ended.then(() => fail(endedEarly(child)));
  setInterval(() => {
    if (server && !server.isRunning()) fail(new Fault('serwer PostgreSQL zakończył działanie'));
  }, WATCH_MS);
}

async function fail(fault) {
  if (stopping) return;
  console.error(`Błąd: ${fault.message}`);
  await stop(1);
}

/** Application first, then its database. */
async function stop(code) {
  if (stopping) return;
  stopping = true;
  await stopProcesses(children.map(({ pid }) => pid));
  if (server?.isRunning()) server.stop();
  forget();
  process.exit(code);
}

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => stop(0));
await main(start);
if (process.exitCode) await stop(1);

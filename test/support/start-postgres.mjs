// Jest's globalSetup: one PostgreSQL server for the whole run, in a temporary folder, with durability off.
// Jest runs a setup file once even when several projects name it.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrapDatabase } from '../../scripts/lib/bootstrap-database.mjs';
import { startPostgres } from '../../scripts/lib/embedded-postgres.mjs';

const FOLDER = /^ostoja-test-(\d+)$/;
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB', max_connections: 300, autovacuum_naptime: '10min' };

export default async function startTestServer() {
  await removeLeftovers();
  const folder = join(tmpdir(), `ostoja-test-${process.pid}`);
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  const server = await startPostgres(join(folder, 'pg'), fast);
  const passwords = { migrator: randomBytes(12).toString('hex'), api: randomBytes(12).toString('hex'), worker: randomBytes(12).toString('hex') };
  await bootstrapDatabase(server, 'ostoja_blank', passwords);
  globalThis.ostojaTestServer = { server, folder };
  // Jest hands the environment on to its workers; database.ts reads it.
  process.env.OSTOJA_TEST_SERVER = JSON.stringify({
    host: server.host,
    port: server.port,
    logins: { superuser: [server.user, server.password], migrator: ['ostoja_migrator', passwords.migrator], api: ['ostoja_api', passwords.api], worker: ['ostoja_worker', passwords.worker] },
  });
}

/** A run that was killed leaves its server behind. */
async function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const pid = FOLDER.exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    const folder = join(tmpdir(), name);
    try {
      (await startPostgres(join(folder, 'pg'), fast)).stop();
    } catch {
      // half-made: nothing runs there
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

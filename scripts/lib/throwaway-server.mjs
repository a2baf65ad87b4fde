// A PostgreSQL server for one run of something, with durability off and gone afterwards.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrapDatabase } from './bootstrap-database.mjs';
import { startPostgres } from './embedded-postgres.mjs';

const FOLDER = /^ostoja-test-(\d+)$/;
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB', max_connections: 300, autovacuum: 'off', wal_level: 'minimal', max_wal_senders: 0 };

/** Starts a server that holds one empty, bootstrapped database. */
export async function startThrowawayServer(database) {
  await removeLeftovers();
  const folder = join(tmpdir(), `ostoja-test-${process.pid}`);
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  const server = await startPostgres(join(folder, 'pg'), FAST);
  const passwords = { migrator: randomBytes(12).toString('hex'), api: randomBytes(12).toString('hex'), worker: randomBytes(12).toString('hex') };
  await bootstrapDatabase(server, database, passwords);
  const stop = () => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { host: server.host, port: server.port, logins: { superuser: [server.user, server.password], ...roles(passwords) }, stop };
}

const roles = (passwords) => Object.fromEntries(Object.entries(passwords).map(([role, password]) => [role, [`ostoja_${role}`, password]]));

/** A run that was killed leaves its server behind. */
async function removeLeftovers() {
  for (const name of readdirSync(tmpdir())) {
    const pid = FOLDER.exec(name)?.[1];
    if (!pid || isAlive(Number(pid))) continue;
    const folder = join(tmpdir(), name);
    try {
      (await startPostgres(join(folder, 'pg'), FAST)).stop();
    } catch {
      // half-made: nothing runs there
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

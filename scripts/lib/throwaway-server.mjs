// A PostgreSQL server for one run of something, with durability off and gone afterwards.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bootstrapDatabase } from './bootstrap-database.mjs';
import { startPostgres } from './embedded-postgres.mjs';

const FOLDER = /^ostoja-test-(\d+)$/;
const FAST = {
  fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB', max_connections: 300, autovacuum: 'off', wal_level: 'minimal', max_wal_senders: 0,
  max_wal_size: '256MB',
};
/** A disk in memory: a database is over a thousand small files, and each test file has one made and removed. */
const MEMORY = '/dev/shm';
const ENOUGH_MEMORY = 3 * 2 ** 30;

/** Starts a server that holds one empty, bootstrapped database. */
export async function startThrowawayServer(database) {
  await removeLeftovers();
  const folder = join(place(), `ostoja-test-${process.pid}`);
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

/** In memory where there is plenty of it (a container may have next to none), else on the disk. */
function place() {
  if (!existsSync(MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(MEMORY);
  return Math.min(bavail * bsize, freemem()) >= ENOUGH_MEMORY ? MEMORY : tmpdir();
}

const roles = (passwords) => Object.fromEntries(Object.entries(passwords).map(([role, password]) => [role, [`ostoja_${role}`, password]]));

/** A run that was killed leaves its server behind. */
async function removeLeftovers() {
  for (const folder of [MEMORY, tmpdir()].filter(existsSync).flatMap((parent) => readdirSync(parent).map((name) => join(parent, name)))) {
    const pid = FOLDER.exec(basename(folder))?.[1];
    if (!pid || isAlive(Number(pid))) continue;
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

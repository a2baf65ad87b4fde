// The built application on a durable PostgreSQL of its own, in which each of the three processes may be killed and started again.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { isAlive } from '../lib/application.mjs';
import { bootstrapDatabase } from '../lib/bootstrap-database.mjs';
import { freePort, startPostgres } from '../lib/embedded-postgres.mjs';
import { migrate } from '../lib/jobs.mjs';
import { root } from '../lib/paths.mjs';

const DATABASE = 'ostoja_chaos';
const LIMIT_MS = 180_000;
const ANSWER_MS = 5000;
const DAY_MS = 86_400_000;

export class World {
  /** Starts the server, an empty database with structure and demo accounts, and both processes. */
  static async open() {
    const world = new World();
    world.folder = mkdtempSync(join(tmpdir(), 'ostoja-chaos-'));
    chmodSync(world.folder, 0o755);
    world.points = join(world.folder, 'points');
    mkdirSync(world.points);
    world.clockFile = join(world.folder, 'clock');
    world.port = await freePort();
    world.address = `http://127.0.0.1:${world.port}`;
    world.passwords = Object.fromEntries(['migrator', 'api', 'worker'].map((role) => [role, randomBytes(12).toString('hex')]));
    world.secret = randomBytes(32).toString('hex');
    try {
      await world.startServer();
      await bootstrapDatabase(world.server, DATABASE, world.passwords);
      await migrate(world.environment());
      await world.withClient('migrator', async (client) => {
        const { seedDemoAccounts, seedStructure } = await import(join(root, 'dist/libs/access/src/index.js'));
        await seedStructure(client);
        await seedDemoAccounts(client);
      });
      await world.startApi();
      world.startWorker();
      return world;
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  async close() {
    await Promise.all([this.api, this.worker].map((one) => one && end(one, 'SIGKILL')));
    // A server that was killed and did not come back cannot be stopped.
    if (this.server?.isRunning()) this.server.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async startServer() {
    const { port } = this.server ?? {};
    this.server = await startPostgres(join(this.folder, 'pg'));
    if (port && this.server.port !== port) throw new Error('PostgreSQL wstał na innym porcie, nikt go nie znajdzie');
  }

  async startApi() {
    this.api = this.spawnProcess('api', 'api');
    const deadline = Date.now() + LIMIT_MS;
    while (!(await this.isReady())) {
      if (!this.api.alive || Date.now() > deadline) throw new Error('API nie odpowiada');
      await sleep(50);
    }
  }

  startWorker() {
    this.worker = this.spawnProcess('worker', 'worker');
  }

  /** Kills the target (`api`, `worker`, `postgres`) where it stands, and starts it again; the others live through it. */
  async killAndRestart(target) {
    if (target === 'postgres') await killServer(join(this.folder, 'pg'));
    else await end(this[target], 'SIGKILL');
    this.release();
    if (target === 'postgres') await this.startServer();
    if (target === 'api') await this.startApi();
    if (target === 'worker') this.startWorker();
    await this.ready();
  }

  /** Waits until the API has its database again. */
  async ready() {
    const deadline = Date.now() + LIMIT_MS;
    while (!(await this.isReady())) {
      this.assertAlive();
      if (Date.now() > deadline) throw new Error('API nie odpowiada po ponownym uruchomieniu');
      await sleep(50);
    }
  }

  /** Nobody dies of another's death. */
  assertAlive() {
    for (const name of ['api', 'worker']) if (!this[name].alive) throw new Error(`proces ${name} zakończył się sam`);
  }

  async isReady() {
    return (await fetch(`${this.address}/health/ready`, { signal: AbortSignal.timeout(ANSWER_MS) }).catch(() => null))?.ok;
  }

  /** Arms a failpoint; `reached` waits until a process stands in it, or answers false when `done` settles first. */
  arm(name) {
    writeFileSync(join(this.points, name), '');
  }

  async reached(name, done) {
    let over = false;
    done.finally(() => (over = true));
    while (!existsSync(join(this.points, `${name}.reached`))) {
      if (over) return false;
      await sleep(5);
    }
    return true;
  }

  /** Lets everybody go who stands in a failpoint, and disarms the rest. */
  release() {
    rmSync(this.points, { recursive: true, force: true });
    mkdirSync(this.points);
  }

  /** Moves the clock of both processes to noon of the day. */
  moveClock(day) {
    writeFileSync(this.clockFile, String(Math.round((Date.parse(`${day}T11:00:00Z`) - Date.now()) / DAY_MS) * DAY_MS));
  }

  /** Runs `work` with a connection of the role, `superuser` included. */
  async withClient(role, work) {
    const client = new pg.Client({ connectionString: this.url(role) });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  url(role) {
    const [user, password] = role === 'superuser' ? [this.server.user, this.server.password] : [`ostoja_${role}`, this.passwords[role]];
    return `postgres://${user}:${password}@${this.server.host}:${this.server.port}/${DATABASE}`;
  }

  environment() {
    return {
      ...process.env, DATABASE_URL: this.url('api'), DATABASE_URL_WORKER: this.url('worker'), DATABASE_URL_MIGRATOR: this.url('migrator'), OSTOJA_SECRET: this.secret, OSTOJA_DATA_DIR: this.folder,
      OSTOJA_CLOCK_FILE: this.clockFile, OSTOJA_FAILPOINT_DIR: this.points, PORT: String(this.port), LOG_LEVEL: 'error', RATE_LIMIT_SIGN_IN: '100000', RATE_LIMIT_OPEN: '100000', OSTOJA_WEB_DIR: join(root, 'dist/web'),
    };
  }

  spawnProcess(name, role) {
    const child = spawn(process.execPath, [join(root, `dist/apps/${name}/src/main.js`)], { cwd: root, env: { ...this.environment(), DATABASE_URL: this.url(role) }, stdio: 'ignore' });
    const running = { child, alive: true };
    running.ended = new Promise((resolve) => child.on('exit', () => resolve((running.alive = false))));
    return running;
  }
}

async function end(running, signal) {
  if (running.alive) running.child.kill(signal);
  await running.ended;
}

/** The whole server at once, as a machine that loses power: the postmaster alone would leave its children to end in order. Waits until its port is free. */
async function killServer(data) {
  const postmaster = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim().split(/\s+/).filter(Boolean).map(Number);
  for (const pid of [postmaster, ...children]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // ended meanwhile
    }
  }
  while ([postmaster, ...children].some(isAlive)) await sleep(5);
}

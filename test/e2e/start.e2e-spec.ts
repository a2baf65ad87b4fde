import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = resolve(__dirname, '../..');
const START_LIMIT_MS = 240_000;

/** One `npm start` in a folder of its own. */
class Launcher {
  output = '';
  private readonly process: ChildProcess;

  constructor(folder: string, port: number | string, settings: Readonly<Record<string, string>> = {}) {
    const env = { ...process.env, OSTOJA_DATA_DIR: folder, PORT: String(port), OSTOJA_DEMO: 'false', ...settings };
    this.process = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.process.stdout, this.process.stderr]) stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
  }

  get isRunning(): boolean {
    return this.process.exitCode === null && this.process.signalCode === null;
  }

  kill(signal: NodeJS.Signals): void {
    this.process.kill(signal);
  }

  async ended(): Promise<number | null> {
    if (this.isRunning) await once(this.process, 'exit');
    return this.process.exitCode;
  }

  async serving(): Promise<void> {
    const deadline = Date.now() + START_LIMIT_MS;
    while (!this.output.includes('Ostoja działa')) {
      if (!this.isRunning || Date.now() > deadline) throw new Error(`does not serve: ${this.output}`);
      await sleep(100);
    }
  }
}

describe('npm start', () => {
  let folder: string;
  let port: number;
  let launcher: Launcher | undefined;
  const start = (settings?: Readonly<Record<string, string>>): Launcher => (launcher = new Launcher(folder, port, settings));
  /** The launcher that an earlier test left serving, else a new one: a start costs seconds. */
  const serving = async (): Promise<Launcher> => {
    const present = launcher?.isRunning ? launcher : start();
    await present.serving();
    return present;
  };
  const state = (): { launcher: number; children: number[] } => JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
  const postmaster = (): number => Number(readFileSync(join(folder, 'pg/postmaster.pid'), 'utf8').split('\n')[0]);
  const health = async (): Promise<number> => (await fetch(`http://127.0.0.1:${port}/health/ready`)).status;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ostoja-start-'));
    chmodSync(folder, 0o755);
    port = await freePort();
  });
  afterAll(async () => {
    launcher?.kill('SIGTERM');
    await launcher?.ended();
    rmSync(folder, { recursive: true, force: true });
  });

  it('serves, says where, and keeps its secrets for the owner alone', async () => {
    const { output } = await serving();
    expect(await health()).toBe(200);
    expect(output).toContain(`http://localhost:${port}/docs`);
    for (const name of ['secrets.json', 'pg.json']) expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
  });

  it('takes over from a launcher that was killed and left the rest running', async () => {
    const killed = await serving();
    const orphans = state().children;
    killed.kill('SIGKILL');
    await killed.ended();
    await start().serving();
    expect(orphans.filter(isAlive)).toEqual([]);
    expect(await health()).toBe(200);
  });

  it('starts again after everything was killed', async () => {
    const killed = await serving();
    for (const pid of [state().launcher, ...state().children, postmaster()]) process.kill(pid, 'SIGKILL');
    await killed.ended();
    await start().serving();
    expect(await health()).toBe(200);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends in order after %s: application first, then its database', async (signal) => {
    const stopped = await serving();
    const running = [...state().children, postmaster()];
    stopped.kill(signal);
    expect(await stopped.ended()).toBe(0);
    expect(running.filter(isAlive)).toEqual([]);
    expect(existsSync(join(folder, 'pg/postmaster.pid'))).toBe(false);
  });

  it.each([['api', 0], ['worker', 1]] as const)('ends with one clear line when the %s dies', async (name, index) => {
    const broken = await serving();
    process.kill(state().children[index] ?? 0, 'SIGKILL');
    expect(await broken.ended()).toBe(1);
    expect(broken.output.trim().split('\n').pop()).toMatch(new RegExp(`^Błąd: proces ${name} zakończył działanie`));
  });

  it.each([
    ['a wrong port', { PORT: 'abc' }, /^Błąd: Błędna konfiguracja: PORT/],
    ['a wrong address of the database', { DATABASE_URL: 'mysql://x' }, /^Błąd: Błędna konfiguracja: DATABASE_URL/],
    ['half of the addresses of the database', { DATABASE_URL: 'postgres://x/y' }, /^Błąd: .*DATABASE_URL_WORKER, DATABASE_URL_MIGRATOR/],
    ['a short secret', { OSTOJA_SECRET: 'short' }, /^Błąd: Błędna konfiguracja: OSTOJA_SECRET/],
  ])('refuses %s in one line', async (_name, settings, message) => {
    const refused = start(settings);
    expect(await refused.ended()).toBe(1);
    expect(refused.output.trim().split('\n')).toEqual([expect.stringMatching(message)]);
  });

  it('says in one line that the port is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const refused = start();
    expect(await refused.ended()).toBe(1);
    expect(refused.output.trim()).toMatch(new RegExp(`^Błąd: port ${port} .*jest zajęty`));
    await closed(other);
  });
});

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await closed(server);
  return port;
}

const closed = (server: Server): Promise<unknown> => new Promise((resolvePromise) => server.close(resolvePromise));

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Beginning, createTestDatabase, MIGRATED, type TestDatabase } from './database.js';
import { STATE_LIMIT_MS } from './eventually.js';
import { moveClock } from './move-clock.js';
import { seedTestCity } from './test-city.js';

const root = resolve(__dirname, '../..');

/** The application as it is delivered: API and worker from dist, in processes of their own, on a database of the calling test file. */
export interface BuiltApplication {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  readonly database: TestDatabase;
  /** Moves the clock of both processes to so many days from the real time. */
  moveClock(days: number): void;
  /** What the processes have said. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Starts the built application on a database with the structure and the demo accounts; `npm run build` must have run.
 * @param options `worker: false` for journeys in which nothing is left to the worker: its start takes seconds. `beginning`: what is in
 * the database already, such as the demo city.
 */
export async function startBuiltApplication(settings: Readonly<Record<string, string>> = {}, { worker = true, beginning = MIGRATED }: { worker?: boolean; beginning?: Beginning } = {}): Promise<BuiltApplication> {
  const database = await createTestDatabase(beginning);
  await seedTestCity(database);
  const folder = mkdtempSync(join(tmpdir(), 'ostoja-app-'));
  const clockFile = join(folder, 'clock');
  const port = await freePort();
  const env = {
    ...process.env, PORT: String(port), OSTOJA_SECRET: 'test-secret-test-secret-test-secret', OSTOJA_CLOCK_FILE: clockFile, OSTOJA_DATA_DIR: folder,
    OSTOJA_WEB_DIR: join(root, 'dist/web'), RATE_LIMIT_SIGN_IN: '10000', RATE_LIMIT_OPEN: '10000', ...settings,
  };
  const said: string[] = [];
  const start = (name: string, url: string): ChildProcess => {
    const child = spawn(process.execPath, [join(root, `dist/apps/${name}/src/main.js`)], { cwd: root, env: { ...env, DATABASE_URL: url }, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(`${name}: ${chunk.toString()}`));
    return child;
  };
  const children = [start('api', database.urls.api), ...(worker ? [start('worker', database.urls.worker)] : [])];
  const address = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    await Promise.all(children.map(end));
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(address, children);
  } catch (error) {
    await stop();
    throw new Error(`${(error as Error).message}\n${said.join('')}`, { cause: error });
  }
  return { address, database, moveClock: (days) => moveClock(clockFile, days), output: () => said.join(''), stop };
}

async function untilReady(address: string, children: readonly ChildProcess[]): Promise<void> {
  const deadline = Date.now() + STATE_LIMIT_MS;
  while (Date.now() < deadline) {
    if (children.some((child) => child.exitCode !== null)) throw new Error('a process of the application ended at once');
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error('the application did not become ready');
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

// Servers under measurement, each a process of its own.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lib/embedded-postgres.mjs';
import { root } from '../lib/paths.mjs';

const LIMIT_MS = 60_000;

/** Starts a server and waits until `path` answers with 200. */
export async function startServer(script, path, env, flags = []) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [...flags, join(root, script)], { cwd: root, env: { ...env, PORT: String(port), NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  const deadline = Date.now() + LIMIT_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${script} zakończył działanie`);
    if ((await fetch(address + path).catch(() => null))?.ok) return { address, pid: child.pid, stop };
    if (Date.now() > deadline) {
      await stop();
      throw new Error(`${script} nie odpowiada`);
    }
    await sleep(50);
  }
}

/** The built API on the city. */
export const startApi = (city, flags) =>
  startServer('dist/apps/api/src/main.js', '/health/ready', { ...city.env, LOG_LEVEL: 'error', RATE_LIMIT_SIGN_IN: '100000', OSTOJA_WEB_DIR: join(root, 'dist/web') }, flags);

/** Signs in with a demo account and gives the header of its requests; it is good for ten minutes. */
export async function signIn(address, login) {
  const { DEMO_PASSWORD } = await import(join(root, 'dist/libs/access/src/index.js'));
  const answer = await fetch(`${address}/api/v1/sesje`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login, haslo: DEMO_PASSWORD }) });
  if (!answer.ok) throw new Error(`logowanie ${login}: ${answer.status}`);
  return `Bearer ${(await answer.json()).token}`;
}

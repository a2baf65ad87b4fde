// How long `npm start` takes to the first page, when dependencies are installed: on a clean clone, and again.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lib/embedded-postgres.mjs';
import { root } from '../lib/paths.mjs';

const LIMIT_MS = 300_000;

/** Seconds to the first page: without dist and data, and with both. Builds dist anew. */
export async function measureStart() {
  const folder = mkdtempSync(join(tmpdir(), 'ostoja-bench-start-'));
  chmodSync(folder, 0o755);
  try {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    return { fresh: await startOnce(folder), again: await startOnce(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOnce(folder) {
  const port = await freePort();
  const since = performance.now();
  const child = spawn('npm', ['start'], { cwd: root, env: { ...process.env, PORT: String(port), OSTOJA_DATA_DIR: folder }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  try {
    while (!(await showsPage(`http://127.0.0.1:${port}/`))) {
      if (child.exitCode !== null || performance.now() - since > LIMIT_MS) throw new Error(`npm start (${child.exitCode}): ${Buffer.concat(said).toString().trim()}`);
      await sleep(50);
    }
    return (performance.now() - since) / 1000;
  } finally {
    child.kill('SIGINT');
    await ended;
  }
}

async function showsPage(address) {
  const answer = await fetch(address).catch(() => null);
  return answer?.ok === true && (await answer.text()).includes('<html');
}

// The two processes of the application: how they are started, watched, remembered and stopped.
import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { dataDir, root } from './paths.mjs';
import { Fault, reasonIn, step } from './steps.mjs';

const READY_LIMIT_MS = 60_000;
const DRAIN_LIMIT_MS = 20_000;
const record = join(dataDir, 'run.json');

/** Starts apps/api or apps/worker in a process group of its own, so that Ctrl-C reaches only the launcher, which stops things in order. */
export function startProcess(name, env) {
  const logFile = join(dataDir, 'logs', `${name}.log`);
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, [join(root, `dist/apps/${name}/src/main.js`)], { cwd: root, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise((resolve) => child.on('exit', resolve));
  return { name, pid: child.pid, ended, logFile, isRunning: () => child.exitCode === null && child.signalCode === null };
}

/** Waits until the API says that it can serve; says why when it ends instead. */
export async function untilReady(api, address) {
  const deadline = Date.now() + READY_LIMIT_MS;
  while (Date.now() < deadline) {
    if (!api.isRunning()) throw endedEarly(api);
    const answer = await fetch(`${address}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Fault(`aplikacja nie jest gotowa po ${READY_LIMIT_MS / 1000} s, szczegóły: ${api.logFile}`);
}

/** The fault of a process that ended by itself, with the last thing that it said. */
export function endedEarly({ name, logFile }) {
  return new Fault(`proces ${name} zakończył działanie: ${reasonIn(readFileSync(logFile, 'utf8'))} (dziennik: ${logFile})`);
}

/** Ends the processes gently, then by force. */
export async function stopProcesses(pids) {
  pids.forEach((pid) => signal(pid, 'SIGTERM'));
  const deadline = Date.now() + DRAIN_LIMIT_MS;
  while (pids.some(isAlive)) {
    if (Date.now() > deadline) pids.forEach((pid) => signal(pid, 'SIGKILL'));
    await sleep(50);
  }
}

/** Remembers what runs, for the start after a crash. */
export function remember(children) {
  writeFileSync(record, JSON.stringify({ launcher: process.pid, children: children.map(({ pid }) => pid) }));
}

export const forget = () => rmSync(record, { force: true });

/** Ends what an earlier start left running: a launcher that still works, or processes whose launcher was killed. */
export async function stopEarlierRun() {
  let earlier;
  try {
    earlier = JSON.parse(readFileSync(record, 'utf8'));
  } catch {
    return;
  }
  const launchers = [earlier.launcher].filter((pid) => pid !== process.pid && isOurs(pid, 'start.mjs'));
  const orphans = () => earlier.children.filter((pid) => isOurs(pid, join(root, 'dist/apps')));
  if (launchers.length + orphans().length > 0) {
    await step('zatrzymanie poprzedniego uruchomienia', async () => {
      await stopProcesses(launchers);
      await stopProcesses(orphans());
    });
  }
  forget();
}

/** Process numbers are reused: only a process of this very repository counts. */
function isOurs(pid, mark) {
  try {
    return isAlive(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(mark) && readlinkSync(`/proc/${pid}/cwd`) === root;
  } catch {
    return false;
  }
}

/** Whether the process runs; one that ended and is not yet collected does not. */
export function isAlive(pid) {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // ended meanwhile
  }
}

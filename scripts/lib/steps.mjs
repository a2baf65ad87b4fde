import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** A fault of the surroundings, not of the program: told in one line, without a stack. */
export class Fault extends Error {}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs one step and prints its name with the time that it took. */
export async function step(title, work) {
  const since = Date.now();
  try {
    const result = await work();
    console.log(`✓ ${title} (${seconds(since)})`);
    return result;
  } catch (error) {
    console.log(`✗ ${title} (${seconds(since)})`);
    throw error;
  }
}

/** Runs a program of the repository; its output is shown only when it fails, unless `show` is set. */
export function runTool(command, args, { env = process.env, show = false, explain } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve(output);
      if (explain) return reject(new Fault(explain(output)));
      if (output) console.error(output.trimEnd());
      reject(new Fault(`polecenie zakończyło się błędem: ${[command, ...args].join(' ').slice(0, 120)}`));
    });
  });
}

/** The line of a failed program's output that says why. */
export function reasonIn(output) {
  const lines = output.trim().split('\n').filter((line) => !line.startsWith('Node.js v'));
  const line = lines.find((line) => /^\s*(\w*Error|Błąd)\b/.test(line)) ?? lines.pop();
  return line?.trim().replace(/^Error: /, '') || 'bez komunikatu';
}

/** A tool installed with the dependencies, by the name of its command. */
export const tool = (name, args, options) => runTool(`${root}/node_modules/.bin/${name}`, args, options);

/** Runs a script's main function; a failure ends it with one line and code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(`Błąd: ${error instanceof Fault || !error.stack ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}

import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const LONGEST_WAIT_MS = 60_000;
const STEP_MS = 5;
const folder = process.env['OSTOJA_FAILPOINT_DIR'];
const sleeping = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

/**
 * A named instant at which a test of crashes may stop the process (`npm run test:chaos`): a file of that name in `OSTOJA_FAILPOINT_DIR` arms
 * it, is renamed to `<name>.reached` when the process comes by, and holds it until it is taken away or the process is killed.
 * Without the variable it does nothing.
 */
export function failpoint(name: string): void {
  if (folder === undefined) return;
  const armed = join(folder, name);
  if (!existsSync(armed)) return;
  const reached = `${armed}.reached`;
  try {
    renameSync(armed, reached);
  } catch {
    return; // another process came by first
  }
  // Waits without giving way: nothing else of the process may happen after the instant.
  for (let waited = 0; existsSync(reached) && waited < LONGEST_WAIT_MS; waited += STEP_MS) Atomics.wait(sleeping, 0, 0, STEP_MS);
}

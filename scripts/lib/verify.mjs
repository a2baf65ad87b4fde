import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runTool, step, tool } from './steps.mjs';

/** What can be said about the code without running it. */
export async function verifyStatically() {
  await step('typy', () => Promise.all([tool('tsc', ['--noEmit', '-p', 'tsconfig.json']), ...webTypes()]));
  await step('reguły zapisu', () => tool('oxlint', ['--quiet']));
  await step('kierunki importów', () => runTool(process.execPath, [join(root, 'scripts/imports.mjs')]));
}

const webTypes = () => (existsSync(join(root, 'apps/web/tsconfig.json')) ? [tool('tsc', ['--noEmit', '-p', 'apps/web/tsconfig.json'])] : []);

/** Runs Jest: everything, in groups, or what the arguments name; its own summary is the last thing said. */
export async function runJest(args) {
  const chosen = args.length > 0 ? args : ['--config', 'jest.groups.config.mjs'];
  try {
    await runTool(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...chosen], { show: true });
  } catch {
    process.exitCode = 1;
  }
}

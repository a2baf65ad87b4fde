import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runTool, step, tool } from './steps.mjs';

/** What can be said about the code without running it. The types of the client take as long as all the rest, which goes on beside them. */
export async function verifyStatically() {
  await Promise.all([verifyClient(), verifyServer()]);
}

async function verifyClient() {
  if (existsSync(join(root, 'apps/web/tsconfig.json'))) await step('typy klienta', () => tool('tsc', ['--noEmit', '-p', 'apps/web/tsconfig.json']));
}

async function verifyServer() {
  await step('typy', () => tool('tsc', ['--noEmit', '-p', 'tsconfig.json']));
  await step('reguły zapisu', () => tool('oxlint', ['--quiet']));
  await step('kierunki importów', () => runTool(process.execPath, [join(root, 'scripts/imports.mjs')]));
}

/** Jest hands it on to its workers. Specs make much and keep little: with room for the young, a tenth of their time is not spent on cleaning up. */
const ROOM_FOR_THE_YOUNG = '--max-semi-space-size=64';

/** Runs Jest: everything, in groups, or what the arguments name; its own summary is the last thing said. */
export async function runJest(args) {
  const chosen = args.length > 0 ? args : ['--config', 'jest.groups.config.mjs'];
  try {
    await runTool(process.execPath, [ROOM_FOR_THE_YOUNG, join(root, 'node_modules/jest/bin/jest.js'), ...chosen], { show: true });
  } catch {
    process.exitCode = 1;
  }
}

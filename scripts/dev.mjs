// npm run dev: the API is compiled and restarted after each change, the client is served by Vite on port 5173.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { main, step } from './lib/steps.mjs';

await main(async () => {
  await install();
  const { build } = await import('./lib/build.mjs');
  const { withDatabase } = await import('./lib/database-environment.mjs');
  const { migrate } = await import('./lib/jobs.mjs');
  await build();
  await withDatabase(async (env) => {
    await step('migracje', () => migrate(env));
    const run = (command, args, extra = {}) => spawn(command, args, { cwd: root, env: { ...env, ...extra }, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
    const bin = (name) => join(root, 'node_modules/.bin', name);
    const children = [
      run(bin('nest'), ['start', 'api', '--watch', '--path', 'tsconfig.build.json']),
      run(process.execPath, ['--watch', 'dist/apps/worker/src/main.js'], { DATABASE_URL: env.DATABASE_URL_WORKER }),
      run(bin('vite'), ['apps/web']),
    ];
    await new Promise((resolve) => ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((name) => process.once(name, resolve)));
    // Each child is a watcher with children of its own: the whole group ends.
    children.forEach(({ pid }) => process.kill(-pid, 'SIGTERM'));
    await Promise.all(children.map((child) => child.exitCode ?? child.signalCode ?? once(child, 'exit')));
  });
});

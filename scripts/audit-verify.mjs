// npm run audit:verify: looks for changed, removed or truncated entries of the access log.
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { main, runTool } from './lib/steps.mjs';

await main(async () => {
  await install();
  const { build } = await import('./lib/build.mjs');
  const { withDatabase } = await import('./lib/database-environment.mjs');
  await build();
  const command = join(root, 'dist/libs/audit/src/verify-cli.js');
  await withDatabase((env) => runTool(process.execPath, [command, ...process.argv.slice(2)], { env, show: true, explain: () => 'dziennik nie przeszedł sprawdzenia' }));
});

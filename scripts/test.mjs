// npm test: everything. Arguments after -- go to Jest.
import { install } from './lib/install.mjs';
import { main } from './lib/steps.mjs';

await main(async () => {
  await install();
  const { build } = await import('./lib/build.mjs');
  const { runJest, verifyStatically } = await import('./lib/verify.mjs');
  await Promise.all([verifyStatically(), build()]);
  await runJest(process.argv.slice(2));
});

// npm run api:client: writes openapi.json and the client's types; with --check only compares them.
import { install } from './lib/install.mjs';
import { main } from './lib/steps.mjs';

await main(async () => {
  await install();
  const { build } = await import('./lib/build.mjs');
  const { checkContract, writeContract } = await import('./lib/contract.mjs');
  await build();
  await (process.argv.includes('--check') ? checkContract() : writeContract());
});

// npm run api:client: writes openapi.json and the client's types where they are committed, or into a folder given as argument.
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { main } from './lib/steps.mjs';

await main(async () => {
  await install();
  const { build } = await import('./lib/build.mjs');
  const { writeContract } = await import('./lib/contract.mjs');
  await build();
  const [folder] = process.argv.slice(2);
  await writeContract(folder && { openapi: join(folder, 'openapi.json'), client: join(folder, 'schema.d.ts') });
});

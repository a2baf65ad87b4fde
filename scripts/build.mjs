// npm run build
import { install } from './lib/install.mjs';
import { main } from './lib/steps.mjs';

await main(async () => {
  await install();
  const { build } = await import('./lib/build.mjs');
  await build();
});

// npm run db:migrate
import { install } from './lib/install.mjs';
import { main } from './lib/steps.mjs';

await main(async () => {
  await install();
  const { build } = await import('./lib/build.mjs');
  const { withDatabase } = await import('./lib/database-environment.mjs');
  const { migrate } = await import('./lib/jobs.mjs');
  await build();
  await withDatabase((env) => migrate(env, true));
});

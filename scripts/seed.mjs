// npm run seed -- --people N
import { install } from './lib/install.mjs';
import { main } from './lib/steps.mjs';

await main(async () => {
  await install();
  const { build } = await import('./lib/build.mjs');
  const { withDatabase } = await import('./lib/database-environment.mjs');
  const { migrate, seed } = await import('./lib/jobs.mjs');
  await build();
  await withDatabase(async (env) => {
    await migrate(env);
    const args = process.argv.slice(2);
    await seed(env, args.length > 0 ? args : undefined, true);
  });
});

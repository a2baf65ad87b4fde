// npm run test:chaos -- [--kills 200] [--seed 20261122] [--people 40]
// Months of payments on the built application, in which API, worker or PostgreSQL are killed at named instants and at random ones.
import { parseArgs } from 'node:util';
import { install } from './lib/install.mjs';
import { main } from './lib/steps.mjs';

await main(async () => {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: '20261122' }, people: { type: 'string', default: '40' }, built: { type: 'boolean' } } });
  await install();
  if (!values.built) await (await import('./lib/build.mjs')).build();
  const { Chaos } = await import('./chaos/chaos.mjs');
  await new Chaos(Number(values.kills), Number(values.seed), Number(values.people)).run();
});

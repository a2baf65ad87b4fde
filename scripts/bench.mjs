// npm run bench -- [--quick] [--write] [--only list,calculations,law,people,import,payments,start] [--sizes 30000,300000]
// Measures the built application. Starting is measured first and builds dist anew; the rest runs on a server and data of its own.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { install } from './lib/install.mjs';
import { main } from './lib/steps.mjs';

const PARTS = ['start', 'calculations', 'law', 'list', 'people', 'import', 'payments'];
const SIZES = { people: 33_197, cases: 30_000 };
const FULL = { list: { rounds: 9, seconds: 8 }, calculations: { rounds: 7, milliseconds: 500 }, law: { rounds: 3, milliseconds: 60 }, people: { seconds: 5 }, import: { lines: SIZES.people }, payments: { sizes: [30_000, 300_000, 1_080_000] } };
const QUICK = { list: { rounds: 3, seconds: 3 }, calculations: { rounds: 3, milliseconds: 500 }, law: { rounds: 1, milliseconds: 40 }, people: { seconds: 2 }, import: { lines: 2000 }, payments: { sizes: [3000] } };

await main(async () => {
  const { values } = parseArgs({ options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, only: { type: 'string' }, sizes: { type: 'string' } } });
  const wanted = values.only?.split(',') ?? PARTS;
  const effort = values.quick ? QUICK : FULL;
  const loadBefore = loadavg()[0];
  await install();
  const { step } = await import('./lib/steps.mjs');
  const results = { sizes: SIZES };
  const measure = async (part, work) => {
    if (wanted.includes(part)) results[part] = await step(`pomiar: ${part}`, work);
  };

  const { measureStart } = await import('./bench/first-page.mjs');
  await measure('start', () => measureStart());
  const { build } = await import('./lib/build.mjs');
  await build();
  const { measureCalculationRates, measureLaw } = await import('./bench/calculations.mjs');
  await measure('calculations', () => measureCalculationRates(effort.calculations));
  await measure('law', () => measureLaw(effort.law));
  if (['list', 'people', 'import'].some((part) => wanted.includes(part))) {
    const { openCity } = await import('./bench/database.mjs');
    const { measureCaseList } = await import('./bench/case-list.mjs');
    const { measurePeople } = await import('./bench/people.mjs');
    const { measureImport } = await import('./bench/pomost.mjs');
    const city = await openCity(SIZES);
    try {
      await measure('list', () => measureCaseList(city, effort.list));
      await measure('people', () => measurePeople(city, effort.people));
      await measure('import', () => measureImport(city, effort.import));
    } finally {
      await city.stop();
    }
  }

  if (wanted.includes('payments')) {
    const { openCity } = await import('./bench/database.mjs');
    const { measurePayments } = await import('./bench/payments.mjs');
    const centre = await openCity({ people: 0, cases: 0 });
    try {
      await measure('payments', () => measurePayments(centre, values.sizes ? { sizes: values.sizes.split(',').map(Number) } : effort.payments));
    } finally {
      await centre.stop();
    }
  }

  const { describeMachine, toMarkdown, write } = await import('./bench/report.mjs');
  const markdown = toMarkdown({ machine: describeMachine(loadBefore), ...results });
  console.log(`\n${markdown}`);
  if (values.write) write(markdown);
});

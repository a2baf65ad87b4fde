// Calculations per second on one core, with a trace and without: the usual cases of social assistance, and the law of every domain.
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';
import { runTool } from '../lib/steps.mjs';
import { median } from './load.mjs';

/** Rates of every typical case: medians of `rounds`, each in a fresh process. */
export async function measureCalculationRates({ rounds, milliseconds }) {
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(JSON.parse(await runTool(process.execPath, [join(root, 'scripts/bench/calculation-rates.mjs'), String(milliseconds)])));
  }
  return measured[0].map(({ nazwa }, index) => ({
    nazwa,
    traced: median(measured.map((rates) => rates[index].traced)),
    plain: median(measured.map((rates) => rates[index].plain)),
  }));
}

/** Slowest and median definition of each domain, and the whole screening of one household: medians of `rounds`, each in a fresh process. */
export async function measureLaw({ rounds, milliseconds }) {
  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    measured.push(JSON.parse(await runTool(process.execPath, [join(root, 'scripts/bench/law-rates.mjs'), String(milliseconds)])));
  }
  const middle = (pick) => median(measured.map(pick));
  return {
    domeny: measured[0].domeny.map(({ nazwa, definitions }, d) => {
      const rates = definitions.map(({ kod }, i) => ({ kod, traced: middle(({ domeny }) => domeny[d].definitions[i].traced), plain: middle(({ domeny }) => domeny[d].definitions[i].plain) }));
      const slowest = rates.toSorted((a, b) => a.traced - b.traced)[0];
      return { nazwa, count: rates.length, slowest, traced: median(rates.map(({ traced }) => traced)), plain: median(rates.map(({ plain }) => plain)) };
    }),
    screening: { milliseconds: middle(({ screening }) => screening.milliseconds), entries: measured[0].screening.entries },
  };
}

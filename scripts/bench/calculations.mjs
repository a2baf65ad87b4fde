// Calculations per second on one core, with a trace and without.
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

import type { Wyplata } from './api.js';

/** Sum of what a person gets for a month, as a decimal string: added in grosze, never as a fraction of złoty. */
export interface MonthSum {
  readonly month: string;
  readonly amount: string;
}

/** Sums of the newest months, oldest first; cancelled payments do not count. */
export function sumByMonth(payments: readonly Wyplata[], most: number): readonly MonthSum[] {
  const sums = new Map<string, bigint>();
  for (const { miesiac, kwota, stan } of payments) {
    if (stan !== 'anulowana') sums.set(miesiac, (sums.get(miesiac) ?? 0n) + toGrosze(kwota));
  }
  const months = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-most);
  return months.map(([month, grosze]) => ({ month, amount: `${grosze / 100n}.${String(grosze % 100n).padStart(2, '0')}` }));
}

function toGrosze(amount: string): bigint {
  const [whole = '0', cents = ''] = amount.split('.');
  return BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0').slice(0, 2));
}

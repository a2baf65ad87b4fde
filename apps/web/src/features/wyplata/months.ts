import { sumMoney } from '../../shared/format/money.js';
import type { Wyplata } from './api.js';

/** Sum of what a person gets for a month, as a decimal string: added in grosze, never as a fraction of złoty. */
export interface MonthSum {
  readonly month: string;
  readonly amount: string;
}

/** Sums of the newest months, oldest first; cancelled payments do not count. */
export function sumByMonth(payments: readonly Wyplata[], most: number): readonly MonthSum[] {
  const sums = new Map<string, string>();
  for (const { miesiac, kwota, stan } of payments) {
    if (stan !== 'anulowana') sums.set(miesiac, sumMoney([sums.get(miesiac) ?? '0.00', kwota]));
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-most).map(([month, amount]) => ({ month, amount }));
}

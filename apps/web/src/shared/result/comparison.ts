import { approximateGrosze } from '../format/money.js';
import type { Krok } from './result.js';

/** Two amounts that a step compared: an income and its criterion. */
export interface Comparison {
  readonly nr: number;
  readonly title: string;
  readonly provision: string;
  readonly holds: boolean;
  readonly bars: readonly { readonly name: string; readonly amount: string; /** 0-1 of the longer one. */ readonly share: number }[];
}

const COMPARES = new Set(['<', '<=', '>', '>=']);
const AMOUNT = /^\d+\.\d{2,4}$/;
/** Inputs carry no unit: the substituted formula says that both sides are money, not years or days. */
const BOTH_MONEY = /zł.*zł/;

/** Steps worth a picture: those that compared two amounts of money. */
export function comparisonsOf(steps: readonly Krok[]): readonly Comparison[] {
  return steps.flatMap((step) => {
    const [left, right] = step.wejscia;
    if (!COMPARES.has(step.dzialanie) || !BOTH_MONEY.test(step.podstawienie) || !left || !right || !AMOUNT.test(left.wartosc) || !AMOUNT.test(right.wartosc)) return [];
    const longest = Math.max(approximateGrosze(left.wartosc), approximateGrosze(right.wartosc), 1);
    const bar = (input: { nazwa: string; wartosc: string }) => ({ name: input.nazwa, amount: input.wartosc, share: approximateGrosze(input.wartosc) / longest });
    return [{ nr: step.nr, title: step.nazwa, provision: step.przepis, holds: step.wartosc === 'tak', bars: [bar(left), bar(right)] }];
  });
}

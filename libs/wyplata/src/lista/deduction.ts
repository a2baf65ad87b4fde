import type { ClassifiedAmount } from '@ostoja/finanse';
import { Money } from '@ostoja/kernel';
import { splitAmount } from '../rata/split-amount.js';

/** What is deducted from a payment, with the budget lines of its instalment. */
export interface Deduction {
  readonly potracono: string;
  readonly klasyfikacja: readonly ClassifiedAmount[];
}

/** Each line of the budget bears the deduction in its proportion; no grosz is lost. */
export function divideDeduction({ potracono, klasyfikacja }: Deduction): ClassifiedAmount[] {
  const parts = splitAmount(Money.parse(potracono), klasyfikacja.map((line) => Money.parse(line.kwota).grosze));
  return klasyfikacja.map((line, i) => ({ ...line, kwota: parts[i]!.toString() }));
}

/** `amounts` less `taken`, line by line of the budget; lines that come to nothing are left out. */
export function subtract(amounts: readonly ClassifiedAmount[], taken: readonly ClassifiedAmount[]): ClassifiedAmount[] {
  const rest = new Map(amounts.map((line) => [keyOf(line), Money.parse(line.kwota)]));
  for (const line of taken) rest.set(keyOf(line), rest.get(keyOf(line))!.minus(Money.parse(line.kwota)));
  return amounts.map((line) => ({ ...line, kwota: rest.get(keyOf(line))!.toString() })).filter((line) => line.kwota !== '0.00');
}

const keyOf = ({ dzial, rozdzial, paragraf, zrodlo }: ClassifiedAmount) => [dzial, rozdzial, paragraf, zrodlo].join('/');

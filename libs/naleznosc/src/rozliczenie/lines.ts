import type { ClassifiedAmount } from '@ostoja/finanse';
import { Money } from '@ostoja/kernel';
import { splitAmount } from '@ostoja/wyplata';

const keyOf = ({ dzial, rozdzial, paragraf, zrodlo }: ClassifiedAmount): string => [dzial, rozdzial, paragraf, zrodlo].join(' ');

/** Equal lines of the budget added up; what comes to nothing falls out. */
export function addLines(...all: readonly (readonly ClassifiedAmount[])[]): ClassifiedAmount[] {
  const sums = new Map<string, ClassifiedAmount>();
  for (const line of all.flat()) {
    const kwota = Money.parse(line.kwota).plus(Money.parse(sums.get(keyOf(line))?.kwota ?? '0'));
    sums.set(keyOf(line), { ...line, kwota: kwota.toString() });
  }
  return [...sums.values()].filter(({ kwota }) => kwota !== '0.00');
}

export const negateLines = (lines: readonly ClassifiedAmount[]): ClassifiedAmount[] => lines.map((line) => ({ ...line, kwota: Money.parse(line.kwota).negated().toString() }));

export const sumLines = (lines: readonly ClassifiedAmount[]): Money => Money.sum(lines.map(({ kwota }) => Money.parse(kwota)));

/** The share of each line in an amount not above their sum: in proportion, so that no line gives more than it has and all give exactly the amount. */
export function shareLines(lines: readonly ClassifiedAmount[], kwota: Money): ClassifiedAmount[] {
  const parts = splitAmount(kwota, lines.map((line) => Money.parse(line.kwota).grosze));
  return lines.map((line, i) => ({ ...line, kwota: parts[i]!.toString() })).filter((line) => line.kwota !== '0.00');
}

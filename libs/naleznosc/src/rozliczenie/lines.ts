import type { ClassifiedAmount } from '@ostoja/finanse';
import { Money } from '@ostoja/kernel';
import { splitAmount } from '@ostoja/wyplata';

/** A line of the budget of a claim, with the expense that it would return. */
export interface LiniaNaleznosci extends Omit<ClassifiedAmount, 'rok'> {
  /** Year in which the benefit was paid; absent where nothing was, as with fees. */
  readonly rok_wydatku?: number;
  /** Unit that holds the commitment of that expense; absent where another system paid, or its commitment is of another year. */
  readonly komorka_wydatku_id?: string;
}

const keyOf = ({ dzial, rozdzial, paragraf, zrodlo, rok_wydatku, komorka_wydatku_id }: LiniaNaleznosci): string => [dzial, rozdzial, paragraf, zrodlo, rok_wydatku, komorka_wydatku_id].join(' ');

/** Equal lines of the budget added up; what comes to nothing falls out. */
export function addLines(...all: readonly (readonly LiniaNaleznosci[])[]): LiniaNaleznosci[] {
  const sums = new Map<string, LiniaNaleznosci>();
  for (const line of all.flat()) {
    const kwota = Money.parse(line.kwota).plus(Money.parse(sums.get(keyOf(line))?.kwota ?? '0'));
    sums.set(keyOf(line), { ...line, kwota: kwota.toString() });
  }
  return [...sums.values()].filter(({ kwota }) => kwota !== '0.00');
}

export const negateLines = (lines: readonly LiniaNaleznosci[]): LiniaNaleznosci[] => lines.map((line) => ({ ...line, kwota: Money.parse(line.kwota).negated().toString() }));

export const sumLines = (lines: readonly LiniaNaleznosci[]): Money => Money.sum(lines.map(({ kwota }) => Money.parse(kwota)));

/** The share of each line in an amount not above their sum: in proportion, so that no line gives more than it has and all give exactly the amount. */
export function shareLines<Line extends LiniaNaleznosci>(lines: readonly Line[], kwota: Money): Line[] {
  const parts = splitAmount(kwota, lines.map((line) => Money.parse(line.kwota).grosze));
  return lines.map((line, i) => ({ ...line, kwota: parts[i]!.toString() })).filter((line) => line.kwota !== '0.00');
}

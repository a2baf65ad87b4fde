import type { ClassifiedAmount } from '@ostoja/finanse';
import { Money } from '@ostoja/kernel';
import type { LinieWyplaty } from './naleznosci.port.js';

export const sumOf = (linie: readonly ClassifiedAmount[]): Money => Money.sum(linie.map(({ kwota }) => Money.parse(kwota)));

const lesser = (a: Money, b: Money): Money => (a.compare(b) < 0 ? a : b);
const keyOf = ({ dzial, rozdzial, paragraf, zrodlo }: ClassifiedAmount): string => [dzial, rozdzial, paragraf, zrodlo].join(' ');

/** What an amount fills of the lines, the first ones first. */
export function fillLines(linie: readonly ClassifiedAmount[], kwota: Money): ClassifiedAmount[] {
  let left = kwota;
  return linie.flatMap((line) => {
    const part = lesser(left, Money.parse(line.kwota));
    left = left.minus(part);
    return part.isZero ? [] : [{ ...line, kwota: part.toString() }];
  });
}

/** What an amount fills of the payments, the first ones first. */
export function fillPayments(wyplaty: readonly LinieWyplaty[], kwota: Money): LinieWyplaty[] {
  let left = kwota;
  return wyplaty.map(({ rataId, linie }) => {
    const filled = fillLines(linie, left);
    left = left.minus(sumOf(filled));
    return { rataId, linie: filled };
  });
}

/** What is left of the lines without others of the same budget line; never below nothing. */
export function subtractLines<Line extends ClassifiedAmount>(linie: readonly Line[], bez: readonly ClassifiedAmount[]): Line[] {
  const rest = new Map<string, Money>();
  for (const line of bez) rest.set(keyOf(line), Money.parse(line.kwota).plus(rest.get(keyOf(line)) ?? Money.ZERO));
  return linie.flatMap((line) => {
    const taken = lesser(rest.get(keyOf(line)) ?? Money.ZERO, Money.parse(line.kwota));
    rest.set(keyOf(line), (rest.get(keyOf(line)) ?? Money.ZERO).minus(taken));
    const kwota = Money.parse(line.kwota).minus(taken);
    return kwota.isZero ? [] : [{ ...line, kwota: kwota.toString() }];
  });
}

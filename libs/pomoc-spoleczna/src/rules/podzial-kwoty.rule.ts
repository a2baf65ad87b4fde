import { Fraction, Money } from '@ostoja/kernel';
import type { Calculus, Quantity, StepDefinition } from '@ostoja/law';

/** A share of an amount by weight. */
export interface Udzial {
  readonly klucz: string;
  readonly waga: Quantity;
}

/**
 * Shares an amount out in proportion to the weights, without losing or inventing a grosz: each share is the rounded running total less what
 * was given before. The order is that of the keys, whatever the order of the list.
 */
export function splitKwota(c: Calculus, definition: StepDefinition, kwota: Money, udzialy: readonly Udzial[]): ReadonlyMap<string, Money> {
  const shares = new Map<string, Money>();
  const ordered = [...udzialy].sort((a, b) => (a.klucz < b.klucz ? -1 : 1));
  const calosc = c.sum({ ...definition, nazwa: 'suma części' }, ordered.map(({ waga }) => waga));
  let given = Money.ZERO;
  let running = Fraction.ZERO;
  for (const { klucz, waga } of ordered) {
    running = running.plus(waga.value);
    const share = calosc.value.isZero ? Money.ZERO : shareUpTo(c, definition, kwota, running, calosc, klucz).minus(given);
    given = given.plus(share);
    shares.set(klucz, share);
  }
  return shares;
}

function shareUpTo(c: Calculus, definition: StepDefinition, kwota: Money, running: Fraction, calosc: Quantity, klucz: string): Money {
  const czesc = c.quotient({ ...definition, nazwa: 'część narastająco', jednostka: 'wskaźnik' }, c.fact('części narastająco', running, klucz, 'wskaźnik'), calosc, klucz);
  return c.round({ ...definition, nazwa: 'udział narastająco, do grosza' }, c.product(definition, c.fact('kwota do podziału', kwota.toFraction()), czesc, klucz));
}

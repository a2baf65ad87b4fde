import { Fraction, Money } from '@ostoja/kernel';
import type { Calculus } from './calculus.js';
import type { ConditionDefinition, Quantity, StepUnit } from './step.js';

/** One in a hundred: a grosz of a złoty. */
const SETNA = Money.ofGrosze(1n).toFraction();

/** An amount in złoty from the facts that is no datum of one person. */
export function amountFact(c: Calculus, nazwa: string, kwota: string): Quantity {
  return c.fact(nazwa, Fraction.parse(kwota));
}

/** A whole number from the facts. */
export function countFact(c: Calculus, nazwa: string, liczba: number, jednostka: StepUnit = 'liczba'): Quantity {
  return c.fact(nazwa, Fraction.of(liczba), null, jednostka);
}

/** A percentage from the facts (`12.50`) as a ratio. */
export function percentFact(c: Calculus, nazwa: string, procent: string): Quantity {
  return c.fact(nazwa, Fraction.parse(procent).times(SETNA), null, 'wskaźnik');
}

/** A condition that a yes/no fact answers directly; absent is no. */
export function isFact(c: Calculus, warunek: ConditionDefinition, fakt: boolean | undefined): boolean {
  return c.holds(warunek, fakt === true);
}

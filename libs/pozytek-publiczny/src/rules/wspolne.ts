import { DomainError, Fraction, Money, type PlainDate } from '@ostoja/kernel';
import type { Calculus, ConditionDefinition, Outcome, Quantity, StepUnit } from '@ostoja/law';

/** The result of an amount that the act fixes. */
export function due(kwota: Money | null): Outcome {
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null };
}

export function amountFact(c: Calculus, nazwa: string, kwota: string): Quantity {
  return c.fact(nazwa, Fraction.parse(kwota));
}

/** A whole number from the facts; absent is 0. */
export function countFact(c: Calculus, nazwa: string, liczba: number | undefined, jednostka: StepUnit = 'liczba'): Quantity {
  return c.fact(nazwa, Fraction.of(liczba ?? 0), null, jednostka);
}

/** One in a hundred: a grosz of a złoty. */
const SETNA = Money.ofGrosze(1n).toFraction();

/** A percentage from the facts as a ratio. */
export function percentFact(c: Calculus, nazwa: string, procent: string): Quantity {
  return c.fact(nazwa, Fraction.parse(procent).times(SETNA), null, 'wskaźnik');
}

export function dayFact(c: Calculus, nazwa: string, dzien: string): Quantity {
  return c.date(nazwa, dzien as PlainDate);
}

/** The year of a day. */
export function yearOf(dzien: string): number {
  return Number(dzien.split('-')[0]);
}

/** A condition that a yes/no fact answers directly; absent is no. */
export function isFact(c: Calculus, warunek: ConditionDefinition, fakt: boolean | undefined): boolean {
  return c.holds(warunek, fakt === true);
}

/** A fact that contradicts another or is missing although the rule needs it. */
export function faultyFact(kod: string, opis: string, pole: string, przepis: string): DomainError {
  return new DomainError(`POZYTEK_PUBLICZNY.${kod}`, opis, { field: pole, provision: przepis });
}

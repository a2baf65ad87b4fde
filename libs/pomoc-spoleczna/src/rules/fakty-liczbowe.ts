import { Fraction } from '@ostoja/kernel';
import type { Calculus, Quantity } from '@ostoja/law';

const SETNA = Fraction.parse('0.01');

/** A percentage from the facts (`"12.50"`) as a ratio. */
export function percentFact(c: Calculus, nazwa: string, procent: string): Quantity {
  return c.fact(nazwa, Fraction.parse(procent).times(SETNA), null, 'wskaźnik');
}

/** A whole number from the facts. */
export function countFact(c: Calculus, nazwa: string, liczba: number, jednostka: 'liczba' | 'osoby' | 'dni' | 'godziny' | 'miesiące' | 'lata' = 'liczba'): Quantity {
  return c.fact(nazwa, Fraction.of(liczba), null, jednostka);
}

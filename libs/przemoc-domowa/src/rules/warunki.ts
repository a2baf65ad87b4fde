import { faultyFactOf } from '@ostoja/facts';
import type { Calculus, ConditionDefinition, Quantity, StepUnit, ZasadaOutcome } from '@ostoja/law';

/** Codes of a closed list with the names that people read. */
export type Slownik = Readonly<Record<string, string>>;

/** A condition whose failure is the reason of a "no"; the unit is that of the values it compares. */
export function warunek(kod: string, nazwa: string, przepis: string, odmowa: string, jednostka: StepUnit = 'liczba'): ConditionDefinition {
  return { kod, nazwa, przepis, odmowa, jednostka };
}

/** Yes when every condition holds. They come evaluated, so that a "no" names all its reasons. */
export const wszystkie = (...warunki: readonly boolean[]): ZasadaOutcome => ({ tak: warunki.every(Boolean) });

/** A condition that one yes/no fact answers; a fact not given is a no. */
export function czyTak(c: Calculus, definition: ConditionDefinition, nazwa: string, fakt: boolean | undefined): boolean {
  return c.holds(definition, fakt === true, [odpowiedz(c, nazwa, fakt)]);
}

/** A condition that holds when the code is one of the allowed ones. */
export function czyWsrod(c: Calculus, definition: ConditionDefinition, nazwa: string, kod: string, slownik: Slownik, dozwolone: readonly string[]): boolean {
  return c.holds(definition, dozwolone.includes(kod), [c.factText(nazwa, slownik[kod] ?? kod)]);
}

export const odpowiedz = (c: Calculus, nazwa: string, fakt: boolean | undefined): Quantity => c.factText(nazwa, fakt === true ? 'tak' : 'nie');

/** The error for facts that contradict each other: `PRZEMOC.…`. */
export const faultyFact = faultyFactOf('PRZEMOC');

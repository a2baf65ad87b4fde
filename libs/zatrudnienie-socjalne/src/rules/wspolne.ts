import { faultyFactOf } from '@ostoja/facts';

/** The year of a day. */
export function yearOf(dzien: string): number {
  return Number(dzien.split('-')[0]);
}

/** A fact that contradicts another or is missing although the rule needs it. */
export const faultyFact = faultyFactOf('ZATRUDNIENIE_SOCJALNE');

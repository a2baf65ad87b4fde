import { faultyFactOf } from '@ostoja/facts';
import type { PlainDate } from '@ostoja/kernel';
import type { Calculus, Quantity } from '@ostoja/law';

export function dayFact(c: Calculus, nazwa: string, dzien: string): Quantity {
  return c.date(nazwa, dzien as PlainDate);
}

/** A fact that contradicts another or is missing although the rule needs it. */
export const faultyFact = faultyFactOf('POZYTEK_PUBLICZNY');

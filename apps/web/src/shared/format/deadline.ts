import { plural } from '../texts/plural.js';
import { daysBetween } from './date.js';

export interface Deadline {
  /** `termin za 3 dni` */
  readonly text: string;
  readonly urgency: 'late' | 'near' | 'far';
}

const NEAR = 3;

/** How far a legal date is, in words. */
export function deadlineOf(today: string, date: string): Deadline {
  const days = daysBetween(today, date);
  if (days < 0) return { text: `po terminie od ${plural(-days, 'dnia', 'dni', 'dni')}`, urgency: 'late' };
  if (days === 0) return { text: 'termin dzisiaj', urgency: 'near' };
  if (days === 1) return { text: 'termin jutro', urgency: 'near' };
  return { text: `termin za ${plural(days, 'dzień', 'dni', 'dni')}`, urgency: days <= NEAR ? 'near' : 'far' };
}

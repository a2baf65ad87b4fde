import { DomainError } from './domain-error.js';
import { isPlainDate, type PlainDate } from './plain-date.js';

const HOUR_MS = 3_600_000;
const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short', timeStyle: 'short' });

/** A moment on Warsaw's wall clock. */
export interface WarsawTime {
  readonly day: PlainDate;
  /** `HH:MM` */
  readonly time: string;
}

/**
 * The wall clock of Warsaw `hours` elapsed hours later (earlier when negative): an hour lost or won by the change of the clock is counted
 * as it passes. Errors: `TIME.INVALID` for an hour that is not `HH:MM` or that the change of the clock skips.
 */
export function addWarsawHours(day: PlainDate, time: string, hours: number): WarsawTime {
  return toWallClock(new Date(instantOf(day, time).getTime() + hours * HOUR_MS));
}

/** The earlier instant of an hour that occurs twice in autumn. */
function instantOf(day: PlainDate, time: string): Date {
  if (isPlainDate(day) && /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    const asUtc = Date.parse(`${day}T${time}:00Z`);
    for (const offset of [2, 1]) {
      const instant = new Date(asUtc - offset * HOUR_MS);
      const wall = toWallClock(instant);
      if (wall.day === day && wall.time === time) return instant;
    }
  }
  throw new DomainError('TIME.INVALID', 'Godzina musi istnieć i mieć postać GG:MM.');
}

/** What Warsaw's wall clock shows at the instant. */
export function toWallClock(instant: Date): WarsawTime {
  const [day, time] = wallClock.format(instant).split(' ') as [string, string];
  return { day: day as PlainDate, time };
}

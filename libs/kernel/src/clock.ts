import { readFileSync } from 'node:fs';
import type { PlainDate } from './plain-date.js';

/** The only source of time. Legal dates are days in Warsaw; instants are UTC. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;

  /** Today in Europe/Warsaw. */
  today(): PlainDate {
    return warsawDate(this.now());
  }
}

/** The machine's clock, shifted by the milliseconds written in `offsetFile`, so that tests move the time of every process at once. */
export class SystemClock extends Clock {
  constructor(private readonly offsetFile?: string) {
    super();
  }

  now(): Date {
    return new Date(Date.now() + this.offset());
  }

  private offset(): number {
    if (!this.offsetFile) return 0;
    try {
      return Number(readFileSync(this.offsetFile, 'utf8')) || 0;
    } catch {
      return 0;
    }
  }
}

const warsaw = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', year: 'numeric', month: '2-digit', day: '2-digit' });
let lastHour = Number.NaN;
let lastDate = '' as PlainDate;

/** The day in Warsaw at the instant. Cached per hour: Warsaw's midnight is always a full hour of UTC. */
export function warsawDate(instant: Date): PlainDate {
  const hour = Math.floor(instant.getTime() / 3_600_000);
  if (hour !== lastHour) {
    lastDate = warsaw.format(instant) as PlainDate;
    lastHour = hour;
  }
  return lastDate;
}

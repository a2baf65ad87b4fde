import { writeFileSync } from 'node:fs';
import { addDays, warsawDate } from '@ostoja/kernel';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Moves the clock whose shift stands in the file. A whole number of days lands on that day in Warsaw at every hour of the machine: half past eleven at night
 * in winter would be half past midnight, a day too late, in summer.
 */
export function moveClock(clockFile: string, days: number): void {
  const now = Date.now();
  const day = addDays(warsawDate(new Date(now)), Math.round(days));
  const shift = Number.isInteger(days) ? [0, -HOUR_MS, HOUR_MS].find((one) => warsawDate(new Date(now + days * DAY_MS + one)) === day) : 0;
  writeFileSync(clockFile, String(days * DAY_MS + (shift ?? 0)));
}

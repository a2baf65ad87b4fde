import { easter } from 'date-easter';
import { addDays, weekday, type PlainDate } from '@ostoja/kernel';
import daysOff from './days-off.json' with { type: 'json' };

/** Why a day is not a working day, or does not end a term. */
export interface DayOff {
  readonly dzien: PlainDate;
  readonly powod: string;
  readonly przepis: string;
}

const SATURDAY = 6;
const SUNDAY = 7;
const byYear = new Map<string, ReadonlyMap<PlainDate, DayOff>>();

/** A day off under the act of 18 January 1951 (Sundays too), or null. */
export function findDayOff(day: PlainDate): DayOff | null {
  const holiday = holidaysOf(day.slice(0, 4)).get(day);
  if (holiday) return holiday;
  if (weekday(day) !== SUNDAY) return null;
  return { dzien: day, powod: 'niedziela', przepis: 'art. 1 pkt 2 ustawy z 18.01.1951 o dniach wolnych od pracy' };
}

/** A day off or a Saturday, which KPA art. 57 § 4 treats alike; null for a day on which a term may end. */
export function findDayOffOrSaturday(day: PlainDate): DayOff | null {
  const off = findDayOff(day);
  if (off || weekday(day) !== SATURDAY) return off;
  return { dzien: day, powod: 'sobota', przepis: 'art. 57 § 4 KPA' };
}

function holidaysOf(year: string): ReadonlyMap<PlainDate, DayOff> {
  const known = byYear.get(year);
  if (known) return known;
  const holidays = new Map<PlainDate, DayOff>();
  for (const row of daysOff) {
    const day = row.rule === 'easter' ? addDays(easterSunday(year), Number(row.day)) : (`${year}-${row.day}` as PlainDate);
    if (row.from <= day && (row.to === null || day <= row.to)) holidays.set(day, { dzien: day, powod: row.nazwa, przepis: row.legal_basis });
  }
  byYear.set(year, holidays);
  return holidays;
}

function easterSunday(year: string): PlainDate {
  const { month, day } = easter(Number(year));
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as PlainDate;
}

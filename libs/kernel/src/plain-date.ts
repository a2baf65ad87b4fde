import { DomainError } from './domain-error.js';

declare const plainDateBrand: unique symbol;
/** A legal date, `YYYY-MM-DD`, without time or zone: a JS `Date` would move the day. Compares with `<` and `===`. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

declare const plainMonthBrand: unique symbol;
/** A calendar month, `YYYY-MM`. Compares with `<` and `===`. */
export type PlainMonth = string & { readonly [plainMonthBrand]: true };

const DAY_MS = 86_400_000;

/** Reads `YYYY-MM-DD`; refuses days that do not exist (`2026-02-30`). */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) {
    throw new DomainError('DATE.INVALID', 'Data musi istnieć i mieć postać RRRR-MM-DD.');
  }
  return text;
}

/** True for an existing day written `YYYY-MM-DD`, years 1800-2999. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !/^(1[89]|2\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().slice(0, 10) === text;
}

/** Reads `YYYY-MM`. */
export function plainMonth(text: string): PlainMonth {
  if (!isPlainDate(`${text}-01`)) throw new DomainError('DATE.MONTH_INVALID', 'Miesiąc musi mieć postać RRRR-MM.');
  return text as PlainMonth;
}

/** Month that holds the day. */
export function monthOf(date: PlainDate): PlainMonth {
  return date.slice(0, 7) as PlainMonth;
}

/** The year of a day, also of a day that a fact carries as text. */
export function yearOf(date: string): number {
  return Number(date.split('-')[0]);
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Calendar days from `from` to `to`; 0 for the same day. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** The same day number `months` later; the last day of that month when it has no such day (KPA 57 § 3). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const month = shiftMonth(monthOf(date), months);
  const day = Math.min(Number(date.slice(8)), daysInMonth(month));
  return `${month}-${String(day).padStart(2, '0')}` as PlainDate;
}

/** The same day `years` later; 28 February when that year has no 29th (KPA 57 § 3a). */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** Whole months from one month to the other; 0 for the same, negative when `to` is earlier. */
export function monthsBetween(from: PlainMonth, to: PlainMonth): number {
  return monthIndex(to) - monthIndex(from);
}

/** Quarters of the calendar from the one that holds `from` to the one that holds `to`; 0 for the same quarter. */
export function quartersBetween(from: PlainDate, to: PlainDate): number {
  return quarterIndex(to) - quarterIndex(from);
}

/** The month `months` later (earlier when negative). */
export function shiftMonth(month: PlainMonth, months: number): PlainMonth {
  const index = monthIndex(month) + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}` as PlainMonth;
}

/** Number of days in the month, 28-31. */
export function daysInMonth(month: PlainMonth): number {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

/** First and last day of the month. */
export function firstDay(month: PlainMonth): PlainDate {
  return `${month}-01` as PlainDate;
}
export function lastDay(month: PlainMonth): PlainDate {
  return `${month}-${daysInMonth(month)}` as PlainDate;
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekday(date: PlainDate): number {
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** Full years of age on the day; who was born on 29 February is a year older on 28 February of a common year (art. 112 of the civil code). */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on < addYears(birth, years) ? years - 1 : years;
}

/** `7 stycznia 2026 r.` for letters. */
export function formatPolishDate(date: PlainDate): string {
  const names = 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(' ');
  return `${Number(date.slice(8))} ${names[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)} r.`;
}

function monthIndex(month: PlainMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}
function quarterIndex(date: PlainDate): number {
  return Math.floor(monthIndex(monthOf(date)) / 3);
}
/** Days since 1970-01-01, so that dates can be computed with as numbers. */
export function toEpochDay(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}
/** The day that `toEpochDay` gave the number of. */
export function fromEpochDay(day: number): PlainDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10) as PlainDate;
}

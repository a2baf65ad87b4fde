const MONTHS = [
  'styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec', 'lipiec', 'sierpień', 'wrzesień', 'październik', 'listopad', 'grudzień',
];
const ZONE = 'Europe/Warsaw';
const instant = new Intl.DateTimeFormat('pl-PL', { timeZone: ZONE, day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const weekday = new Intl.DateTimeFormat('pl-PL', { timeZone: ZONE, weekday: 'long' });
const clockTime = new Intl.DateTimeFormat('pl-PL', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' });

/** @example formatDate('2026-11-22') // '22.11.2026' */
export function formatDate(date: string | null | undefined): string {
  if (!date) return '–';
  const [year, month, day] = date.slice(0, 10).split('-');
  return `${day}.${month}.${year}`;
}

/** @example formatMonth('2026-11-01') // 'listopad 2026' */
export function formatMonth(date: string | null | undefined): string {
  if (!date) return '–';
  return `${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}

/** A moment on the clock of Warsaw: `22.11.2026, 12:03`. */
export function formatInstant(moment: string | null | undefined): string {
  return moment ? instant.format(new Date(moment)) : '–';
}

/** @example formatTime(Date.now()) // '12:03' */
export function formatTime(milliseconds: number): string {
  return clockTime.format(new Date(milliseconds));
}

/** @example formatWeekday('2026-03-20') // 'piątek' */
export function formatWeekday(date: string): string {
  return weekday.format(new Date(`${date.slice(0, 10)}T12:00:00Z`));
}

/** A span of days; an open end is said in words. */
export function formatPeriod(from: string | null | undefined, to: string | null | undefined): string {
  if (!from && !to) return 'bezterminowo';
  if (!to) return `od ${formatDate(from)}`;
  return from ? `${formatDate(from)} – ${formatDate(to)}` : `do ${formatDate(to)}`;
}

/** Whole days from one legal date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day on the calendar of Warsaw by the clock of this computer: only a suggestion in a form, never a legal date. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date());
}

import { addDays, DomainError, type PlainDate, type WarsawTime, yearOf } from '@ostoja/kernel';
import { isWorkingDay } from '@ostoja/law';
import type { Kanal } from '../tytul/tytul.entity.js';
import calendar from './payment-calendar.json' with { type: 'json' };

/** When the orders of a day of payment must be ready: banking days before it, and the hour. */
export interface CutOff {
  readonly dzien: PlainDate;
  readonly godzina: string;
}

const YEAR_END = { provision: 'art. 263 ust. 1 ustawy o finansach publicznych' };

/** The last instant to prepare payments of the day in the channel. */
export function cutOffOf(dzien: PlainDate, kanal: Kanal): CutOff {
  const { dni_przed, godzina } = versionOn(dzien).kanaly[kanal];
  let day = dzien;
  for (let left = dni_przed; left > 0; left -= isWorkingDay(day) ? 1 : 0) day = addDays(day, -1);
  return { dzien: day, godzina };
}

/**
 * The day can still be a day of payment. `dni` are the days of the month on which the unit pays; they guide the suggestion, and an urgent list may leave them.
 * Errors, with the nearest day in `details.najblizszy`: `WYPLATA.DAY_PAST`, `WYPLATA.DAY_NOT_BANKING`, `WYPLATA.YEAR_END`, `WYPLATA.AFTER_CUTOFF` (422).
 */
export function assertPaymentDay(dzien: PlainDate, kanal: Kanal, now: WarsawTime, dni: readonly number[] = []): void {
  const fault = findFault(dzien, kanal, now);
  if (!fault) return;
  const najblizszy = suggestPaymentDay(dzien < now.day ? now.day : dzien, kanal, now, dni);
  throw new DomainError(fault.code, najblizszy ? `${fault.message} Najbliższy możliwy dzień: ${najblizszy}.` : fault.message, { field: 'dzien', details: { najblizszy }, ...fault.more });
}

/** The nearest day, from `from` on, on which the unit can still pay this year; null when the year has none left. */
export function suggestPaymentDay(from: PlainDate, kanal: Kanal, now: WarsawTime, dni: readonly number[] = []): PlainDate | null {
  const ofUnit = (day: PlainDate) => dni.length === 0 || dni.includes(Number(day.slice(8)));
  for (let day = from < now.day ? now.day : from; yearOf(day) === yearOf(now.day); day = addDays(day, 1)) {
    if (ofUnit(day) && !findFault(day, kanal, now)) return day;
  }
  return dni.length > 0 ? suggestPaymentDay(from, kanal, now) : null;
}

/** The first banking day from the day on. */
export function nextPaymentDay(from: PlainDate): PlainDate {
  let day = from;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

function findFault(dzien: PlainDate, kanal: Kanal, now: WarsawTime): { code: string; message: string; more?: object } | null {
  if (dzien < now.day) return { code: 'WYPLATA.DAY_PAST', message: 'Dzień wypłaty już minął. Wybierz dzisiejszy lub późniejszy.' };
  if (!isWorkingDay(dzien)) return { code: 'WYPLATA.DAY_NOT_BANKING', message: 'W tym dniu banki i poczta nie pracują.' };
  if (yearOf(dzien) > yearOf(now.day) || dzien > `${yearOf(dzien)}-${versionOn(dzien).ostatni_dzien_roku}`) {
    return { code: 'WYPLATA.YEAR_END', message: 'Plan tego roku wygasa z jego końcem: wypłaty na dzień nowego roku przygotujesz w nowym roku.', more: YEAR_END };
  }
  const cutOff = cutOffOf(dzien, kanal);
  if (now.day > cutOff.dzien || (now.day === cutOff.dzien && now.time > cutOff.godzina)) {
    return { code: 'WYPLATA.AFTER_CUTOFF', message: `Na ten dzień jest za późno: wypłaty trzeba było przygotować do ${cutOff.dzien}, godz. ${cutOff.godzina}.` };
  }
  return null;
}

function versionOn(day: PlainDate): (typeof calendar.wersje)[number] {
  const version = calendar.wersje.find(({ od, do: until }: { od: string; do: string | null }) => od <= day && (until === null || day <= until));
  if (!version) throw new DomainError('WYPLATA.DAY_PAST', 'Nie ma kalendarza wypłat na ten dzień.', { field: 'dzien' });
  return version;
}

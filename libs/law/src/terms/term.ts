import { addDays, addMonths, addWarsawHours, DomainError, isPlainDate, plainDate, type PlainDate } from '@ostoja/kernel';
import { countingProvision, type Liczenie, type TermUnit } from './counting.js';
import { findDayOffOrSaturday, type DayOff } from './day-off.js';

export interface TermInput {
  /** The day of the event that starts the term; the day itself is not counted. */
  readonly zdarzenie: PlainDate;
  /** What happened, in Polish: `doręczenie decyzji`. */
  readonly nazwa_zdarzenia: string;
  readonly liczba: number;
  readonly jednostka: TermUnit;
  /** Provision that sets the term: `art. 129 § 2 KPA`. */
  readonly przepis: string;
  /** A term for an act that ends on a Saturday or day off moves (KPA 57 § 4); a term of another kind, such as service fiction, does not. */
  readonly na_czynnosc: boolean;
  /** `kpa` when not said. */
  readonly liczenie?: Liczenie;
  /** Counts back from the event: "at the latest 30 days before". Never moves. */
  readonly wstecz?: boolean;
  /** Hour of the event, `HH:MM`, for a term in hours. */
  readonly godzina?: string;
}

/** The end of a term with its derivation. */
export interface Term extends TermInput {
  /** Provision of the way of counting. */
  readonly przepis_liczenia: string;
  /** End before days off were considered. */
  readonly koniec_nominalny: PlainDate;
  readonly koniec: PlainDate;
  /** Hour of the end, `HH:MM`; only of a term in hours. */
  readonly koniec_godzina?: string;
  /** Days passed over, each with the reason. */
  readonly pominiete: readonly DayOff[];
}

/** A day that the act fixes in the calendar, such as 31 March. */
export interface FixedDayInput extends Omit<TermInput, 'liczba' | 'jednostka' | 'wstecz' | 'godzina'> {
  /** `03-31` */
  readonly dzien: string;
  readonly rok: number;
}

const DAYS_IN_WEEK = 7;
const MONTHS_IN_YEAR = 12;

/**
 * The end of a term with its derivation. Errors: `LAW.TERM_INVALID`.
 * @example calculateTerm({ zdarzenie: plainDate('2025-12-10'), nazwa_zdarzenia: 'doręczenie decyzji', liczba: 14, jednostka: 'dni', przepis: 'art. 129 § 2 KPA', na_czynnosc: true }).koniec // '2025-12-29'
 */
export function calculateTerm(input: TermInput): Term {
  if (!Number.isInteger(input.liczba) || input.liczba < 0) throw invalid(input, 'Długość terminu musi być liczbą całkowitą nie mniejszą niż 0.');
  const przepis_liczenia = countingProvision(input.liczenie ?? 'kpa', input.jednostka);
  if (input.jednostka === 'godziny') return { ...input, przepis_liczenia, ...afterHours(input), pominiete: [] };
  if (input.jednostka === 'dni_robocze') {
    const { end, skipped } = afterWorkingDays(input.zdarzenie, input.liczba, input.wstecz ? -1 : 1);
    return { ...input, przepis_liczenia, koniec_nominalny: end, koniec: end, pominiete: skipped };
  }
  return { ...input, przepis_liczenia, ...moved(nominalEnd(input), input) };
}

/** A term that ends on a fixed day of the year, moved from a day off where the act's way of counting moves it. Errors: `LAW.TERM_INVALID`. */
export function calculateFixedDay({ dzien, rok, ...input }: FixedDayInput): Term {
  const day = `${rok}-${dzien}`;
  if (!isPlainDate(day)) throw invalid(input, `Nie ma dnia ${day}.`);
  const term = { ...input, liczba: 1, jednostka: 'data' as const };
  return { ...term, przepis_liczenia: countingProvision(input.liczenie ?? 'kpa', 'data'), ...moved(plainDate(day), term) };
}

/** True for a day that is neither a Saturday nor a day off. */
export function isWorkingDay(day: PlainDate): boolean {
  return findDayOffOrSaturday(day) === null;
}

function invalid({ przepis }: { readonly przepis: string }, opis: string): DomainError {
  return new DomainError('LAW.TERM_INVALID', opis, { provision: przepis });
}

function nominalEnd({ zdarzenie, liczba, jednostka, wstecz }: TermInput): PlainDate {
  const count = wstecz ? -liczba : liczba;
  if (jednostka === 'dni') return addDays(zdarzenie, count);
  if (jednostka === 'tygodnie') return addDays(zdarzenie, count * DAYS_IN_WEEK);
  return addMonths(zdarzenie, jednostka === 'lata' ? count * MONTHS_IN_YEAR : count);
}

/** Art. 57 § 4 KPA and art. 115 of the civil code move the last day of a term for an act; a term that counts back has nothing to move to. */
function moved(nominal: PlainDate, { na_czynnosc, liczenie, wstecz }: TermInput): Pick<Term, 'koniec_nominalny' | 'koniec' | 'pominiete'> {
  const skipped: DayOff[] = [];
  let end = nominal;
  if (na_czynnosc && !wstecz && liczenie !== 'kalendarzowe') {
    for (let off = findDayOffOrSaturday(end); off; off = findDayOffOrSaturday(end)) {
      skipped.push(off);
      end = addDays(end, 1);
    }
  }
  return { koniec_nominalny: nominal, koniec: end, pominiete: skipped };
}

function afterHours(input: TermInput): Pick<Term, 'koniec_nominalny' | 'koniec' | 'koniec_godzina'> {
  if (input.godzina === undefined) throw invalid(input, 'Termin w godzinach wymaga godziny zdarzenia.');
  const { day, time } = addWarsawHours(input.zdarzenie, input.godzina, input.wstecz ? -input.liczba : input.liczba);
  return { koniec_nominalny: day, koniec: day, koniec_godzina: time };
}

function afterWorkingDays(event: PlainDate, count: number, step: 1 | -1): { end: PlainDate; skipped: DayOff[] } {
  const skipped: DayOff[] = [];
  let end = event;
  for (let left = count; left > 0; ) {
    end = addDays(end, step);
    const off = findDayOffOrSaturday(end);
    if (off) skipped.push(off);
    else left -= 1;
  }
  return { end, skipped };
}

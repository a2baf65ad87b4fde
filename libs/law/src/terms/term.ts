import { addDays, addMonths, DomainError, type PlainDate } from '@ostoja/kernel';
import { findDayOffOrSaturday, type DayOff } from './day-off.js';

export type TermUnit = 'dni' | 'tygodnie' | 'miesiące' | 'lata' | 'dni_robocze';

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
}

/** The end of a term with its derivation. */
export interface Term extends TermInput {
  /** Provision of the way of counting. */
  readonly przepis_liczenia: string;
  /** End before days off were considered. */
  readonly koniec_nominalny: PlainDate;
  readonly koniec: PlainDate;
  /** Days passed over, each with the reason. */
  readonly pominiete: readonly DayOff[];
}

const COUNTING: Readonly<Record<TermUnit, string>> = {
  dni: 'art. 57 § 1 KPA',
  tygodnie: 'art. 57 § 2 KPA',
  miesiące: 'art. 57 § 3 KPA',
  lata: 'art. 57 § 3a KPA',
  dni_robocze: 'dni robocze: bez sobót i dni wolnych (ustawa z 18.01.1951 o dniach wolnych od pracy)',
};
const DAYS_IN_WEEK = 7;
const MONTHS_IN_YEAR = 12;

/**
 * The end of a term under KPA art. 57, with its derivation. Errors: `LAW.TERM_INVALID`.
 * @example calculateTerm({ zdarzenie: plainDate('2025-12-10'), nazwa_zdarzenia: 'doręczenie decyzji', liczba: 14, jednostka: 'dni', przepis: 'art. 129 § 2 KPA', na_czynnosc: true }).koniec // '2025-12-29'
 */
export function calculateTerm(input: TermInput): Term {
  if (!Number.isInteger(input.liczba) || input.liczba < 0) {
    throw new DomainError('LAW.TERM_INVALID', 'Długość terminu musi być liczbą całkowitą nie mniejszą niż 0.', { provision: input.przepis });
  }
  const przepis_liczenia = COUNTING[input.jednostka];
  if (input.jednostka === 'dni_robocze') {
    const { end, skipped } = afterWorkingDays(input.zdarzenie, input.liczba);
    return { ...input, przepis_liczenia, koniec_nominalny: end, koniec: end, pominiete: skipped };
  }
  const nominal = nominalEnd(input);
  const { end, skipped } = input.na_czynnosc ? firstOpenDay(nominal) : { end: nominal, skipped: [] };
  return { ...input, przepis_liczenia, koniec_nominalny: nominal, koniec: end, pominiete: skipped };
}

/** True for a day that is neither a Saturday nor a day off. */
export function isWorkingDay(day: PlainDate): boolean {
  return findDayOffOrSaturday(day) === null;
}

function nominalEnd({ zdarzenie, liczba, jednostka }: TermInput): PlainDate {
  if (jednostka === 'dni') return addDays(zdarzenie, liczba);
  if (jednostka === 'tygodnie') return addDays(zdarzenie, liczba * DAYS_IN_WEEK);
  return addMonths(zdarzenie, jednostka === 'lata' ? liczba * MONTHS_IN_YEAR : liczba);
}

function firstOpenDay(from: PlainDate): { end: PlainDate; skipped: DayOff[] } {
  const skipped: DayOff[] = [];
  let end = from;
  for (let off = findDayOffOrSaturday(end); off; off = findDayOffOrSaturday(end)) {
    skipped.push(off);
    end = addDays(end, 1);
  }
  return { end, skipped };
}

function afterWorkingDays(event: PlainDate, count: number): { end: PlainDate; skipped: DayOff[] } {
  const skipped: DayOff[] = [];
  let end = event;
  for (let left = count; left > 0; ) {
    end = addDays(end, 1);
    const off = findDayOffOrSaturday(end);
    if (off) skipped.push(off);
    else left -= 1;
  }
  return { end, skipped };
}

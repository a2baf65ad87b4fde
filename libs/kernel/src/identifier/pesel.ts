import { DomainError } from '../domain-error.js';
import { isPlainDate, type PlainDate } from '../plain-date.js';
import { weightedSum } from './checksum.js';

/** What a PESEL number says about its holder. */
export interface Pesel {
  readonly numer: string;
  readonly dataUrodzenia: PlainDate;
  readonly plec: 'K' | 'M';
}

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
/** The century is added to the month: +80 for the 1800s, then +0, +20, +40, +60. */
const CENTURIES = [19, 20, 21, 22, 18];

/**
 * Reads a PESEL number with its birth date and sex (art. 15 ustawy o ewidencji ludności). A right checksum proves only the spelling.
 * @example parsePesel('44051401359').dataUrodzenia // '1944-05-14'
 */
export function parsePesel(text: string): Pesel {
  if (!/^\d{11}$/.test(text)) throw new DomainError('PESEL.FORMAT', 'Numer PESEL ma 11 cyfr.', { field: 'pesel' });
  if (Number(text[10]) !== peselCheckDigit(text)) {
    throw new DomainError('PESEL.CHECKSUM', 'Numer PESEL ma błędną cyfrę kontrolną.', { field: 'pesel' });
  }
  const month = Number(text.slice(2, 4));
  const century = CENTURIES[Math.floor(month / 20)]!;
  const date = `${century}${text.slice(0, 2)}-${String(month % 20).padStart(2, '0')}-${text.slice(4, 6)}`;
  if (!isPlainDate(date)) throw new DomainError('PESEL.DATE', 'Numer PESEL zawiera datę urodzenia, która nie istnieje.', { field: 'pesel' });
  return { numer: text, dataUrodzenia: date, plec: Number(text[9]) % 2 === 1 ? 'M' : 'K' };
}

/** The eleventh digit of a PESEL number, reckoned from its first ten. */
export function peselCheckDigit(digits: string): number {
  return (10 - (weightedSum(digits, WEIGHTS) % 10)) % 10;
}

/** True for eleven digits with the right checksum and an existing birth date. */
export function isPesel(text: unknown): text is string {
  try {
    return typeof text === 'string' && parsePesel(text).numer === text;
  } catch {
    return false;
  }
}

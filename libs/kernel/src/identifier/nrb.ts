import { DomainError } from '../domain-error.js';
import { weightedSum } from './checksum.js';

const SORTING_WEIGHTS = [3, 9, 7, 1, 3, 9, 7];
/** `PL` as the ISO 13616 check writes it: P=25, L=21, then two places for the check digits. */
const PL = 252_100;
const DIGITS = /^\d{26}$/;

/**
 * Reads a Polish bank account number: 26 digits, also with spaces or the prefix `PL`. Checked are both the number (mod 97, ISO 13616)
 * and the bank's sorting number inside it.
 * @returns the 26 digits
 * @example parseNrb('PL61 1090 1014 0000 0712 1981 2874') // '61109010140000071219812874'
 */
export function parseNrb(text: string): string {
  const digits = DIGITS.test(text) ? text : text.replace(/[\s\u00a0-]/g, '').replace(/^PL/i, '');
  if (!DIGITS.test(digits)) throw invalid('NRB.FORMAT', 'Numer rachunku ma 26 cyfr.');
  if (remainder(digits) !== 1) throw invalid('NRB.CHECKSUM', 'Numer rachunku ma błędną liczbę kontrolną.');
  if (!isSortingNumber(sortingNumber(digits))) throw invalid('NRB.BANK', 'Numer rachunku wskazuje na nieistniejący numer banku.');
  return digits;
}

/** True when `parseNrb` accepts the text. */
export function isNrb(text: unknown): text is string {
  try {
    return typeof text === 'string' && parseNrb(text).length > 0;
  } catch {
    return false;
  }
}

/** The bank branch of an account: digits 3-10. */
export function sortingNumber(nrb: string): string {
  return nrb.slice(2, 10);
}

/** Whether the eighth digit checks the first seven. */
export function isSortingNumber(text: string): boolean {
  return /^\d{8}$/.test(text) && (10 - (weightedSum(text, SORTING_WEIGHTS) % 10)) % 10 === Number(text[7]);
}

/** `61 1090 1014 0000 0712 1981 2874`: for people. */
export function formatNrb(nrb: string): string {
  return `${nrb.slice(0, 2)} ${nrb.slice(2).replace(/(\d{4})(?=\d)/g, '$1 ')}`;
}

/** By 97, of the account, `PL` and the check digits as one number. It is added up of parts that a number can hold: what stands 22, 14 and 6 places from its end counts 25, 53 and 27 times. */
function remainder(digits: string): number {
  return (Number(digits.slice(2, 10)) * 25 + Number(digits.slice(10, 18)) * 53 + Number(digits.slice(18)) * 27 + PL + Number(digits.slice(0, 2))) % 97;
}

function invalid(code: string, message: string): DomainError {
  return new DomainError(code, message, { field: 'numer' });
}

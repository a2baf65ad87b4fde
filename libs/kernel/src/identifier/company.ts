import { weightedSum } from './checksum.js';

const NIP_WEIGHTS = [6, 5, 7, 2, 3, 4, 5, 6, 7];
const REGON_WEIGHTS = [8, 9, 2, 3, 4, 5, 6, 7];
const REGON_LONG_WEIGHTS = [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8];

/** True for a tax number of ten digits whose last one is the checksum modulo 11; the remainder 10 is never issued. */
export function isNip(text: unknown): text is string {
  return typeof text === 'string' && /^\d{10}$/.test(text) && weightedSum(text, NIP_WEIGHTS) % 11 === Number(text[9]);
}

/** True for a business register number of 9 digits, or of 14 whose first nine are one; the remainder 10 is written 0. */
export function isRegon(text: unknown): text is string {
  if (typeof text !== 'string' || !/^(\d{9}|\d{14})$/.test(text)) return false;
  const short = (weightedSum(text, REGON_WEIGHTS) % 11) % 10 === Number(text[8]);
  return short && (text.length === 9 || (weightedSum(text, REGON_LONG_WEIGHTS) % 11) % 10 === Number(text[13]));
}

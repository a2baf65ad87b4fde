import { DomainError } from '@ostoja/kernel';
import { ValidationError } from '../problem.dto.js';

/** Zero and other control characters but line breaks and tabs, broken Unicode, switches of writing direction: the database refuses some, letters and lists must not carry the rest. */
const UNSAFE_TEXT = /[\p{Cs}\u202a-\u202e\u2066-\u2069]|(?![\t\n\r])\p{Cc}/u;
/** Several times the largest interview: a body of small pieces would otherwise keep the validation, and with it everybody, busy for seconds. */
const MOST_VALUES = 5_000;
const DEEPEST = 20;

/** True for a text that must reach neither the database nor a letter. */
export function isUnsafeText(text: string): boolean {
  return UNSAFE_TEXT.test(text);
}

/**
 * Looks through a body, a query or path parameters before anything else does.
 * @throws DomainError HTTP.TOO_COMPLEX (413) for depth and number of values that no screen sends
 * @throws ValidationError for a text or a name of a field that nobody can mean
 */
export function assertSafeInput(input: unknown): void {
  const open: { value: unknown; path: string; depth: number }[] = [{ value: input, path: '', depth: 0 }];
  let seen = 0;
  // A loop, not recursion: depth is just what an attacker chooses.
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next;
    if (typeof value === 'string' && isUnsafeText(value)) throw fault(path, 'Usuń znaki sterujące, uszkodzone znaki i znaki zmiany kierunku pisma.');
    if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) continue;
    const entries = Object.entries(value);
    seen += entries.length;
    if (seen > MOST_VALUES || depth >= DEEPEST) throw new DomainError('HTTP.TOO_COMPLEX', 'Żądanie ma za dużo pól albo zagnieżdżeń.', { status: 413 });
    for (const [key, inner] of entries) {
      if (key in Object.prototype || isUnsafeText(key)) throw fault(path, 'Nieznane pole.');
      open.push({ value: inner, path: path ? `${path}.${key}` : key, depth: depth + 1 });
    }
  }
}

/** Names of fields come from the caller: in an answer they are short and plain. */
export function plainPath(path: string): string {
  return path.replaceAll(/[^\p{L}\p{N}_.-]/gu, '?').slice(0, 120);
}

function fault(path: string, opis: string): ValidationError {
  return new ValidationError([{ pole: plainPath(path), opis }]);
}

import type { CursorCodec } from '@ostoja/http';
import { DomainError, isId } from '@ostoja/kernel';

/** The id at which the page before ended; null without a cursor. Errors: `HTTP.CURSOR_INVALID` (400). */
export function readId(cursors: CursorCodec, kursor: string | undefined): string | null {
  const id = readText(cursors, kursor);
  if (id !== null && !isId(id)) throw foreign();
  return id;
}

/** The text at which the page before ended; null without a cursor. Errors: `HTTP.CURSOR_INVALID` (400). */
export function readText(cursors: CursorCodec, kursor: string | undefined): string | null {
  if (kursor === undefined) return null;
  const [text] = cursors.decode(kursor, 1);
  if (typeof text !== 'string') throw foreign();
  return text;
}

function foreign(): DomainError {
  return new DomainError('HTTP.CURSOR_INVALID', 'Znacznik strony jest nieaktualny. Wczytaj listę od początku.', { status: 400, field: 'kursor' });
}

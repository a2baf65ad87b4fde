import type { CursorCodec } from '@ostoja/http';
import { DomainError } from '@ostoja/kernel';

type Key = (value: unknown) => boolean;

/**
 * The position in a cursor, each sort key checked, so that the cursor of another list cannot reach the database.
 * Without a cursor every key is null. Errors: `HTTP.CURSOR_INVALID` (400).
 */
export function readCursor(cursors: CursorCodec, kursor: string | undefined, keys: readonly Key[]): unknown[] {
  if (kursor === undefined) return keys.map(() => null);
  const position = cursors.decode(kursor, keys.length);
  if (keys.every((isKey, i) => isKey(position[i]))) return position;
  throw new DomainError('HTTP.CURSOR_INVALID', 'Znacznik strony jest nieaktualny. Wczytaj listę od początku.', { status: 400, field: 'kursor' });
}

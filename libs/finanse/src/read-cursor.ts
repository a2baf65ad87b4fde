import type { CursorCodec } from '@ostoja/http';
import { DomainError, isId } from '@ostoja/kernel';

/** The id after which a page begins, checked, so that the cursor of another list cannot reach the database; null at the first. Errors: `HTTP.CURSOR_INVALID` (400). */
export function readIdCursor(cursors: CursorCodec, kursor: string | undefined): string | null {
  if (kursor === undefined) return null;
  const [id] = cursors.decode(kursor, 1);
  if (typeof id === 'string' && isId(id)) return id;
  throw new DomainError('HTTP.CURSOR_INVALID', 'Znacznik strony jest nieaktualny. Wczytaj listę od początku.', { status: 400, field: 'kursor' });
}

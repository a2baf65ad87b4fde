import type { CursorCodec } from '@ostoja/http';
import { isId } from '@ostoja/kernel';

/** A position in a list, bound to the list and its order: a cursor of another list would compare the wrong keys. */
export function encodePosition(list: string, key: unknown, id: string): readonly unknown[] {
  return [list, key, id];
}

/** Key and id after which the page starts; null for the first page. Errors: 400 for a cursor of another list. */
export function positionAfter(cursors: CursorCodec, list: string, kursor: string | undefined): readonly unknown[] | null {
  if (!kursor) return null;
  const [, key, id] = cursors.read(kursor, [(name) => name === list, () => true, isId]);
  return [key, id];
}

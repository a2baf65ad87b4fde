import { CursorCodec } from '@ostoja/http';
import { loadConfig } from '@ostoja/database';
import { isId, newId } from '@ostoja/kernel';
import { readCursor } from './read-cursor.js';

const cursors = new CursorCodec(loadConfig({ DATABASE_URL: 'postgres://x', OSTOJA_SECRET: 'x'.repeat(32) }));

it('starts at the beginning without a cursor', () => expect(readCursor(cursors, undefined, [isId, isId])).toEqual([null, null]));

it('reads the position that was written', () => {
  const id = newId();
  expect(readCursor(cursors, cursors.encode([id, 7]), [isId, Number.isInteger])).toEqual([id, 7]);
});

it.each([[[7]], [[null]], [['x']], [[newId(), newId()]], [[{}]]])('refuses the position %j of another list', (position) => {
  expect(() => readCursor(cursors, cursors.encode(position), [isId])).toThrow(expect.objectContaining({ code: 'HTTP.CURSOR_INVALID', status: 400 }));
});

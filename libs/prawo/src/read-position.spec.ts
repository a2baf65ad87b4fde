import { loadConfig } from '@ostoja/database';
import { CursorCodec } from '@ostoja/http';
import { newId } from '@ostoja/kernel';
import { readId, readText } from './read-position.js';

const cursors = new CursorCodec(loadConfig({ DATABASE_URL: 'postgres://x', OSTOJA_SECRET: 'x'.repeat(32) }));

describe('the position of a page', () => {
  it('is none without a cursor, else what was written', () => {
    const id = newId();
    expect([readId(cursors, undefined), readText(cursors, undefined)]).toEqual([null, null]);
    expect([readId(cursors, cursors.encode([id])), readText(cursors, cursors.encode(['a.b']))]).toEqual([id, 'a.b']);
  });

  it.each([[['a.b']], [[7]], [[newId(), newId()]]])('of another list, %j, is refused', (position) => {
    expect(() => readId(cursors, cursors.encode(position))).toThrow(expect.objectContaining({ code: 'HTTP.CURSOR_INVALID', status: 400, field: 'kursor' }));
  });

  it('that is no text is refused', () => {
    expect(() => readText(cursors, cursors.encode([7]))).toThrow(expect.objectContaining({ code: 'HTTP.CURSOR_INVALID' }));
  });
});

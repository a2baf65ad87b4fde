import { Config } from '@ostoja/database';
import { isId, isText, newId } from '@ostoja/kernel';
import { CursorCodec } from './cursor.js';

function codec(secret = 'x'.repeat(32)): CursorCodec {
  return new CursorCodec(Object.assign(new Config(), { OSTOJA_SECRET: secret }));
}

describe('CursorCodec', () => {
  const position = ['Przykładowa', '2025-01-01', 7];

  const keys = [isText, isText, Number.isInteger];

  it('hides the position, and hides it differently each time', () => {
    const cursor = codec().encode(position);
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('2025');
    expect(codec().encode(position)).not.toBe(cursor);
  });

  it.each([
    ['of another list', () => codec().encode(['a'])],
    ['made with another secret', () => codec('y'.repeat(32)).encode(position)],
    ['changed on the way', () => codec().encode(position).replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
    ['cut off', () => codec().encode(position).slice(0, 20)],
    ['of a foreign system', () => 'strona-2'],
    ['empty', () => ''],
  ])('refuses a cursor %s', (_name, cursor) => {
    expect(() => codec().read(cursor(), keys)).toThrow(expect.objectContaining({ code: 'HTTP.CURSOR_INVALID', status: 400 }));
  });

  it('starts at the beginning without a cursor', () => expect(codec().read(undefined, [isId, isId])).toEqual([null, null]));

  it('reads the position that was written', () => {
    const id = newId();
    expect(codec().read(codec().encode([id, 7]), [isId, Number.isInteger])).toEqual([id, 7]);
  });

  it.each([[[7]], [[null]], [['x']], [[newId(), newId()]], [[{}]]])('refuses the position %j of another list', (other) => {
    expect(() => codec().read(codec().encode(other), [isId])).toThrow(expect.objectContaining({ code: 'HTTP.CURSOR_INVALID', status: 400 }));
  });

  it('cuts a page where the next begins', () => {
    const page = codec().toPage([1, 2, 3], 2, (row) => [row], (row) => row * 10);
    expect(page.elementy).toEqual([10, 20]);
    expect(codec().read(page.nastepny ?? '', [Number.isInteger])).toEqual([2]);
  });

  it('knows the last page', () => expect(codec().toPage([1, 2], 2, (row) => [row], (row) => row)).toEqual({ elementy: [1, 2], nastepny: null }));
});

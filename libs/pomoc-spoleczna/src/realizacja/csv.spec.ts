import { toCsv } from './csv.js';

const text = (value: string | null) => toCsv(['a'], [[value]]).toString('utf8').split('\r\n')[1];

describe('toCsv', () => {
  it.each([[null, ''], ['ąę', 'ąę'], ['a;b', '"a;b"'], ['a"b', '"a""b"'], ['-12.50', '-12.50'], ['=1+1', "'=1+1"], ['@a', "'@a"], ['-a', "'-a"]])('writes %j as %j', (value, expected) => expect(text(value)).toBe(expected));
  it('begins with the mark of UTF-8', () => expect([...toCsv(['a'], []).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]));
});

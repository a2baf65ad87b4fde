import { assertSafeInput, isUnsafeText, plainPath } from './unsafe-input.js';

/** `levels` objects in each other. */
const nested = (levels: number): unknown => Array.from({ length: levels }).reduce((inner) => ({ a: inner }), 1 as unknown);

describe('input that nobody can mean', () => {
  it.each(['A\u0000B', '\u0007', '\u0085', 'x\ud800', '\udc00x', '\u202eabc', '\u2066', '\u007f'])('is the text %j', (text) => {
    expect(isUnsafeText(text)).toBe(true);
    expect(() => assertSafeInput({ czesci: [{ opis: text }] })).toThrow(expect.objectContaining({ code: 'VALIDATION', status: 400, field: 'czesci.0.opis' }));
  });

  it.each(['Zażółć\ngęślą\tjaźń\r\n', '😀👩‍👩‍👧', 'Шевченко', 'עברית', "');--", '<b>', ''])('is not the text %j', (text) => {
    expect(() => assertSafeInput({ opis: text, lista: [text, null, 1, true] })).not.toThrow();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'a\u0000'])('is the field %j', (key) => {
    expect(() => assertSafeInput({ tresc: JSON.parse(`{${JSON.stringify(key)}:1}`) as unknown })).toThrow(expect.objectContaining({ code: 'VALIDATION' }));
  });

  it('is what is nested deeper than any form, however deep', () => {
    expect(() => assertSafeInput(nested(20))).not.toThrow();
    for (const levels of [21, 100_000]) expect(() => assertSafeInput(nested(levels))).toThrow(expect.objectContaining({ code: 'HTTP.TOO_COMPLEX', status: 413 }));
  });

  it('is what has more values than any form', () => {
    const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));
    expect(() => assertSafeInput(fields(5_000))).not.toThrow();
    expect(() => assertSafeInput(fields(5_001))).toThrow(expect.objectContaining({ code: 'HTTP.TOO_COMPLEX' }));
    expect(() => assertSafeInput([Array(3_000).fill(1), Array(3_000).fill(0)])).toThrow(expect.objectContaining({ code: 'HTTP.TOO_COMPLEX' }));
  });

  it('is never an uploaded file', () => expect(() => assertSafeInput(Buffer.alloc(10_000))).not.toThrow());

  it('is named in an answer by its place, plainly and shortly', () => expect(plainPath(`<b>.x${'y'.repeat(200)}`)).toBe(`?b?.x${'y'.repeat(115)}`));
});

import { choicesOf, kindOf, labelOf, splitFields } from './schema.js';

const AMOUNT = { type: 'string', pattern: '^\\d{1,9}(\\.\\d{1,2})?$', examples: ['1100.00'] };

describe('kindOf', () => {
  it('tells amounts, months and dates from plain text', () => {
    expect(kindOf(AMOUNT)).toBe('money');
    expect(kindOf({ type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$', examples: ['2025-04'] })).toBe('month');
    expect(kindOf({ type: 'string', format: 'date', examples: ['2025-04-01'] })).toBe('date');
    expect(kindOf({ type: 'string', pattern: '^\\d+(\\.\\d{1,4})?$', examples: ['1.2500'] })).toBe('decimal');
    expect(kindOf({ type: 'string', maxLength: 200 })).toBe('text');
  });

  it('tells a list of objects from a list of codes', () => {
    expect(kindOf({ type: 'array', items: { type: 'object', properties: {} } })).toBe('list');
    expect(kindOf({ type: 'array', items: { type: 'string' } })).toBe('codes');
    expect(kindOf({ type: 'array', 'x-wiersze': true, items: { type: 'string', maxLength: 300 } })).toBe('lines');
  });

  it('reads nullable types and choices', () => {
    expect(kindOf({ type: ['boolean', 'null'] })).toBe('boolean');
    expect(kindOf({ type: 'string', enum: ['K', 'M'] })).toBe('choice');
    expect(choicesOf({ 'x-wartosci': [{ kod: 'bezrobocie', nazwa: 'Bezrobocie' }] })).toEqual([{ kod: 'bezrobocie', nazwa: 'Bezrobocie' }]);
    expect(choicesOf({ enum: ['z_urzedu'] })).toEqual([{ kod: 'z_urzedu', nazwa: 'Z urzedu' }]);
  });
});

describe('fields of an object', () => {
  it('shows required fields and few optional ones, and keeps the order', () => {
    const schema = { type: 'object', required: ['e'], properties: { a: {}, b: {}, c: {}, d: {}, e: {}, f: {} } };
    expect(splitFields(schema)).toEqual({ main: ['a', 'b', 'c', 'e'], more: ['d', 'f'] });
  });

  it('never hides a list or an object', () => {
    const list = { type: 'array', items: { type: 'object', properties: {} } };
    expect(splitFields({ properties: { a: {}, b: {}, c: {}, d: {}, e: {}, f: list } })).toEqual({ main: ['a', 'b', 'c', 'f'], more: ['d', 'e'] });
  });

  it('does not hide a single field', () => {
    expect(splitFields({ properties: { a: {}, b: {}, c: {}, d: {} } }).more).toEqual([]);
  });

  it('names a field by its title', () => {
    expect(labelOf('data_wniosku', { title: 'Data wniosku' })).toBe('Data wniosku');
    expect(labelOf('data_wniosku', {})).toBe('Data wniosku');
  });
});

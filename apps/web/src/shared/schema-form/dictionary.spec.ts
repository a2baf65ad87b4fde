import { findDictionary, withDictionaries } from './dictionary.js';

const values = [{ kod: 'renta', nazwa: 'renta' }];
const server = { type: 'object', properties: { osoby: { type: 'array', items: { type: 'object', properties: { rodzaj: { type: 'string', 'x-slownik': 'rodzaj-dochodu', 'x-wartosci': values } } } } } };

describe('dictionaries of a schema', () => {
  it('are found at any depth', () => {
    expect(findDictionary([{ type: 'object' }, server], 'rodzaj-dochodu')).toEqual(values);
    expect(findDictionary([server], 'powod')).toEqual([]);
  });

  it('fill the fields that name them and leave the others', () => {
    const mine = { type: 'object', properties: { rodzaj: { type: 'string', 'x-slownik': 'rodzaj-dochodu' }, powod: { type: 'string', 'x-slownik': 'powod' } } };
    const filled = withDictionaries(mine, (name) => findDictionary([server], name));
    expect(filled.properties?.rodzaj).toHaveProperty('x-wartosci', values);
    expect(filled.properties?.powod).not.toHaveProperty('x-wartosci');
  });
});

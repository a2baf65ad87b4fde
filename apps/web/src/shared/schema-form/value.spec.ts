import { emptyObject, missingFields, newItem, prune } from './value.js';

const person = {
  type: 'object',
  required: ['klucz', 'dochod'],
  properties: {
    klucz: { type: 'string', examples: ['A'] },
    dochod: { type: 'object', required: ['kwota'], properties: { kwota: { type: 'string' }, opis: { type: 'string' } } },
  },
};
const facts = { type: 'object', required: ['osoby', 'powody'], properties: { osoby: { type: 'array', items: person }, powody: { type: 'array', items: { type: 'string' } } } };

describe('values of a schema form', () => {
  it('starts with the required parts only', () => {
    expect(emptyObject(person)).toEqual({ dochod: {} });
    expect(newItem(person, 1)).toEqual({ klucz: 'B', dochod: {} });
  });

  it('drops what was left empty and keeps false and zero', () => {
    expect(prune({ a: '', b: null, c: false, d: 0, e: [{ f: '' }], g: { h: '' } })).toEqual({ c: false, d: 0, e: [{}], g: {} });
  });

  it('names every missing required field by its path', () => {
    expect(missingFields(facts, { osoby: [{ klucz: 'A', dochod: { opis: 'x' } }], powody: [] })).toEqual(['osoby.0.dochod.kwota', 'powody']);
    expect(missingFields(facts, { osoby: [{ klucz: 'A', dochod: { kwota: '1.00' } }], powody: ['bezrobocie'] })).toEqual([]);
  });
});

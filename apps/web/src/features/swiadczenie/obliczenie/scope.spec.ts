import { scopeSchema } from './scope.js';

const fakty = { type: 'object', properties: { godziny: { title: 'Godziny' }, dochod: { title: 'Dochód' }, uwagi: { title: 'Uwagi' } }, required: ['godziny', 'dochod'] };

describe('scopeSchema', () => {
  it('keeps what the worker chooses, in the order of the definition, and what of it is required', () => {
    const schema = scopeSchema({ zakres: ['uwagi', 'godziny'], fakty });
    expect(Object.keys(schema.properties ?? {})).toEqual(['uwagi', 'godziny']);
    expect(schema.required).toEqual(['godziny']);
  });
  it('is empty where everything is evidence', () => expect(scopeSchema({ zakres: [], fakty })).toEqual({ type: 'object', properties: {}, required: [] }));
});

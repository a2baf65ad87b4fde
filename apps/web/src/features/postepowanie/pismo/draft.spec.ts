import { type Draft, mustName, toBody } from './draft.js';

const draft = (overrides: Partial<Draft>): Draft => ({ dane: {}, wolne: {}, rola: '', nazwa: '', adres: '', ...overrides });

describe('toBody', () => {
  it('leaves out what was left empty, so that a gap stays a gap', () => {
    expect(toBody(draft({ dane: { dni: 7, dzien: '', braki: ['brak podpisu', ''] }, wolne: { powod: null } }))).toEqual({ dane: { dni: 7, braki: ['brak podpisu'] }, wolne: {}, adresat: null });
  });

  it('sends another addressee with an address in lines', () => {
    expect(toBody(draft({ rola: 'pelnomocnik', nazwa: ' Adam Zmyślony ', adres: 'ul. Inna 1\n\n 30-003 Kraków ' })).adresat).toEqual({ rola: 'pelnomocnik', nazwa: 'Adam Zmyślony', adres: ['ul. Inna 1', '30-003 Kraków'] });
  });
});

describe('mustName', () => {
  it('lets an institution be named later, and nobody else', () => {
    expect(mustName(draft({}))).toBe(false);
    expect(mustName(draft({ rola: 'instytucja' }))).toBe(false);
    expect(mustName(draft({ rola: 'instytucja', adres: 'Kraków' }))).toBe(true);
    expect(mustName(draft({ rola: 'pelnomocnik' }))).toBe(true);
    expect(toBody(draft({ rola: 'instytucja' })).adresat).toBeNull();
  });
});

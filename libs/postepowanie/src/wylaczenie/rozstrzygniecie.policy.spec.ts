import { assertStan, toRuled } from './rozstrzygniecie.policy.js';

const ruling = { wynik: 'wylaczony', uzasadnienie: 'Spór sąsiedzki.', zastepcaId: 'zastepca' } as const;
const claim = { stan: 'zgloszone', uzytkownikId: 'wylaczany' } as const;

describe('the ruling of the superior (KPA 24 § 3, 26 § 1)', () => {
  it('excludes and names who takes over, or refuses and names nobody', () => {
    expect(toRuled(claim, ruling, 'ja')).toEqual({ stan: 'wylaczony', rozstrzygniecie: 'Spór sąsiedzki.', rozstrzygnalId: 'ja', zastepcaId: 'zastepca' });
    expect(toRuled(claim, { ...ruling, wynik: 'odmowa' }, 'ja')).toMatchObject({ stan: 'odmowa', zastepcaId: null });
  });
  it('is not for the person concerned, and not for a claim that was ruled on', () => {
    expect(() => toRuled(claim, ruling, 'wylaczany')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.EXCLUSION_OWN' }));
    expect(() => toRuled({ ...claim, stan: 'odmowa' }, ruling, 'ja')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.EXCLUSION_STATE' }));
    expect(() => assertStan({ stan: 'zgloszone' }, 'wylaczony')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.EXCLUSION_STATE' }));
  });
});

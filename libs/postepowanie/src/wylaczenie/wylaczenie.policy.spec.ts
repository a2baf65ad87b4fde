import { assertNoweWylaczenie, type NoweWylaczenie, worksAtOnce } from './wylaczenie.policy.js';

const claim = (fields: Partial<NoweWylaczenie> = {}): NoweWylaczenie => ({ uzytkownikId: 'ja', tryb: 'zadanie-pracownika', podstawa: '24-1-2', uzasadnienie: 'Sprawa siostry.', organZastepczy: null, ...fields });

describe('a claim of exclusion', () => {
  it.each([
    ['own, by law', claim(), true],
    ['own, on doubts', claim({ podstawa: '24-3' }), false],
    ['of a party, even by law', claim({ tryb: 'zadanie-strony', uzytkownikId: 'inny' }), false],
    ['ex officio', claim({ tryb: 'z-urzedu', uzytkownikId: 'inny', podstawa: '24-3' }), true],
  ])('%s works at once: %s', (_, nowe, expected) => {
    expect(() => assertNoweWylaczenie(nowe, 'ja')).not.toThrow();
    expect(worksAtOnce(nowe)).toBe(expected);
  });

  it.each([
    ['own, about a colleague', claim({ uzytkownikId: 'inny' }), 'tryb'],
    ['ex officio about oneself', claim({ tryb: 'z-urzedu' }), 'tryb'],
    ['of an official without a name', claim({ tryb: 'zadanie-strony', uzytkownikId: null }), 'uzytkownik_id'],
    ['of the authority with a name', claim({ tryb: 'z-urzedu', podstawa: '25-1-1', uzytkownikId: 'inny' }), 'uzytkownik_id'],
    ['of the authority with nobody to act instead', claim({ tryb: 'z-urzedu', podstawa: '25-1-1', uzytkownikId: null }), 'organ_zastepczy'],
  ])('%s is refused', (_, nowe, field) => {
    expect(() => assertNoweWylaczenie(nowe, 'ja')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.EXCLUSION_ILLEGAL', field }));
  });
});

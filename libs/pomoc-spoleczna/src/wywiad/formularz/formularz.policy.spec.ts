import { CELE_WYWIADU, type CelWywiadu, type CzescFormularza, type PolaWywiadu, type PoleFormularza } from './formularz.js';
import { assertFormularz, assertPola, carryPola, czesciWywiadu, isEmpty } from './formularz.policy.js';
import { WZORY } from './wzory.js';

const FORMULARZ = WZORY.at(-1)!;
const pole = (more: Partial<PoleFormularza>): PoleFormularza => ({ kod: 'a', nazwa: 'A', rodzaj: 'tekst', wymagane: false, wrazliwosc: 'zwykle', ...more });
const withPart = (pola: PoleFormularza[], more: Partial<CzescFormularza> = {}) => ({
  ...FORMULARZ, czesci: [...FORMULARZ.czesci, { kod: 'nowa', numer: null, nazwa: 'Nowa', wymagana: false, sprawdzona: false, zrodlo: 'uchwała', dane: 'osoby' as const, cele: ['pomoc' as const], rodzaje: ['pelny' as const], pola, ...more }],
});

describe('the questionnaires that come with the system', () => {
  it.each(WZORY.map((wzor) => [wzor.kod, wzor] as const))('%s is whole: interviews can be made on it', (_, wzor) => {
    expect(() => assertFormularz(wzor)).not.toThrow();
  });

  it('of the nine parts asks for A, H, I and J, and says of every unchecked number why it is unchecked', () => {
    const parts = czesciWywiadu(FORMULARZ, { cel: 'pomoc', rodzaj: 'pelny' });
    expect(parts.filter(({ wymagana, numer }) => wymagana && numer).map(({ numer }) => numer)).toEqual(['I A', 'I H', 'I I', 'I J']);
    expect(FORMULARZ.czesci.filter(({ sprawdzona }) => !sprawdzona).every(({ zrodlo }) => zrodlo.length > 20)).toBe(true);
    expect(FORMULARZ.czesci.filter(({ sprawdzona, numer }) => sprawdzona && numer).map(({ numer }) => numer)).toEqual(['I A', 'I C', 'I H', 'I I', 'I J', 'IV A']);
  });

  it('has parts for every purpose, full and as an update', () => {
    for (const cel of Object.keys(CELE_WYWIADU) as CelWywiadu[]) for (const rodzaj of ['pelny', 'aktualizacja'] as const) expect(czesciWywiadu(FORMULARZ, { cel, rodzaj }).length).toBeGreaterThan(2);
    expect(czesciWywiadu(FORMULARZ, { cel: 'pomoc', rodzaj: 'aktualizacja' }).map(({ numer }) => numer)).toEqual([null, 'IV A', 'IV B', 'IV C', null, null]);
  });
});

describe('a questionnaire', () => {
  it.each([
    ['a code twice', withPart([pole({}), pole({})]), `czesci.${FORMULARZ.czesci.length}.pola.1.kod`],
    ['a bad code', withPart([pole({ kod: 'Ż' })]), `czesci.${FORMULARZ.czesci.length}.pola.0.kod`],
    ['a choice without choices', withPart([pole({ rodzaj: 'wybor' })]), `czesci.${FORMULARZ.czesci.length}.pola.0.slownik`],
    ['choices of a text', withPart([pole({ slownik: [{ kod: 'x', nazwa: 'X' }] })]), `czesci.${FORMULARZ.czesci.length}.pola.0.slownik`],
    ['an unknown module', withPart([pole({ kod: 'zmyslony', rodzaj: 'modul' })]), `czesci.${FORMULARZ.czesci.length}.pola.0.kod`],
    ['a module twice in one interview', withPart([pole({ kod: 'rodzina', rodzaj: 'modul' })]), 'czesci'],
    ['no part that decisions rest on', { ...FORMULARZ, czesci: FORMULARZ.czesci.filter(({ kod }) => kod !== 'i_b') }, 'czesci'],
  ])('is refused with %s', (_, formularz, field) => {
    expect(() => assertFormularz(formularz)).toThrow(expect.objectContaining({ code: 'POMOC_SPOLECZNA.FORM_INVALID', field }));
  });
});

describe('values of plain fields', () => {
  const pola = (kod: string, value: unknown) => () => assertPola(FORMULARZ, { i_c: { [kod]: value } });

  it.each([['ogrzewanie', 'piec'], ['liczba_izb', 2], ['zadluzenie', '120.50'], ['tytul_prawny', 'najem'], ['wyposazenie', ['woda', 'prad']], ['liczba_izb', null], ['tytul_prawny', '']])('%s takes %j', (kod, value) => {
    expect(pola(kod, value)).not.toThrow();
  });
  it.each([['ogrzewanie', 'x'.repeat(501)], ['ogrzewanie', 5], ['liczba_izb', '2'], ['liczba_izb', -1], ['liczba_izb', 1.5], ['zadluzenie', '1,50'], ['tytul_prawny', 'zmyslony'], ['wyposazenie', ['woda', 'woda']], ['wyposazenie', 'woda'], ['mieszkanie', 'tekst'], ['nieznane', 1]])('%s refuses %j at the field', (kod, value) => {
    expect(pola(kod, value)).toThrow(expect.objectContaining({ code: 'POMOC_SPOLECZNA.FIELD_INVALID', status: 422, field: `pola.i_c.${kod}` }));
  });
  it('of an unknown part are refused', () => {
    const wrong: PolaWywiadu[] = [{ zmyslona: {} }, { i_c: [] as never }];
    for (const given of wrong) expect(() => assertPola(FORMULARZ, given)).toThrow(expect.objectContaining({ code: 'POMOC_SPOLECZNA.FIELD_INVALID' }));
  });

  it('are carried to the update where they have the same field, without what belongs to one visit', () => {
    const earlier = { i_c: { ogrzewanie: 'piec', tytul_prawny: 'zmyslony' }, i_h: { oczekiwania: 'Opał.' }, i_e: { urzad_pracy: false } };
    expect(carryPola(FORMULARZ, { cel: 'pomoc', rodzaj: 'aktualizacja' }, earlier)).toEqual({ iv_a: { ogrzewanie: 'piec' } });
    expect(carryPola(FORMULARZ, { cel: 'pomoc', rodzaj: 'pelny' }, earlier)).toEqual({ i_c: { ogrzewanie: 'piec' }, i_e: { urzad_pracy: false } });
  });

  it.each([[undefined, true], ['', true], [[], true], [{}, true], [{ a: undefined }, true], [false, false], [0, false], ['x', false], [{ a: 1 }, false]])('%j counts as empty: %s', (value, empty) => {
    expect(isEmpty(value)).toBe(empty);
  });
});

import { assertNaruszenie, assertOcenaDue } from './kontrakt-przebieg.policy.js';

describe('a breach', () => {
  it.each(['ograniczenie', 'odmowa', 'uchylenie', 'wstrzymanie'] as const)('with the proposal %s names the situation of dependants', (propozycja) => {
    expect(() => assertNaruszenie(propozycja, ' ')).toThrow(expect.objectContaining({ code: 'KONTRAKT.DEPENDANTS', provision: 'art. 11 ust. 2 i 3 ustawy o pomocy społecznej' }));
    expect(() => assertNaruszenie(propozycja, 'Dwoje dzieci.')).not.toThrow();
  });
  it('without consequences needs not', () => expect(() => assertNaruszenie('bez-skutkow', '')).not.toThrow());
});

describe('a planned review', () => {
  it.each([[{ rodzaj: 'ocena', dzien: null }, true], [{ rodzaj: 'ocena', dzien: '2026-01-01' }, false], [{ rodzaj: 'naruszenie', dzien: null }, false], [undefined, false]])('%j is due: %s', (ocena, due) => {
    const work = () => assertOcenaDue(ocena);
    if (due) expect(work).not.toThrow();
    else expect(work).toThrow(expect.objectContaining({ code: 'KONTRAKT.REVIEW_DONE', status: 409 }));
  });
});

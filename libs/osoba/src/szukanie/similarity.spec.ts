import fc from 'fast-check';
import { compareTraits, HINT, type Traits, typingDistance } from './similarity.js';

const traits = (fields: Partial<Traits>): Traits => ({ pesel: null, imie: 'Anna', nazwisko: 'Kowalska', dataUrodzenia: null, ...fields });

describe('duplicate hints', () => {
  it.each<[string, Partial<Traits>, Partial<Traits>, readonly string[]]>([
    ['diacritics', { nazwisko: 'Wojcik' }, { nazwisko: 'Wójcik' }, ['imie-i-nazwisko']],
    ['swapped first and last name', { imie: 'Kowalska', nazwisko: 'Anna' }, {}, ['zamienione-imie-i-nazwisko']],
    ['a slip and the same birth date', { nazwisko: 'Kowlaska', dataUrodzenia: '1980-01-01' }, { dataUrodzenia: '1980-01-01' }, ['literowka', 'data-urodzenia']],
    ['a slip alone', { nazwisko: 'Kowlaska' }, {}, ['literowka']],
    ['a new last name', { nazwisko: 'Nowak', dataUrodzenia: '1980-01-01' }, { nazwiskoRodowe: 'Nowak', dataUrodzenia: '1980-01-01' }, ['nazwisko-rodowe', 'data-urodzenia']],
    ['a slip in the PESEL', { imie: 'Ewa', pesel: '44051401395' }, { pesel: '44051401359' }, ['pesel-literowka']],
    ['a mistyped birth date', { dataUrodzenia: '1980-01-10' }, { dataUrodzenia: '1980-01-01' }, ['imie-i-nazwisko']],
    ['the same document', { imie: 'Ewa', dokumentNumer: 'aba 300000' }, { dokumentNumer: 'ABA300000' }, ['dokument']],
  ])('recognise %s', (_, typed, found, powody) => {
    const similarity = compareTraits(traits(typed), traits(found));
    expect(similarity.powody).toEqual(powody);
    expect(similarity.ocena).toBeGreaterThanOrEqual(HINT);
  });

  it.each<[string, Partial<Traits>, Partial<Traits>]>([
    ['another person born that day', { imie: 'Piotr', nazwisko: 'Zieliński', dataUrodzenia: '1980-01-01' }, { dataUrodzenia: '1980-01-01' }],
    ['a namesake with another PESEL', { pesel: '85031700138' }, { pesel: '44051401359' }],
    ['a namesake born on another day', { dataUrodzenia: '1980-01-01' }, { dataUrodzenia: '1991-12-24' }],
    ['short names that differ', { imie: 'Ewa', nazwisko: 'Maj' }, { imie: 'Iza', nazwisko: 'Raj' }],
  ])('stay silent about %s', (_, typed, found) => {
    expect(compareTraits(traits(typed), traits(found)).ocena).toBeLessThan(HINT);
  });

  it('measure typing slips as a distance', () => {
    expect(typingDistance('kowalska', 'kowlaska')).toBe(1);
    expect(typingDistance('', 'abc')).toBe(3);
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => typingDistance(a, b) === typingDistance(b, a) && (typingDistance(a, b) === 0) === (a === b)));
  });
});

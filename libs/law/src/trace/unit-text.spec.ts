import { Fraction } from '@ostoja/kernel';
import { countOf } from './unit-text.js';

describe('countOf', () => {
  it.each([
    ['0', 'dni', '0 dni'], ['1', 'dni_robocze', '1 dzień roboczy'], ['2', 'miesiące', '2 miesiące'], ['4', 'osoby', '4 osoby'], ['5', 'lata', '5 lat'], ['1', 'lata', '1 rok'],
    ['12', 'miesiące', '12 miesięcy'], ['14', 'godziny', '14 godzin'], ['22', 'godziny', '22 godziny'], ['112', 'tygodnie', '112 tygodni'], ['-3', 'dni', '-3 dni'], ['-1', 'tygodnie', '-1 tydzień'],
    ['7', 'ha', '7 ha'], ['7', 'liczba', '7'],
  ])('%s %s', (count, unit, text) => {
    expect(countOf(Fraction.parse(count), unit)).toBe(text.replace(' ', '\u00a0'));
  });
  it('writes a part of a unit as it is given', () => {
    expect(countOf(Fraction.of(3, 2), 'godziny', '1,5')).toBe('1,5\u00a0godziny');
  });
});

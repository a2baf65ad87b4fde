import fc from 'fast-check';
import { isPesel, parsePesel } from './pesel.js';

describe('PESEL', () => {
  it.each([
    ['44051401359', '1944-05-14', 'M'],
    ['02070803628', '1902-07-08', 'K'],
    ['85031700138', '1985-03-17', 'M'],
    ['12310500220', '2012-11-05', 'K'],
    ['97870200111', '1897-07-02', 'M'],
  ])('%s gives the birth date %s and sex %s', (numer, dataUrodzenia, plec) => {
    expect(parsePesel(numer)).toEqual({ numer, dataUrodzenia, plec });
  });

  it('refuses every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = [...'44051401359'];
        digits[place] = String((Number(digits[place]) + shift) % 10);
        return !isPesel(digits.join(''));
      }),
    );
  });

  it.each([
    ['4405140135', 'PESEL.FORMAT'],
    ['4405140135a', 'PESEL.FORMAT'],
    ['44051401358', 'PESEL.CHECKSUM'],
    ['99023100000', 'PESEL.DATE'],
  ])('refuses %s with %s', (text, code) => {
    expect(() => parsePesel(text)).toThrow(expect.objectContaining({ code }));
  });

  it.each([null, undefined, 44051401359, '٤٤٠٥١٤٠١٣٥٩'])('is false for %p', (value) => {
    expect(isPesel(value)).toBe(false);
  });
});

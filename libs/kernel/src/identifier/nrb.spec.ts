import fc from 'fast-check';
import { formatNrb, isNrb, isSortingNumber, parseNrb, sortingNumber } from './nrb.js';

const VALID = '61109010140000071219812874';

describe('NRB', () => {
  it.each([VALID, `PL${VALID}`, 'PL61 1090 1014 0000 0712 1981 2874', '07109010140000000000000001'])('accepts %s', (text) => {
    expect(parseNrb(text)).toMatch(/^\d{26}$/);
  });

  it('refuses every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(25), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = [...VALID];
        digits[place] = String((Number(digits[place]) + shift) % 10);
        return !isNrb(digits.join(''));
      }),
    );
  });

  it('reckons like the standard, over the whole number at once', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 26, maxLength: 26 });
    fc.assert(
      fc.property(digits, fc.nat(99), (some, check) => {
        const nrb = String(check).padStart(2, '0') + VALID.slice(2, 10) + some.slice(10);
        return isNrb(nrb) === (BigInt(`${nrb.slice(2)}2521${nrb.slice(0, 2)}`) % 97n === 1n);
      }),
    );
    fc.assert(
      fc.property(digits, (some) => {
        const account = VALID.slice(2, 10) + some.slice(10);
        const check = String(98n - (BigInt(`${account}252100`) % 97n)).padStart(2, '0');
        return isNrb(check + account);
      }),
    );
  });

  it('checks the sorting number apart from the whole', () => {
    expect(() => parseNrb('79109010150000000000000001')).toThrow(expect.objectContaining({ code: 'NRB.BANK' }));
  });

  it.each(['10901014', '11402004', '10205558', '12404432', '11301017'])('knows the sorting number %s', (text) => {
    expect(isSortingNumber(text)).toBe(true);
  });

  it('gives the bank and the form for people', () => {
    expect(sortingNumber(VALID)).toBe('10901014');
    expect(formatNrb(VALID)).toBe('61 1090 1014 0000 0712 1981 2874');
  });

  it.each(['', 'DE61109010140000071219812874', '6110901014000007121981287', null])('is false for %p', (value) => {
    expect(isNrb(value)).toBe(false);
  });
});

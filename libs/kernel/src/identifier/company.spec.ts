import { isNip, isRegon } from './company.js';

describe('NIP and REGON', () => {
  it('accepts numbers with the right checksum', () => {
    expect(isNip('5250007313')).toBe(true);
    expect(isRegon('123456785')).toBe(true);
    expect(isRegon('12345678512347')).toBe(true);
  });

  it('refuses a wrong digit, a wrong length and other types', () => {
    expect(['5250007314', '525000731', '525-000-73-13', 5250007313].some(isNip)).toBe(false);
    expect(['123456784', '12345678512346', '12345678412347', '1234567851', null].some(isRegon)).toBe(false);
  });

  it('never accepts the remainder ten in a NIP', () => {
    // 6 × 0 … 7 × 0 with the digits below leaves the remainder 10
    expect(Array.from({ length: 10 }, (_, digit) => `000000015${digit}`).filter(isNip)).toHaveLength(1);
    expect(Array.from({ length: 10 }, (_, digit) => `000000003${digit}`).filter(isNip)).toHaveLength(0);
  });
});

import { assert, bigInt, property } from 'fast-check';
import { divideHalfUp, Fraction } from './fraction.js';

const whole = bigInt({ min: -1_000_000_000n, max: 1_000_000_000n });
const positive = bigInt({ min: 1n, max: 1_000_000n });

describe('Fraction', () => {
  it('reads decimals exactly', () => {
    expect(Fraction.parse('1.30').compare(Fraction.of(13, 10))).toBe(0);
    expect(Fraction.parse('-0.5').compare(Fraction.of(1, -2))).toBe(0);
  });
  it.each(['', '1,5', '.5', '1.', '1e3', ' 1', '--1', 'NaN'])('refuses %p', (text) => {
    expect(() => Fraction.parse(text)).toThrow(RangeError);
  });
  it('a third taken three times is a whole', () => {
    const third = Fraction.ONE.dividedBy(Fraction.of(3));
    expect(third.plus(third).plus(third).compare(Fraction.ONE)).toBe(0);
  });
  it('refuses to divide by zero', () => {
    expect(() => Fraction.ONE.dividedBy(Fraction.ZERO)).toThrow(expect.objectContaining({ code: 'NUMBER.DIVISION_BY_ZERO', status: 422 }));
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
  });
  it('compares across denominators and signs', () => {
    expect(Fraction.of(1, 3).isLess(Fraction.of(34, 100))).toBe(true);
    expect(Fraction.of(-1, 3).isLess(Fraction.of(-34, 100))).toBe(false);
    expect(Fraction.of(2, 4).isAtMost(Fraction.of(1, 2))).toBe(true);
    expect(Fraction.max(Fraction.of(1, 3), Fraction.of(1, 2)).toFixed(1)).toBe('0.5');
    expect(Fraction.min(Fraction.of(1, 3), Fraction.of(1, 2)).toFixed(2)).toBe('0.33');
  });
  it('shows halves away from zero', () => {
    expect(Fraction.parse('133.485').toFixed(2)).toBe('133.49');
    expect(Fraction.parse('-133.485').toFixed(2)).toBe('-133.49');
    expect(Fraction.parse('0.004').toFixed(2)).toBe('0.00');
    expect(Fraction.of(7, 2).toFixed(0)).toBe('4');
  });
  it('gives its exact value in lowest terms', () => {
    expect([Fraction.of(-100, 300).toRatio(), Fraction.of(0, 7).toRatio(), Fraction.of(4, 2).toRatio()]).toEqual(['-1/3', '0/1', '2/1']);
  });
  it('gives a whole number for counting, never a part', () => {
    expect(Fraction.of(24, 2).toInteger()).toBe(12);
    expect(() => Fraction.of(1, 2).toInteger()).toThrow(RangeError);
  });
  it('adding and taking away again changes nothing, whatever the denominators', () => {
    assert(property(whole, positive, whole, positive, (a, b, x, y) => {
      const [first, second] = [Fraction.of(a, b), Fraction.of(x, y)];
      expect(first.plus(second).minus(second).compare(first)).toBe(0);
    }));
  });
  it('adding does not depend on order or grouping', () => {
    assert(property(whole, positive, whole, positive, whole, positive, (a, b, c, d, e, f) => {
      const [x, y, z] = [Fraction.of(a, b), Fraction.of(c, d), Fraction.of(e, f)];
      expect(x.plus(y).plus(z).compare(z.plus(y.plus(x)))).toBe(0);
    }));
  });
  it('rounding is never further than half away', () => {
    assert(property(whole, positive, (n, d) => {
      const difference = 2n * (divideHalfUp(n, d) * d - n);
      expect(difference <= d && difference >= -d).toBe(true);
    }));
  });
});

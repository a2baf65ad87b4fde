import { Fraction, Money } from '@ostoja/kernel';
import { round, roundUp } from './round.js';

const PROVISION = 'art. 106 ust. 3 ups';

describe('round', () => {
  it.each([['133.485', '133.49'], ['133.4849', '133.48'], ['0', '0.00'], ['-0.005', '-0.01']])('%s is %s', (value, expected) => {
    expect(round(Fraction.parse(value), PROVISION).toString()).toBe(expected);
  });
  it('rounds a third of a złoty once', () => {
    expect(round(Fraction.of(2, 3), PROVISION).toString()).toBe('0.67');
  });
  it('needs a provision', () => {
    expect(() => round(Fraction.ONE, '')).toThrow(expect.objectContaining({ code: 'LAW.ROUNDING_WITHOUT_PROVISION' }));
    expect(() => roundUp(Fraction.ONE, Money.parse('1.00'), '')).toThrow(expect.objectContaining({ code: 'LAW.ROUNDING_WITHOUT_PROVISION' }));
  });
});

describe('roundUp', () => {
  it('knows no multiple of nothing', () => {
    expect(() => roundUp(Fraction.ONE, Money.ZERO, 'art. 1')).toThrow(expect.objectContaining({ code: 'NUMBER.DIVISION_BY_ZERO', status: 422 }));
  });
  it.each([['1051.308', '1.00', '1052.00'], ['1052', '1.00', '1052.00'], ['376.99', '0.10', '377.00'], ['377.001', '0.10', '377.10'], ['-1.05', '1.00', '-1.00']])(
    '%s to full %s is %s', (value, unit, expected) => {
      expect(roundUp(Fraction.parse(value), Money.parse(unit), PROVISION).toString()).toBe(expected);
    });
});

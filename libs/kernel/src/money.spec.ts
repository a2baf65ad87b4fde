import { array, assert, bigInt, property } from 'fast-check';
import { Money } from './money.js';

const amount = bigInt({ min: -10_000_000_000n, max: 10_000_000_000n }).map((grosze) => Money.ofGrosze(grosze));

describe('Money', () => {
  it.each([['450', '450.00'], ['450.5', '450.50'], ['0.01', '0.01'], ['-0.01', '-0.01'], ['123456789012345.67', '123456789012345.67']])('reads %s', (text, shown) => {
    expect(Money.parse(text).toString()).toBe(shown);
  });
  it.each(['', '1.005', '1,00', '+1', '1e2', '٣', '1234567890123456', ' 1'])('refuses %p rather than round it', (text) => {
    expect(() => Money.parse(text)).toThrow(expect.objectContaining({ code: 'MONEY.INVALID', status: 422 }));
  });
  it('is a decimal in a string in JSON', () => {
    expect(JSON.stringify({ kwota: Money.parse('7.1') })).toBe('{"kwota":"7.10"}');
  });
  it('is shown to people the Polish way', () => {
    expect(Money.parse('-1234567.8').format()).toBe('−1\u00a0234\u00a0567,80\u00a0zł');
  });
  it('keeps every grosz through text, sums and differences', () => {
    assert(property(array(amount), (amounts) => {
      const total = Money.sum(amounts.map((money) => Money.parse(money.toString())));
      expect(amounts.reduce((left, money) => left.minus(money), total).isZero).toBe(true);
    }));
  });
  it('orders by value and knows its fraction', () => {
    expect(Money.parse('2.00').compare(Money.parse('10.00'))).toBe(-1);
    expect(Money.parse('2.00').equals(Money.parse('2'))).toBe(true);
    expect(Money.parse('1.25').toFraction().toFixed(2)).toBe('1.25');
    expect(Money.parse('1.25').negated().isNegative).toBe(true);
  });
});

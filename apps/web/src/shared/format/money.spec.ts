import { formatMoney, moneyToField, parseMoney, subtractMoney, sumMoney } from './money.js';

describe('formatMoney', () => {
  it('groups thousands and keeps every grosz', () => {
    expect(formatMoney('1234567.5')).toBe('1\u00a0234\u00a0567,50\u00a0zł');
    expect(formatMoney('90071992547409.93')).toBe('90\u00a0071\u00a0992\u00a0547\u00a0409,93\u00a0zł');
    expect(formatMoney('-12.00')).toBe('−12,00\u00a0zł');
  });

  it('shows a dash when there is no amount', () => {
    expect(formatMoney(null)).toBe('–');
  });
});

describe('parseMoney', () => {
  it('reads what people type', () => {
    expect(['450', '450,5', '1 234,50 zł', '1\u00a0234.50'].map(parseMoney)).toEqual(['450.00', '450.50', '1234.50', '1234.50']);
  });

  it('refuses what is not an amount', () => {
    expect(['', 'abc', '1,234', '-5', '1.2.3'].map(parseMoney)).toEqual([null, null, null, null, null]);
  });

  it('gives back what the field shows', () => {
    expect(parseMoney(moneyToField('1234.50'))).toBe('1234.50');
  });
});

describe('sums and differences', () => {
  it('lose no grosz, also of billions and below zero', () => {
    expect(sumMoney([])).toBe('0.00');
    expect(sumMoney(['0.10', '0.20', '-0.35'])).toBe('-0.05');
    expect(sumMoney(['90071992547409.93', '0.01', '5'])).toBe('90071992547414.94');
  });

  it.each([['450.00', '450.00', '0.00'], ['450.00', '0.01', '449.99'], ['1000.10', '1000.05', '0.05'], ['600', '250.5', '349.50'], ['1.00', '3.50', '-2.50']])('of %s less %s is %s', (value, less, left) => {
    expect(subtractMoney(value, less)).toBe(left);
  });
});

import { formatMoney, moneyToField, parseMoney } from './money.js';

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

import { formatQuantity } from './quantity.js';

it.each([
  ['1517.00', 'PLN/month', '1\u00a0517,00\u00a0zł miesięcznie'],
  ['31.4', 'PLN/hour', '31,40\u00a0zł za godzinę'],
  ['130.00', 'percent', '130%'],
  ['14', 'working_days', '14\u00a0dni roboczych'],
  ['1', 'days', '1\u00a0dzień'],
  ['22.00', 'lata', '22\u00a0lata'],
  ['12', 'months', '12\u00a0miesięcy'],
  ['0.5', 'years', '0,5\u00a0lata'],
  ['2000', 'count', '2\u00a0000'],
  ['0.70', 'ratio', '0,7'],
  ['1.2000', 'ha', '1,2\u00a0ha'],
  ['2026-03-20', 'data', '20.03.2026'],
  ['12-24', 'code', '24.12'],
  ['wliczany', 'code', 'wliczany'],
  ['tak', 'tak/nie', 'tak'],
])('%s %s is said as %s', (value, unit, said) => expect(formatQuantity(value, unit)).toBe(said));

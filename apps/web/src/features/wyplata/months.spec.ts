import type { Wyplata } from './api.js';
import { sumByMonth } from './months.js';

const payment = (miesiac: string, kwota: string, stan = 'w-drodze') => ({ miesiac, kwota, stan }) as Wyplata;

describe('sumByMonth', () => {
  it('adds the payments of a month exactly, without cancelled ones, oldest month first', () => {
    const payments = [payment('2026-11', '0.10'), payment('2026-11', '0.20'), payment('2026-10', '450.00'), payment('2026-11', '99.00', 'anulowana')];
    expect(sumByMonth(payments, 12)).toEqual([{ month: '2026-10', amount: '450.00' }, { month: '2026-11', amount: '0.30' }]);
  });

  it('keeps the newest months', () => {
    expect(sumByMonth([payment('2026-09', '1.00'), payment('2026-10', '1.00'), payment('2026-11', '1.00')], 2).map(({ month }) => month)).toEqual(['2026-10', '2026-11']);
  });
});

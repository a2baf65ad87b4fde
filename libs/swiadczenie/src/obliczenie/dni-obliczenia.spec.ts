import { plainDate, plainMonth } from '@ostoja/kernel';
import { evidencePeriod, incomeMonth, settleDni } from './dni-obliczenia.js';

const dni = (miesiac: string, wniosek: string) => settleDni(plainMonth(miesiac), plainDate(wniosek), plainDate('2025-06-20'));

describe('settleDni', () => {
  it('judges the month of the application as of its day and a later month as of the first', () => {
    expect(dni('2025-05', '2025-05-10').naDzien).toBe('2025-05-10');
    expect(dni('2025-06', '2025-05-10').naDzien).toBe('2025-06-01');
  });

  it('refuses a month before the application', () => {
    expect(() => dni('2025-04', '2025-05-10')).toThrow(expect.objectContaining({ code: 'SWIADCZENIE.MONTH_BEFORE_APPLICATION' }));
  });
});

describe('evidencePeriod', () => {
  it.each([
    ['na_dzien', '2025-05-10', '2025-05-10'],
    ['miesiac_dochodu', '2025-04-01', '2025-05-31'],
    ['12_miesiecy', '2024-05-01', '2025-05-31'],
    ['rok_poprzedni', '2024-01-01', '2024-12-31'],
  ] as const)('%s', (okres, od, to) => {
    expect(evidencePeriod(okres, dni('2025-05', '2025-05-10'), null)).toEqual({ od, do: to });
  });

  it('reaches over the turn of the year and to a chosen later month', () => {
    expect(evidencePeriod('miesiac_dochodu', dni('2025-01', '2025-01-02'), null)).toEqual({ od: '2024-12-01', do: '2025-01-31' });
    expect(evidencePeriod('12_miesiecy', dni('2025-05', '2025-05-10'), plainMonth('2025-07'))).toEqual({ od: '2024-07-01', do: '2025-07-31' });
  });
});

describe('incomeMonth', () => {
  it('is the month before the application, its own after a loss of income, or the chosen one', () => {
    const one = dni('2025-05', '2025-05-31');
    expect([incomeMonth(one, null, false), incomeMonth(one, null, true), incomeMonth(one, plainMonth('2025-02'), true)]).toEqual(['2025-04', '2025-05', '2025-02']);
  });
});

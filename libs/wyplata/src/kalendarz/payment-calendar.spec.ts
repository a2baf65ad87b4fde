import { plainDate } from '@ostoja/kernel';
import { assertPaymentDay, cutOffOf, suggestPaymentDay } from './payment-calendar.js';

const at = (day: string, time = '10:00') => ({ day: plainDate(day), time });
const day = plainDate;

describe('the payment calendar', () => {
  it.each([
    ['2026-11-20', 'przelew', at('2026-11-23'), 'WYPLATA.DAY_PAST', '2026-11-23'],
    ['2026-11-28', 'przelew', at('2026-11-23'), 'WYPLATA.DAY_NOT_BANKING', '2026-11-30'],
    ['2026-11-11', 'kasa', at('2026-11-09'), 'WYPLATA.DAY_NOT_BANKING', '2026-11-12'],
    ['2026-12-24', 'przelew', at('2026-12-21'), 'WYPLATA.DAY_NOT_BANKING', '2026-12-28'],
    ['2026-11-23', 'przelew', at('2026-11-23', '14:31'), 'WYPLATA.AFTER_CUTOFF', '2026-11-24'],
    ['2026-11-30', 'przekaz', at('2026-11-27'), 'WYPLATA.AFTER_CUTOFF', '2026-12-01'],
    ['2027-01-04', 'przelew', at('2026-12-30'), 'WYPLATA.YEAR_END', null],
  ] as const)('refuses %s by %s at %j: %s', (dzien, kanal, now, code, najblizszy) => {
    expect(() => assertPaymentDay(day(dzien), kanal, now)).toThrow(expect.objectContaining({ code, status: 422, details: { najblizszy } }));
  });

  it.each([['2026-11-23', 'przelew', at('2026-11-23', '14:30')], ['2026-12-31', 'przelew', at('2026-12-31', '09:00')], ['2026-11-30', 'przekaz', at('2026-11-26', '12:00')]] as const)('takes %s by %s at %j', (dzien, kanal, now) => {
    expect(() => assertPaymentDay(day(dzien), kanal, now)).not.toThrow();
  });

  it('counts banking days back over a weekend and a holiday', () => {
    expect(cutOffOf(day('2026-11-12'), 'przekaz')).toEqual({ dzien: '2026-11-09', godzina: '12:00' });
    expect(cutOffOf(day('2026-11-30'), 'karta')).toEqual({ dzien: '2026-11-27', godzina: '12:00' });
  });

  it('suggests a day on which the unit pays, and any banking day once the year has none of these left', () => {
    expect(suggestPaymentDay(day('2026-11-23'), 'przelew', at('2026-11-23'), [10, 25])).toBe('2026-11-25');
    expect(suggestPaymentDay(day('2026-11-26'), 'przelew', at('2026-11-23'), [10, 25])).toBe('2026-12-10');
    expect(suggestPaymentDay(day('2026-12-28'), 'przelew', at('2026-12-28'), [10, 25])).toBe('2026-12-28');
  });
});

import { assert, integer, property } from 'fast-check';
import {
  addDays, addMonths, addYears, ageOn, daysBetween, daysInMonth, formatPolishDate, isPlainDate, lastDay, monthOf, monthsBetween, plainDate, plainMonth, quartersBetween,
  shiftMonth, weekday,
  yearOf,
} from './plain-date.js';

const day = integer({ min: -60_000, max: 60_000 }).map((n) => addDays(plainDate('2000-03-01'), n));

describe('PlainDate', () => {
  it.each(['2026-02-30', '2025-02-29', '1700-01-01', '2025-1-01', '2025-01-01T00:00', '', 'wczoraj'])('refuses %p', (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(expect.objectContaining({ code: 'DATE.INVALID' }));
  });
  it('knows leap days', () => {
    expect(isPlainDate('2024-02-29')).toBe(true);
    expect(daysInMonth(plainMonth('2024-02'))).toBe(29);
    expect(lastDay(plainMonth('2100-02'))).toBe('2100-02-28');
  });
  it('adds months and years to the last day that exists', () => {
    expect(addMonths(plainDate('2025-01-31'), 1)).toBe('2025-02-28');
    expect(addMonths(plainDate('2025-03-31'), -1)).toBe('2025-02-28');
    expect(addYears(plainDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(addYears(plainDate('1965-05-10'), 60)).toBe('2025-05-10');
    expect([yearOf('2026-03-10'), yearOf(plainDate('1999-12-31'))]).toEqual([2026, 1999]);
  });
  it('counts months and quarters', () => {
    expect(monthsBetween(plainMonth('2024-11'), plainMonth('2025-02'))).toBe(3);
    expect(monthsBetween(plainMonth('2025-02'), plainMonth('2024-11'))).toBe(-3);
    expect(shiftMonth(plainMonth('2025-01'), -1)).toBe('2024-12');
    expect(quartersBetween(plainDate('1953-01-01'), plainDate('1953-11-15'))).toBe(3);
  });
  it('is of age on the birthday, not the day before', () => {
    expect(ageOn(plainDate('2007-05-10'), plainDate('2025-05-09'))).toBe(17);
    expect(ageOn(plainDate('2007-05-10'), plainDate('2025-05-10'))).toBe(18);
    expect(ageOn(plainDate('2008-02-29'), plainDate('2026-02-27'))).toBe(17);
    expect(ageOn(plainDate('2008-02-29'), plainDate('2026-02-28'))).toBe(18);
    expect(ageOn(plainDate('2008-02-29'), plainDate('2028-02-28'))).toBe(19);
    expect(ageOn(plainDate('2008-02-29'), plainDate('2028-02-29'))).toBe(20);
  });
  it('names weekdays and months', () => {
    expect(weekday(plainDate('2025-05-11'))).toBe(7);
    expect(weekday(plainDate('1969-12-29'))).toBe(1);
    expect(formatPolishDate(plainDate('2026-01-07'))).toBe('7 stycznia 2026 r.');
  });
  it('adding days is undone by counting them', () => {
    assert(property(day, integer({ min: -5000, max: 5000 }), (from, n) => {
      expect(daysBetween(from, addDays(from, n))).toBe(n);
      expect(monthOf(from) <= monthOf(addDays(from, Math.abs(n)))).toBe(true);
    }));
  });
});

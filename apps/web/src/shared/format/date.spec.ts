import { daysBetween, formatDate, formatInstant, formatMonth, formatPeriod, formatWeekday } from './date.js';

describe('dates for people', () => {
  it('writes a legal date and a month', () => {
    expect(formatDate('2026-01-09')).toBe('09.01.2026');
    expect(formatMonth('2026-10-01')).toBe('październik 2026');
    expect(formatDate(null)).toBe('–');
    expect(formatWeekday('2026-03-29')).toBe('niedziela');
  });

  it('shows a moment on the clock of Warsaw in winter and in summer', () => {
    expect(formatInstant('2026-01-09T23:30:00Z')).toContain('10.01.2026');
    expect(formatInstant('2026-07-09T10:30:00Z')).toContain('12:30');
  });

  it('says an open end in words', () => {
    expect(formatPeriod('2026-01-01', null)).toBe('od 01.01.2026');
    expect(formatPeriod(null, null)).toBe('bezterminowo');
    expect(formatPeriod('2026-01-01', '2026-03-31')).toBe('01.01.2026 – 31.03.2026');
  });

  it('counts days over a change of clock', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
  });
});

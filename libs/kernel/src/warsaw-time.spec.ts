import { plainDate } from './plain-date.js';
import { addWarsawHours } from './warsaw-time.js';

const after = (day: string, time: string, hours: number) => Object.values(addWarsawHours(plainDate(day), time, hours)).join(' ');

describe('addWarsawHours', () => {
  it('counts elapsed hours over midnight, forward and back', () => {
    expect([after('2026-01-10', '15:30', 24), after('2026-01-10', '00:10', -1)]).toEqual(['2026-01-11 15:30', '2026-01-09 23:10']);
  });
  it('counts an hour less of the wall clock in autumn and an hour more in spring', () => {
    expect([after('2026-10-24', '15:00', 24), after('2026-03-28', '15:00', 24)]).toEqual(['2026-10-25 14:00', '2026-03-29 16:00']);
  });
  it('takes the earlier of two equal hours', () => {
    expect(after('2026-10-25', '02:30', 1)).toBe('2026-10-25 02:30');
  });
  it.each(['24:00', '7:00', '', '02:60'])('refuses %s', (time) => {
    expect(() => after('2026-01-10', time, 1)).toThrow(expect.objectContaining({ code: 'TIME.INVALID' }));
  });
  it('refuses an hour that the clock skips', () => {
    expect(() => after('2026-03-29', '02:30', 1)).toThrow(expect.objectContaining({ code: 'TIME.INVALID' }));
  });
});

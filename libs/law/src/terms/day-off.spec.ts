import { plainDate } from '@ostoja/kernel';
import { findDayOff, findDayOffOrSaturday } from './day-off.js';

describe('days off', () => {
  it.each([
    ['2010-01-06', false], ['2011-01-06', true],
    ['2024-12-24', false], ['2025-12-24', true],
    ['2018-11-12', true], ['2019-11-12', false],
    ['2025-04-20', true], ['2025-04-21', true], ['2025-06-08', true], ['2025-06-19', true],
    ['2025-04-18', false], ['2025-08-15', true], ['2025-11-09', true], ['2025-11-08', false],
  ])('%s is a day off: %s', (day, expected) => {
    expect(findDayOff(plainDate(day)) !== null).toBe(expected);
  });

  it('names the holiday and its provision', () => {
    expect(findDayOff(plainDate('2025-12-24'))).toEqual({
      dzien: '2025-12-24', powod: 'Wigilia Bożego Narodzenia', przepis: expect.stringContaining('2024 poz. 1965'),
    });
  });

  it('a Saturday is no statutory day off, yet no day on which a term may end', () => {
    expect(findDayOff(plainDate('2025-11-08'))).toBeNull();
    expect(findDayOffOrSaturday(plainDate('2025-11-08'))).toEqual({ dzien: '2025-11-08', powod: 'sobota', przepis: 'art. 57 § 4 KPA' });
    expect(findDayOffOrSaturday(plainDate('2025-11-07'))).toBeNull();
  });
});

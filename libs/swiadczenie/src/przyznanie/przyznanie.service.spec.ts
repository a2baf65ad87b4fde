import { plainDate } from '@ostoja/kernel';
import { givenUntil, lastDayOf } from './przyznanie.service.js';

const od = plainDate('2026-03-10');
const koniec = plainDate('2026-08-31');
const today = plainDate('2026-05-20');
const held = plainDate('2026-04-15');
const grant = { od, do: koniec, wstrzymaneOd: null };

describe('the last day of a grant', () => {
  it('is the day of the hold while it is on hold, never after the end of the grant', () => {
    expect([grant, { ...grant, wstrzymaneOd: held }, { ...grant, do: od, wstrzymaneOd: held }, { ...grant, do: null }].map(givenUntil)).toEqual([koniec, held, od, null]);
  });

  it('lies before the day from which a later decision counts', () => expect(lastDayOf(grant, plainDate('2026-06-01'), today)).toBe('2026-05-31'));

  it('is none of its days when it is annulled before it began', () => expect(lastDayOf(grant, od, plainDate('2026-03-01'))).toBe('2026-03-09'));

  it('is the last day on which it was given when it is annulled later', () => {
    expect(lastDayOf(grant, od, today)).toBe(today);
    expect(lastDayOf({ ...grant, wstrzymaneOd: held }, od, today)).toBe(held);
  });
});

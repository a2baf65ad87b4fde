import { lastDayOf } from './month-days.js';

it.each([['2026-02', '2026-02-28'], ['2028-02', '2028-02-29'], ['2026-12', '2026-12-31'], ['2026-04', '2026-04-30']])('ends %s on %s', (month, day) => {
  expect(lastDayOf(month)).toBe(day);
});

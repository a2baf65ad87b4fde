import { readMonthDays } from './month-days.js';

describe('readMonthDays', () => {
  it.each([
    ['5, 15,25', [5, 15, 25]],
    ['25 5;5', [5, 25]],
    ['', null],
    ['0', null],
    ['32', null],
    ['5, x', null],
    ['1.5', null],
  ])('reads %j', (text, days) => expect(readMonthDays(text)).toEqual(days));
});

import { formatUnits, parseUnits } from './units.js';

describe('numbers of units', () => {
  it.each([['40,25', '40.25'], [' 40.5 ', '40.5'], ['22', '22'], ['', null], ['-1', null], ['1,255', null], ['12345', null], ['1 000', null]])('reads %j as %j', (typed, expected) => expect(parseUnits(typed)).toBe(expected));
  it.each([['40.25', '40,25'], ['22.00', '22'], ['22', '22']])('writes %j as %j', (value, expected) => expect(formatUnits(value)).toBe(expected));
});

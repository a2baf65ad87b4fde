import { plural } from './plural.js';

const days = (count: number) => plural(count, 'dzień', 'dni', 'dni');
const cases = (count: number) => plural(count, 'sprawa', 'sprawy', 'spraw');

describe('plural', () => {
  it('uses the singular for one only', () => {
    expect(days(1)).toBe('1 dzień');
    expect(cases(21)).toBe('21 spraw');
  });

  it('uses the paucal for 2-4 except the teens', () => {
    expect([2, 4, 22, 104].map(cases)).toEqual(['2 sprawy', '4 sprawy', '22 sprawy', '104 sprawy']);
    expect([0, 5, 12, 14, 112].map(cases)).toEqual(['0 spraw', '5 spraw', '12 spraw', '14 spraw', '112 spraw']);
  });
});

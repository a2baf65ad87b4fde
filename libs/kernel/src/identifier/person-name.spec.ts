import { foldName, isPersonName } from './person-name.js';

describe('names of people', () => {
  it.each(['Łucja', "O'Neill", 'Nowak-Żółkiewska', 'Олена', 'ten Brink', 'św. Jan', 'N.N.'])('accepts %s', (name) => expect(isPersonName(name)).toBe(true));
  it.each(['', ' Anna', '<script>', 'Anna\u0000', '😀', '%_', 'A\u202eB', "'; drop table--", 'A'.repeat(101), '\ud800', 7])('refuses %p', (name) =>
    expect(isPersonName(name)).toBe(false));

  it('folds diacritics, case and separators', () => {
    expect(foldName('  Żółć-ŁĄKA  O’Neill ')).toBe('zolc laka o neill');
    expect(foldName('Z\u0307ak')).toBe('zak');
    expect(foldName('%_;--')).toBe('');
  });
});

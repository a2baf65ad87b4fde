import fc from 'fast-check';
import { wrapLines } from './wrap-lines.js';

it.each([
  [['Jan', 'Kraków'], 'Jan|Kraków||'],
  [[], '|||'],
  [['Miejski Ośrodek Pomocy Społecznej w Krakowie'], 'Miejski Ośrodek Pomocy Społecznej w|Krakowie||'],
  [['x'.repeat(36)], `${'x'.repeat(35)}|x||`],
  [['x'.repeat(200)], Array(4).fill('x'.repeat(35)).join('|')],
  [['a', '', ' ', 'b', 'c', 'd', 'e'], 'a|b|c|d'],
])('wraps %j', (lines, expected) => {
  expect(wrapLines(lines)).toBe(expected);
});

it('keeps the words in order and cuts only at the end', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'ż', '-'), minLength: 1, maxLength: 80 }), { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const wrapped = wrapLines([text]).split('|').filter(Boolean);
      expect(text.replaceAll(' ', '').startsWith(wrapped.join('').replaceAll(' ', ''))).toBe(true);
      if (text.length <= 35) expect(wrapped.join('')).toBe(text);
    }),
  );
});

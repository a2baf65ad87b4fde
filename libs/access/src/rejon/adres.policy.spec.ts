import { isInZakres, isSameTyp, parseNumer, parseUlica, type ZakresNumerow } from './adres.policy.js';

describe('streets', () => {
  it.each([
    ['os. Teatralne', 'os', 'teatralne'], ['OSIEDLE TEATRALNE', 'os', 'teatralne'], ['ul. Źródlana', 'ul', 'zrodlana'], ['Żurawia', '', 'zurawia'], ['al. Jana Pawła II', 'al', 'jana pawla ii'],
    ['Rynek', '', 'rynek'], ['Rynek Podgórski', 'rynek', 'podgorski'], ["'; drop table--", '', 'drop table'], ['', '', ''],
  ])('%j is class %j and key %j', (text, typ, klucz) => expect(parseUlica(text)).toEqual({ typ, klucz }));

  it('an estate is not the street of the same name, a class left out may be any', () => {
    expect([isSameTyp('os', 'os'), isSameTyp('', 'os'), isSameTyp('ul', 'os'), isSameTyp('os', 'ul'), isSameTyp('os', ''), isSameTyp('ul', '')]).toEqual([true, true, false, false, false, true]);
  });
});

describe('house numbers', () => {
  it.each([['12', 12, 0], ['12A', 12, 1], [' 12 a ', 12, 1], ['12/3', 12, 0], ['12B/3', 12, 2], ['12-14', 12, 0], ['7 m. 5', 7, 0]])('%j is %i with letter %i', (text, numer, litera) =>
    expect(parseNumer(text)).toEqual({ numer, litera }));
  it.each(['', 'bez numeru', 'A12', '-5', '99999', '1e3', '12AB', '１２'])('%j is no house', (text) => expect(parseNumer(text)).toBeNull());
});

describe('a range of houses', () => {
  const takes = (range: Partial<ZakresNumerow>, text: string) => isInZakres(parseNumer(text)!, { od_numeru: null, do_numeru: null, strona: 'obie', ...range });
  it.each([
    [{}, '1', true],
    [{ od_numeru: '10' }, '9', false], [{ od_numeru: '10' }, '10', true], [{ od_numeru: '10' }, '10A', true], [{ od_numeru: '10B' }, '10A', false], [{ od_numeru: '10B' }, '10B', true], [{ od_numeru: '10B' }, '10', false],
    [{ do_numeru: '20' }, '20', true], [{ do_numeru: '20' }, '20C', true], [{ do_numeru: '20' }, '21', false], [{ do_numeru: '20B' }, '20B', true], [{ do_numeru: '20B' }, '20C', false],
    [{ strona: 'parzyste' as const }, '12', true], [{ strona: 'parzyste' as const }, '13', false], [{ strona: 'nieparzyste' as const }, '13A', true], [{ strona: 'nieparzyste' as const, od_numeru: '1', do_numeru: '21' }, '12/3', false],
  ])('%j takes %s: %s', (range, text, expected) => expect(takes(range, text)).toBe(expected));
});

import { filterDefinitions, groupByDomain } from './grouping.js';

const row = (kod: string, nazwa: string, domena = 'pomoc-spoleczna', kind = 'swiadczenie') => ({ kod, nazwa, domena, nazwa_domeny: domena, przepis: 'art. 38 ustawy o pomocy społecznej', about: '', kind, tags: [] });
const rows = [row('a', 'zasiłek okresowy'), row('b', 'opłata za pobyt w DPS', 'pomoc-spoleczna', 'oplata'), row('c', 'dodatek wychowawczy', 'piecza-zastepcza')];
const found = (filter: Partial<Parameters<typeof filterDefinitions>[1]>) => filterDefinitions(rows, { search: '', domena: '', kind: '', ...filter }).map(({ kod }) => kod);

describe('finding a definition', () => {
  it.each([['', ['a', 'b', 'c']], ['ZASILEK', ['a']], ['dps pobyt', ['b']], ['art. 38', ['a', 'b', 'c']], ['oplata dodatek', []], ['(.*[', []]])('by the words "%s"', (search, codes) => expect(found({ search })).toEqual(codes));

  it('by domain and kind', () => {
    expect(found({ domena: 'piecza-zastepcza' })).toEqual(['c']);
    expect(found({ kind: 'oplata' })).toEqual(['b']);
  });

  it('keeps the order of the server under the domains', () => {
    expect(groupByDomain([rows[0], rows[2], rows[1]].flatMap((one) => one ?? [])).map((group) => group.rows.map(({ kod }) => kod))).toEqual([['a', 'b'], ['c']]);
  });
});

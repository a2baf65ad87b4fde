import { addressLines } from './decyzja-akta.query.js';

const adres = { ulica: 'ul. Zmyślona', nr_domu: '2', nr_lokalu: '3', kod_pocztowy: '30-002', miejscowosc: 'Kraków', opis: null };

describe('addressLines', () => {
  it.each([
    ['a flat', adres, ['ul. Zmyślona 2/3', '30-002 Kraków']],
    ['a village without streets', { ...adres, ulica: null, nr_lokalu: null, miejscowosc: 'Zalesie' }, ['Zalesie 2', '30-002 Zalesie']],
    ['a place of stay of a homeless person', { ...adres, ulica: null, nr_domu: null, nr_lokalu: null, kod_pocztowy: null, opis: 'noclegownia przy ul. Makuszyńskiego' }, ['Kraków', 'noclegownia przy ul. Makuszyńskiego']],
    ['nothing', null, []],
  ])('writes %s', (_, given, lines) => {
    expect(addressLines(given)).toEqual(lines);
  });
});

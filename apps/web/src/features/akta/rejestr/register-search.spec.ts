import { parseRegisterSearch } from './register-search.js';

describe('filters of the register in the address', () => {
  it('keep what they know', () => {
    const search = { kierunek: 'wychodzace', rodzaj: 'decyzja', bez_sprawy: true, od: '2026-01-01', do: '2026-01-31' };
    expect(parseRegisterSearch(search)).toEqual(search);
  });

  it('drop what is foreign', () => {
    expect(parseRegisterSearch({ kierunek: 'bokiem', rodzaj: '<b>', bez_sprawy: 'tak', od: 'wczoraj', do: 7, osoba: 'x' })).toEqual({});
  });
});

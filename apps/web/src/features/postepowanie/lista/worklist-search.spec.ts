import { parseWorklistSearch } from './worklist-search.js';

describe('parseWorklistSearch', () => {
  it('keeps filters and drops everything else that stands in an address', () => {
    expect(parseWorklistSearch({ zakres: 'jednostka', stan: 'do-podpisu', swiadczenie: 'zasilek-staly', zamkniete: true, system: 'POMOST', nazwisko: 'X' })).toEqual({
      zakres: 'jednostka', stan: 'do-podpisu', swiadczenie: 'zasilek-staly', zamkniete: true, system: 'POMOST',
    });
    expect(parseWorklistSearch({ zakres: 'wszystko', stan: 'a b', swiadczenie: 7, zamkniete: 'tak', system: 'inny' })).toEqual({});
  });
});

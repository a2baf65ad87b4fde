import { plainDate, plainMonth } from '@ostoja/kernel';
import { Naleznosc } from '../naleznosc/naleznosc.entity.js';
import { DecyzjaNaleznosci } from './decyzja-naleznosci.entity.js';
import { assertProjekt } from './projekt-decyzji.policy.js';
import { buildTrescDecyzji } from './tresc-decyzji.js';

const claim = Object.assign(new Naleznosc(), {
  rok: 2026, numer: 15, rodzaj: 'nienalezne_swiadczenie', przyczyna: 'niepoinformowanie_o_zmianie', stan: 'projekt', pozostalo: '600.00', bezPouczeniaPowod: 'osoba przyznała, że znała obowiązek',
  miesiace: [{ rataId: null, miesiac: plainMonth('2026-03'), dzienPobrania: plainDate('2026-03-20'), wyplacono: '600.00', nalezne: '0.00' }],
});
const decyzja = (fields: Partial<DecyzjaNaleznosci>) => Object.assign(new DecyzjaNaleznosci(), { kwota: '600.00', termin: plainDate('2026-12-31'), raty: [], wniosekDzien: plainDate('2026-11-20'), uzasadnienie: 'Zaświadczenie.', ...fields });
const text = (fields: Partial<DecyzjaNaleznosci>) =>
  JSON.stringify(buildTrescDecyzji(decyzja(fields), claim, { organ: 'Prezydent', osoba: 'Janina Przykładowa', kolegium: 'Kolegium', pouczenie: null })).replaceAll('\u00a0', ' ');

describe('the letter of a decision about a claim', () => {
  it('demands the amount by its day and says on what it rests', () => {
    const letter = text({ rodzaj: 'zwrot' });
    for (const part of ['600,00 zł', 'N-2026-15', '31 grudnia 2026 r.', 'choć nie ma zapisu o pouczeniu, ponieważ: osoba przyznała', 'art. 104 ust. 4', 'w terminie 14 dni']) expect(letter).toContain(part);
  });

  it.each([['odroczenie', 'Odracza się'], ['umorzenie', 'Umarza się kwotę 600,00 zł'], ['odstapienie', 'Odstępuje się'], ['odmowa', 'Odmawia się'], ['raty', 'Rozkłada się spłatę']] as const)('of %s says so', (rodzaj, words) => {
    expect(text({ rodzaj, raty: [{ termin: plainDate('2026-12-31'), kwota: '600.00' }] })).toContain(words);
  });
});

it('a relief needs an established claim', () => {
  expect(() => assertProjekt(decyzja({ rodzaj: 'odmowa' }), claim, plainDate('2026-11-22'))).toThrow(expect.objectContaining({ code: 'NALEZNOSC.STATE' }));
});

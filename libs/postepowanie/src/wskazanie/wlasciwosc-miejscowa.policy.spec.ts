import { type PytanieOWlasciwosc, ustalWlasciwosc } from './wlasciwosc-miejscowa.policy.js';

const ask = (fields: Partial<PytanieOWlasciwosc>) => ustalWlasciwosc({ polozenie: 'zamieszkanie', miejscowosc: 'Kraków', gminaWlasciwa: null, pilne: false, ...fields }, 'Kraków');

describe('the proper gmina (art. 101)', () => {
  it.each([
    ['residence here', {}, 'nasza', null],
    ['residence written otherwise', { miejscowosc: 'KRAKOW' }, 'nasza', null],
    ['residence elsewhere', { miejscowosc: 'Wieliczka' }, 'inna', 'przekazanie-wedlug-wlasciwosci'],
    ['residence counts, not a registration elsewhere', { gminaWlasciwa: 'Wieliczka' }, 'nasza', null],
    ['homeless, last registered here', { polozenie: 'bezdomnosc', gminaWlasciwa: 'Kraków' }, 'nasza', null],
    ['homeless here, last registered elsewhere', { polozenie: 'bezdomnosc', gminaWlasciwa: 'Skawina' }, 'inna', 'przekazanie-wedlug-wlasciwosci'],
    ['homeless, staying elsewhere, last registered here', { polozenie: 'bezdomnosc', miejscowosc: 'Skawina', gminaWlasciwa: 'Kraków' }, 'nasza', null],
    ['homeless, registration unknown', { polozenie: 'bezdomnosc' }, 'nieustalona', 'ustalenie'],
    ['in a care home to which we referred', { polozenie: 'dom-pomocy', miejscowosc: 'Skawina', gminaWlasciwa: 'Kraków' }, 'nasza', null],
    ['in a private home here, from elsewhere', { polozenie: 'placowka-umowa', gminaWlasciwa: 'Bochnia' }, 'inna', 'przekazanie-wedlug-wlasciwosci'],
  ] as const)('%s', (_, fields, gmina, czynnosc) => expect(ask(fields)).toMatchObject({ gmina, czynnosc }));

  it('names the provision of each tie, and of passing on', () => {
    expect(ask({ polozenie: 'bezdomnosc', gminaWlasciwa: 'Kraków' }).przepis).toBe('art. 101 ust. 2 ustawy o pomocy społecznej');
    expect(ask({ miejscowosc: 'Wieliczka' }).przepis).toBe('art. 101 ust. 1 ustawy o pomocy społecznej, art. 65 § 1 KPA');
  });

  it('tells of help by the gmina of stay to the homeless and in urgent matters, but only to those who stay here', () => {
    const told = (fields: Partial<PytanieOWlasciwosc>) => ask(fields).pomocMiejscaPobytu !== null;
    expect(told({ polozenie: 'bezdomnosc', gminaWlasciwa: 'Skawina' })).toBe(true);
    expect(told({ polozenie: 'placowka-umowa', gminaWlasciwa: 'Skawina' })).toBe(false);
    expect(told({ polozenie: 'placowka-umowa', gminaWlasciwa: 'Skawina', pilne: true })).toBe(true);
    expect(told({ miejscowosc: 'Skawina', pilne: true })).toBe(false);
    expect(told({ pilne: true })).toBe(false);
  });
});

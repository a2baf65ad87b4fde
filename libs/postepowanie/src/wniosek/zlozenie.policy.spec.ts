import { assertZlozenie, listBrakiFormalne, OSOBISCIE, type Zlozenie } from './zlozenie.policy.js';

const attempt = (fields: Partial<Zlozenie>, tryb: 'wniosek' | 'z-urzedu' = 'wniosek') => () => assertZlozenie({ ...OSOBISCIE, ...fields }, tryb);

describe('who files an application', () => {
  it.each([
    ['the person', {}],
    ['the person with a signature by somebody else', { podpis: 'za-osobe', podpisWzmianka: 'Podpisał syn: wnioskodawczyni nie widzi.' }],
    ['an attorney by name', { sklada: 'pelnomocnik', skladajacy: 'Adam Wzorcowy, pełnomocnik' }],
    ['somebody with consent', { sklada: 'inna-osoba', skladajacy: 'Maria Próbna, sąsiadka', zgoda: 'ustna' }],
    ['without a signature, to be cured', { podpis: 'brak' }],
  ] as const)('%s', (_, fields) => expect(attempt(fields)).not.toThrow());

  it.each([
    ['a representative without a name', { sklada: 'przedstawiciel' }, 'zlozenie.skladajacy', 'art. 63 § 2 KPA'],
    ['somebody without consent', { sklada: 'inna-osoba', skladajacy: 'Maria Próbna, sąsiadka' }, 'zlozenie.zgoda', 'art. 102 ustawy o pomocy społecznej'],
    ['a signature for the person without a note', { podpis: 'za-osobe' }, 'zlozenie.podpis_wzmianka', 'art. 63 § 3 KPA'],
  ] as const)('not %s', (_, fields, field, provision) => expect(attempt(fields)).toThrow(expect.objectContaining({ field, provision })));

  it('nobody files or leaves unsigned what begins ex officio', () => {
    expect(attempt({ podpis: 'brak' }, 'z-urzedu')).toThrow(expect.objectContaining({ code: 'POSTEPOWANIE.NOBODY_FILES_EX_OFFICIO' }));
    expect(attempt({}, 'z-urzedu')).not.toThrow();
  });

  it('only a missing signature is a defect', () => {
    expect(listBrakiFormalne({ podpis: 'brak', tryb: 'wniosek' }).map(({ przepis }) => przepis)).toEqual(['art. 63 § 3, art. 64 § 2 KPA']);
    expect([listBrakiFormalne({ podpis: 'za-osobe', tryb: 'wniosek' }), listBrakiFormalne({ podpis: 'brak', tryb: 'z-urzedu' })]).toEqual([[], []]);
  });
});

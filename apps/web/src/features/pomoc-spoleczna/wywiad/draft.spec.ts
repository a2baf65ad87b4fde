import { type Draft, toBody } from './draft.js';

const PERSON = '0190f3a0-0000-7000-8000-000000000001';
const draft: Draft = {
  data_wizyty: '',
  notatka: 'Rozmowa przy stole.',
  czesci: {
    mieszkanie: 'Dwa pokoje.',
    zdrowie: '',
    wydatki: [{ rodzaj: 'czynsz', kwota: '820.00' }, { rodzaj: 'prąd' }],
    dochody: [
      { osoba_id: PERSON, rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '1200.00', platnik: '' } },
      { osoba_id: PERSON, rodzaj: 'odliczenie', tresc: { rodzaj: 'alimenty' } },
      { osoba_id: '', rodzaj: 'dochod', tresc: { rodzaj: 'renta' } },
    ],
  },
  plan: { dzialania: 'Kurs.', propozycje: [{ sprawa_id: PERSON, propozycja: 'przyznac' }] },
};

describe('toBody', () => {
  it('sends whole items, drops empty fields and counts the items that wait', () => {
    const { body, waiting } = toBody(draft);
    expect(body).toEqual({
      data_wizyty: null,
      notatka: 'Rozmowa przy stole.',
      czesci: {
        mieszkanie: 'Dwa pokoje.',
        wydatki: [{ rodzaj: 'czynsz', kwota: '820.00' }],
        dochody: [{ osoba_id: PERSON, rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '1200.00' } }],
      },
      plan: { dzialania: 'Kurs.', propozycje: [] },
    });
    expect(waiting).toBe(4);
  });
});

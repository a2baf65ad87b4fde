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
  pola: { i_c: { ogrzewanie: 'piec', liczba_izb: 2, tytul_prawny: '' } },
  przebieg: { miejsce: 'zamieszkania', legitymacja: true, opiekun: { rola: 'kurator' } },
  oswiadczenie: { uwagi: 'Bez uwag.' },
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
      pola: { i_c: { ogrzewanie: 'piec', liczba_izb: 2 } },
      przebieg: { miejsce: 'zamieszkania', legitymacja: true },
      oswiadczenie: null,
    });
    expect(waiting).toBe(6);
  });

  it('sends the note of the party once it says whether the party saw the material', () => {
    const warunki = [{ warunek: 'niezdolność do pracy', przepis: 'art. 37' }, { warunek: 'x' }];
    expect(toBody({ ...draft, oswiadczenie: { zapoznala_sie: true, warunki } }).body).toMatchObject({ oswiadczenie: { zapoznala_sie: true, warunki: [warunki[0]] } });
  });
});

import { FaktyProbne } from '@ostoja/prawo/testing';
import { factsSchema, type FactsSchema } from '@ostoja/facts';
import { describeFacts } from './facts-text.js';

const KWOTA = '^\\d{1,9}(\\.\\d{1,2})?$';
const schema = {
  properties: {
    osoby: {
      items: {
        properties: {
          klucz: { title: 'Klucz' }, data_urodzenia: { title: 'Data urodzenia' },
          dochody: { title: 'Dochody', items: { properties: { rodzaj: { title: 'Rodzaj dochodu', 'x-slownik': 'rodzaj-dochodu' }, kwota: { title: 'Kwota', pattern: KWOTA }, miesiac: { title: 'Miesiąc' } } } },
        },
      },
    },
    powody: { title: 'Powody', items: { 'x-slownik': 'powod' } }, utrata_dochodu: { title: 'Utrata dochodu' }, data_wniosku: { title: 'Data wniosku' },
  },
} as unknown as FactsSchema;

describe('describeFacts', () => {
  it('names people, amounts, months and codes as people read them', () => {
    const facts = {
      osoby: [{ klucz: 'A', wnioskodawca: true, data_urodzenia: '1980-02-17', dochody: [{ rodzaj: 'renta', kwota: '1100', miesiac: '2025-04' }, { rodzaj: 'inne', kwota: '0.00' }] }, { klucz: 'B' }],
      powody: ['bezrobocie'], utrata_dochodu: false, data_wniosku: '2025-05-10', nieznane: 'x',
    };
    expect(describeFacts(schema, facts, new Map([['A', 'Janina Przykładowa'], ['B', 'Jan Wzorcowy']]), (slownik, kod) => `${slownik}/${kod}`)).toEqual([
      { rodzaj: 'akapit', tekst: 'Gospodarstwo domowe: liczba osób 2.' },
      { rodzaj: 'akapit', tekst: 'Janina Przykładowa (strona). Data urodzenia: 17 lutego 1980 r.' },
      { rodzaj: 'tabela', naglowki: ['Dochody: rodzaj dochodu', 'Kwota', 'Miesiąc'], wiersze: [['rodzaj-dochodu/renta', '1\u00a0100,00\u00a0zł', '04.2025'], ['rodzaj-dochodu/inne', '0,00\u00a0zł', '–']] },
      { rodzaj: 'akapit', tekst: 'Jan Wzorcowy.' },
      { rodzaj: 'akapit', tekst: 'Powody: powod/bezrobocie.' },
      { rodzaj: 'akapit', tekst: 'Utrata dochodu: nie.' },
    ]);
  });

  it('works from the schema of a real facts class', () => {
    expect(describeFacts(factsSchema(FaktyProbne), { dochody: [{ kwota: '300.50' }] }, new Map(), (_, kod) => kod)).toEqual([
      { rodzaj: 'tabela', naglowki: ['Dochody: kwota'], wiersze: [['300,50\u00a0zł']] },
    ]);
  });
});

import { plainDate } from '@ostoja/kernel';
import type { EvidenceSource } from '@ostoja/law';
import { aDowod } from '@ostoja/swiadczenie/testing';
import type { FactsSchema } from '@ostoja/facts';
import { assembleFacts, type OsobaObliczenia } from './fact-assembly.js';

const text = { type: 'string' };
const list = (properties: object) => ({ type: 'array', items: { type: 'object', properties } });
const schema = {
  properties: {
    osoby: list({ klucz: text, wnioskodawca: {}, data_urodzenia: text, plec: text, dochody: list({ kwota: text, miesiac: text }), orzeczenia: list({ stopien: text }), w_pieczy_zastepczej: {} }),
    powody: { type: 'array', items: text }, utrata_dochodu: {}, podjecie_pracy: { type: 'object', properties: { dzien: text } }, data_wniosku: text,
  },
} as unknown as FactsSchema;
const osoby: OsobaObliczenia[] = [
  { klucz: 'A', osobaId: 'a', nazwa: 'Osoba A', wnioskodawca: true, dataUrodzenia: plainDate('1980-02-17'), plec: 'K' },
  { klucz: 'B', osobaId: 'b', nazwa: 'Osoba B', wnioskodawca: false, dataUrodzenia: null, plec: null },
];
const source = (fakt: string, rest: Partial<EvidenceSource> = {}): EvidenceSource => ({ fakt, rodzaj: 'x', dotyczy: 'kazda_osoba', okres: 'na_dzien', agregacja: 'lista', ...rest });

describe('assembleFacts', () => {
  it('puts the evidence of each person under that person, and only fields that the benefit has', () => {
    const rows = [aDowod({ osobaId: 'b', tresc: { kwota: '10.00', miesiac: '2025-04', uwagi: 'x' } }), aDowod({ osobaId: 'a', tresc: { kwota: '5.00' } })];
    expect(assembleFacts(schema, osoby, [{ source: source('osoby[].dochody'), rows }], { data_wniosku: '2025-05-10', nieznane: 1 })).toEqual({
      data_wniosku: '2025-05-10',
      osoby: [
        { klucz: 'A', wnioskodawca: true, data_urodzenia: '1980-02-17', plec: 'K', dochody: [{ kwota: '5.00' }] },
        { klucz: 'B', dochody: [{ kwota: '10.00', miesiac: '2025-04' }] },
      ],
    });
  });

  it('joins two sources of one fact and leaves out what nothing was found for', () => {
    const answers = [
      { source: source('osoby[].orzeczenia'), rows: [aDowod({ osobaId: 'a', tresc: { stopien: 'znaczny' } })] },
      { source: source('osoby[].orzeczenia'), rows: [aDowod({ osobaId: 'a', tresc: { stopien: 'i_grupa' } })] },
      { source: source('osoby[].w_pieczy_zastepczej', { agregacja: 'istnieje' }), rows: [aDowod({ osobaId: 'b' })] },
    ];
    const { osoby: people } = assembleFacts(schema, osoby, answers, {}) as { osoby: object[] };
    expect(people).toEqual([
      { klucz: 'A', wnioskodawca: true, data_urodzenia: '1980-02-17', plec: 'K', orzeczenia: [{ stopien: 'znaczny' }, { stopien: 'i_grupa' }] },
      { klucz: 'B', w_pieczy_zastepczej: true },
    ]);
  });

  it('takes a named field, each code once, whoever of the family it is about', () => {
    const rows = ['bezrobocie', 'choroba', 'bezrobocie'].map((powod, i) => aDowod({ osobaId: i === 1 ? 'b' : 'a', tresc: { powod } }));
    expect(assembleFacts(schema, osoby, [{ source: source('powody', { pole: 'powod' }), rows }], {})['powody']).toEqual(['bezrobocie', 'choroba']);
  });

  it('says no for a missing circumstance and takes the latest of several', () => {
    const rows = [aDowod({ wazneOd: plainDate('2025-02-01'), tresc: { dzien: '2025-02-01' } }), aDowod({ wazneOd: plainDate('2025-01-01'), tresc: { dzien: '2025-01-01' } })];
    const facts = assembleFacts(schema, osoby, [
      { source: source('utrata_dochodu', { agregacja: 'istnieje' }), rows: [] },
      { source: source('podjecie_pracy', { agregacja: 'ostatni' }), rows },
    ], {});
    expect(facts).toMatchObject({ utrata_dochodu: false, podjecie_pracy: { dzien: '2025-02-01' } });
    expect(assembleFacts(schema, osoby, [{ source: source('podjecie_pracy', { agregacja: 'ostatni' }), rows: [] }], {})).not.toHaveProperty('podjecie_pracy');
  });
});

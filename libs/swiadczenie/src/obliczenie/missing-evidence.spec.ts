import { plainDate, plainMonth } from '@ostoja/kernel';
import type { EvidenceSource } from '@ostoja/law';
import { aDowod } from '@ostoja/swiadczenie/testing';
import type { FactsSchema } from '@ostoja/facts';
import type { OsobaObliczenia } from './fact-assembly.js';
import { findMissing, MissingEvidenceError } from './missing-evidence.js';

const day = plainDate;
const adult: OsobaObliczenia = { klucz: 'A', osobaId: 'a', nazwa: 'Osoba A', wnioskodawca: true, dataUrodzenia: day('1980-01-01'), plec: null };
const child: OsobaObliczenia = { klucz: 'B', osobaId: 'b', nazwa: 'Osoba B', wnioskodawca: false, dataUrodzenia: day('2007-05-11'), plec: null };
const unknown: OsobaObliczenia = { klucz: 'C', osobaId: 'c', nazwa: 'Osoba C', wnioskodawca: false, dataUrodzenia: null, plec: null };
const incomes: EvidenceSource = { fakt: 'osoby[].dochody', rodzaj: 'dochod', dotyczy: 'kazda_osoba', okres: '12_miesiecy', agregacja: 'lista' };
const needs: EvidenceSource = { fakt: 'potrzeby', rodzaj: 'potrzeba', dotyczy: 'wnioskodawca', okres: 'na_dzien', agregacja: 'lista' };
const reasons: EvidenceSource = { fakt: 'powody', rodzaj: 'okolicznosc', dotyczy: 'kazda_osoba', okres: 'na_dzien', agregacja: 'lista', pole: 'powod' };
const schema = {
  properties: { potrzeby: { title: 'Potrzeby', items: { type: 'object' } }, powody: { title: 'Powody', items: { type: 'string' } } },
  required: ['potrzeby', 'powody'],
} as unknown as FactsSchema;
const PERIOD = { od: day('2025-04-01'), do: day('2025-05-31') };
const APRIL = plainMonth('2025-04');
const missing = (osoby: OsobaObliczenia[], rows: Parameters<typeof aDowod>[0][], on = '2025-05-10', source = incomes) =>
  findMissing(schema, osoby, [{ source, rows: rows.map(aDowod) }], day(on), APRIL, () => PERIOD).map(({ pole }) => pole);

describe('findMissing', () => {
  it('asks for the income of every adult, and of one whose age is not known', () => {
    expect(missing([adult, child, unknown], [])).toEqual(['osoby.A.dochody', 'osoby.C.dochody']);
    expect(missing([adult, child, unknown], [{ osobaId: 'a' }, { osobaId: 'c', tresc: { kwota: '0.00' } }])).toEqual([]);
  });

  it('does not guess the month that counts from the income of another one', () => {
    const of = (tresc: object) => missing([adult], [{ osobaId: 'a', tresc }]);
    expect(of({ miesiac: '2025-03', kwota: '1400.00' })).toEqual(['osoby.A.dochody']);
    expect(of({ miesiac: '2025-05', kwota: '1400.00' })).toEqual(['osoby.A.dochody']);
    for (const tresc of [{ miesiac: '2025-04', kwota: '0.00' }, { ha: '1.2500' }, { miesiac: '2024-09', jednorazowy: true }, { okres_od: '2025-01', okres_do: '2025-04' }]) expect(of(tresc)).toEqual([]);
  });

  it('counts a child as an adult from the eighteenth birthday', () => {
    expect(missing([adult, child], [{ osobaId: 'a' }], '2025-05-10')).toEqual([]);
    expect(missing([adult, child], [{ osobaId: 'a' }], '2025-05-11')).toEqual(['osoby.B.dochody']);
  });

  it('asks for needs that the benefit requires, not for reasons: without those the rule refuses', () => {
    expect(missing([adult], [], '2025-05-10', needs)).toEqual(['potrzeby']);
    expect(missing([adult], [], '2025-05-10', reasons)).toEqual([]);
  });

  it('says everything at once, with the period and without names', () => {
    const [first] = findMissing(schema, [adult], [{ source: incomes, rows: [] }], day('2025-05-10'), APRIL, () => PERIOD);
    expect(first).toMatchObject({ ...PERIOD, rodzaj: 'dochod', osobaId: 'a' });
    expect(new MissingEvidenceError([first!, { pole: 'potrzeby', opis: 'Brak dowodu: Potrzeby.' }])).toMatchObject({ status: 422, code: 'SWIADCZENIE.EVIDENCE_MISSING', details: { brakuje: 2 } });
  });
});

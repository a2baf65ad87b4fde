import { plainDate } from '@ostoja/kernel';
import type { ParameterDefinition } from '@ostoja/law';
import { buildSnapshot, swiadczenia } from '../prawo.registry.js';

const DZIEN = plainDate('2026-03-31');

/** A value as a centre loads it. */
const wczytana = (id: string, unit: ParameterDefinition['unit'], value: string): ParameterDefinition => ({
  id, name_pl: 'wartość wczytana', name_en: 'loaded value', unit,
  values: [{ from: '2012-01-01', to: null, value, legal_basis: 'uchwała rady powiatu', sources: ['https://ostoja.example/uchwala'], confidence: 'confirmed' }],
});

function oblicz(kod: string, fakty: object, ...wczytane: ParameterDefinition[]): string {
  const { kwota, przyczyny } = swiadczenia.find((jedno) => jedno.kod === kod)!.calculatePlain(buildSnapshot(wczytane), DZIEN, fakty);
  return przyczyny.map((jedna) => jedna.kod).join() || String(kwota);
}

describe('values that a centre loads', () => {
  const zRady = (kwota: string) => wczytana('piecza.rada_powiatu.swiadczenie.utrzymanie.spokrewniona', 'PLN/month', kwota);

  it.each([['1100.00', '1100.00'], ['900.00', '1002.00']])('a council that says %s gives %s: never less than the act', (kwota, expected) => {
    expect(oblicz('swiadczenie-na-utrzymanie-dziecka', { forma: 'spokrewniona' }, zRady(kwota))).toBe(expected);
  });

  it('a setting opens the benefit to a disabled adult who does not learn, and to no other adult', () => {
    const ustawienie = wczytana('piecza.ustawienie.niepelnosprawny_bez_nauki', 'code', 'tak');
    const pelnoletni = { data_urodzenia: '2005-04-10', uczy_sie: false };
    expect(oblicz('swiadczenie-na-utrzymanie-dziecka', { forma: 'niezawodowa', pelnoletni: { ...pelnoletni, niepelnosprawnosc: true } }, ustawienie)).toBe('1517.00');
    expect(oblicz('swiadczenie-na-utrzymanie-dziecka', { forma: 'niezawodowa', pelnoletni }, ustawienie)).toBe('POZA_OKRESEM_NAUKI');
  });

  it('a setting frees the gmina in emergency placements only', () => {
    const ustawienie = wczytana('piecza.ustawienie.gmina_pogotowie', 'code', 'nie');
    const fakty = { umieszczenie: '2026-01-10', wydatki: '3000.00' };
    expect(oblicz('udzial-gminy-w-wydatkach-na-piecze', { ...fakty, pogotowie_lub_interwencja: true }, ustawienie)).toBe('UMIESZCZENIE_INTERWENCYJNE');
    expect(oblicz('udzial-gminy-w-wydatkach-na-piecze', fakty, ustawienie)).toBe('300.00');
  });
});

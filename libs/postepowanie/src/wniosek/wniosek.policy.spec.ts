import { plainDate } from '@ostoja/kernel';
import { assertKompletnosc, assertNowyWniosek, type NowyWniosek } from './wniosek.policy.js';

const DZIS = plainDate('2025-03-10');
const wniosek = (fields: Partial<NowyWniosek> = {}): NowyWniosek => ({
  osobaId: 'o', komorkaId: 'k', tryb: 'wniosek', kanal: 'osobiscie', dataWplywu: plainDate('2025-03-03'), zadania: [{ swiadczenieKod: 'zasilek-probny' }], ...fields,
});
const check = (fields: Partial<NowyWniosek>) => () => assertNowyWniosek(wniosek(fields), DZIS);

describe('what may be registered', () => {
  it.each(['osobiscie', 'poczta', 'e-doreczenia', 'konto', 'telefon-protokol'] as const)('an application by %s', (kanal) => {
    expect(check({ kanal })).not.toThrow();
  });

  it('an act ex officio, an application of today and of the first day of the act', () => {
    expect(check({ tryb: 'z-urzedu', kanal: 'z-urzedu' })).not.toThrow();
    expect(check({ dataWplywu: DZIS, dataKompletnosci: DZIS })).not.toThrow();
    expect(check({ dataWplywu: plainDate('2004-05-01') })).not.toThrow();
  });

  it.each([
    ['plain e-mail', { kanal: 'e-mail' }, 'POSTEPOWANIE.PLAIN_EMAIL', 'kanal'],
    ['an application through the channel ex officio', { kanal: 'z-urzedu' }, 'POSTEPOWANIE.CHANNEL_AGAINST_MODE', 'kanal'],
    ['tomorrow', { dataWplywu: '2025-03-11' }, 'POSTEPOWANIE.DATE_IN_FUTURE', 'data_wplywu'],
    ['the day before the act', { dataWplywu: '2004-04-30' }, 'POSTEPOWANIE.BEFORE_THE_ACT', 'data_wplywu'],
    ['documents complete tomorrow', { dataKompletnosci: '2025-03-11' }, 'POSTEPOWANIE.DATE_IN_FUTURE', 'data_kompletnosci'],
    ['no demand', { zadania: [] }, 'POSTEPOWANIE.NO_DEMAND', 'zadania'],
    ['an amount below zero', { zadania: [{ swiadczenieKod: 'a', kwota: '-1' }] }, 'POSTEPOWANIE.DEMAND_AMOUNT', 'zadania.0.kwota'],
    ['a period that ends before it begins', { zadania: [{ swiadczenieKod: 'a' }, { swiadczenieKod: 'b', od: '2025-04-01', do: '2025-03-31' }] }, 'POSTEPOWANIE.DEMAND_PERIOD', 'zadania.1.do'],
  ])('not %s', (_, fields, code, field) => {
    expect(check(fields as Partial<NowyWniosek>)).toThrow(expect.objectContaining({ code, field, status: 422 }));
  });

  it('documents may be complete on the day of filing, not before', () => {
    const filed = plainDate('2025-03-03');
    expect(() => assertKompletnosc(filed, filed, DZIS)).not.toThrow();
    expect(() => assertKompletnosc(filed, plainDate('2025-03-02'), DZIS)).toThrow(expect.objectContaining({ provision: 'art. 106 ust. 3 ustawy o pomocy społecznej' }));
  });
});

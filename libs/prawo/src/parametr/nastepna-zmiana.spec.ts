import { plainDate } from '@ostoja/kernel';
import { dodatekWartosc } from '@ostoja/prawo/testing';
import { findNastepnaZmiana, lastIndexation, rowOn } from './nastepna-zmiana.js';

const open = { ...dodatekWartosc, values: [{ ...dodatekWartosc.values[1]!, to: null }] };
const next = (parametr: typeof dodatekWartosc, dzien: string) => findNastepnaZmiana(parametr, plainDate(dzien));

describe('the next change of a value', () => {
  it.each([
    ['a newer value is known', dodatekWartosc, '2025-05-31', { dzien: '2025-06-01', opis: 'Nowa wartość: 100.00.' }],
    ['the period ends', dodatekWartosc, '2025-06-01', { dzien: '2026-06-01', opis: 'Koniec okresu obowiązywania; wartość na dalszy czas trzeba wczytać.' }],
    ['the period ends before the next one begins', { ...open, values: [{ ...open.values[0]!, to: '2026-05-31' }, { ...open.values[0]!, from: '2026-07-01' }] }, '2026-02-01', { dzien: '2026-06-01', opis: 'Koniec okresu obowiązywania; wartość na dalszy czas trzeba wczytać.' }],
    ['the day is the first that there is', { ...open, values: [{ ...open.values[0]!, from: '1800-01-01' }] }, '1800-01-01', { dzien: '1800-06-01', opis: 'Coroczna zmiana wartości (art. 4 ustawa próbna).' }],
    ['the law indexes it later this year', open, '2026-05-31', { dzien: '2026-06-01', opis: 'Coroczna zmiana wartości (art. 4 ustawa próbna).' }],
    ['the law indexes it next year', open, '2026-06-01', { dzien: '2027-06-01', opis: 'Coroczna zmiana wartości (art. 4 ustawa próbna).' }],
    ['the law indexes it every quarter', { ...open, indexation: { every: 'quarter', day: '03-01', source: 'komunikat' } }, '2026-08-31', { dzien: '2026-09-01', opis: 'Kwartalna zmiana wartości (komunikat).' }],
    ['nothing is known', { ...open, indexation: undefined }, '2026-06-01', null],
  ])('when %s', (_case, parametr, dzien, expected) => expect(next(parametr, dzien)).toEqual(expected));

  it('finds the row of a day and the last day of indexation on both sides', () => {
    expect([rowOn(dodatekWartosc.values, plainDate('2025-05-31'))?.value, rowOn(dodatekWartosc.values, plainDate('2025-06-01'))?.value, rowOn(dodatekWartosc.values, plainDate('2026-06-01'))]).toEqual(['90.00', '100.00', undefined]);
    expect([lastIndexation(dodatekWartosc.indexation!, plainDate('2026-05-31')), lastIndexation(dodatekWartosc.indexation!, plainDate('2026-06-01'))]).toEqual(['2025-06-01', '2026-06-01']);
    const quarterly = { every: 'quarter', day: '03-01', source: 'komunikat' };
    expect(['2026-01-15', '2026-02-28', '2026-03-01', '2026-08-31', '2026-12-01'].map((dzien) => lastIndexation(quarterly, plainDate(dzien)))).toEqual(['2025-12-01', '2025-12-01', '2026-03-01', '2026-06-01', '2026-12-01']);
  });
});

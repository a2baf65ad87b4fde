import type { Krok } from './result.js';
import { comparisonsOf } from './comparison.js';

const input = (nazwa: string, wartosc: string) => ({ nazwa, wartosc, krok: null, parametr: null });
const step = (dzialanie: string, wejscia: Krok['wejscia'], wartosc = 'tak'): Krok => ({
  nr: 1, kod: 'k', nazwa: 'Kryterium', dzialanie, wzor: '', podstawienie: '411,50 zł ≤ 823,00 zł', wartosc, ulamek: null, jednostka: 'tak/nie', przepis: 'art. 8', osoby: [], wejscia,
});

describe('comparisonsOf', () => {
  it('draws a comparison of two amounts in proportion', () => {
    const [found] = comparisonsOf([step('<=', [input('Dochód', '411.50'), input('Kryterium', '823.00')])]);
    expect(found).toMatchObject({ holds: true, title: 'Kryterium' });
    expect(found?.bars.map((bar) => bar.share)).toEqual([0.5, 1]);
  });

  it('leaves out arithmetic, conditions and numbers that are no amounts', () => {
    expect(comparisonsOf([step('suma', [input('a', '1.00'), input('b', '2.00')]), step('>=', [input('Wiek', '67'), input('Próg', '65')])])).toEqual([]);
  });

  it('leaves out years that are written like amounts', () => {
    expect(comparisonsOf([{ ...step('>=', [input('Wiek', '45.00'), input('Próg', '18.00')]), podstawienie: '45 lat ≥ 18 lat' }])).toEqual([]);
  });

  it('survives two zeros', () => {
    expect(comparisonsOf([step('<', [input('a', '0.00'), input('b', '0.00')], 'nie')])[0]?.bars.map((bar) => bar.share)).toEqual([0, 0]);
  });
});

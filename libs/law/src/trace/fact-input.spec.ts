import { plainDate } from '@ostoja/kernel';
import { ParameterSnapshot } from '../parameters/parameter-snapshot.js';
import { TracedCalculus } from './calculus.js';
import { amountFact, countFact, isFact, percentFact } from './fact-input.js';

const WARUNEK = { kod: 'BRAK', nazwa: 'warunek', przepis: 'art. 1', odmowa: 'Nie.' };
const stawka = (from: string, to: string | null, value: string) => ({ from, to, value, legal_basis: 'art. 1', sources: ['własne'], confidence: 'confirmed' });
const snapshot = new ParameterSnapshot([{ id: 'probna.stawka', name_pl: 'stawka', name_en: 'rate', unit: 'percent', values: [stawka('2025-01-01', '2025-03-31', '8'), stawka('2025-04-01', null, '9')] }]);
const calculus = () => new TracedCalculus(snapshot, plainDate('2025-05-01'));

describe('facts as inputs', () => {
  it('are amounts, counts and percentages as ratios', () => {
    const c = calculus();
    expect([amountFact(c, 'kwota', '12.50'), countFact(c, 'dni', 3, 'dni'), percentFact(c, 'udział', '12.5')].map(({ value }) => value.toFixed(3))).toEqual(['12.500', '3.000', '0.125']);
  });
  it('a yes/no that is not given is a no', () => {
    const c = calculus();
    expect([isFact(c, WARUNEK, true), isFact(c, WARUNEK, false), isFact(c, WARUNEK, undefined)]).toEqual([true, false, false]);
    expect(c.reasons).toHaveLength(2);
  });
});

describe('periods of a parameter', () => {
  const periods = (od: string, koniec: string) => calculus().periods('probna.stawka', plainDate(od), plainDate(koniec)).map((period) => [period.wartosc.text, period.od, period.do]);

  it('give each value its own days, both ends included', () => {
    expect(periods('2025-03-30', '2025-04-02')).toEqual([['8', '2025-03-30', '2025-03-31'], ['9', '2025-04-01', '2025-04-02']]);
    expect(periods('2025-03-01', '2025-03-31')).toEqual([['8', '2025-03-01', '2025-03-31']]);
    expect(periods('2025-04-01', '2025-04-01')).toEqual([['9', '2025-04-01', '2025-04-01']]);
  });
  it('are none when the last day is before the first, and stop where no value is loaded', () => {
    expect(periods('2025-04-02', '2025-04-01')).toEqual([]);
    expect(() => periods('2024-12-31', '2025-01-02')).toThrow(expect.objectContaining({ code: 'LAW.PARAMETER_MISSING' }));
  });
});

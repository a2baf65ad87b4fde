import { Fraction, plainDate } from '@ostoja/kernel';
import { ParameterSnapshot, TracedCalculus, type ConditionDefinition } from '@ostoja/law';
import { findRoznica } from './roznica.js';

const PRZEPIS = 'art. 1 ustawy próbnej';
const condition = (nazwa: string, jednostka: ConditionDefinition['jednostka'] = 'PLN'): ConditionDefinition => ({ kod: nazwa, nazwa, przepis: PRZEPIS, jednostka, odmowa: 'Nie.' });
const calculus = () => new TracedCalculus(new ParameterSnapshot([]), plainDate('2026-01-01'));

/** Compares each value with its threshold (`mniej`: must be at most it) and answers the gap that is told. */
function gap(...tests: [nazwa: string, value: number, threshold: number, mniej: boolean, jednostka?: ConditionDefinition['jednostka']][]) {
  const c = calculus();
  for (const [nazwa, value, threshold, mniej, jednostka = 'PLN'] of tests) {
    const sides = [c.fact('a', Fraction.of(value), null, jednostka), c.fact('b', Fraction.of(threshold), null, jednostka)] as const;
    if (mniej) c.isAtMost(condition(nazwa, jednostka), ...sides);
    else c.isAtLeast(condition(nazwa, jednostka), ...sides);
  }
  return findRoznica(c.steps);
}

describe('the gap to a threshold', () => {
  it('is told in the unit of the condition', () => {
    expect(gap(['dochód', 1010, 1000, true])).toMatchObject({ warunek: 'dochód', opis: 'przekroczenie 10,00\u00a0zł', przepis: PRZEPIS });
    expect(gap(['wiek', 16, 18, false, 'lata'])?.opis).toBe('brakuje: 2\u00a0lata');
    expect(gap(['dzień', 20_000, 20_003, false, 'data'])?.opis).toBe('brakuje: 3\u00a0dni');
  });

  it('is the narrowest of several, measured against its threshold', () => {
    expect(gap(['a', 2000, 1000, true], ['b', 1100, 1000, true], ['c', 1, 2, false])?.warunek).toBe('b');
    expect(gap(['zero', 5, 0, true], ['b', 3000, 1000, true])?.warunek).toBe('b');
  });

  it('is none where every threshold was kept, or the facts themselves refused', () => {
    expect(gap(['a', 1, 2, true])).toBeNull();
    const c = calculus();
    c.holds(condition('warunek'), false);
    c.isLess({ kod: 'x', nazwa: 'bez odmowy', przepis: PRZEPIS }, c.fact('a', Fraction.of(2)), c.fact('b', Fraction.of(1)));
    expect(findRoznica(c.steps)).toBeNull();
  });
});

import { Fraction, plainDate } from '@ostoja/kernel';
import { ParameterSnapshot } from '../parameters/parameter-snapshot.js';
import { TracedCalculus } from './calculus.js';
import { gapOf } from './gap.js';
import type { StepUnit } from './step.js';

const DEF = { kod: 'PROG', nazwa: 'próg', przepis: 'art. 1', odmowa: 'Nie.' };
const snapshot = new ParameterSnapshot([['years', '18'], ['percent', '80'], ['count', '4'], ['PLN/month', '823']].map(([unit, value]) => ({
  id: `probny.${unit!.replace('/', '_').toLowerCase()}`, name_pl: unit!, name_en: unit!, unit: unit!,
  values: [{ from: '2020-01-01', to: null, value: value!, legal_basis: 'art. 2', sources: ['własne'], confidence: 'confirmed' }],
})));

function gap(value: string, unit: StepUnit, parameter: string, own?: StepUnit) {
  const c = new TracedCalculus(snapshot, plainDate('2026-01-01'));
  c.isLess(own ? { ...DEF, jednostka: own } : DEF, c.fact('wartość', Fraction.parse(value), null, unit), c.param(`probny.${parameter}`));
  return gapOf(c.steps[0]!);
}

describe('the gap to a threshold', () => {
  it.each([
    ['823', 'PLN', 'pln_month', 'rowne', '0,00\u00a0zł'], ['860.20', 'PLN', 'pln_month', 'przekroczenie', '37,20\u00a0zł'], ['20', 'lata', 'years', 'przekroczenie', '2\u00a0lata'],
    ['20', 'liczba', 'years', 'przekroczenie', '2\u00a0lata'], ['0.855', 'wskaźnik', 'percent', 'przekroczenie', '5,5%'], ['7', 'osoby', 'count', 'przekroczenie', '3\u00a0osoby'], ['7', 'liczba', 'count', 'przekroczenie', '3'],
  ] as const)('%s %s against %s: %s %s', (value, unit, parameter, strona, tekst) => {
    expect(gap(value, unit, parameter)).toMatchObject({ strona, tekst, wZlotych: parameter === 'pln_month' });
  });
  it('takes the unit that the condition itself says', () => {
    expect(gap('7', 'liczba', 'count', 'miesiące')?.tekst).toBe('3\u00a0miesiące');
  });
  it('counts days between dates, and what is missing', () => {
    const c = new TracedCalculus(snapshot, plainDate('2026-01-01'));
    c.isAtLeast(DEF, c.date('wniosek', plainDate('2026-01-01')), c.date('koniec', plainDate('2026-01-31')));
    expect(gapOf(c.steps[0]!)).toMatchObject({ strona: 'brakuje', tekst: '30\u00a0dni', wZlotych: false });
  });
  it('is none where the condition holds, or refuses without comparing', () => {
    const c = new TracedCalculus(snapshot, plainDate('2026-01-01'));
    c.isLess(DEF, c.fact('a', Fraction.ZERO), c.param('probny.pln_month'));
    c.holds(DEF, false, [c.fact('a', Fraction.ZERO), c.fact('b', Fraction.ONE)]);
    c.isMore({ kod: 'x', nazwa: 'x', przepis: 'art. 1' }, c.fact('a', Fraction.ZERO), c.fact('b', Fraction.ONE));
    expect(c.steps.map(gapOf)).toEqual([null, null, null]);
  });
});

import { Fraction, plainDate } from '@ostoja/kernel';
import { sampleSnapshot } from '@ostoja/law/testing';
import { PlainCalculus, TracedCalculus, type Calculus } from './calculus.js';

const DAY = plainDate('2025-05-10');
const STEP = { kod: 'krok', nazwa: 'krok', przepis: 'art. 1' };
const CONDITION = { ...STEP, kod: 'WARUNEK', odmowa: 'Nie.' };
const both = (): [TracedCalculus, PlainCalculus] => [new TracedCalculus(sampleSnapshot, DAY), new PlainCalculus(sampleSnapshot, DAY)];
const n = (c: Calculus, value: number) => c.fact('liczba', Fraction.of(value), 'A');

describe.each([0, 1])('executor %i', (which) => {
  const make = () => both()[which]!;

  it('computes exactly', () => {
    const c = make();
    const third = c.quotient(STEP, n(c, 1), n(c, 3));
    expect(c.sum(STEP, [third, third, third]).value.compare(Fraction.ONE)).toBe(0);
    expect(c.difference(STEP, n(c, 10), [n(c, 3), n(c, 4)]).value.toFixed(0)).toBe('3');
    expect(c.product(STEP, n(c, 6), n(c, 7)).value.toFixed(0)).toBe('42');
    expect([c.min(STEP, n(c, 1), n(c, 2)).value.toFixed(0), c.max(STEP, n(c, 1), n(c, 2)).value.toFixed(0)]).toEqual(['1', '2']);
    expect(c.chosen(STEP, Fraction.ZERO, [n(c, 5)]).value.isZero).toBe(true);
    expect(c.round(STEP, c.quotient(STEP, n(c, 2), n(c, 3))).toString()).toBe('0.67');
  });
  it('equal values pass only where the act says so', () => {
    const c = make();
    expect([c.isLess(STEP, n(c, 5), n(c, 5)), c.isAtMost(STEP, n(c, 5), n(c, 5)), c.isMore(STEP, n(c, 5), n(c, 5)), c.isAtLeast(STEP, n(c, 5), n(c, 5))]).toEqual([false, true, false, true]);
  });
  it('a condition that fails gives its reason, a comparison without a refusal none', () => {
    const c = make();
    c.holds(CONDITION, true);
    c.isLess(STEP, n(c, 2), n(c, 1));
    expect(c.reasons).toEqual([]);
    c.isLess(CONDITION, n(c, 2), n(c, 1));
    expect(c.reasons).toEqual([{ kod: 'WARUNEK', opis: 'Nie.', przepis: 'art. 1' }]);
  });
  it('reads parameters of the day, or of another day', () => {
    const c = make();
    expect(c.param('probny.prog').text).toBe('700');
    expect(c.findParam('probny.brak')).toBeNull();
    expect(() => c.param('probny.prog', plainDate('2019-12-31'))).toThrow(expect.objectContaining({ code: 'LAW.PARAMETER_MISSING' }));
  });
});

it('only the traced executor keeps steps, each with the very inputs it computed with', () => {
  const [traced, plain] = both();
  const fact = n(traced, 2);
  const sum = traced.sum(STEP, [fact, traced.param('probny.prog')], 'A');
  expect(traced.steps).toHaveLength(1);
  expect(traced.steps[0]).toBe(sum);
  expect(traced.steps[0]!.inputs[0]).toBe(fact);
  expect(traced.steps[0]!.subject).toBe('A');
  plain.sum(STEP, [n(plain, 2)]);
  expect(plain).not.toHaveProperty('steps');
});

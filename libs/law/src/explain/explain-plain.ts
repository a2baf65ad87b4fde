import { Fraction } from '@ostoja/kernel';
import type { ConditionDefinition, Step } from '../trace/step.js';
import { asSentence, capitalized, isHidden, resultOf, seesAll, withUnit, type Recipient } from '../trace/step-text.js';
import type { ExplanationLine } from './explanation.js';
import { headline, type AnyResult } from './headline.js';

/** A few sentences for a citizen: the result, why, by how much a threshold was missed, and the main figures. */
export function explainPlain(wynik: AnyResult, recipient: Recipient = seesAll): readonly ExplanationLine[] {
  const visible = wynik.kroki.filter((step) => !isHidden(step, recipient));
  return [
    { text: headline(wynik), provision: null, level: 0 },
    ...wynik.przyczyny.map(({ opis, przepis }) => ({ text: opis, provision: przepis, level: 1 })),
    ...visible.flatMap((step) => counterfactual(step)),
    ...visible
      .filter((step) => step.definition.prosto !== undefined)
      .map((step) => ({ text: asSentence(capitalized(`${step.definition.prosto}: ${resultOf(step)}`)), provision: step.definition.przepis, level: 1 })),
    ...wynik.ostrzezenia.map(({ opis, przepis }) => ({ text: `Uwaga: ${opis}`, provision: przepis, level: 1 })),
  ];
}

/** By how much a deciding threshold was missed, when a difference of the two sides says it. */
function counterfactual(step: Step): ExplanationLine[] {
  const refusal = (step.definition as ConditionDefinition).odmowa;
  const [left, right] = step.inputs;
  if (step.holds !== false || refusal === undefined || step.operation === 'warunek' || !left || !right) return [];
  const gap = left.value.minus(right.value);
  const amount = inUnit(step, gap.isNegative ? Fraction.ZERO.minus(gap) : gap);
  return [{ text: sentence(step, gap, amount), provision: step.definition.przepis, level: 1 }];
}

function sentence(step: Step, gap: Fraction, amount: string): string {
  const name = `Warunek „${step.definition.nazwa}”`;
  if (gap.isZero) return `${name}: obie wartości są równe, a przepis wymaga ${step.operation === '<' ? 'niższej' : 'wyższej'}.`;
  // A count of days or persons would need another case after "o" and after "brakuje"; an amount of złoty reads the same in each.
  if ((step.definition.jednostka ?? 'PLN') !== 'PLN') return `${name}: ${gap.isNegative ? 'do progu brakuje' : 'przekroczenie'}: ${amount}.`;
  return gap.isNegative ? `${name}: do progu brakuje ${amount}.` : `${name}: przekroczenie o ${amount}.`;
}

/** A gap between two days is a number of days. */
function inUnit({ definition: { jednostka = 'PLN' } }: Step, value: Fraction): string {
  return withUnit(value, jednostka === 'data' ? 'dni' : jednostka);
}

import { gapOf, type Gap } from '../trace/gap.js';
import type { Step } from '../trace/step.js';
import { asSentence, capitalized, isHidden, resultOf, seesAll, type Recipient } from '../trace/step-text.js';
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

/** By how much a deciding threshold was missed. */
function counterfactual(step: Step): ExplanationLine[] {
  const gap = gapOf(step);
  return gap === null ? [] : [{ text: sentence(step, gap), provision: step.definition.przepis, level: 1 }];
}

function sentence({ definition, operation }: Step, { strona, tekst, wZlotych }: Gap): string {
  const name = `Warunek „${definition.nazwa}”`;
  if (strona === 'rowne') return `${name}: obie wartości są równe, a przepis wymaga ${operation === '<' ? 'niższej' : 'wyższej'}.`;
  if (strona === 'brakuje') return `${name}: do progu brakuje${wZlotych ? '' : ':'} ${tekst}.`;
  return `${name}: przekroczenie${wZlotych ? ' o' : ':'} ${tekst}.`;
}

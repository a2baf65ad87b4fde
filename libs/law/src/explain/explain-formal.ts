import type { Wynik } from '../swiadczenie/result.js';
import { isParameter, type Step } from '../trace/step.js';
import { formatQuantity, formulaOf, isHidden, numbersOf, resultOf, seesAll, type Recipient } from '../trace/step-text.js';
import type { ExplanationLine } from './explanation.js';

/** How a letter calls the person with the key. */
export type PersonName = (subject: string) => string;

/**
 * Every step with its formula, numbers and provision: the reasoning of a decision letter and the record for an auditor. Steps about
 * persons whom the recipient may not see are left out.
 */
export function explainFormal(wynik: Wynik, recipient: Recipient = seesAll, personName: PersonName = (key) => `osoba ${key}`): readonly ExplanationLine[] {
  const lines = wynik.kroki
    .filter((step) => !isHidden(step, recipient))
    .map((step) => ({ text: describe(step, recipient, personName), provision: step.definition.przepis, level: levelOf(step) }));
  return [...lines, ...wynik.ostrzezenia.map(({ opis, przepis }) => ({ text: opis, provision: przepis, level: 1 }))];
}

function describe(step: Step, recipient: Recipient, personName: PersonName): string {
  const { nazwa } = step.definition;
  const who = step.subject === null ? '' : ` (${personName(step.subject)})`;
  const parameters = step.inputs.filter(isParameter).map((p) => `${p.name}: ${formatQuantity(p)} od ${p.from}, ${p.legalBasis}`);
  const basis = parameters.length > 0 ? ` [${parameters.join('; ')}]` : '';
  if (step.inputs.length === 0) return `${nazwa}${who}: ${resultOf(step)}`;
  if (step.operation === 'warunek') return `${nazwa}${who}: ${resultOf(step)} (${numbersOf(step, recipient)})${basis}`;
  if (step.holds !== null) return `${nazwa}${who}: ${formulaOf(step, recipient)}; ${numbersOf(step, recipient)}: ${resultOf(step)}${basis}`;
  return `${nazwa}${who} = ${formulaOf(step, recipient)} = ${numbersOf(step, recipient)} = ${resultOf(step)}${basis}`;
}

function levelOf(step: Step): number {
  if (step.subject !== null) return 2;
  return step.holds !== null || step.operation === 'zaokraglenie' ? 0 : 1;
}

import { formatPolishDate } from '@ostoja/kernel';
import type { LawResult } from '../definition/definition.js';
import type { ParameterValue } from '../parameters/parameter.js';
import { isParameter, type Step } from '../trace/step.js';
import { capitalized, formatQuantity, formulaOf, groundsOf, isHidden, numbersOf, resultOf, seesAll, type Recipient } from '../trace/step-text.js';
import type { ExplanationLine } from './explanation.js';

/** How a letter calls the person with the key. */
export type PersonName = (subject: string) => string;

/**
 * Every step with its formula, numbers and provision: the reasoning of a decision letter and the record for an auditor. Steps about
 * persons whom the recipient may not see are left out.
 */
export function explainFormal(wynik: LawResult, recipient: Recipient = seesAll, personName: PersonName = (key) => `osoba ${key}`): readonly ExplanationLine[] {
  const lines = wynik.kroki
    .filter((step) => !isHidden(step, recipient))
    .map((step) => ({ text: describe(step, recipient, personName), provision: step.definition.przepis, level: levelOf(step) }));
  return [...lines, ...wynik.ostrzezenia.map(({ opis, przepis }) => ({ text: opis, provision: przepis, level: 1 }))];
}

function describe(step: Step, recipient: Recipient, personName: PersonName): string {
  const head = capitalized(step.definition.nazwa) + (step.subject === null ? '' : ` (${personName(step.subject)})`);
  const basis = step.inputs.filter(isParameter).map(basisOf);
  return `${head}${body(step, recipient)}${basis.length > 0 ? ` [${basis.join('; ')}]` : ''}`;
}

function body(step: Step, recipient: Recipient): string {
  const result = resultOf(step);
  const [formula, numbers] = [formulaOf(step, recipient), numbersOf(step, recipient)];
  if (step.inputs.length === 0) return `: ${result}`;
  if (step.operation === 'warunek' || step.operation === 'wybor') {
    const grounds = groundsOf(step, recipient);
    return `: ${result}${grounds === '' ? '' : ` (${grounds})`}`;
  }
  if (step.holds !== null) return `: ${formula}; ${numbers}: ${result}`;
  return step.inputs.length === 1 ? ` = ${formula} = ${result}` : ` = ${formula} = ${numbers} = ${result}`;
}

function basisOf(parameter: ParameterValue): string {
  const value = parameter.unit === 'code' ? '' : ` ${formatQuantity(parameter)}`;
  return `${parameter.name}:${value} od ${formatPolishDate(parameter.from)}, ${parameter.legalBasis}`;
}

function levelOf(step: Step): number {
  if (step.subject !== null) return 2;
  return step.holds !== null || step.operation === 'zaokraglenie' ? 0 : 1;
}

import { formatPolishDate, Fraction, fromEpochDay, isPlainDate } from '@ostoja/kernel';
import { termUnitOf } from '../terms/counting.js';
import { Fact, isParameter, Step, type Operation, type Quantity } from './step.js';
import { countOf } from './unit-text.js';

/** May the recipient see data of the person with this key? */
export type Recipient = (subject: string) => boolean;

/** A recipient who may see everything: the citizen's own calculator, an auditor. */
export const seesAll: Recipient = () => true;

const HUNDRED = Fraction.of(100);
const HIDDEN = 'dane innej osoby';
const SIGNS: Readonly<Record<Operation, string>> = {
  suma: ' + ', roznica: ' − ', iloczyn: ' × ', iloraz: ' ÷ ', mniejsza: '; ', wieksza: '; ',
  '<': ' < ', '<=': ' ≤ ', '>': ' > ', '>=': ' ≥ ', warunek: ', ', wybor: ', ', zaokraglenie: '', termin: ' + ',
};
const PREFIXES: Partial<Record<Operation, string>> = { mniejsza: 'mniejsza z: ', wieksza: 'większa z: ', zaokraglenie: 'zaokrąglenie: ' };

/** True when the quantity is itself a datum of a person whom the recipient may not see. */
export function isHidden(quantity: Quantity, recipient: Recipient): boolean {
  return (quantity instanceof Fact || quantity instanceof Step) && quantity.subject !== null && !recipient(quantity.subject);
}

export function nameOf(quantity: Quantity): string {
  if (quantity instanceof Step) return quantity.definition.nazwa;
  if (quantity instanceof Fact || isParameter(quantity)) return quantity.name;
  return '';
}

/** `dochód rodziny ÷ liczba osób w rodzinie` */
export function formulaOf(step: Step, recipient: Recipient = seesAll): string {
  return join(step, step.inputs, (input) => (isHidden(input, recipient) ? HIDDEN : nameOf(input)));
}

/** `2 100,00 zł ÷ 3` */
export function numbersOf(step: Step, recipient: Recipient = seesAll): string {
  return join(step, step.inputs, (input) => (isHidden(input, recipient) ? HIDDEN : formatQuantity(input)));
}

/** `ważne do: 15 marca 2027 r.`: the facts and steps that a condition or a choice rests on; its parameters are told with their provision. */
export function groundsOf(step: Step, recipient: Recipient = seesAll): string {
  return join(step, step.inputs.filter((input) => !isParameter(input)), (input) => (isHidden(input, recipient) ? HIDDEN : `${nameOf(input)}: ${formatQuantity(input)}`));
}

/** Value of a step for people: an amount, a number, `tak` or `nie`. */
export function resultOf(step: Step): string {
  if (step.holds !== null) return step.holds ? 'tak' : 'nie';
  return formatQuantity(step);
}

export function formatQuantity(quantity: Quantity): string {
  if (quantity instanceof Step) {
    if (quantity.holds !== null) return quantity.holds ? 'tak' : 'nie';
    return withUnit(quantity.value, quantity.definition.jednostka ?? 'PLN');
  }
  if (quantity instanceof Fact) return quantity.text === null ? withUnit(quantity.value, quantity.unit) : isPlainDate(quantity.text) ? formatPolishDate(quantity.text) : quantity.text;
  if (isParameter(quantity)) {
    if (quantity.unit === 'code') return quantity.name;
    if (quantity.unit === 'percent') return `${quantity.text.replace('.', ',')}%`;
    return withUnit(quantity.value, quantity.unit.startsWith('PLN') ? 'PLN' : (termUnitOf(quantity.unit) ?? 'liczba'));
  }
  return formatDecimal(quantity.value);
}

/** `1 234,50 zł` with no-break spaces; more places when two are not exact. */
export function formatAmount(value: Fraction): string {
  return withUnit(value, 'PLN');
}

/** Shortest exact decimal up to `places`, at least `least`; four places when it does not end. */
export function formatDecimal(value: Fraction, least = 0, places = 4): string {
  let digits = least;
  while (digits < places && !isExact(value, digits)) digits += 1;
  const [whole, decimals] = value.toFixed(digits).split('.') as [string, string?];
  const grouped = whole.replace('-', '−').replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  return decimals ? `${grouped},${decimals}` : grouped;
}

/** True when `digits` decimal places hold the whole value. */
export function isExact(value: Fraction, digits: number): boolean {
  return (value.numerator * 10n ** BigInt(digits)) % value.denominator === 0n;
}

/** With a capital first letter, as a sentence begins. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text as a sentence; a date already ends in the full stop of `r.` */
export function asSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** The value with its unit, for people. */
export function withUnit(value: Fraction, unit: string): string {
  if (unit === 'PLN') return `${formatDecimal(value, 2)}\u00a0zł`;
  if (unit === 'percent') return `${formatDecimal(value.times(HUNDRED))}%`;
  if (unit === 'data') return formatPolishDate(fromEpochDay(value.toInteger()));
  return countOf(value, unit, formatDecimal(value));
}

function join(step: Step, inputs: readonly Quantity[], text: (input: Quantity) => string): string {
  const parts = inputs.map(text);
  const shown = parts.filter((part, i) => part !== HIDDEN || parts.indexOf(HIDDEN) === i);
  return (PREFIXES[step.operation] ?? '') + shown.join(SIGNS[step.operation]);
}

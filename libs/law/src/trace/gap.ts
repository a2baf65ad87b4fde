import { Fraction } from '@ostoja/kernel';
import { termUnitOf } from '../terms/counting.js';
import { Fact, isParameter, Step, type ConditionDefinition, type Quantity } from './step.js';
import { withUnit } from './step-text.js';

/** By how much a threshold decided against the facts. */
export interface Gap {
  readonly strona: 'brakuje' | 'przekroczenie' | 'rowne';
  /** The distance between the two sides, never negative. */
  readonly wielkosc: Fraction;
  readonly prog: Fraction;
  /** The distance with its unit: `37,20 zł`, `2 lata`. */
  readonly tekst: string;
  /** Złoty read the same in every grammatical case; counts of days or persons do not. */
  readonly wZlotych: boolean;
}

/** The gap of a condition that refused by comparing two sides; null for every other step. */
export function gapOf(step: Step): Gap | null {
  const { definition, operation, holds, inputs: [value, threshold] } = step;
  if (holds !== false || (definition as ConditionDefinition).odmowa === undefined || operation === 'warunek' || !value || !threshold) return null;
  const gap = value.value.minus(threshold.value);
  const wielkosc = gap.isNegative ? Fraction.ZERO.minus(gap) : gap;
  const unit = unitOfSides(step);
  return {
    strona: gap.isZero ? 'rowne' : gap.isNegative ? 'brakuje' : 'przekroczenie',
    wielkosc, prog: threshold.value, tekst: withUnit(wielkosc, unit === 'data' ? 'dni' : unit), wZlotych: unit === 'PLN',
  };
}

/** Units that say nothing of what is counted: the other side may. */
const WEAK: ReadonlySet<string> = new Set(['liczba', 'wskaźnik']);

function unitOfSides({ definition, inputs }: Step): string {
  if (definition.jednostka !== undefined) return definition.jednostka;
  const units = inputs.map(unitOf);
  return units.find((unit) => !WEAK.has(unit)) ?? units[0] ?? 'PLN';
}

function unitOf(quantity: Quantity): string {
  if (quantity instanceof Step) return quantity.definition.jednostka ?? 'PLN';
  if (quantity instanceof Fact) return quantity.unit;
  if (!isParameter(quantity) || quantity.unit.startsWith('PLN')) return 'PLN';
  return quantity.unit === 'percent' ? 'percent' : (termUnitOf(quantity.unit) ?? 'liczba');
}

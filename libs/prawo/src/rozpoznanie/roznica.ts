import { Fraction } from '@ostoja/kernel';
import { type ConditionDefinition, type Step, withUnit } from '@ostoja/law';

/** By how much a threshold decided against the person. */
export interface Roznica {
  /** Name of the condition. */
  readonly warunek: string;
  /** `przekroczenie 37,20 zł`, `brakuje: 2 lata`: only złoty read the same in every case */
  readonly opis: string;
  readonly przepis: string;
  /** The gap against the threshold, for comparing gaps of different kinds. */
  readonly udzial: Fraction;
}

/** The narrowest of the gaps that refused; null when no threshold did. */
export function findRoznica(kroki: readonly Step[]): Roznica | null {
  const gaps = kroki.flatMap(gapOf);
  return gaps.reduce<Roznica | null>((a, b) => (a === null || b.udzial.isLess(a.udzial) ? b : a), null);
}

function gapOf({ definition, operation, holds, inputs: [value, threshold] }: Step): Roznica[] {
  const { nazwa, przepis, jednostka = 'PLN' } = definition;
  if (holds !== false || !('odmowa' in (definition as ConditionDefinition)) || operation === 'warunek' || !value || !threshold) return [];
  const gap = value.value.minus(threshold.value);
  const size = absolute(gap);
  const base = absolute(threshold.value);
  const amount = withUnit(size, jednostka === 'data' ? 'dni' : jednostka);
  return [{ warunek: nazwa, przepis, opis: describe(gap, jednostka === 'PLN' ? ` ${amount}` : `: ${amount}`), udzial: base.isZero ? size : size.dividedBy(base) }];
}

function describe(gap: Fraction, amount: string): string {
  if (gap.isZero) return 'wartość równa progowi';
  return gap.isNegative ? `brakuje${amount}` : `przekroczenie${amount}`;
}

function absolute(value: Fraction): Fraction {
  return value.isNegative ? Fraction.ZERO.minus(value) : value;
}

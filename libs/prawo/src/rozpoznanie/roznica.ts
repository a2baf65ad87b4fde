import { Fraction } from '@ostoja/kernel';
import { type Gap, gapOf, type Step } from '@ostoja/law';

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
  const gaps = kroki.flatMap(roznicaOf);
  return gaps.reduce<Roznica | null>((a, b) => (a === null || b.udzial.isLess(a.udzial) ? b : a), null);
}

function roznicaOf(step: Step): Roznica[] {
  const gap = gapOf(step);
  if (gap === null) return [];
  const { nazwa, przepis } = step.definition;
  return [{ warunek: nazwa, przepis, opis: describe(gap), udzial: gap.prog.isZero ? gap.wielkosc : gap.wielkosc.dividedBy(absolute(gap.prog)) }];
}

function describe({ strona, tekst, wZlotych }: Gap): string {
  return strona === 'rowne' ? 'wartość równa progowi' : `${strona}${wZlotych ? '' : ':'} ${tekst}`;
}

function absolute(value: Fraction): Fraction {
  return value.isNegative ? Fraction.ZERO.minus(value) : value;
}

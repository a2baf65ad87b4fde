import { divideHalfUp, DomainError, Money, type Fraction } from '@ostoja/kernel';

/**
 * To the grosz, half up: the only way from a fraction to money. The provision says why the amount may be rounded here.
 * @example round(Fraction.parse('133.485'), 'art. 106 ust. 3 ups').toString() // '133.49'
 */
export function round(value: Fraction, provision: string): Money {
  requireProvision(provision);
  return Money.ofGrosze(divideHalfUp(value.numerator * 100n, value.denominator));
}

/**
 * Up to the next full multiple of `unit`: a full złoty, or the 10 groszy of art. 106 ust. 3c ups before April 2007.
 * @example roundUp(Fraction.parse('1051.31'), Money.parse('1.00'), 'art. 85 ust. 3 uwrspz').toString() // '1052.00'
 */
export function roundUp(value: Fraction, unit: Money, provision: string): Money {
  requireProvision(provision);
  if (unit.grosze === 0n) throw new DomainError('NUMBER.DIVISION_BY_ZERO', 'Nie da się zaokrąglić do wielokrotności zera. Sprawdź wartości parametrów.', { provision });
  const denominator = value.denominator * unit.grosze;
  const numerator = value.numerator * 100n;
  const floor = numerator / denominator - (numerator < 0n && numerator % denominator !== 0n ? 1n : 0n);
  return Money.ofGrosze((numerator === floor * denominator ? floor : floor + 1n) * unit.grosze);
}

function requireProvision(provision: string): void {
  if (!provision) throw new DomainError('LAW.ROUNDING_WITHOUT_PROVISION', 'Zaokrąglenie wymaga podania przepisu.', { status: 500 });
}

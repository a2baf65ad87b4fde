import { divideHalfUp, Money } from '@ostoja/kernel';

/**
 * Divides the total in the proportion of the weights (not negative, not all zero). The parts add up to the total: each is the
 * difference of two rounded running sums, so no grosz is lost or made.
 */
export function splitAmount(total: Money, weights: readonly bigint[]): Money[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  let running = 0n;
  let given = 0n;
  return weights.map((weight) => {
    running += weight;
    const upTo = divideHalfUp(total.grosze * running, whole);
    const part = Money.ofGrosze(upTo - given);
    given = upTo;
    return part;
  });
}

import { Money } from '@ostoja/kernel';
import type { Outcome } from './result.js';

/** The result when a condition is not met. */
export const ODMOWA: Outcome = { spelnia_warunki: false, kwota: Money.ZERO, kwota_min: null, kwota_max: null };

/** The result of an amount that the act fixes; null where facts or law do not give it. */
export function due(kwota: Money | null): Outcome {
  return { spelnia_warunki: true, kwota, kwota_min: null, kwota_max: null };
}

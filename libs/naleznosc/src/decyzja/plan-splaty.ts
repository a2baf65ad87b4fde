import { addMonths, DomainError, Money, type PlainDate } from '@ostoja/kernel';
import { splitAmount } from '@ostoja/wyplata';
import type { RataWDecyzji } from './decyzja-naleznosci.entity.js';

/** Equal monthly instalments from the first day on; they add up to the amount to the last grosz. */
export function planInstalments(kwota: Money, liczba: number, pierwsza: PlainDate): RataWDecyzji[] {
  return splitAmount(kwota, Array.from({ length: liczba }, () => 1n)).map((part, i) => ({ termin: addMonths(pierwsza, i), kwota: part.toString() }));
}

/** Errors: 422 `NALEZNOSC.PLAN_SUM` when instalments do not add up to what is owed, `NALEZNOSC.PLAN_ORDER` when their days do not follow one another. */
export function assertPlan(raty: readonly RataWDecyzji[], pozostalo: Money): void {
  const suma = Money.sum(raty.map(({ kwota }) => Money.parse(kwota)));
  if (!suma.equals(pozostalo)) {
    throw new DomainError('NALEZNOSC.PLAN_SUM', 'Raty muszą dać razem dokładnie to, co zostało do zapłaty.', { field: 'raty', details: { raty: suma.toString(), pozostalo: pozostalo.toString() } });
  }
  const inOrder = raty.every(({ termin, kwota }, i) => !Money.parse(kwota).isZero && (i === 0 || raty[i - 1]!.termin < termin));
  if (!inOrder) throw new DomainError('NALEZNOSC.PLAN_ORDER', 'Terminy rat muszą następować po sobie, a kwoty być większe od zera.', { field: 'raty' });
}

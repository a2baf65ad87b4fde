import { Money, type PlainDate } from '@ostoja/kernel';
import type { Naleznosc } from './naleznosc.entity.js';

/** What of a claim is due on the day: nothing before its term, and of one in instalments what is left above those still to come. The database reckons the same for deductions. */
export function findWymagalne({ stan, termin, pozostalo }: Pick<Naleznosc, 'stan' | 'termin' | 'pozostalo'>, raty: readonly { readonly termin: PlainDate; readonly kwota: string }[], dzien: PlainDate): Money {
  if (stan !== 'ustalona' || termin === null || termin > dzien) return Money.ZERO;
  const later = Money.sum(raty.filter((rata) => rata.termin > dzien).map(({ kwota }) => Money.parse(kwota)));
  const due = Money.parse(pozostalo).minus(later);
  return due.isNegative ? Money.ZERO : due;
}

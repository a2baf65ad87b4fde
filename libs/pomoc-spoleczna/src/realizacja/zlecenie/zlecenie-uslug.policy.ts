import { Fraction, firstDay, lastDay, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import { changeDay, moreThanGranted, outsideGrant } from '../realizacja.errors.js';

/** Days from the first to the last, inclusive. */
export interface Okres {
  readonly od: PlainDate;
  readonly do: PlainDate;
}
/** How much is ordered from a day on. */
export interface ZmianaIlosci {
  readonly od: PlainDate;
  /** Units a month. */
  readonly ilosc: string;
}

/** An order lies within the grant. Errors: 422 `POMOC_SPOLECZNA.ORDER_OUTSIDE_GRANT`. */
export function assertWithinGrant({ od, do: until }: Okres, grant: { readonly od: PlainDate; readonly do: PlainDate | null }): void {
  if (until < od || od < grant.od || (grant.do !== null && until > grant.do)) throw outsideGrant();
}

/**
 * All orders of a grant together ask for no more than was granted, in each month of the new one.
 * @param others changes in force on each of the other orders, with the days of the order
 * Errors: 422 `POMOC_SPOLECZNA.ORDER_ABOVE_GRANT`.
 */
export function assertNotAbove(granted: string, ilosc: string, okres: Okres, others: readonly (Okres & { readonly zmiany: readonly ZmianaIlosci[] })[]): void {
  const overlapping = others.filter((other) => other.od <= okres.do && okres.od <= other.do);
  const ordered = Fraction.sum([Fraction.parse(ilosc), ...overlapping.map(({ zmiany }) => largest(zmiany))]);
  if (!ordered.isAtMost(Fraction.parse(granted))) throw moreThanGranted(granted);
}

/** A change follows the one before it, within the order. Errors: 422 `POMOC_SPOLECZNA.CHANGE_DAY`. */
export function assertChangeDay(od: PlainDate, zmiany: readonly ZmianaIlosci[], okres: Okres): void {
  if (od < okres.od || od > okres.do || zmiany.some((zmiana) => zmiana.od >= od)) throw changeDay();
}

/** What may be done in the month at most: the largest amount that was in force on any of its days. Zero outside the order. */
export function orderedIn(miesiac: PlainMonth, zmiany: readonly ZmianaIlosci[], okres: Okres): Fraction {
  const [from, until] = [firstDay(miesiac), lastDay(miesiac)];
  if (okres.do < from || okres.od > until) return Fraction.ZERO;
  const sorted = [...zmiany].sort((a, b) => (a.od < b.od ? -1 : 1));
  return largest(sorted.filter(({ od }, index) => od <= until && (sorted[index + 1] === undefined || sorted[index + 1]!.od > from)));
}

function largest(zmiany: readonly ZmianaIlosci[]): Fraction {
  return zmiany.map(({ ilosc }) => Fraction.parse(ilosc)).reduce((a, b) => Fraction.max(a, b), Fraction.ZERO);
}

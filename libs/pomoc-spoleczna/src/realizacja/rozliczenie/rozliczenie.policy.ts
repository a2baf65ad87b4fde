import { daysBetween, firstDay, Fraction, lastDay, Money, monthOf, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import { round } from '@ostoja/law';
import { accountFault } from '../realizacja.errors.js';
import type { JednostkaUslugi } from '../uslugodawca/uslugodawca.entity.js';
import { type Okres, orderedIn, type ZmianaIlosci } from '../zlecenie/zlecenie-uslug.policy.js';

/** Days on which the person was away: in hospital, with the family. */
export interface Nieobecnosc extends Okres {
  readonly powod: string;
}

/** A month as the provider reports it. */
export interface WykonanieMiesiaca {
  readonly miesiac: PlainMonth;
  /** Units done: hours in quarters, meals, days. */
  readonly ilosc: string;
  readonly nieobecnosci: readonly Nieobecnosc[];
}

/** What a grant allows in the month of an account, and what other accounts of it have taken. */
export interface GranicaMiesiaca {
  /** Last day of the grant, or of its execution while it is on hold; null while no end is known. */
  readonly do: PlainDate | null;
  /** Units a month; null where the scope names no measure. */
  readonly przyznano: string | null;
  /** Units in accounts of the same month under the other orders. */
  readonly inne: readonly string[];
}

/** A reported month against its order. */
export interface DoSprawdzenia extends WykonanieMiesiaca {
  readonly zlecenie: Okres & { readonly jednostka: JednostkaUslugi };
  readonly zmiany: readonly ZmianaIlosci[];
  readonly granica: GranicaMiesiaca;
  readonly dzis: PlainDate;
}

const KWADRANSE = Fraction.of(4);
const HOURS_A_DAY = 24;
const PRZEPIS = 'umowa z usługodawcą: cena jednostki';

/** Errors, all 422: a month that has not begun or is not ordered, more than ordered or granted, parts that the unit does not have, absence that contradicts. */
export function assertRozliczenie({ zlecenie: zlecone, zmiany, granica, miesiac, ilosc, nieobecnosci, dzis }: DoSprawdzenia): void {
  // An order does not outlive its grant (art. 106 ust. 1 ups).
  const zlecenie = { ...zlecone, do: granica.do === null ? zlecone.do : earlier(zlecone.do, granica.do) };
  if (miesiac > monthOf(dzis)) throw accountFault('ACCOUNT_IN_FUTURE', 'Nie można rozliczyć miesiąca, który się nie zaczął.', 'miesiac');
  const done = Fraction.parse(ilosc);
  const limit = orderedIn(miesiac, zmiany, zlecenie);
  if (limit.isZero) throw accountFault('ACCOUNT_NOT_ORDERED', 'W tym miesiącu nic nie zlecono.', 'miesiac');
  if (!done.isAtMost(limit)) throw accountFault('ACCOUNT_ABOVE_ORDER', `Wykonano więcej, niż zlecono: najwyżej ${limit.toFixed(2)}.`, 'ilosc');
  assertGranted(done, granica);
  const parts = zlecenie.jednostka === 'godzina' ? done.times(KWADRANSE) : done;
  if (parts.numerator % parts.denominator !== 0n) throw accountFault('ACCOUNT_UNIT', zlecenie.jednostka === 'godzina' ? 'Godziny rozlicza się z dokładnością do kwadransa.' : 'Podaj liczbę całkowitą.', 'ilosc');
  const present = presentDays(miesiac, zlecenie, nieobecnosci);
  if (present === 0 && !done.isZero) throw accountFault('ACCOUNT_ABSENT', 'Osoba była nieobecna przez cały zlecony czas, więc niczego nie wykonano.', 'ilosc');
  if (!done.isAtMost(Fraction.of(present * (zlecenie.jednostka === 'godzina' ? HOURS_A_DAY : 1)))) {
    throw accountFault('ACCOUNT_ABSENT', `Osoba była obecna najwyżej ${present} dni zleconego czasu.`, 'ilosc');
  }
}

/** One month of a grant may be done by several, together no more than was granted. */
function assertGranted(done: Fraction, { przyznano, inne }: GranicaMiesiaca): void {
  if (przyznano === null) return;
  const together = Fraction.sum([done, ...inne.map((one) => Fraction.parse(one))]);
  if (!together.isAtMost(Fraction.parse(przyznano))) throw accountFault('ACCOUNT_ABOVE_GRANT', `We wszystkich zleceniach razem wykonano by w tym miesiącu więcej, niż przyznano: najwyżej ${przyznano}.`, 'ilosc');
}

/** Days of the month that the order covers and on which the person was there. */
function presentDays(miesiac: PlainMonth, zlecenie: Okres, nieobecnosci: readonly Nieobecnosc[]): number {
  const covered = { od: later(firstDay(miesiac), zlecenie.od), do: earlier(lastDay(miesiac), zlecenie.do) };
  const sorted = [...nieobecnosci].sort((a, b) => (a.od < b.od ? -1 : 1));
  sorted.forEach((one, index) => {
    if (one.do < one.od || one.od < firstDay(miesiac) || one.do > lastDay(miesiac)) throw accountFault('ABSENCE_OUTSIDE_MONTH', 'Nieobecność musi mieścić się w rozliczanym miesiącu.', 'nieobecnosci');
    if (index > 0 && one.od <= sorted[index - 1]!.do) throw accountFault('ABSENCE_OVERLAPS', 'Nieobecności nie mogą na siebie zachodzić.', 'nieobecnosci');
  });
  const away = sorted.map((one) => length({ od: later(one.od, covered.od), do: earlier(one.do, covered.do) })).reduce((a, b) => a + b, 0);
  return length(covered) - away;
}

/** What the month costs, what the person pays of it by the decision's rule, and what the centre pays. A fee never exceeds the cost. */
export function settle(ilosc: string, cena: Money, oplata: Money): { koszt: Money; oplata: Money; doplata: Money } {
  const koszt = round(cena.toFraction().times(Fraction.parse(ilosc)), PRZEPIS);
  const paid = oplata.compare(koszt) > 0 ? koszt : oplata;
  return { koszt, oplata: paid, doplata: koszt.minus(paid) };
}

function length({ od, do: until }: Okres): number {
  return Math.max(0, daysBetween(od, until) + 1);
}
function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

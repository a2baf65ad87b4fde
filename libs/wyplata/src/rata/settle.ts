import type { ClassifiedAmount } from '@ostoja/finanse';
import { Money, type PlainMonth } from '@ostoja/kernel';
import type { Instalment } from './schedule.js';
import { splitAmount } from './split-amount.js';

/** What was paid for a month under a decision that no longer carries it. */
export interface Undue {
  readonly rataId: string;
  readonly miesiac: PlainMonth;
  readonly kwota: Money;
  readonly klasyfikacja: readonly ClassifiedAmount[];
}

/** A part of an earlier payment that counts towards an instalment. */
export interface Zaliczenie {
  readonly rataId: string;
  /** Decimal string. */
  readonly kwota: string;
}

/** An instalment with what of the earlier payments has a basis again because of it. */
export interface SettledInstalment extends Instalment {
  readonly zaliczono: readonly Zaliczenie[];
}

/** How a new right to money stands to what was paid before. */
export interface Settlement {
  /** Still to be paid: the whole instalment or what it gives more. */
  readonly due: readonly SettledInstalment[];
  /** Months that the earlier payment covers. */
  readonly covered: readonly SettledInstalment[];
}

/**
 * Counts earlier payments towards the new instalments, so that a month is paid once: in each budget line the difference is due. What was paid
 * above the new amount is not set off: whether it is to be returned is for a decision of its own (art. 98 ups).
 * A one-off benefit meets what was paid whatever its month.
 */
export function settle(instalments: readonly Instalment[], undue: readonly Undue[], wyplata: 'okresowe' | 'jednorazowe'): Settlement {
  const due: SettledInstalment[] = [];
  const covered: SettledInstalment[] = [];
  for (const instalment of instalments) {
    const zaliczono: Zaliczenie[] = [];
    let rest = instalment.kwota;
    const paid = undue.filter(({ miesiac }) => wyplata === 'jednorazowe' || miesiac === instalment.miesiac);
    for (const { rataId, kwota } of paid) {
      const part = kwota.compare(rest) < 0 ? kwota : rest;
      if (!part.isZero) zaliczono.push({ rataId, kwota: part.toString() });
      rest = rest.minus(part);
    }
    if (rest.isZero) covered.push({ ...instalment, zaliczono });
    else due.push({ ...instalment, zaliczono, ...(paid.length > 0 && { kwota: rest, klasyfikacja: difference(instalment.klasyfikacja, paid, rest) }) });
  }
  return { due, covered };
}

/** The rest over the lines that the new instalment burdens more than the earlier ones did. */
function difference(lines: readonly ClassifiedAmount[], paid: readonly Undue[], rest: Money): ClassifiedAmount[] {
  const before = new Map<string, bigint>();
  for (const { kwota, klasyfikacja } of paid) {
    const parts = splitAmount(kwota, klasyfikacja.map((line) => Money.parse(line.kwota).grosze));
    klasyfikacja.forEach((line, i) => before.set(nameOf(line), (before.get(nameOf(line)) ?? 0n) + parts[i]!.grosze));
  }
  const more = lines.map((line) => Money.parse(line.kwota).grosze - (before.get(nameOf(line)) ?? 0n));
  const amounts = splitAmount(rest, more.map((grosze) => (grosze > 0n ? grosze : 0n)));
  return lines.map((line, i) => ({ ...line, kwota: amounts[i]!.toString() })).filter(({ kwota }) => kwota !== '0.00');
}

function nameOf({ dzial, rozdzial, paragraf, zrodlo }: ClassifiedAmount): string {
  return [dzial, rozdzial, paragraf, zrodlo].join(' ');
}

import type { ClassifiedAmount } from '@ostoja/finanse';
import { DomainError, daysBetween, daysInMonth, firstDay, Fraction, lastDay, Money, monthOf, plainMonth, shiftMonth, type PlainDate, type PlainMonth } from '@ostoja/kernel';
import { round, type BudgetLine } from '@ostoja/law';
import { getBudgetLines } from './budget-line.js';
import { splitAmount } from './split-amount.js';

/** What a decision grants, as far as money goes. */
export interface Grant {
  readonly swiadczenieKod: string;
  /** `okresowe`: the amount is due for each month; `jednorazowe`: once. */
  readonly wyplata: 'okresowe' | 'jednorazowe';
  /** Full amount of a month, or the one-off amount. */
  readonly kwota: Money;
  /** The part that the state grant covers, where the budget divides the benefit (okresowy: art. 38 ust. 3 ups). */
  readonly kwotaMinimalna: Money | null;
  readonly od: PlainDate;
  /** Last day, inclusive; null without an end. */
  readonly do: PlainDate | null;
  /** Dated budget lines of the benefit. */
  readonly budzet: readonly BudgetLine[];
}

/** An amount due for one month. */
export interface Instalment {
  readonly miesiac: PlainMonth;
  readonly kwota: Money;
  readonly klasyfikacja: readonly ClassifiedAmount[];
}

/** art. 106 ust. 3 ups: an incomplete month is paid in proportion to its days. */
const PART_MONTH = 'art. 106 ust. 3 ustawy o pomocy społecznej';
const LONGEST_MONTHS = 1200;

/**
 * Instalments of the months `from` to `through` (both inclusive) that the grant covers, each divided over the lines of the budget.
 * Errors: `WYPLATA.GRANT_INVALID`, `WYPLATA.MINIMUM_INVALID`, `WYPLATA.BUDGET_LINE_MISSING`.
 */
export function schedule(grant: Grant, from: PlainMonth, through: PlainMonth): Instalment[] {
  assertGrant(grant);
  if (grant.wyplata === 'jednorazowe') return [instalment(grant, monthOf(grant.od), grant.kwota)];
  const last = grant.do !== null && monthOf(grant.do) < through ? monthOf(grant.do) : through;
  const instalments: Instalment[] = [];
  for (let month = from < monthOf(grant.od) ? monthOf(grant.od) : from; month <= last; month = shiftMonth(month, 1)) {
    const kwota = amountOf(grant, month);
    if (!kwota.isZero) instalments.push(instalment(grant, month, kwota));
  }
  return instalments;
}

/** December of the month's year: the commitment of a title without an end reaches to the end of the budget year. */
export function endOfYear(month: PlainMonth): PlainMonth {
  return plainMonth(`${month.slice(0, 4)}-12`);
}

/** Last month that gets its instalment at once: the title's own, or without an end that of the budget year; the preparation of lists prolongs it. */
export function horizonOf({ od, do: until }: Pick<Grant, 'od' | 'do'>, today: PlainDate): PlainMonth {
  return until === null ? endOfYear(monthOf(od > today ? od : today)) : monthOf(until);
}

function amountOf(grant: Grant, month: PlainMonth): Money {
  const start = grant.od > firstDay(month) ? grant.od : firstDay(month);
  const end = grant.do !== null && grant.do < lastDay(month) ? grant.do : lastDay(month);
  const covered = daysBetween(start, end) + 1;
  if (covered === daysInMonth(month)) return grant.kwota;
  return round(grant.kwota.toFraction().times(Fraction.of(covered, daysInMonth(month))), PART_MONTH);
}

function instalment(grant: Grant, miesiac: PlainMonth, kwota: Money): Instalment {
  const lines = getBudgetLines(grant.swiadczenieKod, miesiac, grant.budzet);
  const amounts = splitAmount(kwota, lines.map((line) => weightOf(line, grant)));
  const klasyfikacja = lines.map(({ dzial, rozdzial, paragraf, zrodlo }, i) => ({ dzial, rozdzial, paragraf, zrodlo, kwota: amounts[i]!.toString() }));
  return { miesiac, kwota, klasyfikacja: klasyfikacja.filter((line) => line.kwota !== '0.00') };
}

function weightOf(line: BudgetLine, grant: Grant): bigint {
  if (line.czesc === 'calosc') return grant.kwota.grosze;
  const minimum = grant.kwotaMinimalna;
  if (minimum === null || minimum.isNegative || minimum.compare(grant.kwota) > 0) {
    throw new DomainError('WYPLATA.MINIMUM_INVALID', 'Podaj minimalną kwotę zasiłku (od zera do kwoty przyznanej): od niej zależy podział między dotację a środki własne.', {
      field: 'kwota_minimalna',
      provision: 'art. 38 ust. 3 ustawy o pomocy społecznej',
    });
  }
  return line.czesc === 'minimum' ? minimum.grosze : grant.kwota.minus(minimum).grosze;
}

function assertGrant(grant: Grant): void {
  const tooLong = grant.do !== null && monthOf(grant.do) > shiftMonth(monthOf(grant.od), LONGEST_MONTHS);
  if (grant.kwota.grosze <= 0n || tooLong || (grant.do !== null && grant.do < grant.od)) {
    throw new DomainError('WYPLATA.GRANT_INVALID', 'Tytuł wypłaty musi mieć kwotę większą od zera i okres, który kończy się nie wcześniej, niż się zaczyna.', { field: 'kwota' });
  }
}

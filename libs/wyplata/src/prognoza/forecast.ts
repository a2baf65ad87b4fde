import type { LiniaBudzetowa, StanLinii } from '@ostoja/finanse';
import { Money, plainMonth, type PlainMonth, shiftMonth } from '@ostoja/kernel';

/** What a unit will need of a line in a month. */
export interface Potrzeba extends LiniaBudzetowa {
  readonly komorka_id: string;
  readonly miesiac: PlainMonth;
  /** `rata`: due by a title; `przedluzenie`: of a title without an end, not yet due; `ponowienie`: were a running title with an end granted anew. */
  readonly rodzaj: 'rata' | 'przedluzenie' | 'ponowienie';
  readonly kwota: Money;
}

/** A line to the end of the year. */
export interface PrognozaLinii {
  readonly stan: StanLinii;
  readonly przedluzenie: Money;
  readonly ponowienie: Money;
  /** What the plan lacks to the end of the year; zero when it is enough. */
  readonly brakuje: Money;
  /** First month for which the money is not enough; null when it is. */
  readonly wyczerpanie: PlainMonth | null;
}

const ZERO = Money.ZERO;

/**
 * How far the plan reaches: month by month what is due, what titles without an end will need and what running titles would need if granted anew.
 * Commitments without instalments (approved decisions that are not yet paid) weigh on the month `today`.
 */
export function forecast(stan: readonly StanLinii[], needs: readonly Potrzeba[], rok: number, today: PlainMonth): PrognozaLinii[] {
  const lines = [...stan, ...unplanned(stan, needs)];
  const holders = new Set(stan.flatMap((line) => (line.komorka_id === null ? [] : [keyOf(line, line.komorka_id)])));
  return lines.map((line) => {
    const own = needs.filter((need) => isOf(line, need, holders));
    const sum = (rodzaj: Potrzeba['rodzaj']) => total(own.filter((need) => need.rodzaj === rodzaj));
    const [raty, przedluzenie, ponowienie] = [sum('rata'), sum('przedluzenie'), sum('ponowienie')];
    const committed = Money.parse(line.zaangazowano);
    const money = Money.parse(line.plan).plus(Money.parse(line.przekroczenia));
    const missing = committed.plus(przedluzenie).plus(ponowienie).minus(money);
    return { stan: line, przedluzenie, ponowienie, brakuje: missing.grosze > 0n ? missing : ZERO, wyczerpanie: monthOfEnd(own, committed.minus(raty), money, rok, today) };
  });
}

/** The first month in which the running sum passes the money. */
function monthOfEnd(needs: readonly Potrzeba[], unscheduled: Money, money: Money, rok: number, today: PlainMonth): PlainMonth | null {
  let used = ZERO;
  for (let month = plainMonth(`${rok}-01`); month <= plainMonth(`${rok}-12`); month = shiftMonth(month, 1)) {
    used = used.plus(total(needs.filter(({ miesiac }) => miesiac === month)));
    if (month === today || (month === plainMonth(`${rok}-01`) && today < month)) used = used.plus(unscheduled);
    if (used.compare(money) > 0) return month;
  }
  return null;
}

/** Lines that will be needed and that the year knows nothing of yet. */
function unplanned(stan: readonly StanLinii[], needs: readonly Potrzeba[]): StanLinii[] {
  const known = new Set(stan.filter(({ komorka_id }) => komorka_id === null).map((line) => keyOf(line, '')));
  const missing = new Map(needs.filter((need) => !known.has(keyOf(need, ''))).map((need) => [keyOf(need, ''), need]));
  return [...missing.values()].map(({ dzial, rozdzial, paragraf, zrodlo }) => ({
    dzial, rozdzial, paragraf, zrodlo, komorka_id: null, komorka: null, plan: '0.00', przekroczenia: '0.00', zaangazowano: '0.00', dostepne: '0.00',
  }));
}

function isOf(line: StanLinii, need: Potrzeba, holders: ReadonlySet<string>): boolean {
  if (keyOf(line, '') !== keyOf(need, '')) return false;
  return line.komorka_id === null ? !holders.has(keyOf(need, need.komorka_id)) : line.komorka_id === need.komorka_id;
}

function keyOf({ dzial, rozdzial, paragraf, zrodlo }: LiniaBudzetowa, komorkaId: string): string {
  return [dzial, rozdzial, paragraf, zrodlo, komorkaId].join(' ');
}

function total(needs: readonly Potrzeba[]): Money {
  return needs.reduce((sum, { kwota }) => sum.plus(kwota), ZERO);
}

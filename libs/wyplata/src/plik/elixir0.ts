import { DomainError, isNrb, Money, sortingNumber, type PlainDate } from '@ostoja/kernel';
import iconv from 'iconv-lite';
import type { BankProfile } from './bank-profile.js';
import { toBankText } from './bank-text.js';
import { wrapLines } from './wrap-lines.js';

/** One side of a transfer. */
export interface TransferParty {
  /** NRB, 26 digits. */
  readonly rachunek: string;
  /** Name, then address; each line starts a new line at the bank. */
  readonly linie: readonly string[];
}

/** One transfer of a list. */
export interface TransferOrder {
  readonly dzien: PlainDate;
  readonly kwota: Money;
  readonly platnik: TransferParty;
  readonly odbiorca: TransferParty;
  readonly tytulem: readonly string[];
  /** Our number of the payment; it comes back in the bank's statement. */
  readonly numer: string;
}

/** A file ready for the bank, with its control sums. */
export interface BankFile {
  readonly bytes: Buffer;
  readonly liczba: number;
  readonly suma: Money;
  readonly rozszerzenie: string;
}

const TRANSFER = '110';
const ORDINARY = '51';
const UNUSED = '0';

/**
 * Elixir-0: sixteen fields a line, CRLF, amounts in grosze.
 * Errors: `WYPLATA.ORDER_INVALID` for an account or amount that no bank would take; text never fails.
 */
export function writeElixir0(orders: readonly TransferOrder[], profile: BankProfile): BankFile {
  const lines = orders.map((order) => `${toFields(order, profile).join(',')}\r\n`);
  return {
    bytes: iconv.encode(lines.join(''), profile.kodowanie),
    liczba: orders.length,
    suma: Money.sum(orders.map((order) => order.kwota)),
    rozszerzenie: profile.rozszerzenie,
  };
}

function toFields(order: TransferOrder, profile: BankProfile): string[] {
  assertPayable(order);
  const quoted = (text: string) => `"${text}"`;
  const block = (lines: readonly string[]) => quoted(wrapLines(lines.map((line) => toBankText(line, profile))));
  return [
    TRANSFER,
    order.dzien.replaceAll('-', ''),
    order.kwota.grosze.toString(),
    sortingNumber(order.platnik.rachunek),
    UNUSED,
    quoted(order.platnik.rachunek),
    quoted(order.odbiorca.rachunek),
    block(order.platnik.linie),
    block(order.odbiorca.linie),
    UNUSED,
    sortingNumber(order.odbiorca.rachunek),
    block(order.tytulem),
    quoted(''),
    quoted(''),
    quoted(ORDINARY),
    quoted(toBankText(order.numer, profile)),
  ];
}

function assertPayable(order: TransferOrder): void {
  const faulty = !isNrb(order.platnik.rachunek) || !isNrb(order.odbiorca.rachunek) || order.kwota.grosze <= 0n;
  if (faulty) {
    throw new DomainError('WYPLATA.ORDER_INVALID', 'Przelewu nie da się zapisać: numer rachunku ma błędną cyfrę kontrolną albo kwota nie jest dodatnia.', {
      details: { numer: order.numer },
    });
  }
}

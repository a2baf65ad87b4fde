import { Money, sortingNumber } from '@ostoja/kernel';
import iconv from 'iconv-lite';
import type { ElixirProfile } from './bank-profile.js';
import { toBankText } from './tekst/bank-text.js';
import { type TextRules, withReserved } from './tekst/text-rules.js';
import { assertTransfer, type BankFile, type TransferOrder } from './transfer-order.js';
import { wrapLines } from './tekst/wrap-lines.js';

const TRANSFER = '110';
const ORDINARY = '51';
const UNUSED = '0';
/** Separators of fields and lines, and the quotation mark. */
export const ELIXIR_RESERVED = '|",';

/**
 * Elixir-0: sixteen fields a line, CRLF, amounts in grosze.
 * Errors: `WYPLATA.ORDER_INVALID` for an account or amount that no bank would take; text never fails.
 */
export function writeElixir0(orders: readonly TransferOrder[], profile: ElixirProfile): BankFile {
  const rules = withReserved(profile, ELIXIR_RESERVED);
  const lines = orders.map((order) => `${toFields(order, rules).join(',')}\r\n`);
  return {
    bytes: iconv.encode(lines.join(''), profile.kodowanie),
    liczba: orders.length,
    suma: Money.sum(orders.map((order) => order.kwota)),
    rozszerzenie: profile.rozszerzenie,
  };
}

function toFields(order: TransferOrder, rules: TextRules): string[] {
  assertTransfer(order);
  const quoted = (text: string) => `"${text}"`;
  const block = (lines: readonly string[]) => quoted(wrapLines(lines.map((line) => toBankText(line, rules))));
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
    quoted(toBankText(order.numer, rules)),
  ];
}

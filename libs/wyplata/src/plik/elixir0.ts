import { Money, sortingNumber } from '@ostoja/kernel';
import iconv from 'iconv-lite';
import type { ElixirProfile } from './bank-profile.js';
import { toBankText } from './tekst/bank-text.js';
import { type TextRules, withReserved } from './tekst/text-rules.js';
import { assertTransfer, type BankFile, type TransferOrder, type TransferParty } from './transfer-order.js';
import { wrapLines } from './tekst/wrap-lines.js';

const TRANSFER = '110';
const ORDINARY = '51';
const UNUSED = '0';
/** Characters encoded at once: a list of the whole city would not fit into one text. */
const CHUNK = 1_000_000;
/** Separators of fields and lines, and the quotation mark. */
export const ELIXIR_RESERVED = '|",';

/**
 * Elixir-0: sixteen fields a line, CRLF, amounts in grosze.
 * Errors: `WYPLATA.ORDER_INVALID` for an account or amount that no bank would take; text never fails.
 */
export function writeElixir0(orders: Iterable<TransferOrder>, profile: ElixirProfile): BankFile {
  const rules = withReserved(profile, ELIXIR_RESERVED);
  const payers = new Map<TransferParty, PayerFields>();
  const done: Buffer[] = [];
  let text = '';
  let liczba = 0;
  let grosze = 0n;
  for (const order of orders) {
    const payer = payers.get(order.platnik) ?? toPayerFields(order.platnik, rules);
    payers.set(order.platnik, payer);
    text += toLine(order, payer, rules);
    liczba += 1;
    grosze += order.kwota.grosze;
    if (text.length > CHUNK) {
      done.push(encode(text, profile));
      text = '';
    }
  }
  return { bytes: Buffer.concat([...done, encode(text, profile)]), liczba, suma: Money.ofGrosze(grosze), rozszerzenie: profile.rozszerzenie };
}

/** Plain letters are the same bytes in every encoding, which Node.js writes at once. */
const encode = (text: string, { litery, kodowanie }: ElixirProfile): Buffer => (litery === 'ascii' ? Buffer.from(text, 'latin1') : iconv.encode(text, kodowanie));

/** What a line says about who pays; the lines of a list say the same. */
interface PayerFields {
  readonly bank: string;
  readonly rachunek: string;
  readonly nazwa: string;
}

const toPayerFields = ({ rachunek, linie }: TransferParty, rules: TextRules): PayerFields => ({ bank: sortingNumber(rachunek), rachunek: quoted(rachunek), nazwa: block(linie, rules) });

function toLine(order: TransferOrder, payer: PayerFields, rules: TextRules): string {
  assertTransfer(order);
  const fields = [
    TRANSFER,
    order.dzien.replaceAll('-', ''),
    order.kwota.grosze,
    payer.bank,
    UNUSED,
    payer.rachunek,
    quoted(order.odbiorca.rachunek),
    payer.nazwa,
    block(order.odbiorca.linie, rules),
    UNUSED,
    sortingNumber(order.odbiorca.rachunek),
    block(order.tytulem, rules),
    quoted(''),
    quoted(''),
    quoted(ORDINARY),
    quoted(toBankText(order.numer, rules)),
  ];
  return `${fields.join(',')}\r\n`;
}

const quoted = (text: string): string => `"${text}"`;
const block = (lines: readonly string[], rules: TextRules): string => quoted(wrapLines(lines.map((line) => toBankText(line, rules))));

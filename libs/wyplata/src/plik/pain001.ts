import { Money, sortingNumber } from '@ostoja/kernel';
import type { PainProfile } from './bank-profile.js';
import { toBankText } from './tekst/bank-text.js';
import { assertTransfer, type BankFile, type TransferOrder, type TransferParty } from './transfer-order.js';
import { assertPain001 } from './xml-schema.js';

/** A list as one message: all its transfers leave one account on one day. */
export interface TransferMessage {
  /** Number of the list; the bank refuses a second message with it. */
  readonly numer: string;
  readonly utworzono: Date;
  readonly orders: Iterable<TransferOrder>;
}

/** Shorter than the standard allows: what passes the clearing systems whole. */
const NAME = 70;
const ADDRESS_LINES = 2;
const TITLE = 140;

/**
 * ISO 20022 pain.001.001.03 in UTF-8, checked against its schema before anybody gets it.
 * Errors: `WYPLATA.ORDER_INVALID` for an account or amount that no bank would take; text never fails.
 */
export function writePain001({ numer, utworzono, orders: all }: TransferMessage, profile: PainProfile): BankFile {
  // The header says how many they are and what they come to.
  const orders = [...all];
  const [first] = orders;
  if (!first) throw new Error(`Payment list ${numer} has no transfers`);
  const suma = Money.sum(orders.map((order) => order.kwota));
  const control = element('NbOfTxs', String(orders.length)) + element('CtrlSum', suma.toString());
  const header = element('MsgId', numer) + element('CreDtTm', utworzono.toISOString().slice(0, 19)) + control + element('InitgPty', element('Nm', nameOf(first.platnik, profile)));
  const batch =
    element('PmtInfId', numer) + element('PmtMtd', 'TRF') + element('BtchBookg', String(profile.ksiegowanie_zbiorcze)) + control + element('ReqdExctnDt', first.dzien) +
    party('Dbtr', first.platnik, profile) + account('DbtrAcct', first.platnik) + agent('DbtrAgt', first.platnik, profile) + element('ChrgBr', profile.koszty);
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.03"><CstmrCdtTrfInitn>\n' +
    `${element('GrpHdr', header)}\n<PmtInf>${batch}\n${orders.map((order) => `${transfer(order, profile)}\n`).join('')}</PmtInf>\n</CstmrCdtTrfInitn></Document>\n`;
  assertPain001(xml);
  return { bytes: Buffer.from(xml, 'utf8'), liczba: orders.length, suma, rozszerzenie: profile.rozszerzenie };
}

function transfer(order: TransferOrder, profile: PainProfile): string {
  assertTransfer(order);
  const title = cut(order.tytulem.map((line) => toBankText(line, profile)).join(' '), TITLE);
  return element(
    'CdtTrfTxInf',
    element('PmtId', element('InstrId', order.numer) + element('EndToEndId', order.numer)) + element('Amt', `<InstdAmt Ccy="PLN">${order.kwota.toString()}</InstdAmt>`) +
      agent('CdtrAgt', order.odbiorca, profile) + party('Cdtr', order.odbiorca, profile) + account('CdtrAcct', order.odbiorca) + (title ? element('RmtInf', element('Ustrd', escape(title))) : ''),
  );
}

function party(name: string, side: TransferParty, profile: PainProfile): string {
  const lines = side.linie.slice(1).map((line) => cut(toBankText(line, profile), NAME)).filter(Boolean).slice(0, ADDRESS_LINES);
  const address = lines.length > 0 ? element('PstlAdr', element('Ctry', 'PL') + lines.map((line) => element('AdrLine', escape(line))).join('')) : '';
  return element(name, element('Nm', nameOf(side, profile)) + address);
}

/** A name that leaves nothing behind is still a payee. */
const nameOf = ({ linie }: TransferParty, profile: PainProfile): string => escape(cut(toBankText(linie[0] ?? '', profile), NAME) || '?');
const account = (name: string, { rachunek }: TransferParty): string => element(name, element('Id', element('IBAN', `PL${rachunek}`)));

function agent(name: string, { rachunek }: TransferParty, { system_rozliczeniowy }: PainProfile): string {
  return element(name, element('FinInstnId', element('ClrSysMmbId', element('ClrSysId', element('Cd', system_rozliczeniowy)) + element('MmbId', sortingNumber(rachunek)))));
}

const element = (name: string, content: string): string => `<${name}>${content}</${name}>`;
const cut = (text: string, length: number): string => text.slice(0, length).trim();
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

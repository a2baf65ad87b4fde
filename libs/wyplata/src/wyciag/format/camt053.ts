import { isPlainDate, Money, type PlainDate } from '@ostoja/kernel';
import { clean, MAX_ENTRIES, MAX_STATEMENTS, readAccount, readAmount, type Statement, type StatementEntry, tooLarge, unreadable } from './statement.js';
import { findAll, parseXml, textAt, type XmlTree } from './xml-tree.js';

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:camt\.053\.001\.(02|08)$/;

const ENTRY = ['Document', 'BkToCstmrStmt', 'Stmt', 'Ntry'];

/** Reads all statements of a camt.053 file, entry by entry as they come. Errors: `WYPLATA.STATEMENT_UNREADABLE`, naming the place, and `WYPLATA.STATEMENT_TOO_LARGE`. */
export function readCamt053(bytes: Uint8Array): Statement[] {
  const entries = new Entries();
  const root = parseXml(bytes, { root: 'Document', records: ENTRY, take: (entry, open) => entries.take(entry, open) });
  assertCamt(root);
  const statements = findAll(root, 'BkToCstmrStmt/Stmt');
  if (statements.length === 0) throw unreadable('Plik nie zawiera żadnego wyciągu.');
  if (statements.length > MAX_STATEMENTS) throw tooLarge();
  return statements.map((one, i) => readStatement(one, entries.of(one), `Stmt[${i + 1}]`));
}

/** Entries of the statements that are still being read. */
class Entries {
  private readonly byStatement = new Map<XmlTree, { readonly where: string; count: number; readonly entries: StatementEntry[] }>();
  private total = 0;
  private statements = 0;
  private counted: { readonly group: XmlTree | undefined; kids: number } = { group: undefined, kids: 0 };

  take(element: XmlTree, [root, group, statement]: readonly XmlTree[]): void {
    let known = this.byStatement.get(statement!);
    if (!known) {
      assertCamt(root!);
      known = { where: `Stmt[${this.place(group!)}]`, count: 0, entries: [] };
      this.byStatement.set(statement!, known);
    }
    for (const entry of readEntry(element, `${known.where}/Ntry[${++known.count}]`)) {
      if (++this.total > MAX_ENTRIES) throw tooLarge();
      known.entries.push(entry);
    }
  }

  /** Which statement of the file the last one of the group is; no element is counted twice. */
  private place(group: XmlTree): number {
    if (this.counted.group !== group) this.counted = { group, kids: 0 };
    for (; this.counted.kids < group.kids.length; this.counted.kids += 1) if (group.kids[this.counted.kids]!.name === 'Stmt') this.statements += 1;
    if (this.statements > MAX_STATEMENTS) throw tooLarge();
    return this.statements;
  }

  of(statement: XmlTree): readonly StatementEntry[] {
    return this.byStatement.get(statement)?.entries ?? [];
  }
}

function assertCamt({ name, namespace }: XmlTree): void {
  if (name !== 'Document' || !NAMESPACE.test(namespace)) throw unreadable('Plik XML nie jest wyciągiem camt.053 w wersji 001.02 ani 001.08.');
}

function readStatement(stmt: XmlTree, wpisy: readonly StatementEntry[], where: string): Statement {
  const rachunek = readAccount(textAt(stmt, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id'));
  if (rachunek === null) throw unreadable('Wyciąg nie wskazuje numeru rachunku.', `${where}/Acct`);
  const [opening, closing] = [readBalance(stmt, ['OPBD', 'PRCD'], where), readBalance(stmt, ['CLBD'], where)];
  return {
    format: 'camt.053', rachunek, od: readDay(textAt(stmt, 'FrToDt/FrDtTm')) ?? opening.dzien, do: closing.dzien,
    numer: clean(textAt(stmt, 'LglSeqNb', 'ElctrncSeqNb', 'Id'), 35) || unnumbered(where),
    otwarcie: opening.kwota, zamkniecie: closing.kwota, wpisy,
  };
}

function readBalance(stmt: XmlTree, codes: readonly string[], where: string): { kwota: Money; dzien: PlainDate } {
  const found = findAll(stmt, 'Bal').find((one) => codes.includes(textAt(one, 'Tp/CdOrPrtry/Cd')));
  const dzien = found && readDay(textAt(found, 'Dt/Dt', 'Dt/DtTm'));
  if (!found || !dzien) throw unreadable('Wyciąg nie zawiera salda początkowego albo końcowego.', `${where}/Bal`);
  const kwota = amountOf(found, `${where}/Bal`);
  return { kwota: isCredit(found, `${where}/Bal`) ? kwota : kwota.negated(), dzien };
}

/** An entry that stands for many orders becomes its orders, if the bank lists them all; only booked entries count. */
function readEntry(entry: XmlTree, where: string): StatementEntry[] {
  const status = textAt(entry, 'Sts/Cd', 'Sts');
  if (status !== '' && status !== 'BOOK') return [];
  const kwota = amountOf(entry, where);
  const details = findAll(entry, 'NtryDtls/TxDtls');
  const parts = details.map((one) => textAt(one, 'Amt', 'AmtDtls/TxAmt/Amt'));
  if (details.length > 1 && parts.every((part) => part !== '')) {
    const amounts = parts.map((part) => readAmount(part, where));
    if (Money.sum(amounts).equals(kwota)) return details.map((one, i) => toEntry(entry, one, amounts[i]!, null, where));
  }
  const count = textAt(entry, 'NtryDtls/Btch/NbOfTxs') || (details.length > 1 ? String(details.length) : '');
  return [toEntry(entry, details.length === 1 ? details[0]! : null, kwota, /^\d{1,6}$/.test(count) ? Number(count) : null, where)];
}

function toEntry(entry: XmlTree, details: XmlTree | null, kwota: Money, liczba: number | null, where: string): StatementEntry {
  const dzien = readDay(textAt(entry, 'BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm'));
  if (dzien === null) throw unreadable('Operacja nie ma dnia księgowania.', `${where}/BookgDt`);
  if (kwota.isZero) throw unreadable('Operacja ma kwotę zero.', `${where}/Amt`);
  const credit = isCredit(entry, where);
  const one = details ?? entry;
  const other = credit ? 'Dbtr' : 'Cdtr';
  const own = details ? [textAt(one, 'Refs/EndToEndId'), textAt(one, 'Refs/InstrId'), textAt(one, 'Refs/PmtInfId'), textAt(one, 'Refs/MsgId')] : [textAt(entry, 'NtryDtls/Btch/PmtInfId'), textAt(entry, 'NtryDtls/Btch/MsgId')];
  return {
    strona: credit ? 'uznanie' : 'obciazenie', kwota, dzien, liczba,
    referencja: clean(textAt(one, 'Refs/AcctSvcrRef', 'AcctSvcrRef') || textAt(entry, 'AcctSvcrRef', 'NtryRef'), 70),
    numerObcy: clean(own.filter((text) => text !== '' && text !== 'NOTPROVIDED').join(' '), 140),
    tytul: clean([...findAll(one, 'RmtInf/Ustrd').map(({ text }) => text), textAt(one, 'RtrInf/AddtlInf'), textAt(one, 'AddtlTxInf', 'AddtlNtryInf')].join(' '), 500),
    kontrahent: clean(textAt(one, `RltdPties/${other}/Nm`, `RltdPties/${other}/Pty/Nm`), 140),
    kontrahentRachunek: readAccount(textAt(one, `RltdPties/${other}Acct/Id/IBAN`, `RltdPties/${other}Acct/Id/Othr/Id`)),
    rachunekWirtualny: credit ? readAccount(textAt(one, 'RltdPties/CdtrAcct/Id/IBAN', 'RltdPties/CdtrAcct/Id/Othr/Id')) : null,
    kodZwrotu: clean(textAt(one, 'RtrInf/Rsn/Cd', 'RtrInf/Rsn/Prtry'), 35) || null,
  };
}

function amountOf(element: XmlTree, where: string): Money {
  const [amount] = findAll(element, 'Amt');
  if (!amount) throw unreadable('Brak kwoty.', `${where}/Amt`);
  if ((amount.attributes.get('Ccy') ?? 'PLN') !== 'PLN') throw unreadable('Wyciąg jest w innej walucie niż złoty.', `${where}/Amt`);
  return readAmount(amount.text, `${where}/Amt`);
}

function isCredit(element: XmlTree, where: string): boolean {
  const sign = textAt(element, 'CdtDbtInd');
  if (sign !== 'CRDT' && sign !== 'DBIT') throw unreadable('Brak oznaczenia strony operacji (CRDT albo DBIT).', `${where}/CdtDbtInd`);
  return sign === 'CRDT';
}

function readDay(text: string): PlainDate | null {
  const day = text.slice(0, 10);
  return isPlainDate(day) ? day : null;
}

function unnumbered(where: string): never {
  throw unreadable('Wyciąg nie ma numeru.', `${where}/Id`);
}

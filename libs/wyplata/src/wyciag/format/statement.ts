import { addDays, DomainError, Money, type PlainDate, yearOf } from '@ostoja/kernel';

/** `obciazenie`: money left the account; `uznanie`: it came. */
export type Strona = 'obciazenie' | 'uznanie';

/** One movement on the account as the bank booked it. Texts are cut to what the table takes. */
export interface StatementEntry {
  readonly strona: Strona;
  readonly kwota: Money;
  /** Day of booking. */
  readonly dzien: PlainDate;
  /** The bank's own reference; empty when it gave none. */
  readonly referencja: string;
  /** The payer's end-to-end id or another reference of ours; empty when none came back. */
  readonly numerObcy: string;
  readonly tytul: string;
  readonly kontrahent: string;
  /** 26 digits, or null when the bank names none. */
  readonly kontrahentRachunek: string | null;
  /** Our account, or a virtual one that leads to it, which the money came to; null when the bank does not say. */
  readonly rachunekWirtualny: string | null;
  /** ISO reason of a return (AC01, AC04 …), or null. */
  readonly kodZwrotu: string | null;
  /** How many orders the entry stands for; null when the bank does not say. */
  readonly liczba: number | null;
}

/** A statement of one account: opening + entries = closing. */
export interface Statement {
  readonly format: 'camt.053' | 'mt940';
  readonly rachunek: string;
  readonly numer: string;
  readonly od: PlainDate;
  readonly do: PlainDate;
  readonly otwarcie: Money;
  readonly zamkniecie: Money;
  readonly wpisy: readonly StatementEntry[];
}

/** More than a bank sends of one day; a longer file is divided by days. */
export const MAX_ENTRIES = 100_000;

/** More than the working days of a year: each statement is settled by itself, and others wait for the whole file. */
export const MAX_STATEMENTS = 400;

/** Banks date a statement by the day of booking, which orders made ahead may bear before it comes; a day beyond a month is a mistake. The year has begun, or what was paid would be an expense of one that has not. */
const DAYS_AHEAD = 31;

/** The file holds more than is read at once. */
export function tooLarge(): DomainError {
  return new DomainError('WYPLATA.STATEMENT_TOO_LARGE', 'Plik wyciągu jest za duży: ma więcej niż 100 000 operacji, więcej niż 400 wyciągów albo budowę, jakiej wyciąg nie ma. Pobierz z banku wyciągi za krótsze okresy.', { status: 413, field: 'plik' });
}

/** The file is no statement that can be read. @param where a path or line in the file, never its content */
export function unreadable(message: string, where?: string): DomainError {
  return new DomainError('WYPLATA.STATEMENT_UNREADABLE', message, { field: 'plik', ...(where !== undefined && { details: { miejsce: where } }) });
}

/** Reads "450", "450.0", "450,00" into money. Errors: `WYPLATA.STATEMENT_UNREADABLE`. */
export function readAmount(text: string, where: string): Money {
  const found = /^(\d{1,10})(?:[.,](\d{0,2})0{0,3})?$/.exec(text.trim());
  if (!found) throw unreadable('Wyciąg zawiera kwotę w niepoprawnej postaci.', where);
  return Money.parse(`${found[1]}.${(found[2] ?? '').padEnd(2, '0')}`);
}

/** 26 digits of an account number with or without PL and spaces; null for anything else. */
export function readAccount(text: string): string | null {
  const digits = text.replaceAll(/[\s/-]/g, '').replace(/^PL/i, '');
  return /^\d{26}$/.test(digits) ? digits : null;
}

/** One line of printable text, cut. */
export function clean(text: string, length: number): string {
  return text.replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim().slice(0, length).trimEnd();
}

/** Errors: `WYPLATA.STATEMENT_FUTURE` when the statement or an entry is of a year that has not begun, or of a day that lies far ahead. */
export function assertHappened({ numer, do: end, wpisy }: Statement, today: PlainDate): void {
  const latest = wpisy.reduce((last, { dzien }) => (dzien > last ? dzien : last), end);
  if (yearOf(latest) <= yearOf(today) && latest <= addDays(today, DAYS_AHEAD)) return;
  throw new DomainError('WYPLATA.STATEMENT_FUTURE', `Wyciąg nr ${numer} zawiera dzień, który jeszcze nie nadszedł. Sprawdź plik i pobierz go z banku jeszcze raz.`, { field: 'plik', details: { dzien: latest } });
}

/** Errors: `WYPLATA.STATEMENT_UNBALANCED` when the opening balance and the entries do not give the closing balance. */
export function assertBalanced({ otwarcie, zamkniecie, wpisy }: Statement): void {
  const moved = Money.sum(wpisy.map(({ strona, kwota }) => (strona === 'uznanie' ? kwota : kwota.negated())));
  if (otwarcie.plus(moved).equals(zamkniecie)) return;
  throw new DomainError('WYPLATA.STATEMENT_UNBALANCED', 'Saldo początkowe i operacje nie dają salda końcowego. Wyciąg jest niepełny albo zmieniony; pobierz go z banku jeszcze raz.', {
    field: 'plik', details: { saldo_poczatkowe: otwarcie.toString(), operacje: moved.toString(), saldo_koncowe: zamkniecie.toString() },
  });
}

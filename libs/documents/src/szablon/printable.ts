import { DomainError, formatPolishDate, type Money, type PlainDate } from '@ostoja/kernel';

declare const PRINTABLE: unique symbol;
/** A text that may stand in a letter: it is not empty. Only the functions of this file make one, so a bare string does not compile in its place. */
export type Printable = string & { readonly [PRINTABLE]: true };
/** At least one text: a list without points cannot be printed. */
export type Printables = readonly [Printable, ...Printable[]];

let open: <T extends Printable | null>(zastrzezone: Zastrzezone<T>) => T;

/**
 * Data that a letter must not show unless its template says that it does (`ujawnia`): an identity number, an address, health. It is no
 * text, so it compiles in no sentence, and its value cannot be reached from a template.
 */
export class Zastrzezone<T extends Printable | null> {
  readonly #wartosc: T;

  constructor(wartosc: T) {
    this.#wartosc = wartosc;
  }

  static {
    open = (zastrzezone) => zastrzezone.#wartosc;
  }
}

/** For the builder of letters alone; it does not leave the library. */
export function openZastrzezone<T extends Printable | null>(zastrzezone: Zastrzezone<T>): T {
  return open(zastrzezone);
}

/** Errors: 422 `SZABLON.FIELD_EMPTY` with the field. */
export function printText(value: string | null | undefined, field: string): Printable {
  const text = value?.trim();
  if (!text) throw new DomainError('SZABLON.FIELD_EMPTY', 'To pole nie może być puste.', { field });
  return text as Printable;
}

/** The text, or null when there is nothing to print: then the template must say what stands in its place. */
export function printOptional(value: string | null | undefined): Printable | null {
  return value?.trim() ? (value.trim() as Printable) : null;
}

/** `7 stycznia 2026 r.` */
export function printDay(day: PlainDate): Printable {
  return formatPolishDate(day) as Printable;
}

/** `1 234,50 zł` */
export function printAmount(amount: Money): Printable {
  return amount.format() as Printable;
}

export function printNumber(count: number): Printable {
  return String(count) as Printable;
}

/**
 * A sentence of a template. Only printable values compile in it: no bare string, null, number or restricted data. A value that ends with
 * a full stop (`2026 r.`) takes the place of the one that follows it.
 */
export function tekst(parts: TemplateStringsArray, ...values: readonly Printable[]): Printable {
  const pieces = parts.map((part, index) => {
    const value = values[index] ?? '';
    return part + (value.endsWith('.') && parts[index + 1]?.startsWith('.') ? value.slice(0, -1) : value);
  });
  return printText(pieces.join(''), 'tekst');
}

/** The texts one after another, as one. */
export function joinPrintable(texts: Printables, separator: ', ' | '; ' | ' '): Printable {
  return texts.join(separator) as Printable;
}

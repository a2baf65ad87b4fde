import { isPlainDate, Money, type PlainDate } from '@ostoja/kernel';
import { decode } from './decode.js';
import { clean, MAX_ENTRIES, MAX_STATEMENTS, readAccount, readAmount, type Statement, type StatementEntry, tooLarge, unreadable } from './statement.js';
import type { StatementProfile } from './statement-profile.js';

interface Field {
  readonly tag: string;
  readonly value: string;
  readonly line: number;
}

/** `:61:` value date, entry date, debit or credit (R: reversed), amount, type, our reference // the bank's, supplementary text. */
const ENTRY = /^(\d{6})(\d{4})?(R?[CD])[A-Z]?(\d{1,12},\d{0,2})([A-Z][A-Z0-9]{3})?([^\n]*?)(?:\/\/([^\n]*))?(?:\n([\s\S]*))?$/;
const BALANCE = /^([CD])(\d{6})([A-Z]{3})(\d{1,12},\d{0,2})$/;

/** Reads all statements of an MT940 file by the bank's profile. Errors: `WYPLATA.STATEMENT_UNREADABLE`, naming the line, and `WYPLATA.STATEMENT_TOO_LARGE`. */
export function readMt940(bytes: Uint8Array, profile: StatementProfile): Statement[] {
  const statements: Field[][] = [];
  let entries = 0;
  for (const field of toFields(decode(bytes, profile.kodowanie))) {
    if (field.tag === '20' && statements.push([]) > MAX_STATEMENTS) throw tooLarge();
    if (field.tag === '61' && ++entries > MAX_ENTRIES) throw tooLarge();
    statements.at(-1)?.push(field);
  }
  if (statements.length === 0) throw unreadable('Plik nie zawiera żadnego wyciągu.');
  return statements.map((fields) => toStatement(fields, profile));
}

/** A field begins with `:tag:` at the start of a line; other lines go on with it. Block frames `{1:…}` and `-}` are left out. */
function toFields(text: string): Field[] {
  const fields: { tag: string; lines: string[]; line: number }[] = [];
  text.split(/\r\n|\n|\r/).forEach((raw, i) => {
    const line = raw.replace(/^(\{\d:[^}]*\})*\{4:/, '');
    const found = /^:(\d\d[A-Z]?):(.*)$/.exec(line);
    if (found) fields.push({ tag: found[1]!, lines: [found[2]!], line: i + 1 });
    else if (!/^(-\}?|\{.*|)$/.test(line)) fields.at(-1)?.lines.push(line);
  });
  return fields.map(({ tag, lines, line }) => ({ tag, value: lines.join('\n'), line }));
}

function toStatement(fields: readonly Field[], profile: StatementProfile): Statement {
  const where = `wiersz ${fields[0]!.line}`;
  const get = (...tags: string[]): Field => fields.find(({ tag }) => tags.includes(tag)) ?? missing(tags[0]!, where);
  const [opening, closing] = [readBalance(get('60F', '60M')), readBalance(get('62F', '62M'))];
  const rachunek = readAccount(get('25').value.trim().replace(/^\//, ''));
  if (rachunek === null) throw unreadable('Wyciąg nie wskazuje numeru rachunku.', where);
  return {
    format: 'mt940', rachunek, numer: clean(get('28C').value, 35) || missing('28C', where), od: opening.dzien, do: closing.dzien,
    otwarcie: opening.kwota, zamkniecie: closing.kwota,
    wpisy: fields.flatMap((field, i) => (field.tag === '61' ? [toEntry(field, fields[i + 1]?.tag === '86' ? fields[i + 1]!.value : '', profile)] : [])),
  };
}

function readBalance({ value, line, tag }: Field): { kwota: Money; dzien: PlainDate } {
  const found = BALANCE.exec(value.trim());
  if (!found) throw unreadable(`Pole :${tag}: ma niepoprawną postać.`, `wiersz ${line}`);
  if (found[3] !== 'PLN') throw unreadable('Wyciąg jest w innej walucie niż złoty.', `wiersz ${line}`);
  const kwota = readAmount(found[4]!, `wiersz ${line}`);
  return { kwota: found[1] === 'C' ? kwota : kwota.negated(), dzien: readDay(found[2]!, line) };
}

function toEntry({ value, line }: Field, details: string, profile: StatementProfile): StatementEntry {
  const found = ENTRY.exec(value.trimEnd());
  if (!found) throw unreadable('Pole :61: ma niepoprawną postać.', `wiersz ${line}`);
  const [, day, booked, sign, amount, , own = '', bank = '', extra = ''] = found;
  const kwota = readAmount(amount!, `wiersz ${line}`);
  if (kwota.isZero) throw unreadable('Operacja ma kwotę zero.', `wiersz ${line}`);
  const { podpola } = profile;
  const part = toSubfields(details, profile);
  const join = (codes: readonly string[], glue: string): string => codes.map((code) => part.get(code) ?? '').filter(Boolean).join(glue);
  return {
    strona: sign === 'C' || sign === 'RD' ? 'uznanie' : 'obciazenie', kwota, dzien: bookingDay(readDay(day!, line), booked, line), liczba: null,
    referencja: clean(bank, 70), numerObcy: clean([own === 'NONREF' ? '' : own, join(podpola.numer, ' ')].join(' '), 140),
    tytul: clean(part.size > 0 ? join(podpola.tytul, ' ') : `${details} ${extra}`, 500),
    kontrahent: clean(join(podpola.nazwa, ' '), 140),
    kontrahentRachunek: firstAccount(podpola.rachunek.map((code) => part.get(code) ?? '')),
    rachunekWirtualny: firstAccount(podpola.wirtualny.map((code) => part.get(code) ?? '')),
    kodZwrotu: /\b(AC0[1-6]|AG01|BE0[1-8]|MD07|MS0[2-3]|RR0[1-4])\b/.exec(`${details} ${extra}`)?.[1] ?? null,
  };
}

/** `:86:` is structured when a separator and two digits come after at most four signs; its lines then only wrap. */
function toSubfields(details: string, { separatory }: StatementProfile): Map<string, string> {
  const flat = details.replaceAll('\n', '');
  const separator = [...separatory].find((sign) => new RegExp(`^.{0,4}\\${sign}\\d\\d`).test(flat));
  if (separator === undefined) return new Map();
  const parts = flat.split(new RegExp(`\\${separator}(?=\\d\\d)`)).slice(1);
  return new Map(parts.map((part) => [part.slice(0, 2), part.slice(2)]));
}

function firstAccount(texts: readonly string[]): string | null {
  return texts.map(readAccount).find((one) => one !== null) ?? null;
}

/** The entry date has no year: the one nearest to the value date. */
function bookingDay(value: PlainDate, booked: string | undefined, line: number): PlainDate {
  if (booked === undefined) return value;
  const year = Number(value.slice(0, 4));
  const shift = value.slice(5, 7) === '12' && booked.startsWith('01') ? 1 : value.slice(5, 7) === '01' && booked.startsWith('12') ? -1 : 0;
  return toDay(`${year + shift}-${booked.slice(0, 2)}-${booked.slice(2)}`, line);
}

function readDay(yymmdd: string, line: number): PlainDate {
  return toDay(`20${yymmdd.slice(0, 2)}-${yymmdd.slice(2, 4)}-${yymmdd.slice(4)}`, line);
}

function toDay(text: string, line: number): PlainDate {
  if (!isPlainDate(text)) throw unreadable('Wyciąg zawiera dzień, którego nie ma w kalendarzu.', `wiersz ${line}`);
  return text;
}

function missing(tag: string, where: string): never {
  throw unreadable(`Wyciąg nie zawiera pola :${tag}:.`, where);
}

import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { isUnsafeText } from '@ostoja/http';
import { DomainError } from '@ostoja/kernel';

export const KODOWANIE = ['utf-8', 'windows-1250'] as const;
export type Kodowanie = (typeof KODOWANIE)[number];

/** A line of data with its number in the file; the header is line 1. */
export interface Wiersz {
  readonly numer: number;
  readonly pola: Readonly<Record<string, string>>;
}

export interface PlikCsv {
  readonly kodowanie: Kodowanie;
  readonly naglowek: readonly string[];
  readonly wiersze: readonly Wiersz[];
}

const SEPARATORS = [';', ',', '\t'];
export const NAJWIECEJ_WIERSZY = 100_000;
/** A line of all columns is far shorter; a longer one is a quote that was never closed. */
const NAJDLUZSZY_WIERSZ = 10_000;

/**
 * Reads a CSV file: UTF-8 or else Windows-1250, separated by `;`, `,` or a tab, whichever the header has most of. Names of columns count
 * without regard to case. Errors: `POMOST.FILE_EMPTY`, `POMOST.FILE_UNREADABLE`, `POMOST.FILE_TOO_LONG`; no text of the file is repeated in them.
 */
export function readCsv(bytes: Uint8Array): PlikCsv {
  const { kodowanie, text } = decode(bytes);
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = SEPARATORS.reduce((best, one) => (firstLine.split(one).length > firstLine.split(best).length ? one : best));
  if (isUnsafeText(text)) throw fault('FILE_UNREADABLE', 'Plik zawiera znaki sterujące albo uszkodzone. Wyeksportuj go ponownie.');
  const [header, ...records] = recordsOf(text, delimiter);
  if (!header || records.length === 0) throw fault('FILE_EMPTY', 'Plik nie ma żadnego wiersza z danymi pod nagłówkiem.');
  if (records.length > NAJWIECEJ_WIERSZY) throw fault('FILE_TOO_LONG', `Plik ma więcej niż ${NAJWIECEJ_WIERSZY} wierszy. Podziel go na części.`);
  const naglowek = header.record.map((name) => name.toLowerCase());
  if (new Set(naglowek).size < naglowek.length) throw fault('FILE_UNREADABLE', 'W nagłówku ta sama nazwa kolumny stoi dwa razy.');
  return {
    kodowanie,
    naglowek,
    wiersze: records.map(({ record, info }) => ({ numer: info.lines, pola: Object.fromEntries(naglowek.map((name, i) => [name, record[i] ?? ''])) })),
  };
}

function decode(bytes: Uint8Array): { kodowanie: Kodowanie; text: string } {
  try {
    return { kodowanie: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kodowanie: 'windows-1250', text: iconv.decode(Buffer.from(bytes), 'windows-1250') };
  }
}

function recordsOf(text: string, delimiter: string): { record: string[]; info: { lines: number } }[] {
  try {
    return parse(text, { delimiter, trim: true, skip_empty_lines: true, info: true, max_record_size: NAJDLUZSZY_WIERSZ }) as unknown as { record: string[]; info: { lines: number } }[];
  } catch (error) {
    const line = (error as { lines?: number }).lines;
    throw fault('FILE_UNREADABLE', `Pliku nie można odczytać${line ? `: wiersz ${line} ma inną liczbę pól niż nagłówek albo niedomknięty cudzysłów albo jest za długi` : ''}.`);
  }
}

function fault(code: string, message: string): DomainError {
  return new DomainError(`POMOST.${code}`, message, { field: 'plik' });
}

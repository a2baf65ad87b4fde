import iconv from 'iconv-lite';
import { toBankText } from './tekst/bank-text.js';
import { type TextRules, withReserved } from './tekst/text-rules.js';

/** How a receiver wants a table of text: which columns, in which order. */
export interface CsvLayout<Column extends string> extends TextRules {
  readonly separator: string;
  /** Whether the first line names the columns. */
  readonly naglowek: boolean;
  readonly kolumny: readonly Column[];
  /** Extension of the file name, without the dot. */
  readonly rozszerzenie: string;
}

/** Lines end with CRLF. No text can hold a separator or a quotation mark, so nothing is quoted. */
export function writeCsv<Column extends string>(rows: readonly Readonly<Record<Column, string>>[], layout: CsvLayout<Column>): Buffer {
  const rules = withReserved(layout, `${layout.separator}"`);
  const lines = rows.map((row) => layout.kolumny.map((column) => toBankText(row[column], rules)));
  const all = layout.naglowek ? [layout.kolumny, ...lines] : lines;
  return iconv.encode(all.map((fields) => `${fields.join(layout.separator)}\r\n`).join(''), layout.kodowanie);
}

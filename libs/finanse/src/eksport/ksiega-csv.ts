import type { OperacjaRow, ZapisRow } from '../ksiega/dziennik/dziennik.query.js';
import { nazwaRodzaju, symbolKonta } from '../ksiega/plan-kont.js';

/** Number of the layout in `docs/formats/ksiega-csv.md`; another one gets another number. */
export const UKLAD = 1;

/** One entry of a closed month with its operation. */
export interface WierszKsiegi extends Omit<ZapisRow, 'id'>, Pick<OperacjaRow, 'dzien' | 'rodzaj' | 'komorka' | 'zrodlo_typ' | 'zrodlo_id' | 'koryguje_id'> {
  /** Number of the operation in its month, from 1. */
  readonly lp: number;
  readonly operacja_id: string;
}

const NAGLOWEK = [
  'numer', 'data', 'rodzaj', 'nazwa', 'konto', 'symbol', 'strona', 'kwota', 'dzial', 'rozdzial', 'paragraf', 'zrodlo', 'rok', 'komorka', 'dokument', 'dokument_id', 'operacja_id', 'storno_operacji',
];

/** UTF-8, semicolons, CRLF, decimal comma; the same entries always give the same bytes. */
export function writeKsiegaCsv(wiersze: readonly WierszKsiegi[]): Buffer {
  return Buffer.from([NAGLOWEK, ...wiersze.map(toFields)].map((fields) => `${fields.map(quote).join(';')}\r\n`).join(''), 'utf8');
}

function toFields(w: WierszKsiegi): string[] {
  const numer = `${w.dzien.slice(0, 4)}/${w.dzien.slice(5, 7)}/${w.lp}`;
  return [
    numer, w.dzien, w.rodzaj, nazwaRodzaju(w.rodzaj), w.konto, symbolKonta(w.konto), w.strona, w.kwota.replace('.', ','),
    w.dzial, w.rozdzial, w.paragraf, w.zrodlo, String(w.rok), w.komorka, w.zrodlo_typ, w.zrodlo_id, w.operacja_id, w.koryguje_id ?? '',
  ];
}

/** A field that a separator, a quote or a line end would break stands in quotes (RFC 4180). */
function quote(field: string): string {
  return /[";\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

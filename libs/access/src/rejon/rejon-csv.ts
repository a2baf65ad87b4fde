import { ValidationError } from '@ostoja/http';
import { DomainError } from '@ostoja/kernel';
import { parse } from 'csv-parse/sync';
import { parseNumer, parseUlica, type ZakresNumerow } from './adres.policy.js';

/** One line of the list of streets. */
export interface WierszRejonu extends ZakresNumerow {
  readonly ulica: string;
  readonly ulica_typ: string;
  readonly ulica_klucz: string;
  readonly komorka_id: string;
}

export const KOLUMNY = ['ulica', 'od_numeru', 'do_numeru', 'strona', 'komorka'] as const;
type Linia = Record<(typeof KOLUMNY)[number], string>;

const STRONY = new Set(['obie', 'parzyste', 'nieparzyste']);
/** As people number lines: the header is the first. */
const FIRST_LINE = 2;
const MOST_LINES = 20_000;
const MOST_FAULTS = 50;
const LONGEST = 200;

/**
 * Reads a list of streets: semicolons or commas, a header with the names of the columns. All lines are read or none. Errors: 422
 * `ACCESS.STREET_FILE` when the file is no such list, 400 with the faults by line: `tresc.3.komorka`.
 * @param units code or symbol of a unit, in lower case, to its id
 */
export function readRejony(text: string, units: ReadonlyMap<string, string>): WierszRejonu[] {
  const lines = readLines(text);
  const faults: { pole: string; opis: string }[] = [];
  const rows: WierszRejonu[] = [];
  for (const [index, line] of lines.entries()) {
    const row = toRow(line, units, (pole, opis) => faults.push({ pole: `tresc.${index + FIRST_LINE}.${pole}`, opis }));
    if (row) rows.push(row);
  }
  if (faults.length > 0) throw new ValidationError(faults.slice(0, MOST_FAULTS));
  return rows;
}

function readLines(text: string): Linia[] {
  try {
    const lines = parse(text, { columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()), delimiter: [';', ','], bom: true, trim: true, skip_empty_lines: true, to: MOST_LINES + 1 }) as Linia[];
    if (lines.length > 0 && lines.length <= MOST_LINES && KOLUMNY.every((name) => name in lines[0]!)) return lines;
  } catch {
    // not a file of this kind: refused below, without quoting it
  }
  throw new DomainError('ACCESS.STREET_FILE', `Plik musi być wykazem CSV z kolumnami: ${KOLUMNY.join('; ')}, od 1 do ${MOST_LINES} wierszy.`, { field: 'tresc' });
}

function toRow(line: Linia, units: ReadonlyMap<string, string>, fault: (pole: string, opis: string) => void): WierszRejonu | null {
  const { typ, klucz } = parseUlica(line.ulica);
  const komorkaId = units.get(line.komorka.toLowerCase());
  const strona = line.strona.toLowerCase() || 'obie';
  const bounds = { od_numeru: line.od_numeru || null, do_numeru: line.do_numeru || null };
  const from = bounds.od_numeru === null ? null : parseNumer(bounds.od_numeru);
  const to = bounds.do_numeru === null ? null : parseNumer(bounds.do_numeru);
  const faults: [boolean, string, string][] = [
    [klucz === '' || line.ulica.length > LONGEST, 'ulica', 'Podaj nazwę ulicy albo osiedla.'],
    [komorkaId === undefined, 'komorka', 'Nie ma filii ani działu o takim kodzie lub symbolu.'],
    [!STRONY.has(strona), 'strona', 'Dozwolone: obie, parzyste, nieparzyste.'],
    [bounds.od_numeru !== null && from === null, 'od_numeru', 'To nie jest numer domu.'],
    [bounds.do_numeru !== null && to === null, 'do_numeru', 'To nie jest numer domu.'],
    [from !== null && to !== null && to.numer < from.numer, 'do_numeru', 'Koniec zakresu jest przed początkiem.'],
  ];
  const found = faults.filter(([wrong]) => wrong);
  found.forEach(([, pole, opis]) => fault(pole, opis));
  if (found.length > 0) return null;
  return { ulica: line.ulica, ulica_typ: typ, ulica_klucz: klucz, komorka_id: komorkaId!, strona: strona as WierszRejonu['strona'], ...bounds };
}

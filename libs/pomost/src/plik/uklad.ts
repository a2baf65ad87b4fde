import { DomainError, isPersonName, isPlainDate, Money, parseNrb, parsePesel, plainMonth } from '@ostoja/kernel';
import type { PlikCsv, Wiersz } from './csv.js';

/** What is wrong with a line: the column and the reason in Polish, never its content. */
export interface Uwaga {
  readonly pole: string | null;
  readonly powod: string;
}

/** Turns the text of a field into its one form; throws an `Error` whose message says what is wrong. */
type Odczyt = (text: string) => string;

interface Kolumna {
  readonly wymagana: boolean;
  readonly czytaj: Odczyt;
}

/** Columns of a file, by name. */
export type Uklad = Readonly<Record<string, Kolumna>>;

/** A line read: an empty field is null. */
export type Wartosci<U extends Uklad> = { readonly [K in keyof U]: U[K]['wymagana'] extends true ? string : string | null };

const wymagana = (czytaj: Odczyt) => ({ wymagana: true, czytaj }) as const;
const opcjonalna = (czytaj: Odczyt) => ({ wymagana: false, czytaj }) as const;

const matching = (pattern: RegExp, reason: string): Odczyt => (value) => {
  if (!pattern.test(value)) throw new Error(reason);
  return value;
};
const oneOf = (...codes: string[]): Odczyt => (value) => {
  if (!codes.includes(value.toLowerCase())) throw new Error(`Dozwolone wartości: ${codes.join(', ')}.`);
  return value.toLowerCase();
};
const id = matching(/^\w[\w./-]{0,59}$/, 'Identyfikator ma do 60 liter bez znaków diakrytycznych, cyfr i znaków . / - _ i zaczyna się od litery albo cyfry.');
const kod = matching(/^[a-z0-9-]{1,60}$/, 'Kod ma małe litery bez znaków diakrytycznych, cyfry i łączniki.');
/** A text that a spreadsheet would take for a formula is no number, street or holder. */
const tekst = (max: number): Odczyt => (value) => {
  if (value.length > max || /\p{C}/u.test(value)) throw new Error(`Tekst ma od 1 do ${max} znaków, bez znaków sterujących.`);
  if (/^[=+@-]/.test(value)) throw new Error('Tekst nie może zaczynać się od znaku = + @ ani -, jak formuła arkusza.');
  return value;
};
const numer = tekst(100);
const nazwa: Odczyt = (value) => {
  if (!isPersonName(value)) throw new Error('Imię i nazwisko składają się z liter, łączników i apostrofów.');
  return value;
};
const pesel: Odczyt = (value) => {
  parsePesel(value);
  return value;
};
/** `2026-03-01` or `01.03.2026`. */
const dzien: Odczyt = (value) => {
  const [, d, m, y] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(value) ?? [];
  const iso = y ? `${y}-${m}-${d}` : value;
  if (!isPlainDate(iso)) throw new Error('Data ma postać RRRR-MM-DD albo DD.MM.RRRR.');
  return iso;
};
/** `2026-03` or `03.2026`. */
const miesiac: Odczyt = (value) => {
  const [, m, y] = /^(\d{2})[./](\d{4})$/.exec(value) ?? [];
  try {
    return plainMonth(y ? `${y}-${m}` : value);
  } catch {
    throw new Error('Miesiąc ma postać RRRR-MM albo MM.RRRR.');
  }
};
/** What the columns of amounts hold. */
const NAJWIECEJ = Money.parse('9999999999.99');
/** `1234.50` or `1 234,50`, more than nothing. */
const kwota: Odczyt = (value) => {
  const amount = Money.parse(value.replace(/[\s\u00a0]/g, '').replace(',', '.'));
  if (amount.isNegative || amount.isZero) throw new Error('Kwota musi być większa od zera.');
  if (amount.compare(NAJWIECEJ) > 0) throw new Error('Kwota może wynosić najwyżej 9 999 999 999,99 zł.');
  return amount.toString();
};

const osoby = {
  pomost_id: wymagana(id), komorka: wymagana(kod), imie: wymagana(nazwa), nazwisko: wymagana(nazwa), pesel: opcjonalna(pesel),
  data_urodzenia: opcjonalna(dzien), plec: opcjonalna((value) => oneOf('k', 'm')(value).toUpperCase()),
  dokument_rodzaj: opcjonalna(oneOf('dowod-osobisty', 'paszport', 'karta-pobytu', 'inny')), dokument_numer: opcjonalna(matching(/^[\w /-]{3,40}$/, 'Numer dokumentu ma od 3 do 40 liter i cyfr.')),
  ulica: opcjonalna(tekst(120)), nr_domu: opcjonalna(tekst(20)), nr_lokalu: opcjonalna(tekst(20)), kod_pocztowy: opcjonalna(matching(/^\d{2}-\d{3}$/, 'Kod pocztowy ma postać 00-000.')),
  miejscowosc: opcjonalna(tekst(120)), adres_od: opcjonalna(dzien), rachunek: opcjonalna(parseNrb), rachunek_posiadacz: opcjonalna(tekst(120)), rachunek_od: opcjonalna(dzien),
} as const satisfies Uklad;

const decyzje = {
  pomost_id: wymagana(id), osoba_pomost_id: wymagana(id), komorka: wymagana(kod), numer: wymagana(numer), data_decyzji: wymagana(dzien),
  swiadczenie_kod: wymagana(kod), kwota: wymagana(kwota), od: wymagana(dzien), kanal: wymagana(oneOf('przelew', 'kasa')),
  do: opcjonalna(dzien), kwota_minimalna: opcjonalna(kwota), rachunek: opcjonalna(parseNrb),
} as const satisfies Uklad;

const wyplaty = {
  pomost_id: wymagana(id), decyzja_pomost_id: wymagana(id), miesiac: wymagana(miesiac), kwota: wymagana(kwota), dzien: wymagana(dzien), lista: opcjonalna(numer),
} as const satisfies Uklad;

/** Files that are imported, in the order in which one rests on another. */
export const UKLADY = { osoby, decyzje, wyplaty } as const;
export type RodzajImportu = keyof typeof UKLADY;
export const RODZAJ_IMPORTU = Object.keys(UKLADY) as RodzajImportu[];

/** A payment list of POMOST for a month, to be compared with ours. */
export const UKLAD_LISTY = { decyzja_pomost_id: wymagana(id), miesiac: wymagana(miesiac), kwota: wymagana(kwota), rachunek: opcjonalna(parseNrb) } as const satisfies Uklad;

/** Refuses a file that lacks a required column or has one that nobody reads. Errors: `POMOST.FILE_COLUMNS`. */
export function assertColumns(uklad: Uklad, { naglowek }: PlikCsv): void {
  const missing = Object.entries(uklad).filter(([name, { wymagana: required }]) => required && !naglowek.includes(name)).map(([name]) => name);
  const foreign = naglowek.filter((name) => !(name in uklad));
  if (missing.length + foreign.length === 0) return;
  const reasons = [missing.length > 0 ? `brakuje kolumn: ${missing.join(', ')}` : '', foreign.length > 0 ? `liczba kolumn spoza układu: ${foreign.length}` : ''].filter(Boolean);
  throw new DomainError('POMOST.FILE_COLUMNS', `Plik ma inny układ: ${reasons.join('; ')}.`, { field: 'plik' });
}

/** Reads one line by the layout: its values, or all that is wrong with it. */
export function readWiersz<U extends Uklad>(uklad: U, { pola }: Wiersz): { wartosci: Wartosci<U>; uwagi: [] } | { wartosci: null; uwagi: Uwaga[] } {
  const uwagi: Uwaga[] = [];
  const wartosci: Record<string, string | null> = {};
  for (const [pole, kolumna] of Object.entries(uklad)) {
    const text = pola[pole] ?? '';
    if (text === '') {
      wartosci[pole] = null;
      if (kolumna.wymagana) uwagi.push({ pole, powod: 'Pole jest puste, a musi być wypełnione.' });
      continue;
    }
    try {
      wartosci[pole] = kolumna.czytaj(text);
    } catch (error) {
      uwagi.push({ pole, powod: (error as Error).message });
    }
  }
  return uwagi.length > 0 ? { wartosci: null, uwagi } : { wartosci: wartosci as Wartosci<U>, uwagi: [] };
}

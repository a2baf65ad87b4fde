import { DomainError, isPlainDate, type PlainDate } from '@ostoja/kernel';
import { printDay, printNumber, type Printable, type Printables, printText } from './printable.js';

interface PoleOpis {
  /** Name of the field in the form. */
  readonly nazwa: string;
  /** What to write there. */
  readonly podpowiedz?: string;
  readonly wymagane: boolean;
}
/** A free part: the only text of a letter that its author writes. */
export interface PoleTekst extends PoleOpis { readonly rodzaj: 'tekst'; readonly maks: number }
export interface PoleDzien extends PoleOpis { readonly rodzaj: 'dzien' }
export interface PoleLiczba extends PoleOpis { readonly rodzaj: 'liczba'; readonly min: number; readonly maks: number }
export interface PoleWybor extends PoleOpis { readonly rodzaj: 'wybor'; readonly wartosci: Readonly<Record<string, string>> }
export interface PoleWybory extends PoleOpis { readonly rodzaj: 'wybory'; readonly wartosci: Readonly<Record<string, string>> }
export interface PoleLista extends PoleOpis { readonly rodzaj: 'lista'; readonly maks: number; readonly maksPozycji: number }
export type Pole = PoleTekst | PoleDzien | PoleLiczba | PoleWybor | PoleWybory | PoleLista;
export type Pola = Readonly<Record<string, Pole>>;
export type PolaWolne = Readonly<Record<string, PoleTekst>>;

/** What a template gets for a field: a field that may stay empty comes as null, which compiles in no sentence. */
export type Wartosc<P extends Pole> = (P extends PoleLista | PoleWybory ? Printables : Printable) | (P['wymagane'] extends true ? never : null);
export type Wartosci<P extends Pola> = { readonly [K in keyof P]: Wartosc<P[K]> };
/** Values as they are kept and sent: texts, days, numbers, codes, lists. */
export type Surowe = Readonly<Record<string, unknown>>;

/** A missing value of a required field. */
export interface BrakujacePole {
  readonly pole: string;
  readonly nazwa: string;
}

/** Refuses what a field does not take; a field left out may be filled in later. Errors: 422 `SZABLON.FIELD_UNKNOWN`, `SZABLON.FIELD_INVALID`. */
export function assertPola(pola: Pola, surowe: Surowe, prefix: string): void {
  for (const [name, value] of Object.entries(surowe)) {
    const pole = Object.hasOwn(pola, name) ? pola[name] : undefined;
    if (!pole) throw new DomainError('SZABLON.FIELD_UNKNOWN', 'Szablon nie ma takiego pola.', { field: `${prefix}.${name}` });
    const fault = isEmpty(value) ? null : faultOf(pole, value);
    if (fault) throw new DomainError('SZABLON.FIELD_INVALID', `${pole.nazwa}: ${fault}`, { field: `${prefix}.${name}` });
  }
}

export function findBrakujace(pola: Pola, surowe: Surowe, prefix: string): BrakujacePole[] {
  return Object.entries(pola).filter(([name, pole]) => pole.wymagane && isEmpty(surowe[name])).map(([name, pole]) => ({ pole: `${prefix}.${name}`, nazwa: pole.nazwa }));
}

/** Values ready to print. In a draft a required field without a value shows its own name, so that the gap is seen. */
export function readPola<P extends Pola>(pola: P, surowe: Surowe): Wartosci<P> {
  const read = Object.entries(pola).map(([name, pole]) => {
    const value = surowe[name];
    if (!isEmpty(value)) return [name, print(pole, value)];
    if (!pole.wymagane) return [name, null];
    const gap = printText(`[uzupełnij: ${pole.nazwa}]`, name);
    return [name, pole.rodzaj === 'lista' || pole.rodzaj === 'wybory' ? [gap] : gap];
  });
  return Object.fromEntries(read) as Wartosci<P>;
}

function print(pole: Pole, value: unknown): Printable | Printables {
  switch (pole.rodzaj) {
    case 'dzien':
      return printDay(value as PlainDate);
    case 'liczba':
      return printNumber(value as number);
    case 'wybor':
      return printText(pole.wartosci[value as string], pole.nazwa);
    case 'wybory':
      return (value as string[]).map((kod) => printText(pole.wartosci[kod], pole.nazwa)) as unknown as Printables;
    case 'lista':
      return (value as string[]).map((item) => printText(item, pole.nazwa)) as unknown as Printables;
    case 'tekst':
      return printText(value as string, pole.nazwa);
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}

function faultOf(pole: Pole, value: unknown): string | null {
  switch (pole.rodzaj) {
    case 'tekst':
      return textFault(value, pole.maks);
    case 'dzien':
      return typeof value === 'string' && isPlainDate(value) ? null : 'podaj dzień jako RRRR-MM-DD.';
    case 'liczba':
      return Number.isInteger(value) && Number(value) >= pole.min && Number(value) <= pole.maks ? null : `podaj liczbę całkowitą od ${pole.min} do ${pole.maks}.`;
    case 'wybor':
      return isChoice(pole, value) ? null : 'wybierz jedną z podanych wartości.';
    case 'wybory':
      return Array.isArray(value) && new Set(value).size === value.length && value.every((kod) => isChoice(pole, kod)) ? null : 'wybierz spośród podanych wartości, każdą raz.';
    case 'lista':
      return listFault(pole, value);
  }
}

function isChoice({ wartosci }: PoleWybor | PoleWybory, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(wartosci, value);
}

function listFault({ maks, maksPozycji }: PoleLista, value: unknown): string | null {
  if (!Array.isArray(value) || value.length > maksPozycji) return `podaj najwyżej ${maksPozycji} pozycji.`;
  return value.map((item) => (isEmpty(item) ? 'pozycja nie może być pusta.' : textFault(item, maks))).find((fault) => fault !== null) ?? null;
}

function textFault(value: unknown, maks: number): string | null {
  return typeof value === 'string' && value.length <= maks ? null : `podaj tekst o długości najwyżej ${maks} znaków.`;
}

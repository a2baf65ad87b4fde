import { DomainError, formatPolishDate, type PlainDate } from '@ostoja/kernel';
import { notatkaClosed, notatkaEmpty, notatkaOfStranger, notatkaOpen, notatkaPassed } from '../praca-socjalna.errors.js';

type Stan = 'szkic' | 'zamknieta' | 'przekazana';

/** What the passing of a note to a case is judged by. */
export interface Przekazanie {
  readonly stan: Stan;
  readonly komorkaId: string;
  readonly kragId: string | null;
  readonly sprawa: { readonly komorkaId: string; readonly kragId: string | null; readonly osobaId: string };
  /** The person of the note and the household on the day of the note, under canonical ids. */
  readonly rodzina: readonly string[];
}

/** A note tells of what has been. Errors: 422 `PRACA_SOCJALNA.DAY_AHEAD`. */
export function assertDzienNotatki(dzien: PlainDate, dzis: PlainDate): void {
  if (dzien > dzis) throw new DomainError('PRACA_SOCJALNA.DAY_AHEAD', `Podaj dzień nie późniejszy niż ${formatPolishDate(dzis)}.`, { field: 'dzien' });
}

/** Only a draft may be written in. Errors: 409. */
export function assertSzkic(stan: Stan): void {
  if (stan !== 'szkic') throw notatkaClosed();
}

/** A draft with text may be closed. Errors: 409, 422 `PRACA_SOCJALNA.NOTE_EMPTY`. */
export function assertMozliweZamkniecie(stan: Stan, tresc: string): void {
  assertSzkic(stan);
  if (tresc.trim() === '') throw notatkaEmpty();
}

/** Only a closed note is corrected, by another note. Errors: 409 `PRACA_SOCJALNA.NOTE_OPEN`. */
export function assertMozliwaPoprawka(stan: Stan): void {
  if (stan === 'szkic') throw notatkaOpen();
}

/** A closed note goes into the file of a case of this family, run by the unit that wrote it; a sealed one never leaves its circle. Errors: 409, 422 `PRACA_SOCJALNA.NOTE_OF_STRANGER`. */
export function assertMozliwePrzekazanie({ stan, komorkaId, kragId, sprawa, rodzina }: Przekazanie): void {
  if (stan === 'szkic') throw notatkaOpen();
  if (stan === 'przekazana') throw notatkaPassed();
  const leavesCircle = kragId !== null && sprawa.kragId !== kragId;
  if (leavesCircle || sprawa.komorkaId !== komorkaId || !rodzina.includes(sprawa.osobaId)) throw notatkaOfStranger();
}

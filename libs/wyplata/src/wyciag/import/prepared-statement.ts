import { createHash } from 'node:crypto';
import type { PlainDate } from '@ostoja/kernel';
import { readStatements } from '../format/read-statements.js';
import type { Statement } from '../format/statement.js';
import { findOwnNumbers } from './own-numbers.js';

/** A statement as the database takes it: plain values, so that one thread may read it for another. Amounts are decimal strings. */
export interface PreparedStatement {
  readonly format: Statement['format'];
  readonly rachunek: string;
  readonly numer: string;
  readonly od: PlainDate;
  readonly do: PlainDate;
  readonly otwarcie: string;
  readonly zamkniecie: string;
  readonly liczba: number;
  /** Digest of what it says of money, the same whichever format said it. */
  readonly tresc: string;
  /** The entries as one JSON text. */
  readonly wpisy: string;
}

/** Reads a file as far as it can be without the database. Errors: those of `readStatements`. */
export function prepareStatements(bytes: Uint8Array, profil: string, day: PlainDate): PreparedStatement[] {
  return readStatements(bytes, profil, day).map((one) => ({
    format: one.format, rachunek: one.rachunek, numer: one.numer, od: one.od, do: one.do, otwarcie: one.otwarcie.toString(), zamkniecie: one.zamkniecie.toString(),
    liczba: one.wpisy.length, tresc: digestOf(one), wpisy: JSON.stringify(toRows(one)),
  }));
}

function digestOf({ rachunek, numer, otwarcie, zamkniecie, wpisy }: Statement): string {
  const entries = wpisy.map(({ strona, kwota, dzien }) => `${strona} ${kwota.toString()} ${dzien}`).sort();
  return createHash('sha256').update([rachunek, numer, otwarcie.toString(), zamkniecie.toString(), ...entries].join('\n')).digest('hex');
}

function toRows({ rachunek, wpisy }: Statement): object[] {
  return wpisy.map((entry, i) => {
    const { pozycja, lista, naleznosc } = findOwnNumbers(entry, rachunek);
    return {
      lp: i + 1, dzien: entry.dzien, strona: entry.strona, kwota: entry.kwota.toString(), referencja: entry.referencja, numer_obcy: entry.numerObcy, tytul: entry.tytul,
      kontrahent: entry.kontrahent, kontrahent_rachunek: entry.kontrahentRachunek, rachunek_wirtualny: entry.rachunekWirtualny, kod_zwrotu: entry.kodZwrotu, liczba: entry.liczba,
      numer_pozycji: pozycja, numer_listy: lista, numer_naleznosci: naleznosc,
    };
  });
}

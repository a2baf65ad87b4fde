import { sortingNumber } from '@ostoja/kernel';
import type { StatementEntry } from '../format/statement.js';
import layout from './virtual-accounts.json' with { type: 'json' };

/** Numbers of ours that an entry names; null where it names none. */
export interface OwnNumbers {
  /** `P-2026-5-17`: a payment. */
  readonly pozycja: string | null;
  /** `2026-5`: a list that the bank booked as a whole. */
  readonly lista: string | null;
  /** `N-2026-15`: a claim, by its virtual account or by its number in the title. */
  readonly naleznosc: string | null;
}

const POZYCJA = /(?<![A-Z0-9])P-\d{4}-\d{1,9}-\d{1,9}(?!\d)/;
const LISTA = /(?<![A-Z0-9])L(?:ISTA)?-(\d{4}-\d{1,9})(?![\d-])/;
const NALEZNOSC = /(?<![A-Z0-9])N-\d{4}-\d{1,9}(?!\d)/;

/** Reads them from the references and the title of an entry on the account. */
export function findOwnNumbers({ numerObcy, tytul, rachunekWirtualny }: StatementEntry, rachunek: string): OwnNumbers {
  const text = `${numerObcy} ${tytul}`.toUpperCase();
  return {
    pozycja: POZYCJA.exec(text)?.[0] ?? null,
    lista: LISTA.exec(text)?.[1] ?? null,
    naleznosc: (rachunekWirtualny === null ? null : claimOf(rachunekWirtualny, rachunek)) ?? NALEZNOSC.exec(text)?.[0] ?? null,
  };
}

/** A virtual account is of the same bank and carries the year and number of the claim in its last digits. */
function claimOf(virtual: string, rachunek: string): string | null {
  if (virtual === rachunek || sortingNumber(virtual) !== sortingNumber(rachunek)) return null;
  const [rok, numer] = [virtual.slice(...(layout.rok as [number, number])), virtual.slice(...(layout.numer as [number, number]))];
  return /^20\d\d$/.test(rok) && Number(numer) > 0 ? `N-${rok}-${Number(numer)}` : null;
}

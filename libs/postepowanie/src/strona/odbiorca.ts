import { addresseeLines } from '../pismo/adresat-pisma.js';
import type { AdresatPisma } from '../pismo/pismo.entity.js';

/** Whose copy of a decision or a letter it is, and where it goes (KPA 40). */
export interface Odbiorca {
  /** The further party; null for the party of the case. */
  readonly stronaId: string | null;
  readonly osobaId: string;
  readonly strona: { readonly nazwa: string; readonly adres: readonly string[] };
  /** Who stands in place of the party; null for the party itself. */
  readonly adresat: AdresatPisma | null;
  readonly przepis: string;
  /** Why nobody can be served; null when somebody can. */
  readonly brak: string | null;
}

/** The copy as on an envelope, line by line. */
export function envelopeLines({ adresat, strona }: Pick<Odbiorca, 'adresat' | 'strona'>): readonly string[] {
  return addresseeLines(adresat, strona);
}

/** Whether the copy has an address. */
export function hasAddress({ adresat, strona }: Pick<Odbiorca, 'adresat' | 'strona'>): boolean {
  return (adresat?.adres ?? strona.adres).length > 0;
}

/** The line of the list of those who get the paper. */
export function copyLine(odbiorca: Pick<Odbiorca, 'adresat' | 'strona'>): string {
  return envelopeLines(odbiorca).join(', ');
}

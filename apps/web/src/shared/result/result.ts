import type { Schema } from '../api/client.js';

export type Krok = Schema<'KrokResponse'>;
export type Przyczyna = Schema<'PrzyczynaResponse'>;
export type Wyjasnienie = Schema<'WyjasnienieResponse'>;
type Kalkulacja = Schema<'KalkulacjaResponse'>;

/** What every answer of the law carries: why it is so, for the person and for whoever checks. */
export interface Explained {
  readonly ostrzezenia: readonly Przyczyna[];
  readonly wyjasnienie: readonly Wyjasnienie[];
  readonly kroki: readonly Krok[];
  /** What it was computed from, in one line. */
  readonly stopka: string;
}

/** What the open calculator and a calculation in a case have in common. */
export interface AmountResult extends Explained, Pick<Kalkulacja, 'spelnia_warunki' | 'uznaniowe' | 'kwota' | 'kwota_min' | 'kwota_max'> {
  /** `oplata` and `rozliczenie` are no benefits: nothing is granted. */
  readonly naleznosc?: string;
  /** What is granted; money when not said. */
  readonly forma?: string;
  /** What the person pays for a benefit that is not money. */
  readonly oplata?: string | null;
  readonly kwoty?: Kalkulacja['kwoty'];
}

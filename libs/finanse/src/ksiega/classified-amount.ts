/** A line of the budget with the amount that burdens it. */
export interface ClassifiedAmount {
  readonly dzial: string;
  readonly rozdzial: string;
  readonly paragraf: string;
  readonly zrodlo: string;
  /** Decimal string, as everywhere outside the program. */
  readonly kwota: string;
  /** Budget year that it burdens; the year of the posting day when left out. */
  readonly rok?: number;
}

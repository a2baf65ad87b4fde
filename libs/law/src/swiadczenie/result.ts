import type { Money, PlainDate } from '@ostoja/kernel';
import type { LawResult } from '../definition/definition.js';

/** What an amount is: paid to a person, owed by a person, or settled between bodies. */
export type Naleznosc = 'swiadczenie' | 'oplata' | 'rozliczenie';

/** What a grant gives: money, a thing, a service, a confirmation of a right, or a title to be insured. */
export type FormaSwiadczenia = 'pieniezne' | 'rzeczowe' | 'uslugi' | 'potwierdzenie' | 'tytul';

/** One of several amounts of a result, such as the share of one payer. */
export interface NazwanaKwota {
  readonly kod: string;
  readonly nazwa: string;
  readonly kwota: Money;
  readonly przepis: string;
}

/** What a rule returns; reasons and steps are kept by the calculus. */
export interface Outcome {
  readonly spelnia_warunki: boolean;
  /** The amount that the act fixes, or the proposed one; null where discretion has not yet chosen; 0.00 when the conditions are not met. */
  readonly kwota: Money | null;
  /** Bounds of discretion; null where the act fixes the amount or sets no such bound. */
  readonly kwota_min: Money | null;
  readonly kwota_max: Money | null;
  /** The amounts by name where the act has several payers or parts. */
  readonly kwoty?: readonly NazwanaKwota[];
  /** What the person pays for a benefit that is not money, for the scope of the facts; absent or null where the rule fixes no fee. */
  readonly oplata?: Money | null;
  /** First day of the right where the rule fixes it, and not the month that was calculated. */
  readonly przysluguje_od?: PlainDate | null;
  /** Last day to which the facts carry the right, such as the end of a ruling; absent or null when nothing in them ends it. */
  readonly najdalej_do?: PlainDate | null;
}

/** The whole result of a calculation: the same for the open calculator and for the case procedure. */
export interface Wynik extends Outcome, LawResult {
  /** `zasilek-staly` */
  readonly swiadczenie: string;
  readonly naleznosc: Naleznosc;
  readonly forma: FormaSwiadczenia;
  readonly uznaniowe: boolean;
  readonly kwoty: readonly NazwanaKwota[];
}

import type { Money, PlainDate } from '@ostoja/kernel';
import type { Reason, Step } from '../trace/step.js';

/** What a rule returns; reasons and steps are kept by the calculus. */
export interface Outcome {
  readonly spelnia_warunki: boolean;
  /** The amount that the act fixes, or the proposed one; null where discretion has not yet chosen; 0.00 when the conditions are not met. */
  readonly kwota: Money | null;
  /** Bounds of discretion; null where the act fixes the amount or sets no such bound. */
  readonly kwota_min: Money | null;
  readonly kwota_max: Money | null;
  /** Last day to which the facts carry the right, such as the end of a ruling; absent or null when nothing in them ends it. */
  readonly najdalej_do?: PlainDate | null;
}

/** The whole result of a calculation: the same for the open calculator and for the case procedure. */
export interface Wynik extends Outcome {
  /** `zasilek-staly` */
  readonly swiadczenie: string;
  readonly na_dzien: PlainDate;
  /** First day of the version of the rule that was used. */
  readonly wersja_reguly: PlainDate;
  readonly skrot_parametrow: string;
  /** Last day on which the parameters that were read still hold; from the next day on the same facts may give another amount. */
  readonly prawo_do: PlainDate | null;
  readonly uznaniowe: boolean;
  readonly przyczyny: readonly Reason[];
  readonly ostrzezenia: readonly Reason[];
  /** In order of evaluation; empty from the plain executor. */
  readonly kroki: readonly Step[];
}

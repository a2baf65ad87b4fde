import type { PlainDate } from '@ostoja/kernel';
import type { Swiadczenie } from '../swiadczenie/definition.js';
import type { Reason } from '../trace/step.js';

/** Facts for a benefit, or what keeps the screening from having them. */
export type FaktyZSytuacji<F> =
  | { readonly fakty: F }
  /** Paths in the situation that are not answered: `dochody`, `dzieci[].orzeczenie`. */
  | { readonly brak: readonly string[] }
  | { readonly odmowa: Reason };

/** How a situation (the answers of a citizen, of type `S`) becomes the facts of one benefit. The law stays in the rule of the benefit. */
export interface RozpoznanieOptions<S, F extends object> {
  readonly swiadczenie: Swiadczenie<F>;
  /** Says which of several uses of one benefit is meant, such as the child it is for. */
  readonly etykieta?: string;
  /** Does asking make sense at all? Benefits of other situations are left out of the answer. */
  dotyczy(sytuacja: S): boolean;
  fakty(sytuacja: S, dzien: PlainDate): FaktyZSytuacji<F>;
}

export type RozpoznanieEntry<S> = RozpoznanieOptions<S, object>;

/** Declares an entry of the screening; the facts are checked against the facts of the benefit. */
export function defineRozpoznanie<S, F extends object>(options: RozpoznanieOptions<S, F>): RozpoznanieEntry<S> {
  return options as unknown as RozpoznanieEntry<S>;
}

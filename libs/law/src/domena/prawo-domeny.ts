import type { ParameterDefinition } from '../parameters/parameter.js';
import type { Swiadczenie } from '../swiadczenie/definition.js';
import type { FaktyZdarzenia, Termin } from '../termin/definition.js';
import type { Zasada } from '../zasada/definition.js';
import type { RozpoznanieEntry } from './rozpoznanie.js';

/** Everything that one statutory domain says: dated values, amounts, terms, rules, and its part of the screening. */
export interface PrawoDomeny<S = never> {
  /** Name of the library: `piecza-zastepcza`. */
  readonly kod: string;
  /** Polish name of the field. */
  readonly nazwa: string;
  readonly parametry: readonly ParameterDefinition[];
  readonly swiadczenia: readonly Swiadczenie<object>[];
  readonly terminy: readonly Termin<FaktyZdarzenia>[];
  readonly zasady: readonly Zasada<object>[];
  readonly rozpoznanie: readonly RozpoznanieEntry<S>[];
}

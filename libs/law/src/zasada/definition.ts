import type { Fraction } from '@ostoja/kernel';
import { LawDefinition, type DefinitionOptions, type LawResult } from '../definition/definition.js';
import type { StepUnit } from '../trace/step.js';

/** A bound that the answer rests on: children in a family, złoty for one NGO in a year. */
export interface NazwanyLimit {
  readonly kod: string;
  readonly nazwa: string;
  readonly wartosc: Fraction;
  readonly jednostka: StepUnit;
  readonly przepis: string;
}

/** What a rule returns: a "no" has a reason in the calculus. */
export interface ZasadaOutcome {
  readonly tak: boolean;
  readonly limity?: readonly NazwanyLimit[];
}

export interface ZasadaOptions<F extends object> extends DefinitionOptions<F, ZasadaOutcome> {
  /** The question that the rule answers with yes or no, in Polish. */
  readonly pytanie: string;
}

/** Yes or no, with the limits and reasons. */
export interface WynikZasady extends LawResult {
  /** `limit-dzieci-rodzina-zawodowa` */
  readonly zasada: string;
  readonly pytanie: string;
  readonly tak: boolean;
  readonly limity: readonly NazwanyLimit[];
}

/** A condition, limit or competence of the law that anybody can check. */
export class Zasada<F extends object> extends LawDefinition<F, ZasadaOutcome, WynikZasady, ZasadaOptions<F>> {
  protected readonly rodzaj = 'zasady';

  protected toResult({ tak, limity = [] }: ZasadaOutcome, common: LawResult): WynikZasady {
    if (!tak && common.przyczyny.length === 0) throw new RangeError(`${this.kod}: a "no" without a reason`);
    return { zasada: this.kod, pytanie: this.opis.pytanie, tak, limity, ...common };
  }
}

/** Declares a rule. Its library lists it; route, form and document follow from it. */
export function defineZasada<F extends object>(options: ZasadaOptions<F>): Zasada<F> {
  return new Zasada(options);
}

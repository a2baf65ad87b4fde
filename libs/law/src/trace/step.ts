import type { Fraction } from '@ostoja/kernel';
import type { ParameterValue } from '../parameters/parameter.js';

/** Anything that a calculation computes with. */
export interface Quantity {
  readonly value: Fraction;
}

/** `data`: the value is a day, as the number of days since 1970. */
export type StepUnit = 'PLN' | 'liczba' | 'ha' | 'godziny' | 'dni' | 'tygodnie' | 'miesiące' | 'lata' | 'osoby' | 'wskaźnik' | 'data';

/** What a step is, written once as a constant beside the rule. */
export interface StepDefinition {
  /** Stable: `dochod.na_osobe`. */
  readonly kod: string;
  /** Polish name of the quantity or condition. */
  readonly nazwa: string;
  /** Provision that the step rests on. */
  readonly przepis: string;
  /** Unit of the value; PLN when not said. */
  readonly jednostka?: StepUnit;
  /** A sentence for a citizen; a step without it is left out of the plain explanation. */
  readonly prosto?: string;
}

/** A step that decides: when it does not hold, `odmowa` becomes a reason of refusal with the code and provision of the step. */
export interface ConditionDefinition extends StepDefinition {
  readonly odmowa: string;
}

export type Operation =
  | 'suma' | 'roznica' | 'iloczyn' | 'iloraz' | 'mniejsza' | 'wieksza'
  | '<' | '<=' | '>' | '>='
  | 'warunek' | 'wybor' | 'zaokraglenie' | 'termin';

/** A value given in the facts. */
export class Fact implements Quantity {
  constructor(readonly name: string, readonly value: Fraction, readonly unit: StepUnit, readonly text: string | null, readonly subject: string | null) {}
}

/** One performed operation. Its inputs are the very objects it computed with, so the list of steps is the evaluation itself. */
export class Step implements Quantity {
  constructor(
    readonly definition: StepDefinition,
    readonly operation: Operation,
    readonly value: Fraction,
    /** Result of a comparison or condition; null for a quantity. */
    readonly holds: boolean | null,
    readonly inputs: readonly Quantity[],
    /** Key of the person whose data the step holds; null for the family or for nobody. */
    readonly subject: string | null,
  ) {}
}

/** Why the result is what it is. */
export interface Reason {
  readonly kod: string;
  readonly opis: string;
  readonly przepis: string;
}

export function isParameter(input: Quantity): input is ParameterValue {
  return 'legalBasis' in input;
}

/** Keys of all persons whose data went into the quantity, sorted. */
export function subjectsOf(quantity: Quantity): readonly string[] {
  const found = new Set<string>();
  // A quantity is seen once however many steps read it: the ways to it double with every step that reads two that share an input.
  const seen = new Set<Quantity>([quantity]);
  for (const one of seen) {
    if ((one instanceof Fact || one instanceof Step) && one.subject !== null) found.add(one.subject);
    if (one instanceof Step) for (const input of one.inputs) seen.add(input);
  }
  return [...found].sort();
}

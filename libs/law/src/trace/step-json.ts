import { fromEpochDay, type Fraction } from '@ostoja/kernel';
import type { ParameterValue } from '../parameters/parameter.js';
import { Fact, isParameter, Step, subjectsOf, type Quantity } from './step.js';
import { formulaOf, isExact, isHidden, nameOf, numbersOf, seesAll, type Recipient } from './step-text.js';

/** A parameter that a step read, with its period and legal basis. */
export interface ParameterJson {
  readonly id: string;
  readonly wartosc: string;
  readonly od: string;
  readonly do: string | null;
  readonly podstawa_prawna: string;
}

export interface InputJson {
  readonly nazwa: string;
  readonly wartosc: string;
  /** Number of the step that computed the input; null for a fact or parameter. */
  readonly krok: number | null;
  readonly parametr: ParameterJson | null;
}

/** A step at the edge: in the answer of the calculator, in the stored decision. Numbers are decimals in strings, conditions `tak` or `nie`. */
export interface StepJson {
  readonly nr: number;
  readonly kod: string;
  readonly nazwa: string;
  readonly dzialanie: string;
  readonly wzor: string;
  readonly podstawienie: string;
  readonly wartosc: string;
  /** The exact value as `n/d` where no short decimal holds it. */
  readonly ulamek: string | null;
  readonly jednostka: string;
  readonly przepis: string;
  /** Keys of the persons whose data went in. */
  readonly osoby: readonly string[];
  readonly wejscia: readonly InputJson[];
}

/** The steps that the recipient may see, numbered in order of evaluation; inputs point to the numbers. */
export function stepsToJson(steps: readonly Step[], recipient: Recipient = seesAll): readonly StepJson[] {
  const numbers = new Map<Quantity, number>(steps.map((step, i) => [step, i + 1]));
  return steps
    .filter((step) => !isHidden(step, recipient))
    .map((step) => ({
      nr: numbers.get(step)!,
      kod: step.definition.kod,
      nazwa: step.definition.nazwa,
      dzialanie: step.operation,
      wzor: formulaOf(step, recipient),
      podstawienie: numbersOf(step, recipient),
      wartosc: valueOf(step),
      ulamek: step.holds !== null || isExact(step.value, 4) ? null : step.value.toRatio(),
      jednostka: step.holds === null ? (step.definition.jednostka ?? 'PLN') : 'tak/nie',
      przepis: step.definition.przepis,
      osoby: subjectsOf(step).filter(recipient),
      wejscia: step.inputs.filter((input) => !isHidden(input, recipient)).map((input) => inputToJson(input, numbers)),
    }));
}

/** Every parameter that the steps read, once. */
export function parametersRead(steps: readonly Step[]): readonly ParameterJson[] {
  const found = new Map<string, ParameterJson>();
  for (const step of steps) {
    for (const input of step.inputs) {
      if (isParameter(input)) found.set(`${input.id} ${input.from}`, parameterToJson(input));
    }
  }
  return [...found.values()];
}

function inputToJson(input: Quantity, numbers: ReadonlyMap<Quantity, number>): InputJson {
  return {
    nazwa: nameOf(input),
    wartosc: input instanceof Step ? valueOf(input) : textOf(input),
    krok: numbers.get(input) ?? null,
    parametr: isParameter(input) ? parameterToJson(input) : null,
  };
}

function textOf(input: Quantity): string {
  if (isParameter(input)) return input.text;
  if (input instanceof Fact && input.text !== null) return input.text;
  if (input instanceof Fact && input.unit === 'data') return dayOf(input.value);
  return decimal(input.value);
}

function valueOf({ holds, value, definition }: Step): string {
  if (holds !== null) return holds ? 'tak' : 'nie';
  return definition.jednostka === 'data' ? dayOf(value) : decimal(value);
}

function dayOf(value: Fraction): string {
  return fromEpochDay(value.toInteger());
}

function parameterToJson(value: ParameterValue): ParameterJson {
  return { id: value.id, wartosc: value.text, od: value.from, do: value.to, podstawa_prawna: value.legalBasis };
}

function decimal(value: Fraction): string {
  return value.toFixed(isExact(value, 2) ? 2 : 4);
}

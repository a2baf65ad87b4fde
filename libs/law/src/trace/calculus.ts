import { addDays, DomainError, Fraction, toEpochDay, type Money, type PlainDate } from '@ostoja/kernel';
import type { ParameterSnapshot } from '../parameters/parameter-snapshot.js';
import type { ParameterValue } from '../parameters/parameter.js';
import { round, roundUp } from '../round.js';
import { termUnitOf } from '../terms/counting.js';
import { calculateFixedDay, calculateTerm, type FixedDayInput, type Term, type TermInput } from '../terms/term.js';
import { Fact, Step, type ConditionDefinition, type Operation, type Quantity, type Reason, type StepDefinition, type StepUnit } from './step.js';

/** A term whose length is a parameter: number and unit come from it, the provision from the step. */
export interface TermFromParameter extends Omit<TermInput, 'liczba' | 'jednostka' | 'przepis'> {
  readonly dlugosc: ParameterValue;
}

/** A day of the year that a parameter of the unit `code` holds as `MM-DD`. */
export interface FixedDayFromParameter extends Omit<FixedDayInput, 'dzien' | 'przepis'> {
  readonly dzien: ParameterValue;
}

/** Days, both ends included, on which one value of a parameter holds. */
export interface ParameterPeriod {
  readonly wartosc: ParameterValue;
  readonly od: PlainDate;
  readonly do: PlainDate;
}

/**
 * What a rule computes with. The same rule runs on `TracedCalculus` (keeps every step) and on `PlainCalculus` (keeps none); arithmetic,
 * reasons and warnings live here once, so both give the same result.
 */
export abstract class Calculus {
  /** Reasons found so far, in order of evaluation. */
  readonly reasons: Reason[] = [];
  /** What a worker should look at although the calculation went on. */
  readonly warnings: Reason[] = [];

  /** Last day on which every parameter read for the day of the calculation still holds; null while no end is known. */
  lawUntil: PlainDate | null = null;

  constructor(readonly snapshot: ParameterSnapshot, readonly day: PlainDate) {}

  /** A number from the facts; `name` in Polish. */
  abstract fact(name: string, value: Fraction, subject?: string | null, unit?: StepUnit): Quantity;
  /** A date, code or yes/no from the facts: an input that is shown, not computed with. */
  abstract factText(name: string, text: string, subject?: string | null): Quantity;
  /** A day from the facts; it compares with other days in steps of the unit `data`. */
  date(name: string, day: PlainDate, subject: string | null = null): Quantity {
    return this.fact(name, Fraction.of(toEpochDay(day)), subject, 'data');
  }
  protected abstract record(
    definition: StepDefinition, operation: Operation, value: Fraction, holds: boolean | null, inputs: readonly Quantity[], subject: string | null,
  ): Quantity;

  /** The parameter in force on the day of the calculation, or on another day. Errors: `LAW.PARAMETER_MISSING`. */
  param(id: string, day: PlainDate = this.day): ParameterValue {
    return this.noteEnd(this.snapshot.get(id, day), day);
  }
  /** A parameter that need not exist, such as an amount raised by a council. */
  findParam(id: string, day: PlainDate = this.day): ParameterValue | null {
    const found = this.snapshot.find(id, day);
    return found && this.noteEnd(found, day);
  }

  /** The values of a parameter over the days from `od` to `koniec`, both included, each with its own days: interest over changing rates. Errors: `LAW.PARAMETER_MISSING`. */
  periods(id: string, od: PlainDate, koniec: PlainDate): readonly ParameterPeriod[] {
    const found: ParameterPeriod[] = [];
    for (let dzien = od; dzien <= koniec; dzien = addDays(found.at(-1)!.do, 1)) {
      const wartosc = this.param(id, dzien);
      found.push({ wartosc, od: dzien, do: wartosc.to !== null && wartosc.to < koniec ? wartosc.to : koniec });
    }
    return found;
  }

  sum(definition: StepDefinition, items: readonly Quantity[], subject: string | null = null): Quantity {
    let total = Fraction.ZERO;
    for (const item of items) total = total.plus(item.value);
    return this.record(definition, 'suma', total, null, items, subject);
  }
  /** The first minus all the others. */
  difference(definition: StepDefinition, from: Quantity, taken: readonly Quantity[], subject: string | null = null): Quantity {
    let left = from.value;
    for (const item of taken) left = left.minus(item.value);
    return this.record(definition, 'roznica', left, null, [from, ...taken], subject);
  }
  product(definition: StepDefinition, a: Quantity, b: Quantity, subject: string | null = null): Quantity {
    return this.record(definition, 'iloczyn', a.value.times(b.value), null, [a, b], subject);
  }
  quotient(definition: StepDefinition, a: Quantity, b: Quantity, subject: string | null = null): Quantity {
    return this.record(definition, 'iloraz', a.value.dividedBy(b.value), null, [a, b], subject);
  }
  min(definition: StepDefinition, a: Quantity, b: Quantity, subject: string | null = null): Quantity {
    return this.record(definition, 'mniejsza', Fraction.min(a.value, b.value), null, [a, b], subject);
  }
  max(definition: StepDefinition, a: Quantity, b: Quantity, subject: string | null = null): Quantity {
    return this.record(definition, 'wieksza', Fraction.max(a.value, b.value), null, [a, b], subject);
  }
  /** A value taken because of the inputs rather than computed from them: an excluded income is 0. */
  chosen(definition: StepDefinition, value: Fraction, inputs: readonly Quantity[], subject: string | null = null): Quantity {
    return this.record(definition, 'wybor', value, null, inputs, subject);
  }

  isLess(definition: StepDefinition, a: Quantity, b: Quantity, subject: string | null = null): boolean {
    return this.decide(definition, '<', a.value.compare(b.value) < 0, [a, b], subject);
  }
  isAtMost(definition: StepDefinition, a: Quantity, b: Quantity, subject: string | null = null): boolean {
    return this.decide(definition, '<=', a.value.compare(b.value) <= 0, [a, b], subject);
  }
  isMore(definition: StepDefinition, a: Quantity, b: Quantity, subject: string | null = null): boolean {
    return this.decide(definition, '>', a.value.compare(b.value) > 0, [a, b], subject);
  }
  isAtLeast(definition: StepDefinition, a: Quantity, b: Quantity, subject: string | null = null): boolean {
    return this.decide(definition, '>=', a.value.compare(b.value) >= 0, [a, b], subject);
  }
  /** A condition that the facts answer directly. */
  holds(definition: StepDefinition, result: boolean, inputs: readonly Quantity[] = [], subject: string | null = null): boolean {
    return this.decide(definition, 'warunek', result, inputs, subject);
  }

  /** To the grosz, half up, under the provision of the step. */
  round(definition: StepDefinition, quantity: Quantity): Money {
    const money = round(quantity.value, definition.przepis);
    this.record(definition, 'zaokraglenie', money.toFraction(), null, [quantity], null);
    return money;
  }
  /** Up to the next full multiple of `unit`, under the provision of the step. */
  roundUp(definition: StepDefinition, quantity: Quantity, unit: Money): Money {
    const money = roundUp(quantity.value, unit, definition.przepis);
    this.record(definition, 'zaokraglenie', money.toFraction(), null, [quantity], null);
    return money;
  }

  /** The end of a term of the length that a parameter gives. Errors: `LAW.TERM_INVALID` for a parameter that is no length of time. */
  term(definition: StepDefinition, { dlugosc, ...input }: TermFromParameter, subject: string | null = null): Term {
    const jednostka = termUnitOf(dlugosc.unit);
    if (jednostka === null) throw new DomainError('LAW.TERM_INVALID', `Parametr ${dlugosc.id} nie jest długością terminu.`, { provision: definition.przepis });
    return this.recordTerm(definition, calculateTerm({ ...input, liczba: dlugosc.value.toInteger(), jednostka, przepis: definition.przepis }), [dlugosc], subject);
  }
  /** A day that the act fixes in the calendar. */
  fixedDay(definition: StepDefinition, { dzien, ...input }: FixedDayFromParameter, subject: string | null = null): Term {
    return this.recordTerm(definition, calculateFixedDay({ ...input, dzien: dzien.text, przepis: definition.przepis }), [dzien], subject);
  }
  /** The term that ends first, or last. */
  earliest(definition: StepDefinition, terms: readonly [Term, ...Term[]]): Term {
    return this.pickTerm(definition, terms.reduce((a, b) => (b.koniec < a.koniec ? b : a)), terms);
  }
  latest(definition: StepDefinition, terms: readonly [Term, ...Term[]]): Term {
    return this.pickTerm(definition, terms.reduce((a, b) => (b.koniec > a.koniec ? b : a)), terms);
  }

  /** Adds a reason that no single step gives. */
  reason(reason: Reason): void {
    this.reasons.push(reason);
  }
  warn(warning: Reason): void {
    this.warnings.push(warning);
  }

  private noteEnd(parameter: ParameterValue, day: PlainDate): ParameterValue {
    const { to } = parameter;
    if (to !== null && day === this.day && (this.lawUntil === null || to < this.lawUntil)) this.lawUntil = to;
    return parameter;
  }

  private recordTerm(definition: StepDefinition, term: Term, length: readonly Quantity[], subject: string | null): Term {
    const inputs = [this.date(term.nazwa_zdarzenia, term.zdarzenie, subject), ...length];
    this.record({ ...definition, jednostka: 'data' }, 'termin', Fraction.of(toEpochDay(term.koniec)), null, inputs, subject);
    return term;
  }
  private pickTerm(definition: StepDefinition, picked: Term, terms: readonly Term[]): Term {
    const inputs = terms.map((term) => this.date(term.przepis, term.koniec));
    this.record({ ...definition, jednostka: 'data' }, 'wybor', Fraction.of(toEpochDay(picked.koniec)), null, inputs, null);
    return picked;
  }

  private decide(definition: StepDefinition, operation: Operation, result: boolean, inputs: readonly Quantity[], subject: string | null): boolean {
    this.record(definition, operation, result ? Fraction.ONE : Fraction.ZERO, result, inputs, subject);
    const refusal = (definition as ConditionDefinition).odmowa;
    if (!result && refusal !== undefined) this.reasons.push({ kod: definition.kod, opis: refusal, przepis: definition.przepis });
    return result;
  }
}

/** Keeps every step, in order of evaluation. */
export class TracedCalculus extends Calculus {
  readonly steps: Step[] = [];

  fact(name: string, value: Fraction, subject: string | null = null, unit: StepUnit = 'PLN'): Quantity {
    return new Fact(name, value, unit, null, subject);
  }
  factText(name: string, text: string, subject: string | null = null): Quantity {
    return new Fact(name, Fraction.ZERO, 'liczba', text, subject);
  }
  protected record(
    definition: StepDefinition, operation: Operation, value: Fraction, holds: boolean | null, inputs: readonly Quantity[], subject: string | null,
  ): Quantity {
    const step = new Step(definition, operation, value, holds, inputs, subject);
    this.steps.push(step);
    return step;
  }
}

const NOTHING: Quantity = { value: Fraction.ZERO };

/** Keeps no steps: for the whole city. */
export class PlainCalculus extends Calculus {
  fact(_name: string, value: Fraction): Quantity {
    return { value };
  }
  factText(): Quantity {
    return NOTHING;
  }
  protected record(_definition: StepDefinition, _operation: Operation, value: Fraction): Quantity {
    return { value };
  }
}

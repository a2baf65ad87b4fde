import { plainDate } from '@ostoja/kernel';
import { LawDefinition, type DefinitionOptions, type LawResult } from '../definition/definition.js';
import type { ParameterSnapshot } from '../parameters/parameter-snapshot.js';
import type { Term } from '../terms/term.js';

/** Every term starts with an event; the law of its day applies. */
export interface FaktyZdarzenia {
  /** ISO day. */
  zdarzenie: string;
}

export interface TerminOptions<F extends FaktyZdarzenia> extends DefinitionOptions<F, Term | null> {
  /** Who must act: `strona`, `organizator rodzinnej pieczy zastępczej`. */
  readonly kto: string;
  /** What must be done, or what happens at the end. */
  readonly czynnosc: string;
}

/** The end of a term, or the reason why none runs. */
export interface WynikTerminu extends LawResult {
  /** `odwolanie-od-decyzji` */
  readonly termin: string;
  readonly kto: string;
  readonly czynnosc: string;
  readonly obliczenie: Term | null;
}

/** A statutory term that anybody can compute. */
export class Termin<F extends FaktyZdarzenia> extends LawDefinition<F, Term | null, WynikTerminu, TerminOptions<F>> {
  protected readonly rodzaj = 'terminu';

  /** The term for the facts under the law of the day of the event. */
  calculateFor(snapshot: ParameterSnapshot, facts: F): WynikTerminu {
    return this.calculate(snapshot, plainDate(facts.zdarzenie), facts);
  }

  protected toResult(obliczenie: Term | null, common: LawResult): WynikTerminu {
    return { termin: this.kod, kto: this.opis.kto, czynnosc: this.opis.czynnosc, obliczenie, ...common };
  }
}

/** Declares a statutory term. Its library lists it; route, form and document follow from it. */
export function defineTermin<F extends FaktyZdarzenia>(options: TerminOptions<F>): Termin<F> {
  return new Termin(options);
}

import { DomainError, type PlainDate } from '@ostoja/kernel';
import type { ParameterSnapshot } from '../parameters/parameter-snapshot.js';
import { PlainCalculus, TracedCalculus, type Calculus } from '../trace/calculus.js';
import type { Reason, Step } from '../trace/step.js';

/** One state of the law: new law is a new version, never an edited one. */
export interface RuleVersion<F, O> {
  readonly od: PlainDate;
  /** Last day, inclusive; null while in force. */
  readonly do: PlainDate | null;
  /** Pure: reads only the facts and what the calculus gives. */
  calculate(c: Calculus, facts: F): O;
}

/** What every definition of the law says of itself: an amount, a term or a rule. */
export interface DefinitionOptions<F extends object, O> {
  /** `zasilek-staly`; also the segment of its route. */
  readonly kod: string;
  readonly nazwa: string;
  readonly przepis: string;
  /** Class with class-validator and Swagger decorators. */
  readonly facts: new () => F;
  /** A small worked set of facts, as JSON, for documentation and forms. */
  readonly przyklad: Readonly<Record<string, unknown>>;
  /** Day on which the example is worked. */
  readonly na_dzien_przykladu: PlainDate;
  /** Oldest first. */
  readonly wersje: readonly RuleVersion<F, O>[];
}

/** What every result carries beside its own answer. */
export interface LawResult {
  readonly na_dzien: PlainDate;
  /** First day of the version of the rule that was used. */
  readonly wersja_reguly: PlainDate;
  readonly skrot_parametrow: string;
  /** Last day on which the parameters that were read still hold; from the next day on the same facts may give another answer. */
  readonly prawo_do: PlainDate | null;
  readonly przyczyny: readonly Reason[];
  readonly ostrzezenia: readonly Reason[];
  /** In order of evaluation; empty from the plain executor. */
  readonly kroki: readonly Step[];
}

/** A rule of the law with its versions; evaluating it is pure, with every step or without. */
export abstract class LawDefinition<F extends object, O, R extends LawResult, Opis extends DefinitionOptions<F, O> = DefinitionOptions<F, O>> {
  readonly kod: string;
  /** Kind in the genitive, for error texts. */
  protected abstract readonly rodzaj: string;

  constructor(readonly opis: Opis) {
    this.kod = opis.kod;
    for (let i = 1; i < opis.wersje.length; i += 1) {
      const before = opis.wersje[i - 1]!.do;
      if (before === null || before >= opis.wersje[i]!.od) throw new RangeError(`${opis.kod}: versions overlap or are out of order`);
    }
  }

  /** The result with every step. Errors: `LAW.NO_RULE_VERSION`, `LAW.PARAMETER_MISSING`, and those of the rule. */
  calculate(snapshot: ParameterSnapshot, day: PlainDate, facts: F): R {
    const calculus = new TracedCalculus(snapshot, day);
    return this.run(calculus, facts, calculus.steps);
  }

  /** The same result without steps, for many people at once. */
  calculatePlain(snapshot: ParameterSnapshot, day: PlainDate, facts: F): R {
    return this.run(new PlainCalculus(snapshot, day), facts, []);
  }

  protected abstract toResult(outcome: O, common: LawResult): R;

  private run(c: Calculus, facts: F, kroki: readonly Step[]): R {
    const version = this.versionOn(c.day);
    const outcome = version.calculate(c, facts);
    return this.toResult(outcome, {
      na_dzien: c.day,
      wersja_reguly: version.od,
      skrot_parametrow: c.snapshot.hash,
      prawo_do: c.lawUntil,
      przyczyny: c.reasons,
      ostrzezenia: c.warnings,
      kroki,
    });
  }

  private versionOn(day: PlainDate): RuleVersion<F, O> {
    for (const version of this.opis.wersje) {
      if (version.od <= day && (version.do === null || day <= version.do)) return version;
    }
    const covered = this.opis.wersje.map((v) => (v.do ? `od ${v.od} do ${v.do}` : `od ${v.od}`)).join(', ');
    throw new DomainError('LAW.NO_RULE_VERSION', `Nie ma reguły ${this.rodzaj} „${this.opis.nazwa}” na dzień ${day}. Reguły obejmują dni: ${covered}.`, {
      field: 'na_dzien',
      provision: this.opis.przepis,
      details: { kod: this.kod, dzien: day },
    });
  }
}

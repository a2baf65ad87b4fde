import { DomainError, type PlainDate } from '@ostoja/kernel';
import type { ParameterSnapshot } from '../parameters/parameter-snapshot.js';
import { PlainCalculus, TracedCalculus, type Calculus } from '../trace/calculus.js';
import type { Outcome, Wynik } from './result.js';

/** Where the procedure takes a fact from, so that nobody types it twice. */
export interface EvidenceSource {
  /** Path in the facts: `osoby[].dochody`. */
  readonly fakt: string;
  /** Kind of evidence: `dochod`, `niepelnosprawnosc`. */
  readonly rodzaj: string;
  readonly dotyczy: 'wnioskodawca' | 'kazda_osoba' | 'gospodarstwo';
  readonly okres: 'miesiac_dochodu' | 'na_dzien' | '12_miesiecy' | 'rok_poprzedni';
  /** `lista`: the contents of all rows; `ostatni`: of the latest one; `istnieje`: true when there is a row. */
  readonly agregacja: 'lista' | 'ostatni' | 'istnieje';
  /** The fact is this field of the content; without it the whole content, which has the shape of the fact. */
  readonly pole?: string;
}

/** A line of the budget that the amount, or a part of it, burdens in the months from `od` to `do`. */
export interface BudgetLine {
  readonly czesc: 'calosc' | 'minimum' | 'ponad_minimum';
  readonly dzial: string;
  readonly rozdzial: string;
  readonly paragraf: string;
  readonly zrodlo: string;
  readonly od: PlainDate;
  /** Last day, inclusive; null while in force. */
  readonly do: PlainDate | null;
}

/** One state of the law: new law is a new version, never an edited one. */
export interface RuleVersion<F> {
  readonly od: PlainDate;
  /** Last day, inclusive; null while in force. */
  readonly do: PlainDate | null;
  /** Pure: reads only the facts and what the calculus gives. */
  calculate(c: Calculus, facts: F): Outcome;
}

export interface SwiadczenieOptions<F extends object> {
  /** `zasilek-staly`; also the segment of its route. */
  readonly kod: string;
  readonly nazwa: string;
  readonly przepis: string;
  /** `obligatoryjne`: the act fixes right and amount. `uznaniowe`: the act leaves the amount, or the grant itself, to the authority. */
  readonly rodzaj: 'obligatoryjne' | 'uznaniowe';
  /** `okresowe`: paid for months. `jednorazowe`: paid once. */
  readonly wyplata: 'okresowe' | 'jednorazowe';
  /** Class with class-validator and Swagger decorators; its version is stored beside the facts. */
  readonly facts: new () => F;
  readonly wersja_faktow: number;
  readonly evidence: readonly EvidenceSource[];
  /** A small worked set of facts, as JSON, for documentation. */
  readonly przyklad?: Readonly<Record<string, unknown>>;
  readonly budzet: readonly BudgetLine[];
  /** Oldest first. */
  readonly wersje: readonly RuleVersion<F>[];
}

/** A benefit that the common engine can list, calculate, decide and pay. */
export class Swiadczenie<F extends object> {
  readonly kod: string;
  constructor(readonly opis: SwiadczenieOptions<F>) {
    this.kod = opis.kod;
    for (let i = 1; i < opis.wersje.length; i += 1) {
      const before = opis.wersje[i - 1]!.do;
      if (before === null || before >= opis.wersje[i]!.od) throw new RangeError(`${opis.kod}: versions overlap or are out of order`);
    }
  }

  /** The result with every step. Errors: `LAW.NO_RULE_VERSION`, `LAW.PARAMETER_MISSING`, and those of the rule. */
  calculate(snapshot: ParameterSnapshot, day: PlainDate, facts: F): Wynik {
    const calculus = new TracedCalculus(snapshot, day);
    return this.run(calculus, facts, calculus.steps);
  }

  /** The same result without steps, for many people at once. */
  calculatePlain(snapshot: ParameterSnapshot, day: PlainDate, facts: F): Wynik {
    return this.run(new PlainCalculus(snapshot, day), facts, []);
  }

  private run(c: Calculus, facts: F, kroki: Wynik['kroki']): Wynik {
    const version = this.versionOn(c.day);
    const { spelnia_warunki, kwota, kwota_min, kwota_max, najdalej_do = null } = version.calculate(c, facts);
    return {
      swiadczenie: this.kod,
      na_dzien: c.day,
      wersja_reguly: version.od,
      skrot_parametrow: c.snapshot.hash,
      prawo_do: c.lawUntil,
      spelnia_warunki,
      uznaniowe: this.opis.rodzaj === 'uznaniowe',
      kwota,
      kwota_min,
      kwota_max,
      najdalej_do,
      przyczyny: c.reasons,
      ostrzezenia: c.warnings,
      kroki,
    };
  }

  private versionOn(day: PlainDate): RuleVersion<F> {
    for (const version of this.opis.wersje) {
      if (version.od <= day && (version.do === null || day <= version.do)) return version;
    }
    const covered = this.opis.wersje.map((v) => (v.do ? `od ${v.od} do ${v.do}` : `od ${v.od}`)).join(', ');
    throw new DomainError('LAW.NO_RULE_VERSION', `Nie ma reguły świadczenia „${this.opis.nazwa}” na dzień ${day}. Reguły obejmują dni: ${covered}.`, {
      field: 'na_dzien',
      provision: this.opis.przepis,
      details: { swiadczenie: this.kod, dzien: day },
    });
  }
}

/**
 * Declares a benefit. The registry of its library lists it; routes, forms, decisions and payments follow from it.
 * @example export const zasilekStaly = defineSwiadczenie({ kod: 'zasilek-staly', … })
 */
export function defineSwiadczenie<F extends object>(options: SwiadczenieOptions<F>): Swiadczenie<F> {
  return new Swiadczenie(options);
}

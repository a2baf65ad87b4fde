import { DomainError, Fraction, type PlainDate } from '@ostoja/kernel';

/** One dated value as it stands in a parameter file; the same fields as the published law cards. */
export interface ParameterRow {
  readonly from: string;
  /** Last day in force, inclusive; null while in force. */
  readonly to: string | null;
  /** A decimal in a string; for the unit `code` a code word. */
  readonly value: string;
  readonly legal_basis: string;
  readonly sources: readonly string[];
  readonly confidence: string;
  readonly note?: string;
}

/** When the law changes a value as a rule, so that a newer row that is missing is noticed. */
export interface Indexation {
  /** `year`: every year on the day; `quarter`: on it and every three months after. */
  readonly every: string;
  /** `06-01`, in any year. */
  readonly day: string;
  /** Provision that orders the change. */
  readonly source: string;
}

/** A parameter with all its periods, as it stands in a file or as an authorised person loaded it. */
export interface ParameterDefinition {
  /** `pomoc_spoleczna.kryterium.osoba_w_rodzinie` */
  readonly id: string;
  readonly name_pl: string;
  readonly name_en: string;
  readonly unit: string;
  readonly values: readonly ParameterRow[];
  readonly indexation?: Indexation;
}

/** A value in force on a day. It is a quantity of a calculation, and it says where it comes from. */
export class ParameterValue {
  constructor(
    readonly id: string,
    readonly name: string,
    readonly unit: string,
    readonly from: PlainDate,
    readonly to: PlainDate | null,
    /** As in the file: `130`, `wylaczony`. */
    readonly text: string,
    /** The number; a percent is already a ratio (`130` is 1.30), a code is 0. */
    readonly value: Fraction,
    readonly legalBasis: string,
  ) {}
}

const HUNDRED = Fraction.of(100);

/** Builds the value of one row. Errors: `LAW.PARAMETERS_INVALID` when a number cannot be read. */
export function toParameterValue(definition: ParameterDefinition, row: ParameterRow): ParameterValue {
  return new ParameterValue(
    definition.id,
    definition.name_pl,
    definition.unit,
    row.from as PlainDate,
    row.to as PlainDate | null,
    row.value,
    readNumber(definition, row),
    row.legal_basis,
  );
}

function readNumber(definition: ParameterDefinition, row: ParameterRow): Fraction {
  if (definition.unit === 'code') return Fraction.ZERO;
  try {
    const number = Fraction.parse(row.value);
    return definition.unit === 'percent' ? number.dividedBy(HUNDRED) : number;
  } catch {
    throw invalidParameter(definition.id, `wartość „${row.value}” nie jest liczbą`);
  }
}

/** The error for a parameter that cannot be used; it names the parameter and the fault. */
export function invalidParameter(id: string, fault: string): DomainError {
  return new DomainError('LAW.PARAMETERS_INVALID', `Parametr ${id} jest błędny: ${fault}.`, { details: { parametr: id } });
}

/** What a table gives for the code word of a parameter. Errors: `LAW.PARAMETER_CODE_UNKNOWN` for a word that was loaded and that the rule does not know. */
export function valueOfCode<T>({ id, text }: ParameterValue, table: Readonly<Record<string, T>>): T {
  if (Object.hasOwn(table, text)) return table[text]!;
  throw new DomainError('LAW.PARAMETER_CODE_UNKNOWN', `Parametr ${id} ma wartość „${text}”, której reguła nie zna. Wczytaj jedną z wartości: ${Object.keys(table).join(', ')}.`, { details: { parametr: id } });
}

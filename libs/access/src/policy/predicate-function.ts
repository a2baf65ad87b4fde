import type { Predicate } from './predicate.js';

/** What the record check must know of the principal; the same rows of `access` feed it and the SQL functions. */
export interface Reach {
  readonly uzytkownikId: string;
  readonly jednostkaId: string;
  /** The permissions held today, each with the units in which it is in force. */
  readonly units: ReadonlyMap<string, ReadonlySet<string>>;
  readonly circles: ReadonlySet<string>;
  /** Cases from which the principal is excluded today (KPA 24). */
  readonly excluded: ReadonlySet<string>;
}

/** A row by column name, with the rows of `exists` leaves under their names. */
export type PolicyRecord = { readonly [column: string]: string | null | undefined | readonly string[] | readonly PolicyRecord[] };

/** True when the predicate holds for the record and the record belongs to the principal's centre. */
export function maySee(predicate: Predicate, reach: Reach, record: PolicyRecord): boolean {
  return record['jednostka_id'] === reach.jednostkaId && holds(predicate, reach, record);
}

function holds(predicate: Predicate, reach: Reach, record: PolicyRecord): boolean {
  switch (predicate.op) {
    case 'all':
      return predicate.of.every((p) => holds(p, reach, record));
    case 'any':
      return predicate.of.some((p) => holds(p, reach, record));
    case 'not':
      return !holds(predicate.of, reach, record);
    case 'unit':
      return reach.units.get(predicate.permission)?.has(text(record, predicate.column) ?? '') ?? false;
    case 'has':
      return reach.units.has(predicate.permission);
    case 'self':
      return text(record, predicate.column) === reach.uzytkownikId;
    case 'isNull':
      return text(record, predicate.column) === null;
    case 'equals':
      return text(record, predicate.column) === predicate.value;
    case 'circle':
      return reach.circles.has(text(record, predicate.column) ?? '');
    case 'notExcluded':
      return !cases(record, predicate.column).some((sprawa) => reach.excluded.has(sprawa));
    case 'exists': {
      const rows = record[predicate.name];
      if (!Array.isArray(rows)) throw new Error(`The record lacks the rows "${predicate.name}" that its policy asks about`);
      return (rows as readonly PolicyRecord[]).some((row) => holds(predicate.where, reach, row));
    }
  }
}

/** The case or cases that a column names. */
function cases(record: PolicyRecord, column: string): readonly string[] {
  const value = record[column];
  if (Array.isArray(value)) return value as readonly string[];
  const one = text(record, column);
  return one === null ? [] : [one];
}

function text(record: PolicyRecord, column: string): string | null {
  const value = record[column];
  if (value === undefined) throw new Error(`The record lacks the column "${column}" that its policy asks about`);
  return typeof value === 'string' ? value : null;
}

import { allOf, anyOf, inCircle, inUnit, isNull, notExcluded, notExcludedFromAny, type Predicate } from './predicate.js';

/** A row of a unit where the permission is held and, when sealed, only for members of the circle. */
export function unitRow(permission: string): Predicate {
  return allOf(inUnit('komorka_id', permission), anyOf(isNull('krag_id'), inCircle('krag_id')));
}

/** A row of a case: as `unitRow`, and never for an official who is excluded from the case (KPA 24). */
export function caseRow(permission: string, sprawaColumn = 'sprawa_id'): Predicate {
  return allOf(unitRow(permission), notExcluded(sprawaColumn));
}

/** A row that belongs to several cases at once: exclusion from one of them hides it. */
export function manyCasesRow(permission: string, sprawyColumn = 'sprawa_ids'): Predicate {
  return allOf(unitRow(permission), notExcludedFromAny(sprawyColumn));
}

/**
 * Who may see a row, as a tree. One tree is compiled twice: to a function (the record check in the application) and to SQL
 * (row-level security); generated worlds prove both equal.
 */
export type Predicate =
  | { readonly op: 'all' | 'any'; readonly of: readonly Predicate[] }
  | { readonly op: 'not'; readonly of: Predicate }
  /** The principal holds the permission for the unit named in the column. */
  | { readonly op: 'unit'; readonly column: string; readonly permission: string }
  /** The principal holds the permission anywhere in the centre. */
  | { readonly op: 'has'; readonly permission: string }
  /** The column names the principal. */
  | { readonly op: 'self'; readonly column: string }
  | { readonly op: 'isNull'; readonly column: string }
  | { readonly op: 'equals'; readonly column: string; readonly value: string }
  /** The column names a sealed circle of which the principal is a member today. */
  | { readonly op: 'circle'; readonly column: string }
  /** The principal is not excluded today from the case that the column names, or (`many`) from any of its array of cases. Null names none. */
  | { readonly op: 'notExcluded'; readonly column: string; readonly many: boolean }
  /** A row of another table that points here (`foreign` = `local`) satisfies `where`. The function form finds them under `name` in the record. */
  | { readonly op: 'exists'; readonly name: string; readonly table: string; readonly local: string; readonly foreign: string; readonly where: Predicate };

export const allOf = (...of: Predicate[]): Predicate => ({ op: 'all', of });
export const anyOf = (...of: Predicate[]): Predicate => ({ op: 'any', of });
export const not = (of: Predicate): Predicate => ({ op: 'not', of });
export const inUnit = (column: string, permission: string): Predicate => ({ op: 'unit', column, permission });
export const has = (permission: string): Predicate => ({ op: 'has', permission });
export const isSelf = (column: string): Predicate => ({ op: 'self', column });
export const isNull = (column: string): Predicate => ({ op: 'isNull', column });
export const equals = (column: string, value: string): Predicate => ({ op: 'equals', column, value });
export const inCircle = (column: string): Predicate => ({ op: 'circle', column });
export const notExcluded = (column: string): Predicate => ({ op: 'notExcluded', column, many: false });
export const notExcludedFromAny = (column: string): Predicate => ({ op: 'notExcluded', column, many: true });
export const existsRow = (name: string, table: string, local: string, foreign: string, where: Predicate): Predicate => ({
  op: 'exists',
  name,
  table,
  local,
  foreign,
  where,
});
/** Nobody through the ordinary door (rows written and read by the database's own functions only). */
export const nobody: Predicate = { op: 'any', of: [] };
/** Everybody signed in, within the own centre. */
export const everybody: Predicate = { op: 'all', of: [] };

/** The policy of one table. A missing act is refused to everybody. Every row is bound to the principal's centre besides. */
export interface TablePolicy {
  /** `osoba.adres` */
  readonly table: string;
  /** The table belongs to no centre: it has no `jednostka_id`, so nothing binds its rows to one. */
  readonly shared?: boolean;
  readonly read: Predicate;
  /** Columns granted to be read; all when left out. */
  readonly readable?: readonly string[];
  readonly insert?: Predicate;
  /** Which rows may be changed, and what they may become. */
  readonly update?: Predicate;
  readonly delete?: Predicate;
}

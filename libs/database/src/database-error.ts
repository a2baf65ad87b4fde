import { DomainError, type DomainErrorOptions } from '@ostoja/kernel';

/** Facts that a trigger says as JSON in the detail of its exception. */
type Facts = NonNullable<DomainErrorOptions['details']>;

/** What a unique, foreign-key, check or exclusion constraint means to a person. Libraries register theirs by constraint name. */
export interface ConstraintMeaning {
  readonly code: string;
  /** Of the facts where the trigger says some. */
  readonly message: string | ((facts: Facts) => string);
  readonly field?: string;
  readonly status?: number;
  readonly provision?: string;
}

const meanings = new Map<string, ConstraintMeaning>();

/** Says what the violation of a named constraint means; called once at load by the library that owns the table. */
export function registerConstraint(name: string, meaning: ConstraintMeaning): void {
  meanings.set(name, meaning);
}

/** Turns faults of PostgreSQL that a caller can act on into DomainErrors; leaves the rest alone (they are bugs, hence 5xx). */
export function translateDatabaseError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const fault = error as { code?: string; constraint?: string; detail?: string; driverError?: { code?: string; constraint?: string; detail?: string } };
  const code = fault.driverError?.code ?? fault.code;
  const meaning = meanings.get(fault.driverError?.constraint ?? fault.constraint ?? '');
  if (meaning) return explain(meaning, fault.driverError?.detail ?? fault.detail);
  switch (code) {
    case '42501': // insufficient_privilege: row-level security refused a write
      return new DomainError('ACCESS.FORBIDDEN', 'Nie masz uprawnień do tej czynności.', { status: 403 });
    case '40001':
    case '40P01':
      return new DomainError('DATABASE.CONFLICT', 'Ktoś w tej samej chwili zmienił te dane. Spróbuj ponownie.', { status: 409 });
    default:
      return error;
  }
}

function explain({ message, ...meaning }: ConstraintMeaning, detail = '{}'): DomainError {
  if (typeof message === 'string') return new DomainError(meaning.code, message, { status: 409, ...meaning });
  const details = JSON.parse(detail) as Facts;
  return new DomainError(meaning.code, message(details), { status: 409, ...meaning, details });
}

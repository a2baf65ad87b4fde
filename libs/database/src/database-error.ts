import { DomainError } from '@ostoja/kernel';

/** What a unique, foreign-key, check or exclusion constraint means to a person. Libraries register theirs by constraint name. */
export interface ConstraintMeaning {
  readonly code: string;
  readonly message: string;
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
  const fault = error as { code?: string; constraint?: string; driverError?: { code?: string; constraint?: string } };
  const code = fault.driverError?.code ?? fault.code;
  const meaning = meanings.get(fault.driverError?.constraint ?? fault.constraint ?? '');
  if (meaning) return new DomainError(meaning.code, meaning.message, { status: 409, ...meaning });
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

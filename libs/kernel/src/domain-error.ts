/** Where in a request the fault lies, and what the law says about it. */
export interface DomainErrorOptions {
  /** HTTP status that fits the fault; 422 when nothing better is said. */
  readonly status?: number;
  /** Path of the field at fault, as the client sent it: `osoba.pesel`. */
  readonly field?: string;
  /** Provision that forbids the act: `art. 106 ust. 4 ustawy o pomocy społecznej`. */
  readonly provision?: string;
  /** Facts for a client program; never personal data. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/**
 * A fault that a person can act on. `code` is stable and for programs, `message` is plain Polish and for people.
 * @example throw new DomainError('OSOBA.PESEL_CHECKSUM', 'Numer PESEL ma błędną cyfrę kontrolną.', { field: 'pesel' })
 */
export class DomainError extends Error {
  readonly status: number;
  readonly field?: string;
  readonly provision?: string;
  readonly details?: DomainErrorOptions['details'];

  constructor(readonly code: string, message: string, options: DomainErrorOptions = {}) {
    super(message);
    this.name = 'DomainError';
    this.status = options.status ?? 422;
    this.field = options.field;
    this.provision = options.provision;
    this.details = options.details;
  }
}

/** 404 that says the same for a record that is missing and for one that the asker may not see. */
export function notFound(what: string): DomainError {
  return new DomainError('NOT_FOUND', `Nie znaleziono: ${what}.`, { status: 404 });
}

/** One field at fault, as the API names it. */
export interface FieldFault {
  readonly pole: string;
  readonly opis: string;
}

/** What a fault tells a person and a form: problem+json of the API, or a lost connection. */
export interface ProblemDetails {
  readonly status: number;
  readonly kod: string;
  readonly title: string;
  readonly pole?: string;
  readonly przepis?: string;
  /** Number of the request, for the technical support. */
  readonly zadanie?: string;
  readonly bledy?: readonly FieldFault[];
  readonly szczegoly?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Every fault that a screen can meet. Status 0 means that the server could not be reached. */
export class ProblemError extends Error {
  readonly status: number;
  readonly kod: string;

  constructor(readonly details: ProblemDetails) {
    super(details.title);
    this.name = 'ProblemError';
    this.status = details.status;
    this.kod = details.kod;
  }
}

/** Reads the body of a failed answer; an answer of a proxy has none and gets a plain text. */
export function toProblem(status: number, body: unknown): ProblemError {
  if (isProblem(body)) return new ProblemError(body);
  return new ProblemError({ status, kod: 'CLIENT.UNEXPECTED', title: 'Serwer odpowiedział w nieoczekiwany sposób. Spróbuj ponownie za chwilę.' });
}

export function connectionLost(): ProblemError {
  return new ProblemError({ status: 0, kod: 'CLIENT.OFFLINE', title: 'Brak połączenia z serwerem. Sprawdź sieć i spróbuj ponownie.' });
}

/** Message for each field, under the path that the API gave: `osoby.0.kwota`. */
export function fieldErrors(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof ProblemError)) return {};
  const { bledy = [], pole, title } = error.details;
  const found = Object.fromEntries(bledy.map((fault) => [fault.pole, fault.opis]));
  return pole && !(pole in found) ? { ...found, [pole]: title } : found;
}

export function isConflict(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 412;
}

export function isOffline(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 0;
}

function isProblem(body: unknown): body is ProblemDetails {
  const candidate = body as Partial<ProblemDetails> | null;
  return typeof candidate === 'object' && candidate !== null && typeof candidate.kod === 'string' && typeof candidate.title === 'string' && typeof candidate.status === 'number';
}

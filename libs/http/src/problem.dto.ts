import { DomainError } from '@ostoja/kernel';

/** Jedno pole żądania, które jest niepoprawne. */
export class FieldFault {
  /** Ścieżka pola, np. `fakty.osoby.0.kwota`. */
  pole: string;
  /** Co jest nie tak i jak to poprawić. */
  opis: string;
}

/** Błąd w postaci application/problem+json (RFC 9457). Programy rozpoznają go po polu `kod`. */
export class ProblemResponse {
  /** Adres rodzaju problemu. */
  type: string;
  /** Opis dla człowieka. */
  title: string;
  /** Kod HTTP. */
  status: number;
  /** Stały kod błędu, np. `OSOBA.PESEL_CHECKSUM`. */
  kod: string;
  /** Numer żądania, pod którym błąd jest w dzienniku technicznym. */
  zadanie: string;
  /** Pole żądania, którego dotyczy błąd. */
  pole?: string;
  /** Przepis, z którego wynika odmowa. */
  przepis?: string;
  /** Dane pomocnicze dla programów. */
  szczegoly?: Record<string, string | number | boolean | null>;
  /** Wszystkie niepoprawne pola żądania. */
  bledy?: FieldFault[];
}

/** A request whose shape is wrong: every faulty field at once, none of the values repeated. */
export class ValidationError extends DomainError {
  constructor(readonly bledy: FieldFault[]) {
    super('VALIDATION', 'Popraw zaznaczone pola.', { status: 400, field: bledy[0]?.pole });
  }
}

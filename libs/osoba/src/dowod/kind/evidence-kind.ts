import type { PlainDate } from '@ostoja/kernel';

/** A period of days; without `do` it goes on. */
export interface Okres {
  readonly od: PlainDate;
  readonly do: PlainDate | null;
}

/** One kind of evidence: what its content looks like and how it is kept. */
export interface EvidenceKind<T extends object = object> {
  /** Code, e.g. `dochod`. */
  readonly rodzaj: string;
  /** Name for people. */
  readonly nazwa: string;
  /** Class with class-validator rules; unknown fields are refused. */
  readonly tresc: new () => T;
  /** Special category of art. 9 or 10 RODO: the content is stored under an envelope key. */
  readonly szyfrowany: boolean;
  /** Period that the content itself names; used when the caller gives none. */
  readonly okres?: (tresc: T) => Okres | null;
}

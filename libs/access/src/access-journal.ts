/** A change of users, roles or structure, for the audit log. */
export interface JournalEntry {
  readonly zasob: string;
  readonly czynnosc: string;
  readonly ids: readonly string[];
}

/** Port: where this library records its changes. `@ostoja/audit`, which stands above this library, implements it. */
export abstract class AccessJournal {
  /** Records the change inside the caller's transaction. */
  abstract write(entry: JournalEntry): Promise<void>;
}

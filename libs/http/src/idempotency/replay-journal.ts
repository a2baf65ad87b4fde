/** Where it is noted that somebody was given a first answer again. `audit` implements it, since this library stands below it. */
export abstract class ReplayJournal {
  /** Notes a reading of everybody whom the named request of the principal was about; resolves when the entry is durable. */
  abstract replayed(zadanie: string): Promise<void>;
}

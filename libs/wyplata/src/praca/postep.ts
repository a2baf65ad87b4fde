/** To whom long work says how far it is. */
export interface Postep {
  /** Seen by others at once, whatever becomes of the work. Throws when somebody asked to stop, which undoes the work as a whole. */
  report(zrobiono: number, razem: number): Promise<void>;
}

/** For work that nobody watches. */
export const bezPostepu: Postep = { report: () => Promise.resolve() };

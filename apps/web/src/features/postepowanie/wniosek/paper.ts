/** What the envelope and the paper say, as the form keeps it. */
export interface Paper {
  readonly data_nadania: string;
  readonly data_pisma: string;
  readonly numer_przesylki: string;
  readonly liczba_stron: string;
  readonly liczba_zalacznikow: string;
}

export const NO_PAPER: Paper = { data_nadania: '', data_pisma: '', numer_przesylki: '', liczba_stron: '', liczba_zalacznikow: '' };
const COUNTS = ['liczba_stron', 'liczba_zalacznikow'] as const;

/** Faults that can be said without asking the server, under the path that the server would give. */
export function paperFaults(paper: Paper, message: string): Readonly<Record<string, string | false>> {
  return Object.fromEntries(COUNTS.map((name) => [`pismo.${name}`, !/^\d{0,4}$/.test(paper[name]) && message]));
}

/** What the API takes: only what was filled in; nothing when nothing was. */
export function paperBody(paper: Paper): Readonly<Record<string, string | number>> | undefined {
  const entries = Object.entries(paper).filter(([, value]) => value !== '').map(([name, value]) => [name, COUNTS.some((count) => count === name) ? Number(value) : value]);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

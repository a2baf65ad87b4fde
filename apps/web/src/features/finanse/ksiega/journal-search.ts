/** Filters of the journal; they stand in the address, so that a row of the balances leads to its operations. None of them names a person. */
export interface JournalSearch {
  readonly od?: string;
  readonly do?: string;
  readonly konto?: string;
  readonly komorka_id?: string;
  readonly zrodlo_id?: string;
  readonly dzial?: string;
  readonly rozdzial?: string;
  readonly paragraf?: string;
  readonly zrodlo?: string;
}

const PATTERNS: Readonly<Record<keyof JournalSearch, RegExp>> = {
  od: /^\d{4}-\d{2}-\d{2}$/,
  do: /^\d{4}-\d{2}-\d{2}$/,
  konto: /^[a-z-]{1,40}$/,
  komorka_id: /^[0-9a-f-]{36}$/,
  zrodlo_id: /^[0-9a-f-]{36}$/,
  dzial: /^[\w-]{1,20}$/,
  rozdzial: /^[\w-]{1,20}$/,
  paragraf: /^[\w-]{1,20}$/,
  zrodlo: /^[\w-]{1,60}$/,
};

/** Numbers in an address come back as numbers: a budget line is text all the same. */
export function parseJournalSearch(search: Readonly<Record<string, unknown>>): JournalSearch {
  return Object.fromEntries(
    Object.entries(PATTERNS).flatMap(([name, pattern]) => {
      const value = typeof search[name] === 'number' ? String(search[name]) : search[name];
      return typeof value === 'string' && pattern.test(value) ? [[name, value]] : [];
    }),
  );
}

/** A paragraph, a list of points or a table; plain text only, never markup. */
export type LetterBlock =
  | { readonly rodzaj: 'akapit'; readonly tekst: string; readonly wyroznienie?: boolean }
  | { readonly rodzaj: 'lista'; readonly pozycje: readonly string[] }
  | { readonly rodzaj: 'tabela'; readonly naglowki: readonly string[]; readonly wiersze: readonly (readonly string[])[]; /** Widths of the columns to one another; without them by their content. */ readonly proporcje?: readonly number[] };

export interface LetterSection {
  /** Heading of the section; null for the opening. */
  readonly naglowek: string | null;
  readonly bloki: readonly LetterBlock[];
}

/** A letter of the centre, ready to be set in type. All texts are Polish and for people. */
export interface Letter {
  /** Title of the document: `DECYZJA`. */
  readonly tytul: string;
  /** Head: name, unit and address of the sender, line by line. */
  readonly nadawca: readonly string[];
  readonly miejscowosc: string;
  /** `7 stycznia 2026 r.`; null while the letter is a draft. */
  readonly data: string | null;
  readonly znak: string;
  /** Addressee, line by line. */
  readonly adresat: readonly string[];
  readonly sekcje: readonly LetterSection[];
  /** Lines under the letter: authority, `z up.`, first name, surname, position. */
  readonly podpis: readonly string[];
  /** Who gets a copy. */
  readonly rozdzielnik: readonly string[];
  /** A draft says so on every page. */
  readonly projekt: boolean;
}

/** An envelope: who sends it to whom, the number of the case, and how it is served. */
export interface Envelope {
  /** Line by line. */
  readonly nadawca: readonly string[];
  readonly adresat: readonly string[];
  readonly znak: string;
  /** `Za zwrotnym potwierdzeniem odbioru` */
  readonly oznaczenie: string;
}

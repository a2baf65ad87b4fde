import type { PlainDate } from '@ostoja/kernel';

/** A paper that the office asks for, with the provision that lets it ask (KPA 220 § 3). */
export interface DokumentKarty {
  readonly nazwa: string;
  readonly przepis: string;
  /** When it is asked for; always, when absent. */
  readonly kiedy?: string;
  /** Code of the prepared statement that does instead. */
  readonly oswiadczenie?: string;
}

/** A fact that nobody is asked to prove, because the office knows it or can find it (KPA 220 § 1). */
export interface FaktZnany {
  readonly fakt: string;
  readonly skad: string;
}

/** What a service card says. All texts are Polish, plain and for everybody. */
export interface TrescKarty {
  readonly nazwa: string;
  /** What it is, in two sentences. */
  readonly opis: string;
  readonly dla_kogo: string;
  readonly warunki: readonly string[];
  readonly dokumenty: readonly DokumentKarty[];
  readonly nie_zadamy: readonly FaktZnany[];
  readonly jak: string;
  readonly termin: string;
  readonly oplata: string;
  readonly wynik: string;
  readonly odwolanie: string;
  readonly podstawa: readonly string[];
  /** Where; the branch follows from the address. */
  readonly gdzie: string;
  /** Codes of the kinds of cases that it leads to; those that the centre does not run are left out when it is shown. */
  readonly rodzaje_spraw: readonly string[];
  /** Codes under which `/rozpoznanie` answers whether one is entitled. */
  readonly rozpoznanie: readonly string[];
  /** Codes of prepared statements. */
  readonly oswiadczenia: readonly string[];
  /** Plain words by which people look for it. */
  readonly slowa: readonly string[];
  /** Local details that the centre has still to check or fill in. */
  readonly do_sprawdzenia: readonly string[];
}

/** A card in one of its dated versions. */
export interface KartaUslugi {
  readonly kod: string;
  readonly od: PlainDate;
  readonly tresc: TrescKarty;
}

/** A statement that the desk prints ready for signature; the criminal-liability clause is added to each that the act puts under it. */
export interface WzorOswiadczenia {
  readonly kod: string;
  readonly nazwa: string;
  readonly przepis: string;
  /** Provision of the criminal-liability clause; null for a statement of intent, such as a consent. */
  readonly klauzula: string | null;
  /** Sentences to sign; dots are left for writing in. */
  readonly tresc: readonly [string, ...string[]];
}

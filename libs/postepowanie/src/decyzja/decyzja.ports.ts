import type { LetterBlock } from '@ostoja/documents';
import type { Money, PlainDate } from '@ostoja/kernel';
import type { Decyzja, PodstawaOdmowy } from './decyzja.entity.js';

/** What a calculation lets a decision say. */
export interface WynikObliczenia {
  readonly obliczenieId: string;
  readonly spelniaWarunki: boolean;
  /** The act leaves the amount, or the grant itself, to the authority. */
  readonly uznaniowe: boolean;
  readonly kwota: Money | null;
  /** Bounds of discretion; null where the act sets none. */
  readonly kwotaMin: Money | null;
  readonly kwotaMax: Money | null;
  /** What is granted beside or instead of money; empty where the benefit has no scope. */
  readonly zakres: Readonly<Record<string, unknown>>;
  /** What the person pays for a benefit that is not money; null where nothing fixes it. */
  readonly oplata: Money | null;
  /** First day of the right: of the month that was calculated, unless the rule fixes another. */
  readonly od: PlainDate;
  /** Last day to which the facts carry the right: a ruling ends then. Null when nothing in them ends it. */
  readonly najdalejDo: PlainDate | null;
  /** Last day on which the amounts of the law that were used still hold; null while no end is known. */
  readonly prawoDo: PlainDate | null;
}

/** The scope and the fee that a decision takes from its calculation: they stand or fall together. */
export function grantedScope({ zakres, oplata }: WynikObliczenia): { zakres: Readonly<Record<string, unknown>>; oplata: string | null } {
  return { zakres, oplata: oplata?.toString() ?? null };
}

/** What a grant gives; the engine knows these kinds, not the benefits. */
export type Forma = 'pieniezne' | 'rzeczowe' | 'uslugi' | 'potwierdzenie' | 'tytul';

/** The parts of a letter that follow from the benefit and its calculation. */
export interface TrescObliczenia {
  /** `zasiłek okresowy` */
  readonly nazwa: string;
  readonly jednorazowe: boolean;
  readonly forma: Forma;
  /** The scope as the ruling says it, each with its title; empty where the benefit has none or there is no calculation. */
  readonly zakres: readonly string[];
  /** Required facts of the scope that are not given, by title. */
  readonly brakiZakresu: readonly string[];
  /** Provision by which the decision must carry the PESEL number; null where none does. */
  readonly pesel: string | null;
  readonly podstawaPrawna: readonly string[];
  /** Facts held proven. */
  readonly ustalenia: readonly LetterBlock[];
  /** Evidence on which the facts rest. */
  readonly dowody: readonly string[];
  /** The calculation step by step, each with its provision. */
  readonly wyjasnienie: readonly LetterBlock[];
  /** Grounds of refusal, with by how much a threshold was missed. */
  readonly przyczyny: readonly PodstawaOdmowy[];
  /** Duties of the party that the decision must name. */
  readonly pouczenia: readonly string[];
}

/** Whom a decision gives what and for how long. */
export type Przyznanie = Pick<Decyzja, 'osobaId' | 'sprawaId' | 'swiadczenieKod' | 'od' | 'do'>;

/** What a decision says because of the calculation it rests on. Implemented above, by the engine of benefits. */
export abstract class DecyzjaContentPort {
  /** The newest calculation of the proceeding, or null. */
  abstract findNewest(postepowanieId: string): Promise<WynikObliczenia | null>;
  /** A calculation of the proceeding. Errors: 404. */
  abstract getWynik(postepowanieId: string, obliczenieId: string): Promise<WynikObliczenia>;
  /** Parts of the letter; without a calculation only those that the benefit itself gives. */
  abstract describe(swiadczenieKod: string, obliczenieId: string | null): Promise<TrescObliczenia>;
  /**
   * Number of another case in which the person has the same monthly benefit in money for a part of the period; null when there is none, and for
   * benefits that may be granted beside each other.
   */
  abstract findConcurrent(przyznanie: Przyznanie): Promise<string | null>;
  /** What has changed since the calculation (evidence, parameters, rule), in Polish sentences; empty when it would come out the same today. */
  abstract findChanges(obliczenieId: string): Promise<readonly string[]>;
}

/** A decision that may be carried out. */
export interface DecyzjaWykonalna {
  readonly id: string;
  readonly znak: string;
  readonly obliczenieId: string | null;
  readonly postepowanieId: string;
  readonly sprawaId: string;
  readonly osobaId: string;
  readonly komorkaId: string;
  readonly kragId: string | null;
  readonly swiadczenieKod: string;
  /** The part of the demand that it rules on, the same for every decision about it (KPA 104 § 2); null for the whole. */
  readonly czesc: string | null;
  /** Null for a benefit that is not money. */
  readonly kwota: Money | null;
  readonly zakres: Readonly<Record<string, unknown>>;
  readonly oplata: Money | null;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  readonly kanal: 'przelew' | 'kasa';
  readonly rachunek: string | null;
  readonly platnaOd: PlainDate;
}

/** A decision as far as it burdens the budget. */
export type DecyzjaObciazajaca = Pick<DecyzjaWykonalna, 'id' | 'obliczenieId' | 'sprawaId' | 'komorkaId' | 'swiadczenieKod' | 'czesc' | 'od' | 'do'> & { readonly kwota: Money };

/** What a decision needs of a line of the budget and what is left there, in złoty as decimal strings. */
export interface SrodkiNaDecyzje {
  readonly dzial: string;
  readonly rozdzial: string;
  readonly paragraf: string;
  readonly zrodlo: string;
  readonly rok: number;
  /** Name of the unit whose own money it is; null: that of the whole centre. */
  readonly komorka: string | null;
  readonly potrzeba: string;
  readonly zarezerwowano: string;
  /** Null while the year has no financial plan. */
  readonly dostepne: string | null;
  /** By how much the plan is too small for the decision; 0.00 when it is enough or there is none. */
  readonly brakuje: string;
}

/** What follows when a decision may be carried out. Implemented above; runs in the transaction that made it so. */
export abstract class DecyzjaEffectPort {
  /** Sets the money of the financial plan aside as the decision is approved. Errors: `FINANSE.OVER_PLAN`, `FINANSE.OVER_LIMIT` (409). */
  abstract reserve(decyzja: DecyzjaObciazajaca): Promise<void>;
  /** Gives it back; nothing happens when nothing is set aside. */
  abstract unreserve(decyzjaId: string): Promise<void>;
  /** What the decision needs and what is left. */
  abstract findSrodki(decyzja: DecyzjaObciazajaca): Promise<readonly SrodkiNaDecyzje[]>;
  abstract becamePayable(decyzja: DecyzjaWykonalna): Promise<void>;
  /** Stops what is carried out because of the decision, until `release`; nothing happens when nothing is. */
  abstract hold(decyzjaId: string, powod: string): Promise<void>;
  abstract release(decyzjaId: string): Promise<void>;
  /** Nothing is due any more for the day and later, of its month in proportion (art. 106 ust. 3 ups); what was paid for them has no basis until a later decision counts it in. */
  abstract end(decyzjaId: string, dzien: PlainDate, powod: string): Promise<void>;
  /** What `end` took away is due again, from the day up to the day before `przed`; what was paid meanwhile counts towards it. */
  abstract restore(decyzja: Pick<Decyzja, 'id' | 'do'>, od: PlainDate, przed: PlainDate | null): Promise<void>;
  /** What was paid because of the decision, has no basis any more and counts towards no later one (art. 6 pkt 16 ups); zero when nothing. */
  abstract findUndue(decyzjaId: string): Promise<Money>;
}

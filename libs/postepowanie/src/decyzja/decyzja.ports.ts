import type { LetterBlock } from '@ostoja/documents';
import type { Money, PlainDate } from '@ostoja/kernel';
import type { PodstawaOdmowy } from './decyzja.entity.js';

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
  /** First day of the month that was calculated. */
  readonly od: PlainDate;
  /** Last day to which the facts carry the right: a ruling ends then. Null when nothing in them ends it. */
  readonly najdalejDo: PlainDate | null;
  /** Last day on which the amounts of the law that were used still hold; null while no end is known. */
  readonly prawoDo: PlainDate | null;
}

/** The parts of a letter that follow from the benefit and its calculation. */
export interface TrescObliczenia {
  /** `zasiłek okresowy` */
  readonly nazwa: string;
  readonly jednorazowe: boolean;
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

/** What a decision says because of the calculation it rests on. Implemented above, by the engine of benefits. */
export abstract class DecyzjaContentPort {
  /** The newest calculation of the proceeding, or null. */
  abstract findNewest(postepowanieId: string): Promise<WynikObliczenia | null>;
  /** A calculation of the proceeding. Errors: 404. */
  abstract getWynik(postepowanieId: string, obliczenieId: string): Promise<WynikObliczenia>;
  /** Parts of the letter; without a calculation only those that the benefit itself gives. */
  abstract describe(swiadczenieKod: string, obliczenieId: string | null): Promise<TrescObliczenia>;
  /** What has changed since the calculation (evidence, parameters, rule), in Polish sentences; empty when it would come out the same today. */
  abstract findChanges(obliczenieId: string): Promise<readonly string[]>;
}

/** A decision that may be carried out. */
export interface DecyzjaWykonalna {
  readonly id: string;
  readonly znak: string;
  readonly obliczenieId: string | null;
  readonly sprawaId: string;
  readonly osobaId: string;
  readonly komorkaId: string;
  readonly kragId: string | null;
  readonly swiadczenieKod: string;
  readonly kwota: Money;
  readonly od: PlainDate;
  readonly do: PlainDate | null;
  readonly kanal: 'przelew' | 'kasa';
  readonly rachunek: string | null;
  readonly platnaOd: PlainDate;
}

/** What follows when a decision may be carried out. Implemented above; runs in the transaction that made it so. */
export abstract class DecyzjaEffectPort {
  abstract becamePayable(decyzja: DecyzjaWykonalna): Promise<void>;
}

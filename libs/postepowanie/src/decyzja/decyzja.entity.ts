import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';
import type { CzescZadania } from '../wniosek/czesc-zadania.policy.js';

export type StanDecyzji = 'projekt' | 'do-zatwierdzenia' | 'do-podpisu' | 'wydana' | 'doreczona' | 'ostateczna' | 'uchylona' | 'wycofana';
/**
 * `umorzenie` ends the proceeding, `wygasniecie` a running decision; neither rules on a demand. A reopening may also end with the refusal to annul
 * (KPA 151 § 1 pkt 1) or with the finding that the decision breaks the law but stays (§ 2).
 */
export const ROZSTRZYGNIECIA = ['przyznanie', 'odmowa', 'umorzenie', 'wygasniecie', 'odmowa-uchylenia', 'stwierdzenie-naruszenia'] as const;
export type Rozstrzygniecie = (typeof ROZSTRZYGNIECIA)[number];
export const KANAL_WYPLATY = ['przelew', 'kasa'] as const;
export type KanalWyplaty = (typeof KANAL_WYPLATY)[number];

/** Why an application is refused: the provision and what in this case falls under it. */
export interface PodstawaOdmowy {
  readonly przepis: string;
  readonly opis: string;
}

/** The parts of a decision that its author writes; all else follows from the calculation. */
export interface TrescDecyzji {
  readonly kanal: KanalWyplaty | null;
  readonly rachunek: string | null;
  /** Condition or instruction that the grant carries. */
  readonly warunki: string | null;
  /** Why this amount within the bounds of discretion. */
  readonly uzasadnienieKwoty: string | null;
  /** The ground of a refusal that does not follow from the calculation, of a discontinuation or of an expiry. */
  readonly podstawaOdmowy: PodstawaOdmowy | null;
  /** Why some evidence was not believed (KPA 107 § 3). */
  readonly ocenaDowodow: string | null;
  readonly rygorPowod: string | null;
  /** Number of the decision of SKO. */
  readonly oznaczenieSko?: string;
}

/** What a draft begins with. */
export const BEZ_TRESCI: Omit<TrescDecyzji, 'podstawaOdmowy'> = { kanal: 'przelew', rachunek: null, warunki: null, uzasadnienieKwoty: null, ocenaDowodow: null, rygorPowod: null };

/** An administrative decision from its draft to its end. After the signature only its effects change. */
@Entity({ schema: 'postepowanie', name: 'decyzja' })
export class Decyzja extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'postepowanie_id' })
  postepowanieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('text', { name: 'swiadczenie_kod' })
  swiadczenieKod: string;

  /** The calculation it rests on; null for a refusal that no calculation is needed for. */
  @Column('uuid', { name: 'obliczenie_id', nullable: true })
  obliczenieId: string | null;

  /** The decision that this one changes, ends, annuls or takes the place of. */
  @Column('uuid', { name: 'dotyczy_id', nullable: true })
  dotyczyId: string | null;

  @Column('text', { default: 'projekt' })
  stan: StanDecyzji;

  @Column('text')
  rozstrzygniecie: Rozstrzygniecie;

  /** Who ruled: the centre, SKO in its place (KPA 138 § 1 pkt 2), or the centre in POMOST, whose decision Ostoja only carries out. */
  @Column('text', { default: 'osrodek' })
  organ: 'osrodek' | 'sko' | 'pomost';

  /** The part of the demand that it rules on (KPA 104 § 2); null for all that the proceeding is about. */
  @Column('jsonb', { nullable: true })
  czesc: CzescZadania | null;

  /** For a full month, or the one-off amount; null for a benefit that is not money. */
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  kwota: string | null;

  /** What is granted beside or instead of money, by the names of the benefit's facts: hours, place, price. */
  @Column('jsonb', { default: {} })
  zakres: Readonly<Record<string, unknown>>;

  /** What the person pays for a benefit that is not money, monthly or once. */
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  oplata: string | null;

  @Column('date', { nullable: true })
  od: PlainDate | null;

  @Column('date', { nullable: true })
  do: PlainDate | null;

  @Column('jsonb', { default: {} })
  tresc: TrescDecyzji;

  /** Immediate enforceability (KPA 108). */
  @Column('boolean', { default: false })
  rygor: boolean;

  /** Reasons left out because the whole demand is granted (KPA 107 § 4): then no appeal lies (KPA 127 § 1a). */
  @Column('boolean', { name: 'uzasadnienie_pominiete', default: false })
  uzasadnieniePominiete: boolean;

  @Column('uuid', { name: 'przygotowal_id' })
  przygotowalId: string;

  /** Who had the draft in hand before; none of them approves or signs it either. */
  @Column('uuid', { name: 'poprawiali_ids', array: true, default: [] })
  poprawialiIds: string[];

  @Column('timestamptz')
  przygotowano: Date;

  @Column('uuid', { name: 'zatwierdzil_id', nullable: true })
  zatwierdzilId: string | null;

  @Column('timestamptz', { nullable: true })
  zatwierdzono: Date | null;

  /** What the approver wants mended. */
  @Column('text', { name: 'zwrot_uwagi', nullable: true })
  zwrotUwagi: string | null;

  @Column('uuid', { name: 'podpisal_id', nullable: true })
  podpisalId: string | null;

  @Column('uuid', { name: 'upowaznienie_id', nullable: true })
  upowaznienieId: string | null;

  @Column('timestamptz', { nullable: true })
  podpisano: Date | null;

  /** The day of signing is the date of the decision. */
  @Column('date', { nullable: true })
  data: PlainDate | null;

  @Column('uuid', { name: 'pismo_id', nullable: true })
  pismoId: string | null;

  /** Delivery of the waiver of appeal (KPA 127a). */
  @Column('date', { name: 'zrzeczenie_odwolania', nullable: true })
  zrzeczenieOdwolania: PlainDate | null;

  /** First day on which the decision is final; ahead of time while the appeal term runs. */
  @Column('date', { name: 'ostateczna_od', nullable: true })
  ostatecznaOd: PlainDate | null;

  /** The day since which it may be carried out; set once, when it goes to payment. */
  @Column('date', { name: 'wykonalna_od', nullable: true })
  wykonalnaOd: PlainDate | null;
}

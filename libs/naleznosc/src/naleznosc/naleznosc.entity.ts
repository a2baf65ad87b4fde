import type { PlainDate, PlainMonth } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, VersionColumn } from 'typeorm';
import type { LiniaNaleznosci } from '../rozliczenie/lines.js';

/** What a claim is for, which says what may be done with it (art. 104 ups); the codes are those of the facts of the law. */
export const RODZAJE_NALEZNOSCI = ['nienalezne_swiadczenie', 'oplata_art_97', 'inna_oplata', 'wydatki'] as const;
export type RodzajNaleznosci = (typeof RODZAJE_NALEZNOSCI)[number];
/** Why a benefit was undue (art. 6 pkt 16 ups). */
export const PRZYCZYNY = ['nieprawdziwe_informacje', 'niepoinformowanie_o_zmianie'] as const;
export type Przyczyna = (typeof PRZYCZYNY)[number];
export type StanNaleznosci = 'projekt' | 'ustalona' | 'uchylona' | 'wycofana';

/** A month of an undue benefit: what was paid, and what the person was entitled to. */
export interface MiesiacNalezny {
  /** The instalment that was paid; null when another system paid it. */
  readonly rataId: string | null;
  readonly miesiac: PlainMonth;
  readonly dzienPobrania: PlainDate;
  readonly wyplacono: string;
  readonly nalezne: string;
  /** Lines of the budget that the claim demands for the month, less those whose money came back otherwise; absent from claims of before they were kept. */
  readonly linie?: readonly LiniaNaleznosci[];
}

/** How the amount was reckoned: the facts given to the rule, and its result. */
export interface ObliczenieNaleznosci {
  readonly fakty: object;
  readonly wynik: object;
}

/** A relief that interrupts limitation, as the facts of the law name it. */
export interface Odroczenie {
  readonly dzien: PlainDate;
  readonly ostatni_dzien_splaty: PlainDate;
}

/** A claim of the centre on a person. It walks with the case of the benefit; its money is changed only by entries (`Ruch`). */
@Entity({ schema: 'naleznosc', name: 'naleznosc' })
export class Naleznosc extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  /** Year and running number within the centre: `N-2026-15`. */
  @Column('int')
  rok: number;

  @Column('int')
  numer: number;

  /** Who owes it. */
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  /** The unit in which the ledger holds it, also after the case went elsewhere. */
  @Column('uuid', { name: 'ksiegowana_w_id' })
  ksiegowanaWId: string;

  @Column('text')
  rodzaj: RodzajNaleznosci;

  @Column('text', { nullable: true })
  przyczyna: Przyczyna | null;

  @Column('text')
  opis: string;

  @Column('jsonb')
  miesiace: MiesiacNalezny[];

  @Column('jsonb', { nullable: true })
  obliczenie: ObliczenieNaleznosci | null;

  /** Why the head demands repayment although no instruction is recorded. */
  @Column('text', { name: 'bez_pouczenia_powod', nullable: true })
  bezPouczeniaPowod: string | null;

  @Column('uuid', { name: 'bez_pouczenia_id', nullable: true })
  bezPouczeniaId: string | null;

  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  /** Lines of the budget; they add up to `kwota`. */
  @Column('jsonb')
  klasyfikacja: LiniaNaleznosci[];

  /** What is still owed, and its lines. */
  @Column('numeric', { precision: 12, scale: 2 })
  pozostalo: string;

  @Column('jsonb')
  pozostale: LiniaNaleznosci[];

  @Column('text', { default: 'projekt' })
  stan: StanNaleznosci;

  /** Day on which the decision became final: limitation runs from it (art. 104 ust. 5 ups). */
  @Column('date', { nullable: true })
  ostateczna: PlainDate | null;

  /** Day by which it is to be paid; a deferral moves it. */
  @Column('date', { nullable: true })
  termin: PlainDate | null;

  /** From this day it is deducted from current benefits (art. 104 ust. 2 ups); null when it is not. */
  @Column('date', { name: 'potracenie_od', nullable: true })
  potracenieOd: PlainDate | null;

  /** Deferrals and instalments granted: each interrupts limitation (art. 104 ust. 6 ups). */
  @Column('jsonb', { default: [] })
  odroczenia: Odroczenie[];

  @Column('uuid', { name: 'utworzyl_id' })
  utworzylId: string;

  @Column('timestamptz')
  utworzono: Date;
}

/** `N-2026-15`: by it people, statements and letters name the claim. */
export const formatNumer = ({ rok, numer }: Pick<Naleznosc, 'rok' | 'numer'>): string => `N-${rok}-${numer}`;

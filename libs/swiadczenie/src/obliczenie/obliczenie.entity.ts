import { BaseEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import type { EvidenceQuery } from '@ostoja/osoba';
import { Column, Entity } from 'typeorm';

/** Chosen facts by name: hours, place, price. */
export type Zakres = Readonly<Record<string, string | number | boolean>>;

/** The amounts of a result; nothing in them tells why. */
export interface KwotyObliczenia {
  readonly spelnia_warunki: boolean;
  readonly uznaniowe: boolean;
  readonly kwota: string | null;
  readonly kwota_min: string | null;
  readonly kwota_max: string | null;
  /** What the person pays for a benefit that is not money. */
  readonly oplata?: string | null;
  /** The scope that was weighed and a decision may grant; absent where the benefit has none. */
  readonly zakres?: Zakres;
  /** First day of the right where the rule fixes it; else the month begins it. */
  readonly przysluguje_od?: PlainDate | null;
  /** Last day to which the facts carry the right. */
  readonly najdalej_do: PlainDate | null;
  /** Last day on which the amounts of the law that were used still hold. */
  readonly prawo_do: PlainDate | null;
}

/** A calculation in a case, with all that it rests on. Insert only. */
@Entity({ schema: 'swiadczenie', name: 'obliczenie' })
export class Obliczenie extends BaseEntity {
  @Column('uuid', { name: 'postepowanie_id' })
  postepowanieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('text', { name: 'swiadczenie_kod' })
  swiadczenieKod: string;

  /** First day of the month. */
  @Column('date')
  miesiac: PlainDate;

  /** The day whose law, household and circumstances count. */
  @Column('date', { name: 'na_dzien' })
  naDzien: PlainDate;

  @Column('int', { name: 'wersja_faktow' })
  wersjaFaktow: number;

  @Column('jsonb')
  wynik: KwotyObliczenia;

  /** Who stands behind each key of the facts. */
  @Column('jsonb')
  osoby: Readonly<Record<string, string>>;

  /** Every question put to the evidence, those without an answer too: new or corrected evidence finds by them the calculations it touches. */
  @Column('jsonb')
  zapytania: readonly EvidenceQuery[];

  /** Facts, steps and explanations: they tell of health and circumstances of life, so they are sealed (art. 9 RODO). */
  @Column('bytea', { name: 'tresc_szyfr' })
  trescSzyfr: Buffer;

  @Column('uuid', { name: 'klucz_id' })
  kluczId: string;

  @Column('text', { name: 'parametry_hash' })
  parametryHash: string;

  @Column('text', { name: 'regula_hash' })
  regulaHash: string;

  @Column('timestamptz')
  chwila: Date;

  @Column('uuid')
  kto: string;
}

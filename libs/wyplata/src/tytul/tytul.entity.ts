import { VersionedEntity } from '@ostoja/database';
import type { BudgetLine } from '@ostoja/law';
import { Column, Entity } from 'typeorm';

/** Transfer, cash desk, postal order, prepaid card, in kind. */
export const KANAL = ['przelew', 'kasa', 'przekaz', 'karta', 'rzeczowo'] as const;
export type Kanal = (typeof KANAL)[number];
export const TYTUL_STAN = ['aktywny', 'wstrzymany', 'zakonczony'] as const;
export type TytulStan = (typeof TYTUL_STAN)[number];

/** The right of one person to be paid, from one source (a decision). */
@Entity({ schema: 'wyplata', name: 'tytul' })
export class Tytul extends VersionedEntity {
  @Column('text', { name: 'zrodlo_typ' })
  zrodloTyp: string;

  @Column('uuid', { name: 'zrodlo_id' })
  zrodloId: string;

  @Column('uuid', { name: 'sprawa_id', nullable: true })
  sprawaId: string | null;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  /** The sealed circle of the case; bookkeeping pays it all the same. */
  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  @Column('text', { name: 'swiadczenie_kod' })
  swiadczenieKod: string;

  @Column('text')
  wyplata: 'okresowe' | 'jednorazowe';

  /** Full amount of a month, or the one-off amount. */
  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  @Column('numeric', { name: 'kwota_minimalna', precision: 12, scale: 2, nullable: true })
  kwotaMinimalna: string | null;

  @Column('date')
  od: string;

  @Column('date', { name: 'do', nullable: true })
  do: string | null;

  @Column('text')
  kanal: Kanal;

  /** Another account than the person's own. */
  @Column('text', { nullable: true })
  rachunek: string | null;

  /** Another payee than the person. */
  @Column('text', { nullable: true })
  odbiorca: string | null;

  @Column('date', { name: 'platny_od' })
  platnyOd: string;

  /** Name of the benefit as the transfer says it. */
  @Column('text')
  opis: string;

  /** Number of the decision as the transfer says it. */
  @Column('text')
  podstawa: string;

  /** Dated budget lines of the benefit. */
  @Column('jsonb')
  budzet: BudgetLine[];

  /** The part of the demand that it is about (KPA 104 § 2); null for the whole. */
  @Column('text', { nullable: true })
  czesc: string | null;

  @Column('text', { default: 'aktywny' })
  stan: TytulStan;

  /** Why it was held or ended. */
  @Column('text', { nullable: true })
  powod: string | null;

  @Column('timestamptz')
  utworzono: Date;

  @Column('uuid', { name: 'utworzyl_id' })
  utworzylId: string;
}

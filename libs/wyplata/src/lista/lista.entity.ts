import { VersionedEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';
import type { Kanal } from '../tytul/tytul.entity.js';

/** Stages in their order. */
export const LISTA_STAN = ['przygotowana', 'sprawdzona-merytorycznie', 'sprawdzona-rachunkowo', 'skontrolowana', 'zatwierdzona', 'podpisana', 'wyslana'] as const;
/** `wyslana`: the file is made; whether the money arrived is unknown until the bank says so. */
export type ListaStan = (typeof LISTA_STAN)[number];

/** A payment list of a unit, day and channel. Each stage is signed by another person. */
@Entity({ schema: 'wyplata', name: 'lista' })
export class Lista extends VersionedEntity {
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  /** The circle whose payments it holds, and no others; null: those that are in none. */
  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  /** Year and running number of the list within the centre. */
  @Column('int')
  rok: number;

  @Column('int')
  numer: number;

  /** Day of payment. */
  @Column('date')
  dzien: string;

  /** First day of the last month that the list pays for. */
  @Column('date')
  miesiac: string;

  @Column('text')
  kanal: Kanal;

  @Column('text', { default: 'przygotowana' })
  stan: ListaStan;

  @Column('uuid', { name: 'rachunek_platnika_id', nullable: true })
  rachunekPlatnikaId: string | null;

  @Column('numeric', { precision: 14, scale: 2, default: 0 })
  suma: string;

  @Column('int', { default: 0 })
  liczba: number;

  /** Of `suma`, what is deducted to meet claims; the rest is handed over. */
  @Column('numeric', { precision: 14, scale: 2, default: 0 })
  potracono: string;

  /** The first list of the same unit, day and channel, which this one adds to. */
  @Column('uuid', { name: 'uzupelnia_id', nullable: true })
  uzupelniaId: string | null;

  /** How many due instalments were left out, by reason. */
  @Column('jsonb', { default: {} })
  pominiete: Record<string, number>;

  @Column('uuid', { name: 'przygotowal_id' })
  przygotowalId: string;

  /** Who took lines off the list. */
  @Column('uuid', { name: 'poprawiali_ids', array: true, default: [] })
  poprawialiIds: string[];

  @Column('uuid', { name: 'merytorycznie_id', nullable: true })
  merytorycznieId: string | null;

  @Column('uuid', { name: 'rachunkowo_id', nullable: true })
  rachunkowoId: string | null;

  /** Chief accountant: preliminary control (art. 54 ufp). */
  @Column('uuid', { name: 'skontrolowal_id', nullable: true })
  skontrolowalId: string | null;

  @Column('uuid', { name: 'zatwierdzil_id', nullable: true })
  zatwierdzilId: string | null;

  @Column('timestamptz', { nullable: true })
  zatwierdzono: Date | null;

  /** First bank signature. */
  @Column('uuid', { name: 'podpisal_id', nullable: true })
  podpisalId: string | null;

  /** Second bank signature. */
  @Column('uuid', { name: 'wyslal_id', nullable: true })
  wyslalId: string | null;

  @Column('timestamptz', { nullable: true })
  wyslano: Date | null;

  /** The stored file, a document of the kind `plik-bankowy`. */
  @Column('uuid', { name: 'plik_id', nullable: true })
  plikId: string | null;

  @Column('text', { name: 'plik_sha256', nullable: true })
  plikSha256: string | null;

  @Column('timestamptz')
  utworzono: Date;
}

import type { Letter, Surowe } from '@ostoja/documents';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

/** `do-podpisu`: handed over to whoever may sign in the name of the authority. */
export type StanPisma = 'projekt' | 'do-podpisu' | 'wydane' | 'doreczone';

export const ROLA_ADRESATA = ['pelnomocnik', 'przedstawiciel', 'przedstawiciel-34', 'instytucja'] as const;
/** To whom the letter goes in place of the party (KPA 40, 48) or as another authority. */
export interface AdresatPisma {
  readonly rola: (typeof ROLA_ADRESATA)[number];
  readonly nazwa: string;
  /** Line by line, as on an envelope. */
  readonly adres: readonly string[];
}

/** A letter of a case from its draft to its delivery. Once issued it is the bytes that were signed and never changes. */
@Entity({ schema: 'postepowanie', name: 'pismo' })
export class Pismo extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'postepowanie_id' })
  postepowanieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  /** The party. */
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('text', { name: 'szablon_kod' })
  szablonKod: string;

  @Column('text', { default: 'projekt' })
  stan: StanPisma;

  @Column('jsonb', { default: {} })
  dane: Surowe;

  /** The parts that the author words. */
  @Column('jsonb', { default: {} })
  wolne: Surowe;

  /** Null when it goes to the party itself, or to the body that the template names. */
  @Column('jsonb', { nullable: true })
  adresat: AdresatPisma | null;

  @Column('uuid', { name: 'przygotowal_id' })
  przygotowalId: string;

  @Column('timestamptz')
  przygotowano: Date;

  @Column('uuid', { name: 'przekazal_id', nullable: true })
  przekazalId: string | null;

  @Column('timestamptz', { nullable: true })
  przekazano: Date | null;

  /** Why the signer sent it back. */
  @Column('text', { nullable: true })
  uwagi: string | null;

  @Column('uuid', { name: 'podpisal_id', nullable: true })
  podpisalId: string | null;

  @Column('uuid', { name: 'upowaznienie_id', nullable: true })
  upowaznienieId: string | null;

  @Column('timestamptz', { nullable: true })
  podpisano: Date | null;

  /** The day of signing is the date of the letter. */
  @Column('date', { nullable: true })
  data: PlainDate | null;

  /** Entry in the register of papers, and its number. */
  @Column('uuid', { name: 'rejestr_id', nullable: true })
  rejestrId: string | null;

  @Column('text', { nullable: true })
  numer: string | null;

  /** The issued bytes. */
  @Column('uuid', { name: 'dokument_id', nullable: true })
  dokumentId: string | null;

  /** The letter as issued, so that its file for word processors never changes with the template. */
  @Column('jsonb', { nullable: true })
  list: Letter | null;

  @Column('date', { nullable: true })
  doreczono: PlainDate | null;
}

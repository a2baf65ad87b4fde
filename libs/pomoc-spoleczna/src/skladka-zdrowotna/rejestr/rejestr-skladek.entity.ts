import { VersionedEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

/** What a unit's share of a register adds to the one before it, in PLN; negative when it takes back. */
export interface RozliczenieKomorki {
  readonly komorka_id: string;
  readonly kwota: string;
}

/** The contributions of a month as they were passed to the staff department; a correction is the next number. */
@Entity({ schema: 'pomoc_spoleczna', name: 'rejestr_skladek' })
export class RejestrSkladek extends VersionedEntity {
  /** First day of the month. */
  @Column('date')
  miesiac: PlainDate;

  /** 1 for the first one of the month. */
  @Column('int')
  numer: number;

  /** Number of the set in ZUS: `01`. */
  @Column('text')
  identyfikator: string;

  @Column('uuid', { name: 'platnik_id' })
  platnikId: string;

  @Column('text', { name: 'wersja_kedu' })
  wersjaKedu: string;

  /** How many people are insured. */
  @Column('int')
  osoby: number;

  @Column('numeric', { name: 'suma_podstaw', precision: 14, scale: 2 })
  sumaPodstaw: string;

  @Column('numeric', { precision: 14, scale: 2 })
  suma: string;

  /** What it adds to the register before it; the whole for the first one. */
  @Column('numeric', { name: 'do_zaplaty', precision: 14, scale: 2 })
  doZaplaty: string;

  @Column('jsonb')
  rozliczenie: readonly RozliczenieKomorki[];

  /** The day that its documents bear. */
  @Column('date')
  przekazano: PlainDate;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid', { name: 'przekazal_id' })
  przekazalId: string;

  @Column('text', { name: 'plik_sha256' })
  plikSha256: string;

  /** The day when ZUS was paid, or paid back. */
  @Column('date', { nullable: true })
  zaplacono: PlainDate | null;

  @Column('uuid', { name: 'zaplacil_id', nullable: true })
  zaplacilId: string | null;
}

import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';
import type { PostingKind, SourceKind } from './posting-kind.js';

/** An economic event in the ledger; its entries balance and are never changed. */
@Entity({ schema: 'finanse', name: 'operacja' })
export class Operacja extends BaseEntity {
  @Column('text')
  rodzaj: PostingKind;

  @Column('date')
  dzien: string;

  @Column('text', { name: 'zrodlo_typ' })
  zrodloTyp: SourceKind;

  @Column('uuid', { name: 'zrodlo_id' })
  zrodloId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  /** The operation that this one reverses. */
  @Column('uuid', { name: 'koryguje_id', nullable: true })
  korygujeId: string | null;

  /** Day until which a liability is to be paid. */
  @Column('date', { nullable: true })
  termin: string | null;

  /** What it is about, for people; no personal data. */
  @Column('text', { nullable: true })
  opis: string | null;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid', { name: 'zapisal_id' })
  zapisalId: string;

  /** The database transaction that made it and alone may add entries; any other number is refused. */
  @Column('bigint')
  transakcja: string;
}

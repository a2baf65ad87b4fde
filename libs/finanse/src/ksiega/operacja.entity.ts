import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';
import type { SourceKind } from './posting-kind.js';

/** An economic event in the ledger; its entries balance and are never changed. */
@Entity({ schema: 'finanse', name: 'operacja' })
export class Operacja extends BaseEntity {
  @Column('text')
  rodzaj: string;

  @Column('date')
  dzien: string;

  @Column('text', { name: 'zrodlo_typ' })
  zrodloTyp: SourceKind;

  @Column('uuid', { name: 'zrodlo_id' })
  zrodloId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid', { name: 'zapisal_id' })
  zapisalId: string;

  /** The database transaction that made it and alone may add entries; any other number is refused. */
  @Column('bigint')
  transakcja: string;
}

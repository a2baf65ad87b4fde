import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';
import type { KartaStan } from './karta.entity.js';

/** A change in the life of a card, written by the database with the change itself. */
@Entity({ schema: 'wyplata', name: 'karta_zdarzenie' })
export class KartaZdarzenie extends BaseEntity {
  @Column('uuid', { name: 'karta_id' })
  kartaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('text')
  stan: KartaStan;

  @Column('date')
  dzien: string;

  @Column('text', { nullable: true })
  powod: string | null;

  @Column('uuid', { name: 'zapisal_id', nullable: true })
  zapisalId: string | null;

  @Column('timestamptz')
  zapisano: Date;
}

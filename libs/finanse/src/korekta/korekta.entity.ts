import { VersionedEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';
import type { ClassifiedAmount } from '../ksiega/classified-amount.js';

export const KOREKTA_STAN = ['zgloszona', 'zatwierdzona', 'odrzucona'] as const;
export type KorektaStan = (typeof KOREKTA_STAN)[number];

/** A wish to reverse an operation and enter it anew on other lines of the budget; another person decides it. */
@Entity({ schema: 'finanse', name: 'korekta' })
export class Korekta extends VersionedEntity {
  @Column('uuid', { name: 'operacja_id' })
  operacjaId: string;

  @Column('text')
  powod: string;

  /** The lines on which the operation is entered anew. */
  @Column('jsonb')
  linie: ClassifiedAmount[];

  @Column('text', { default: 'zgloszona' })
  stan: KorektaStan;

  @Column('uuid', { name: 'zglosil_id' })
  zglosilId: string;

  @Column('timestamptz')
  zgloszono: Date;

  @Column('uuid', { name: 'rozstrzygnal_id', nullable: true })
  rozstrzygnalId: string | null;

  @Column('timestamptz', { nullable: true })
  rozstrzygnieto: Date | null;

  /** What whoever decided it remarked. */
  @Column('text', { nullable: true })
  uwaga: string | null;
}

import { VersionedEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import type { TrescKarty } from './karta-uslugi.js';

export type StanKarty = 'szkic' | 'wydana' | 'odrzucona';

/** The centre's own version of a card: one person prepares it, another releases it, and it is never rewritten afterwards. */
@Entity({ schema: 'postepowanie', name: 'karta_uslugi' })
export class WersjaKarty extends VersionedEntity {
  @Column('text')
  kod: string;

  /** The first day on which it holds. */
  @Column('date')
  od: PlainDate;

  @Column('jsonb')
  tresc: TrescKarty;

  @Column('text', { default: 'szkic' })
  stan: StanKarty;

  @Column('uuid', { name: 'przygotowal_id' })
  przygotowalId: string;

  @Column('timestamptz')
  przygotowano: Date;

  /** Who released or turned it down. */
  @Column('uuid', { name: 'zamknal_id', nullable: true })
  zamknalId: string | null;

  @Column('timestamptz', { nullable: true })
  zamknieto: Date | null;
}

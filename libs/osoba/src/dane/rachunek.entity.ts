import { Column, Entity } from 'typeorm';
import { ZapisEntity } from './zapis.entity.js';

/** A bank account to which the person's benefits may go. One that the client states is used only once a second person has compared it. */
@Entity({ schema: 'osoba', name: 'rachunek' })
export class Rachunek extends ZapisEntity {
  /** NRB, 26 digits. */
  @Column('text')
  numer: string;

  /** Holder, when it is not the person: a guardian, a spouse. */
  @Column('text', { nullable: true })
  posiadacz: string | null;

  /** `przejete`: brought in by a way that has a second person of its own, as the take-over from POMOST. */
  @Column('text', { default: 'oswiadczenie' })
  pochodzenie: 'oswiadczenie' | 'przejete';

  /** Who wrote the statement down. */
  @Column('uuid', { nullable: true })
  zglosil: string | null;

  /** Who compared it with the statement: never the same person. */
  @Column('uuid', { nullable: true })
  sprawdzil: string | null;

  @Column('timestamptz', { nullable: true })
  sprawdzono: Date | null;

  /** The statement, as a document. */
  @Column('uuid', { name: 'dokument_id', nullable: true })
  dokumentId: string | null;
}

import { VersionedEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

export const UPOWAZNIENIE_RODZAJ = ['odbior-w-kasie', 'odbiorca'] as const;
export type UpowaznienieRodzaj = (typeof UPOWAZNIENIE_RODZAJ)[number];

/** The person lets another receive what a title pays: collect it at the desk, or be paid instead (supplier, landlord, school). In force once a second person has compared it. */
@Entity({ schema: 'wyplata', name: 'upowaznienie' })
export class UpowaznienieOdbioru extends VersionedEntity {
  @Column('uuid', { name: 'tytul_id' })
  tytulId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'sprawa_id', nullable: true })
  sprawaId: string | null;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  @Column('text')
  rodzaj: UpowaznienieRodzaj;

  /** Name of whoever receives. */
  @Column('text')
  nazwa: string;

  @Column('text', { nullable: true })
  rachunek: string | null;

  @Column('date')
  od: string;

  @Column('date', { name: 'do', nullable: true })
  do: string | null;

  /** The signed authorisation. */
  @Column('uuid', { name: 'dokument_id', nullable: true })
  dokumentId: string | null;

  @Column('text', { nullable: true })
  opis: string | null;

  @Column('uuid', { name: 'zapisal_id' })
  zapisalId: string;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid', { name: 'sprawdzil_id', nullable: true })
  sprawdzilId: string | null;

  @Column('timestamptz', { nullable: true })
  sprawdzono: Date | null;

  /** From this day on no longer in force. */
  @Column('date', { nullable: true })
  odwolano: string | null;

  @Column('uuid', { name: 'odwolal_id', nullable: true })
  odwolalId: string | null;
}

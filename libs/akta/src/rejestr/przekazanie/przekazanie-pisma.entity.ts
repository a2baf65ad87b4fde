import { VersionedEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

export type StanPrzekazania = 'w-drodze' | 'przyjete' | 'zwrocone' | 'cofniete';

/** That a paper was sent on to another unit, and what became of it there. Kept for good: it is the history of the paper. */
@Entity({ schema: 'akta', name: 'przekazanie_pisma' })
export class PrzekazaniePisma extends VersionedEntity {
  @Column('uuid', { name: 'pismo_id' })
  pismoId: string;

  @Column('uuid', { name: 'z_komorki_id' })
  zKomorkiId: string;

  @Column('uuid', { name: 'do_komorki_id' })
  doKomorkiId: string;

  /** What the other unit sees before it takes the paper: number, kind and title. */
  @Column('text', { name: 'numer_rejestru' })
  numerRejestru: string;

  @Column('text')
  rodzaj: string;

  @Column('text')
  tytul: string;

  @Column('text')
  powod: string;

  @Column('text', { default: 'w-drodze' })
  stan: StanPrzekazania;

  @Column('uuid', { name: 'przekazal_id' })
  przekazalId: string;

  @Column('timestamptz')
  przekazano: Date;

  @Column('uuid', { name: 'rozstrzygnal_id', nullable: true })
  rozstrzygnalId: string | null;

  @Column('timestamptz', { nullable: true })
  rozstrzygnieto: Date | null;

  /** Why it was sent back. */
  @Column('text', { nullable: true })
  uwagi: string | null;
}

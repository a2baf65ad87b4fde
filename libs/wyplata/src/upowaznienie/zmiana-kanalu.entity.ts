import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';
import type { Kanal } from '../tytul/tytul.entity.js';

/** The person asked to be paid in another way. */
@Entity({ schema: 'wyplata', name: 'zmiana_kanalu' })
export class ZmianaKanalu extends BaseEntity {
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
  z: Kanal;

  @Column('text')
  na: Kanal;

  /** Day of the statement. */
  @Column('date')
  oswiadczenie: string;

  @Column('uuid', { name: 'dokument_id', nullable: true })
  dokumentId: string | null;

  @Column('uuid', { name: 'zapisal_id' })
  zapisalId: string;

  @Column('timestamptz')
  zapisano: Date;
}

import { BaseEntity } from '@ostoja/database';
import { Column } from 'typeorm';

/** What every row of a case's akta repeats, so that its wall is one comparison. */
export abstract class SprawaRowEntity extends BaseEntity {
  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  /** The party. */
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;
}

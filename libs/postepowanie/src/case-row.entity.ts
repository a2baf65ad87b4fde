import { BaseEntity } from '@ostoja/database';
import { Column } from 'typeorm';

/** What every row of a case repeats, so that its wall is one comparison. */
export abstract class CaseRowEntity extends BaseEntity {
  /** The unit that runs the case. */
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  /** The sealed circle; null for an ordinary case. */
  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;
}

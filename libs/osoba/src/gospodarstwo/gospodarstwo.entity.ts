import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** People who live together and run the household together (art. 6 pkt 14 ustawy o pomocy społecznej), or one who does so alone. */
@Entity({ schema: 'osoba', name: 'gospodarstwo' })
export class Gospodarstwo extends BaseEntity {
  /** The unit that serves the household; it takes every member into its care. */
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid')
  zapisal: string;
}

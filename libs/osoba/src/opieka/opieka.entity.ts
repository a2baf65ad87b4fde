import { BaseEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

/** Which unit serves the person. Who works in that unit sees the person's data; a row in a sealed circle opens them to its members only. */
@Entity({ schema: 'osoba', name: 'opieka' })
export class Opieka extends BaseEntity {
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  @Column('date')
  od: PlainDate;

  @Column('date', { nullable: true })
  do: PlainDate | null;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid')
  zapisal: string;
}

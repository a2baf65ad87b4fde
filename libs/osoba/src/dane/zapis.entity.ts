import { BaseEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column } from 'typeorm';

/**
 * Something that was so about a person from a day to a day. It is never overwritten: a row that proves wrong or gets an end is withdrawn and,
 * where needed, recorded anew, so that the file can be shown as it stood at a past instant.
 */
export abstract class ZapisEntity extends BaseEntity {
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('date')
  od: PlainDate;

  @Column('date', { nullable: true })
  do: PlainDate | null;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid')
  zapisal: string;

  @Column('timestamptz', { nullable: true })
  wycofano: Date | null;

  @Column('uuid', { nullable: true })
  wycofal: string | null;
}

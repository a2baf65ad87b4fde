import { BaseEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

/** The centre as the payer of contributions, from a day on. A change is a new row. */
@Entity({ schema: 'pomoc_spoleczna', name: 'platnik_skladek' })
export class PlatnikSkladek extends BaseEntity {
  @Column('date')
  od: PlainDate;

  @Column('text')
  nip: string;

  @Column('text')
  regon: string;

  /** Short name, as ZUS has it. */
  @Column('text')
  nazwa: string;

  /** Branch of the National Health Fund: `06R`. */
  @Column('text', { name: 'oddzial_nfz' })
  oddzialNfz: string;

  /** Number of the first set of a month; the centre's own staff is settled under another. */
  @Column('int', { name: 'numer_kompletu', default: 1 })
  numerKompletu: number;

  /** Six digits for each title. */
  @Column('jsonb')
  kody: Record<string, string>;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid', { name: 'zapisal_id' })
  zapisalId: string;
}

import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

/** Something that happened in a proceeding. Insert only: states and terms follow from these rows. */
@Entity({ schema: 'postepowanie', name: 'zdarzenie' })
export class Zdarzenie extends CaseRowEntity {
  @Column('uuid', { name: 'postepowanie_id' })
  postepowanieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  /** Code of the act in the procedure. */
  @Column('text')
  rodzaj: string;

  /** The day on which it happened in law; `chwila` is when it was recorded. */
  @Column('date')
  dzien: PlainDate;

  @Column('timestamptz')
  chwila: Date;

  @Column('uuid')
  kto: string;

  /** Details of the act; never health data or other content of the interview. */
  @Column('jsonb', { default: {} })
  dane: Record<string, unknown>;
}

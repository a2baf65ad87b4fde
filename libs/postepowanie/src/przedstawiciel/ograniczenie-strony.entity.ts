import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';
import type { RodzajOgraniczenia } from './adresat.policy.js';

/** The party cannot act alone, or is away: acts and letters need somebody who acts for them (KPA 30 § 2-3, 34). */
@Entity({ schema: 'postepowanie', name: 'ograniczenie_strony' })
export class OgraniczenieStrony extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  rodzaj: RodzajOgraniczenia;

  /** How it was established: number of the ruling, note of the worker. Never a diagnosis. */
  @Column('text')
  ustalenie: string;

  /** The day on which the court was asked for a representative (KPA 34 § 1). */
  @Column('date', { name: 'wystapiono_do_sadu', nullable: true })
  wystapionoDoSadu: PlainDate | null;

  @Column('date')
  od: PlainDate;

  @Column('date', { nullable: true })
  do: PlainDate | null;

  /** Never in force: entered by mistake. */
  @Column('boolean', { name: 'bez_skutku', default: false })
  bezSkutku: boolean;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid')
  zapisal: string;
}

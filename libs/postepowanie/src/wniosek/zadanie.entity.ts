import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

/** One demand of an application: a benefit, and what was asked for. It opened one sprawa. */
@Entity({ schema: 'postepowanie', name: 'zadanie' })
export class Zadanie extends CaseRowEntity {
  @Column('uuid', { name: 'wniosek_id' })
  wniosekId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text', { name: 'swiadczenie_kod' })
  swiadczenieKod: string;

  /** The amount asked for, when one was named. */
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  kwota: string | null;

  @Column('text', { nullable: true })
  cel: string | null;

  @Column('date', { nullable: true })
  od: PlainDate | null;

  @Column('date', { nullable: true })
  do: PlainDate | null;
}

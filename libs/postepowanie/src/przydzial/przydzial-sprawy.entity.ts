import { Column, Entity } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

export const ROLE_W_SPRAWIE = ['prowadzacy', 'pracownik-socjalny'] as const;
export type RolaWSprawie = (typeof ROLE_W_SPRAWIE)[number];
export type PowodPrzydzialu = 'rejestracja' | 'przydzial' | 'przekazanie' | 'wylaczenie' | 'inna-jednostka';

/** One change of whom a case is given to; insert only, so that the history stays. */
@Entity({ schema: 'postepowanie', name: 'przydzial_sprawy' })
export class PrzydzialSprawy extends CaseRowEntity {
  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  rola: RolaWSprawie;

  @Column('uuid', { name: 'poprzedni_id', nullable: true })
  poprzedniId: string | null;

  @Column('uuid', { name: 'nowy_id', nullable: true })
  nowyId: string | null;

  @Column('text')
  powod: PowodPrzydzialu;

  @Column('text', { nullable: true })
  uwagi: string | null;

  @Column('timestamptz')
  chwila: Date;

  @Column('uuid')
  kto: string;
}

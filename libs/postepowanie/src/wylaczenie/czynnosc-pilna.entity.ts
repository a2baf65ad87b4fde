import { Column, Entity } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

/** That an excluded official went through the wall: saw what the acts need (`wglad`), or took one of them (KPA 24 § 4). Insert only. */
@Entity({ schema: 'postepowanie', name: 'czynnosc_pilna' })
export class CzynnoscPilna extends CaseRowEntity {
  @Column('uuid', { name: 'wylaczenie_id' })
  wylaczenieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  czynnosc: string;

  @Column('uuid')
  kto: string;

  @Column('timestamptz')
  chwila: Date;
}

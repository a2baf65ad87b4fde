import { Column, Entity } from 'typeorm';
import { LiniaEntity } from '../linia-budzetowa.js';

/** The recorded decision by which a line may be committed above its plan (obligatory benefits are granted all the same). */
@Entity({ schema: 'finanse', name: 'przekroczenie_planu' })
export class PrzekroczeniePlanu extends LiniaEntity {
  @Column('smallint')
  rok: number;

  /** By how much more than the plan. */
  @Column('numeric', { precision: 14, scale: 2 })
  kwota: string;

  @Column('date')
  dzien: string;

  @Column('text')
  powod: string;

  @Column('uuid', { name: 'zdecydowal_id' })
  zdecydowalId: string;

  @Column('timestamptz')
  zdecydowano: Date;
}

import { Column, Entity } from 'typeorm';
import { LiniaEntity } from '../linia-budzetowa.js';

/** How much a unit may newly commit on a line in a month. The newest row of the unit, month and line is in force; none leaves only the plan. */
@Entity({ schema: 'finanse', name: 'limit_wydatkow' })
export class LimitWydatkow extends LiniaEntity {
  /** First day of the month in which the commitment is entered. */
  @Column('date')
  miesiac: string;

  @Column('numeric', { precision: 14, scale: 2 })
  kwota: string;

  @Column('uuid', { name: 'ustalil_id' })
  ustalilId: string;

  @Column('timestamptz')
  ustalono: Date;
}

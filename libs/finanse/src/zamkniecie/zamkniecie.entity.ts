import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** A month that takes no posting any more. There is no way back. */
@Entity({ schema: 'finanse', name: 'zamkniecie' })
export class Zamkniecie extends BaseEntity {
  /** First day of the month. */
  @Column('date')
  miesiac: string;

  /** How many operations the month holds. */
  @Column('int')
  liczba: number;

  /** Sum of one side of them. */
  @Column('numeric', { precision: 16, scale: 2 })
  obroty: string;

  @Column('uuid', { name: 'zamknal_id' })
  zamknalId: string;

  @Column('timestamptz')
  zamknieto: Date;
}

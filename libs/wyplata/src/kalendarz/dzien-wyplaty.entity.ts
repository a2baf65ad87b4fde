import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** Days of the month on which a unit pays. */
@Entity({ schema: 'wyplata', name: 'dzien_wyplaty' })
export class DzienWyplaty extends BaseEntity {
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  /** 1-31; a day that a month lacks is left out. */
  @Column('int', { array: true })
  dni: number[];

  @Column('date')
  od: string;

  @Column('date', { name: 'do', nullable: true })
  do: string | null;
}

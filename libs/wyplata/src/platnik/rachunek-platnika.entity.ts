import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** The centre's own bank account from which lists are paid, and the format that its bank takes. One is in force on a day. */
@Entity({ schema: 'wyplata', name: 'rachunek_platnika' })
export class RachunekPlatnika extends BaseEntity {
  @Column('text')
  numer: string;

  /** Name and address, each starting a line on the transfer. */
  @Column('text', { array: true })
  linie: string[];

  /** Code of a bank profile. */
  @Column('text')
  profil: string;

  @Column('date')
  od: string;

  @Column('date', { name: 'do', nullable: true })
  do: string | null;
}

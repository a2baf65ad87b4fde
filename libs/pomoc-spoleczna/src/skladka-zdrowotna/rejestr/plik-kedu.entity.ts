import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** The file of a register under the register's id, kept as it was passed on, for the staff department alone. */
@Entity({ schema: 'pomoc_spoleczna', name: 'plik_kedu' })
export class PlikKedu extends BaseEntity {
  @Column('bytea')
  tresc: Buffer;
}

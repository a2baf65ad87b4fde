import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** A data key of the centre, wrapped; useless without the application's secret. */
@Entity({ schema: 'osoba', name: 'klucz' })
export class Klucz extends BaseEntity {
  @Column('bytea')
  zawiniety: Buffer;

  @Column('boolean', { default: true })
  czynny: boolean;

  @Column('timestamptz')
  utworzono: Date;
}

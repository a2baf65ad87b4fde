import { Column, Entity } from 'typeorm';
import { ZapisEntity } from './zapis.entity.js';

/** A bank account to which the person's benefits may go. */
@Entity({ schema: 'osoba', name: 'rachunek' })
export class Rachunek extends ZapisEntity {
  /** NRB, 26 digits. */
  @Column('text')
  numer: string;

  /** Holder, when it is not the person: a guardian, a spouse. */
  @Column('text', { nullable: true })
  posiadacz: string | null;
}

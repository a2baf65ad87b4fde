import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** A payment that a bank is asked to return. */
@Entity({ schema: 'wyplata', name: 'wniosek_pozycja' })
export class WniosekPozycja extends BaseEntity {
  @Column('uuid', { name: 'wniosek_id' })
  wniosekId: string;

  @Column('uuid', { name: 'pozycja_id' })
  pozycjaId: string;
}

import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** The closed day of the desk: what was in it, what came, what went, what is left. */
@Entity({ schema: 'wyplata', name: 'raport_kasowy' })
export class RaportKasowy extends BaseEntity {
  @Column('int')
  rok: number;

  @Column('int')
  numer: number;

  @Column('date')
  dzien: string;

  @Column('numeric', { name: 'stan_poczatkowy', precision: 14, scale: 2 })
  stanPoczatkowy: string;

  @Column('numeric', { precision: 14, scale: 2 })
  przychod: string;

  @Column('numeric', { precision: 14, scale: 2 })
  rozchod: string;

  @Column('numeric', { name: 'stan_koncowy', precision: 14, scale: 2 })
  stanKoncowy: string;

  @Column('uuid', { name: 'zamknal_id' })
  zamknalId: string;

  @Column('timestamptz')
  zamknieto: Date;
}

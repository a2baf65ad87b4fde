import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity } from 'typeorm';

/** An instalment of a claim in force; those of a later decision take the place of earlier ones. */
@Entity({ schema: 'naleznosc', name: 'rata' })
export class RataSplaty extends CaseRowEntity {
  @Column('uuid', { name: 'naleznosc_id' })
  naleznoscId: string;

  @Column('uuid', { name: 'decyzja_id' })
  decyzjaId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('int')
  lp: number;

  @Column('date')
  termin: PlainDate;

  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  @Column('boolean', { default: true })
  aktywna: boolean;
}

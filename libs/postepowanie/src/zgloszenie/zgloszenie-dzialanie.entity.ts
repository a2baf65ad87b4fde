import { BaseEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

export const RODZAJ_DZIALANIA = ['rozmowa', 'telefon', 'wizyta', 'przekazanie', 'inne'] as const;
export type RodzajDzialania = (typeof RODZAJ_DZIALANIA)[number];

/** What a worker did about a report; insert only. */
@Entity({ schema: 'postepowanie', name: 'zgloszenie_dzialanie' })
export class ZgloszenieDzialanie extends BaseEntity {
  @Column('uuid', { name: 'zgloszenie_id' })
  zgloszenieId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('text')
  rodzaj: RodzajDzialania;

  @Column('date')
  dzien: PlainDate;

  @Column('text')
  opis: string;

  @Column('uuid')
  kto: string;

  @Column('timestamptz')
  chwila: Date;
}

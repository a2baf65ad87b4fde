import { BaseEntity, VersionedEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

export const JEDNOSTKA_USLUGI = ['godzina', 'posilek', 'doba'] as const;
export type JednostkaUslugi = (typeof JEDNOSTKA_USLUGI)[number];

/** Whoever carries out services for the centre under a contract. */
@Entity({ schema: 'pomoc_spoleczna', name: 'uslugodawca' })
export class Uslugodawca extends VersionedEntity {
  @Column('text')
  nazwa: string;

  @Column('text')
  nip: string;
}

/** Price of a unit of a service under a contract, from a day to a day. A new price is a new row. */
@Entity({ schema: 'pomoc_spoleczna', name: 'cennik' })
export class Cennik extends BaseEntity {
  @Column('uuid', { name: 'uslugodawca_id' })
  uslugodawcaId: string;

  @Column('text', { name: 'swiadczenie_kod' })
  swiadczenieKod: string;

  @Column('text', { name: 'numer_umowy' })
  numerUmowy: string;

  @Column('text')
  jednostka: JednostkaUslugi;

  @Column('numeric', { precision: 12, scale: 2 })
  cena: string;

  @Column('date')
  od: PlainDate;

  @Column('date', { name: 'do', nullable: true })
  do: PlainDate | null;
}

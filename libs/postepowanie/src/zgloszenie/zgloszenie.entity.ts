import { VersionedEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

export type StanZgloszenia = 'nowe' | 'wniosek' | 'z-urzedu' | 'zamkniete';

/** A call from another system. It begins nothing by itself: a worker turns it into an application or acts ex officio. */
@Entity({ schema: 'postepowanie', name: 'zgloszenie' })
export class Zgloszenie extends VersionedEntity {
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  /** The integration client that sent it. */
  @Column('uuid', { name: 'klient_id' })
  klientId: string;

  @Column('text', { name: 'numer_zewnetrzny' })
  numerZewnetrzny: string;

  @Column('date', { name: 'data_zgloszenia' })
  dataZgloszenia: PlainDate;

  @Column('text')
  tresc: string;

  @Column('text', { nullable: true })
  imie: string | null;

  @Column('text', { nullable: true })
  nazwisko: string | null;

  @Column('text', { nullable: true })
  pesel: string | null;

  @Column('text', { nullable: true })
  adres: string | null;

  @Column('text', { nullable: true })
  telefon: string | null;

  @Column('text', { default: 'nowe' })
  stan: StanZgloszenia;

  @Column('text', { name: 'powod_zamkniecia', nullable: true })
  powodZamkniecia: string | null;

  @Column('uuid', { name: 'wniosek_id', nullable: true })
  wniosekId: string | null;

  @Column('uuid', { name: 'zalatwil_id', nullable: true })
  zalatwilId: string | null;

  @Column('timestamptz', { nullable: true })
  zalatwiono: Date | null;

  @Column('timestamptz')
  przyjeto: Date;
}

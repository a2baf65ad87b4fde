import { VersionedEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** Ordered at the issuer, handed to the person, in use, blocked, lost, replaced by another, closed. */
export const KARTA_STAN = ['zamowiona', 'wydana', 'aktywna', 'zablokowana', 'utracona', 'zastapiona', 'zamknieta'] as const;
export type KartaStan = (typeof KARTA_STAN)[number];

/** A prepaid card on which a person is paid. Only an active one is loaded. The database allows just the ways that a card goes and keeps its history. */
@Entity({ schema: 'wyplata', name: 'karta' })
export class Karta extends VersionedEntity {
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  /** The circle of the person's titles, set by the database; outside of it nobody learns that there is a card. */
  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  /** Cases whose benefits are loaded on it, set by the database; officials excluded from one of them do not see the card. */
  @Column({ type: 'uuid', name: 'sprawa_ids', array: true, default: [], insert: false, update: false })
  sprawaIds: string[];

  /** Name of the person as the issuer got it with the order. */
  @Column('text')
  posiadacz: string;

  /** The issuer's number of the card, never the number printed on it; null until it is issued. */
  @Column('text', { name: 'numer_wydawcy', nullable: true })
  numerWydawcy: string | null;

  /** The issuer's number of the holder. */
  @Column('text', { name: 'numer_posiadacza', nullable: true })
  numerPosiadacza: string | null;

  /** The last four digits of the number printed on the card. */
  @Column('text', { nullable: true })
  koncowka: string | null;

  @Column('text')
  stan: KartaStan;

  /** Day from which it is so. */
  @Column('date', { name: 'stan_od' })
  stanOd: string;

  @Column('text', { nullable: true })
  powod: string | null;

  /** The card in whose place this one is. */
  @Column('uuid', { name: 'zastepuje_id', nullable: true })
  zastepujeId: string | null;

  @Column('timestamptz')
  zmieniono: Date;
}

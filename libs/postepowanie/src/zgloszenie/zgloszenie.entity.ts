import { VersionedEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

export type StanZgloszenia = 'nowe' | 'wniosek' | 'z-urzedu' | 'zamkniete';

/** Who tells of a need; a program of a partner, or people, who may stay unknown. */
export const ZRODLO = ['osoba', 'rodzina', 'sasiad', 'organizacja', 'szkola', 'policja', 'ochrona-zdrowia', 'urzad', 'anonim', 'inne'] as const;
export type Zrodlo = (typeof ZRODLO)[number] | 'system-partnera';
/** What a partner with an account is. */
export const ZRODLO_PARTNERA = ['organizacja', 'szkola', 'policja', 'ochrona-zdrowia', 'urzad'] as const satisfies readonly Zrodlo[];
export const KANAL_ZGLOSZENIA = ['osobiscie', 'telefon', 'poczta', 'e-mail', 'e-doreczenia'] as const;
export type KanalZgloszenia = (typeof KANAL_ZGLOSZENIA)[number] | 'system';
/** Whether the person in need agrees to an application by somebody else (art. 102 ust. 1 ups); without it only an act ex officio remains. */
export const ZGODA_ZGLOSZENIA = ['tak', 'nie', 'nieznana'] as const;
export type ZgodaZgloszenia = (typeof ZGODA_ZGLOSZENIA)[number];

/** A call for help about somebody. It begins nothing by itself: a worker turns it into an application or acts ex officio. */
@Entity({ schema: 'postepowanie', name: 'zgloszenie' })
export class Zgloszenie extends VersionedEntity {
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  /** The account of the partner, or of its program, that sent it; null when a worker took it down. */
  @Column('uuid', { name: 'klient_id', nullable: true })
  klientId: string | null;

  @Column('text', { name: 'numer_zewnetrzny', nullable: true })
  numerZewnetrzny: string | null;

  @Column('text', { default: 'system-partnera' })
  zrodlo: Zrodlo;

  @Column('text', { default: 'system' })
  kanal: KanalZgloszenia;

  /** A matter that brooks no delay. */
  @Column('boolean', { default: false })
  pilne: boolean;

  @Column('text', { default: 'nieznana' })
  zgoda: ZgodaZgloszenia;

  /** The day by which an interview would have to be held; `infinity` in rows older than the rule. */
  @Column('date', { default: 'infinity' })
  termin: string;

  /** The person in need, once recognised in the register. */
  @Column('uuid', { name: 'osoba_id', nullable: true })
  osobaId: string | null;

  /** The worker who looks into it. */
  @Column('uuid', { name: 'pracownik_id', nullable: true })
  pracownikId: string | null;

  /** Who took it down; null when a program sent it. */
  @Column('uuid', { name: 'przyjal_id', nullable: true })
  przyjalId: string | null;

  /** Folded name and address, for finding reports about the same. */
  @Column('text', { name: 'osoba_klucz', nullable: true })
  osobaKlucz: string | null;

  @Column('text', { name: 'adres_klucz', nullable: true })
  adresKlucz: string | null;

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

  /** Sealed circle of the person or of the application, set by triggers. */
  @Column({ type: 'uuid', name: 'krag_id', nullable: true, insert: false, update: false })
  kragId: string | null;

  /** Who handed it over to a sealed circle from outside of it, set by a trigger: they keep sight of what they wrote until it is settled. */
  @Column({ type: 'uuid', name: 'powierzyl_id', nullable: true, insert: false, update: false })
  powierzylId: string | null;

  /** Cases that came of it, kept by a trigger: the wall of exclusion (KPA 24) asks about them. */
  @Column({ type: 'uuid', name: 'sprawa_ids', array: true, default: [], insert: false, update: false })
  sprawaIds: string[];
}

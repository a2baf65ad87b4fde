import { VersionedEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import type { KanalPisma } from './kanal.js';
import type { Kierunek, RodzajPisma } from './rodzaj-pisma.js';

export const DOWODY_DORECZENIA = ['zwrotne-potwierdzenie', 'podpis-na-kopii', 'dowod-otrzymania', 'dowod-doreczenia'] as const;
export type DowodDoreczenia = (typeof DOWODY_DORECZENIA)[number];

/** One entry of the register of papers. Its number is given once and never again. */
@Entity({ schema: 'akta', name: 'pismo' })
export class PismoRejestru extends VersionedEntity {
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  /** Cases in whose akta the paper lies; an application with several demands opens several. */
  @Column('uuid', { name: 'sprawa_ids', array: true, default: '{}' })
  sprawaIds: string[];

  /** The person whom the paper concerns. */
  @Column('uuid', { name: 'osoba_id', nullable: true })
  osobaId: string | null;

  @Column('text')
  kierunek: Kierunek;

  @Column('int')
  rok: number;

  @Column('int')
  numer: number;

  /** `F1/WP/17/2026`; of papers going out `F1/WY/…`. */
  @Column('text', { name: 'numer_rejestru' })
  numerRejestru: string;

  @Column('text')
  rodzaj: RodzajPisma;

  @Column('text')
  tytul: string;

  /** Null while a paper going out has not been sent. */
  @Column('text', { nullable: true })
  kanal: KanalPisma | null;

  /** The day that the paper bears. */
  @Column('date', { name: 'data_pisma', nullable: true })
  dataPisma: PlainDate | null;

  /** The day of posting. */
  @Column('date', { name: 'data_nadania', nullable: true })
  dataNadania: PlainDate | null;

  /** The day on which it reached the centre. */
  @Column('date', { name: 'data_wplywu', nullable: true })
  dataWplywu: PlainDate | null;

  /** The day under which the register lists it: of receipt, or of the paper going out. */
  @Column('date')
  dzien: PlainDate;

  /** Sender or addressee, when a person of the register. */
  @Column('uuid', { name: 'korespondent_id', nullable: true })
  korespondentId: string | null;

  /** Sender or addressee by name, when an institution or somebody unknown to the register. */
  @Column('text', { name: 'korespondent_nazwa', nullable: true })
  korespondentNazwa: string | null;

  @Column('int', { name: 'liczba_stron', nullable: true })
  liczbaStron: number | null;

  @Column('int', { name: 'liczba_zalacznikow', nullable: true })
  liczbaZalacznikow: number | null;

  @Column('text', { name: 'numer_przesylki', nullable: true })
  numerPrzesylki: string | null;

  @Column('text', { name: 'dowod_rodzaj', nullable: true })
  dowodRodzaj: DowodDoreczenia | null;

  @Column('uuid', { name: 'dowod_dokument_id', nullable: true })
  dowodDokumentId: string | null;

  /** The day of delivery that the proof shows. */
  @Column('date', { nullable: true })
  doreczono: PlainDate | null;

  /** Not part of any akta until it is formally passed to them (notes of social work). */
  @Column('boolean', { name: 'poza_aktami', default: false })
  pozaAktami: boolean;

  /** The confirmation of receipt that the sender asked for (KPA 63 § 4). */
  @Column('uuid', { name: 'potwierdzenie_id', nullable: true })
  potwierdzenieId: string | null;

  /** Who handed it over to a sealed circle from outside of it, set by a trigger: they keep sight of what they wrote until it is in a case. */
  @Column({ type: 'uuid', name: 'powierzyl_id', nullable: true, insert: false, update: false })
  powierzylId: string | null;

  @Column('uuid', { name: 'zarejestrowal_id' })
  zarejestrowalId: string;

  @Column('timestamptz')
  zarejestrowano: Date;
}

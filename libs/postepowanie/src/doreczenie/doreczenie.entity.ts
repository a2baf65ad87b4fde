import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

/** At the office (KPA 42 § 2), by an own worker (39 § 2), by post, by the hybrid service (39 § 2), electronically (39 § 1). */
export const SPOSOB_DORECZENIA = ['osobiscie', 'pracownik', 'poczta', 'hybrydowa', 'e-doreczenia'] as const;
export type SposobDoreczenia = (typeof SPOSOB_DORECZENIA)[number];

/** The party, its attorney or representative (KPA 40), the representative of KPA 34 for a person whose whereabouts are unknown (48), or an institution (45). */
export const ODBIORCA = ['adresat', 'pelnomocnik', 'przedstawiciel', 'przedstawiciel-34', 'instytucja'] as const;
export type Odbiorca = (typeof ODBIORCA)[number];

/** Who may take the letter for an absent addressee (KPA 43). */
export const ZASTEPCA = ['domownik', 'sasiad', 'dozorca'] as const;
export type Zastepca = (typeof ZASTEPCA)[number];

/** One attempt to serve a decision or a letter, with everything that the code of procedure asks about. */
@Entity({ schema: 'postepowanie', name: 'doreczenie' })
export class Doreczenie extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  /** Just one of the two is served. */
  @Column('uuid', { name: 'decyzja_id', nullable: true })
  decyzjaId: string | null;

  @Column('uuid', { name: 'pismo_id', nullable: true })
  pismoId: string | null;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  sposob: SposobDoreczenia;

  @Column('text', { default: 'adresat' })
  odbiorca: Odbiorca;

  /** Whose copy it is; null is the party of the case. */
  @Column('uuid', { name: 'strona_id', nullable: true })
  stronaId: string | null;

  /** Number of the parcel at the post or the delivery service. */
  @Column('text', { name: 'numer_przesylki', nullable: true })
  numerPrzesylki: string | null;

  @Column('date')
  wyslano: PlainDate;

  /** First notice of a letter kept at the post (KPA 44 § 2). */
  @Column('date', { name: 'awizo_pierwsze', nullable: true })
  awizoPierwsze: PlainDate | null;

  /** Second notice (KPA 44 § 3). */
  @Column('date', { name: 'awizo_drugie', nullable: true })
  awizoDrugie: PlainDate | null;

  /** Arrival at the address for electronic delivery. */
  @Column('date', { nullable: true })
  wplynelo: PlainDate | null;

  @Column('date', { nullable: true })
  odebrano: PlainDate | null;

  /** Who took it for the absent addressee (KPA 43). */
  @Column('text', { name: 'odebral_zastepca', nullable: true })
  odebralZastepca: Zastepca | null;

  /** The addressee was told that a neighbour or caretaker has the letter (KPA 43). */
  @Column('date', { nullable: true })
  zawiadomiono: PlainDate | null;

  /** Why the receiver did not sign: the deliverer states the date (KPA 46 § 2). */
  @Column('text', { name: 'brak_podpisu', nullable: true })
  brakPodpisu: string | null;

  /** Sent to the address that the addressee left without a word (KPA 41 § 2). */
  @Column('boolean', { name: 'dawny_adres', default: false })
  dawnyAdres: boolean;

  /** The deliverer found that the addressee no longer lives there. */
  @Column('date', { nullable: true })
  nieobecnosc: PlainDate | null;

  /** Number and moment of the proof of sending and of the proof of receipt (act on electronic delivery, art. 40-41). */
  @Column('text', { name: 'dowod_wyslania', nullable: true })
  dowodWyslania: string | null;

  @Column('timestamptz', { name: 'wyslano_chwila', nullable: true })
  wyslanoChwila: Date | null;

  @Column('text', { name: 'dowod_otrzymania', nullable: true })
  dowodOtrzymania: string | null;

  @Column('timestamptz', { name: 'otrzymano_chwila', nullable: true })
  otrzymanoChwila: Date | null;

  /** Refusal to accept (KPA 47 § 2). */
  @Column('date', { nullable: true })
  odmowa: PlainDate | null;

  /** The day on which the letter, or the proof that nobody collected it, came back. */
  @Column('date', { nullable: true })
  zwrot: PlainDate | null;

  @Column('date', { name: 'uznane_za_doreczone', nullable: true })
  uznaneZaDoreczone: PlainDate | null;

  @Column('jsonb', { nullable: true })
  wyprowadzenie: WyprowadzenieDoreczenia | null;

  /** The proof of receipt or the returned letter, as a document. */
  @Column('uuid', { name: 'dowod_id', nullable: true })
  dowodId: string | null;
}

/** Why the letter counts as delivered on its day. */
export interface WyprowadzenieDoreczenia {
  readonly opis: string;
  readonly przepis: string;
}

import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

export const SPOSOB_DORECZENIA = ['osobiscie', 'poczta', 'e-doreczenia'] as const;
export type SposobDoreczenia = (typeof SPOSOB_DORECZENIA)[number];

/** One attempt to serve a decyzja, with every date that the code of procedure asks about. */
@Entity({ schema: 'postepowanie', name: 'doreczenie' })
export class Doreczenie extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'decyzja_id' })
  decyzjaId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  sposob: SposobDoreczenia;

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

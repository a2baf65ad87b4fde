import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

export type Tryb = 'wniosek' | 'z-urzedu';
export type Kanal = 'osobiscie' | 'poczta' | 'kurier' | 'zaklad-karny' | 'faks' | 'ustnie-protokol' | 'e-doreczenia' | 'konto' | 'telefon-protokol' | 'z-urzedu';
/** Who files: the person, the statutory representative, an attorney, or somebody else with consent (art. 102 ust. 1 ups). */
export const SKLADA = ['osoba', 'przedstawiciel', 'pelnomocnik', 'inna-osoba'] as const;
export type Sklada = (typeof SKLADA)[number];
/** `za-osobe`: somebody signed for a person who cannot (KPA 63 § 3). */
export const PODPIS = ['podpisany', 'brak', 'za-osobe'] as const;
export type Podpis = (typeof PODPIS)[number];
export const ZGODA = ['pisemna', 'ustna'] as const;
export type Zgoda = (typeof ZGODA)[number];

/** A matter in the application that belongs to another authority (KPA 66 § 1). */
export interface InnyOrgan {
  readonly organ: string;
  readonly sprawa: string;
}

/** An application, or the note that begins a case ex officio. */
@Entity({ schema: 'postepowanie', name: 'wniosek' })
export class Wniosek extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('text')
  tryb: Tryb;

  @Column('text')
  kanal: Kanal;

  /** The day on which the application reached the centre (KPA art. 61 § 3). */
  @Column('date', { name: 'data_wplywu' })
  dataWplywu: PlainDate;

  /** The day on which all required documents were there (art. 106 ust. 3 ups): from its month the benefit runs. */
  @Column('date', { name: 'data_kompletnosci', nullable: true })
  dataKompletnosci: PlainDate | null;

  /** A matter that brooks no delay: interview within 2 working days. */
  @Column('boolean', { default: false })
  pilny: boolean;

  @Column('text', { default: '' })
  tresc: string;

  @Column('text', { default: 'osoba' })
  sklada: Sklada;

  /** Name of whoever files for the person, and who they are to them. */
  @Column('text', { nullable: true })
  skladajacy: string | null;

  @Column('uuid', { name: 'skladajacy_id', nullable: true })
  skladajacyId: string | null;

  @Column('text', { nullable: true })
  zgoda: Zgoda | null;

  @Column('text', { default: 'podpisany' })
  podpis: Podpis;

  /** Who signed for the person and why. */
  @Column('text', { name: 'podpis_wzmianka', nullable: true })
  podpisWzmianka: string | null;

  @Column('jsonb', { name: 'inne_organy', default: [] })
  inneOrgany: InnyOrgan[];

  @Column('uuid', { name: 'zgloszenie_id', nullable: true })
  zgloszenieId: string | null;

  @Column('uuid', { name: 'zarejestrowal_id' })
  zarejestrowalId: string;

  @Column('timestamptz')
  zarejestrowano: Date;

  /** Cases opened by its demands, kept by a trigger: the wall of exclusion (KPA 24) asks about them. */
  @Column({ type: 'uuid', name: 'sprawa_ids', array: true, default: [], insert: false, update: false })
  sprawaIds: string[];
}

/** What of an application belongs to each case that it opened. */
export type PodstawaSprawy = Pick<Wniosek, 'id' | 'osobaId' | 'komorkaId' | 'kragId' | 'tryb' | 'kanal' | 'dataWplywu' | 'dataKompletnosci' | 'pilny'>;

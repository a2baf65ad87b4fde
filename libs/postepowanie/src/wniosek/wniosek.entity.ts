import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

export type Tryb = 'wniosek' | 'z-urzedu';
export type Kanal = 'osobiscie' | 'poczta' | 'e-doreczenia' | 'konto' | 'telefon-protokol' | 'z-urzedu';

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

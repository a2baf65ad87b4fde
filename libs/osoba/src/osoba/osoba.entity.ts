import { VersionedEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

export const DOKUMENT_RODZAJ = ['dowod-osobisty', 'paszport', 'karta-pobytu', 'inny'] as const;
export type DokumentRodzaj = (typeof DOKUMENT_RODZAJ)[number];

/** The neutral, centre-wide identity of a person; earlier states are kept by the database in `osoba.osoba_historia`. */
@Entity({ schema: 'osoba', name: 'osoba' })
export class Osoba extends VersionedEntity {
  @Column('text', { nullable: true })
  pesel: string | null;

  @Column('text')
  imie: string;

  @Column('text', { name: 'drugie_imie', nullable: true })
  drugieImie: string | null;

  @Column('text')
  nazwisko: string;

  @Column('text', { name: 'nazwisko_rodowe', nullable: true })
  nazwiskoRodowe: string | null;

  @Column('date', { name: 'data_urodzenia', nullable: true })
  dataUrodzenia: PlainDate | null;

  @Column('text', { nullable: true })
  plec: 'K' | 'M' | null;

  @Column('text', { default: 'PL' })
  obywatelstwo: string;

  @Column('text', { name: 'dokument_rodzaj', nullable: true })
  dokumentRodzaj: DokumentRodzaj | null;

  @Column('text', { name: 'dokument_numer', nullable: true })
  dokumentNumer: string | null;

  /** How to tell a person who has neither PESEL nor a document. */
  @Column('text', { nullable: true })
  opis: string | null;

  @Column('date', { name: 'data_zgonu', nullable: true })
  dataZgonu: PlainDate | null;

  /** Normalised names; the database fills it. */
  @Column({ type: 'text', default: '', select: false, insert: false, update: false })
  szukaj: string;

  @Column('timestamptz')
  zmieniono: Date;
}

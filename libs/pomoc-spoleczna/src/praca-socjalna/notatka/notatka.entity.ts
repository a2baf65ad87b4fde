import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { OsobaRowEntity } from '../osoba-row.entity.js';

export const RODZAJE_NOTATEK = ['rozmowa', 'wizyta', 'telefon', 'instytucja', 'obserwacja', 'inna'] as const;
export type RodzajNotatki = (typeof RODZAJE_NOTATEK)[number];

/** A note of social work. It is no part of the file of a case until somebody formally passes it there. */
@Entity({ schema: 'pomoc_spoleczna', name: 'notatka' })
export class Notatka extends OsobaRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('text')
  rodzaj: RodzajNotatki;

  @Column('date')
  dzien: PlainDate;

  /** A `szkic` is its author's alone; `zamknieta` never changes. */
  @Column('text', { default: 'szkic' })
  stan: 'szkic' | 'zamknieta' | 'przekazana';

  @Column('uuid', { name: 'autor_id' })
  autorId: string;

  @Column('uuid', { name: 'klucz_id' })
  kluczId: string;

  @Column('bytea', { name: 'tresc_szyfr' })
  trescSzyfr: Buffer;

  /** The note that this one corrects. */
  @Column('uuid', { name: 'poprawia_id', nullable: true })
  poprawiaId: string | null;

  @Column('timestamptz', { nullable: true })
  zamknieto: Date | null;

  @Column('timestamptz', { nullable: true })
  przekazano: Date | null;

  @Column('uuid', { name: 'przekazal_id', nullable: true })
  przekazalId: string | null;

  /** The case to whose file it was passed. */
  @Column('uuid', { name: 'sprawa_id', nullable: true })
  sprawaId: string | null;

  @Column('timestamptz')
  zmieniono: Date;
}

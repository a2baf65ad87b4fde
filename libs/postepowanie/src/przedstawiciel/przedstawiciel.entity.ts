import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';
import type { RodzajPrzedstawiciela, ZakresPelnomocnictwa } from './adresat.policy.js';

/** Who acts for the party in a case, from a day to a day (KPA 30-34, 40). */
@Entity({ schema: 'postepowanie', name: 'przedstawiciel' })
export class Przedstawiciel extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  rodzaj: RodzajPrzedstawiciela;

  /** First name and surname, or the name of an institution. */
  @Column('text')
  nazwa: string;

  /** The same person in the register of people, when known there. */
  @Column('uuid', { name: 'osoba_id', nullable: true })
  osobaId: string | null;

  /** The address for letters. */
  @Column('text')
  adres: string;

  @Column('text', { name: 'adres_edoreczen', nullable: true })
  adresEdoreczen: string | null;

  /** The power of attorney or the ruling: what it is, its number, who gave it. */
  @Column('text')
  dokument: string;

  @Column('date', { name: 'dokument_dzien' })
  dokumentDzien: PlainDate;

  /** Scan of the document in the akta (KPA 33 § 3). */
  @Column('uuid', { name: 'dokument_id', nullable: true })
  dokumentId: string | null;

  @Column('text')
  zakres: ZakresPelnomocnictwa;

  @Column('text', { name: 'zakres_opis', nullable: true })
  zakresOpis: string | null;

  /** Stamp duty on the power of attorney; matters of social assistance are free of it. */
  @Column('text', { default: 'nie-dotyczy' })
  oplata: 'uiszczona' | 'zwolnienie' | 'brak' | 'nie-dotyczy';

  @Column('date')
  od: PlainDate;

  @Column('date', { nullable: true })
  do: PlainDate | null;

  /** Never in force: entered by mistake, or revoked before its first day. */
  @Column('boolean', { name: 'bez_skutku', default: false })
  bezSkutku: boolean;

  /** Which further party they act for; null is the party of the case. */
  @Column('uuid', { name: 'strona_id', nullable: true })
  stronaId: string | null;

  @Column('text', { name: 'powod_zakonczenia', nullable: true })
  powodZakonczenia: string | null;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid')
  zapisal: string;
}

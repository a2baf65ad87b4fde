import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, VersionColumn } from 'typeorm';

export const CEL_WYSTAPIENIA = ['osoba', 'krewni', 'oplata-dps'] as const;
export type CelWystapienia = (typeof CEL_WYSTAPIENIA)[number];

/** An interview that we ask another centre to make for our case (§ 8 of the regulation). What it answers is sealed. */
@Entity({ schema: 'pomoc_spoleczna', name: 'wystapienie_o_wywiad' })
export class WystapienieOWywiad extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('uuid', { name: 'postepowanie_id' })
  postepowanieId: string;

  /** With whom: the party, or a relative. */
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('text')
  cel: CelWystapienia;

  @Column('text')
  osrodek: string;

  /** The letter that asks. */
  @Column('uuid', { name: 'pismo_id' })
  pismoId: string;

  /** Letters that remind. */
  @Column('uuid', { array: true, default: [] })
  ponowienia: string[];

  @Column('uuid', { name: 'zarejestrowal_id' })
  zarejestrowalId: string;

  @Column('timestamptz')
  zarejestrowano: Date;

  /** Day on which the answer came. */
  @Column('date', { name: 'odpowiedz_dzien', nullable: true })
  odpowiedzDzien: PlainDate | null;

  @Column('text', { name: 'odpowiedz_znak', nullable: true })
  odpowiedzZnak: string | null;

  /** The person refused the interview there. */
  @Column('boolean', { name: 'odmowa', nullable: true })
  odmowa: boolean | null;

  @Column('uuid', { name: 'klucz_id', nullable: true })
  kluczId: string | null;

  @Column('bytea', { name: 'tresc_szyfr', nullable: true })
  trescSzyfr: Buffer | null;

  @Column('uuid', { name: 'przyjal_id', nullable: true })
  przyjalId: string | null;
}

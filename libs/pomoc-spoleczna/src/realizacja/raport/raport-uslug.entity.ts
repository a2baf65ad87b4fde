import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, VersionColumn } from 'typeorm';
import type { Nieobecnosc } from '../rozliczenie/rozliczenie.policy.js';

export const STAN_RAPORTU = ['zlozony', 'przyjety', 'zwrocony'] as const;
export type StanRaportu = (typeof STAN_RAPORTU)[number];

/** One order of one month as its provider reported it. Accepted, it becomes a monthly account; sent back, it may be reported anew. */
@Entity({ schema: 'pomoc_spoleczna', name: 'raport_uslug' })
export class RaportUslug extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'uslugodawca_id' })
  uslugodawcaId: string;

  @Column('uuid', { name: 'zlecenie_id' })
  zlecenieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  /** First day of the month. */
  @Column('date')
  miesiac: PlainDate;

  @Column('numeric', { precision: 8, scale: 2 })
  ilosc: string;

  @Column('jsonb', { default: [] })
  nieobecnosci: readonly Nieobecnosc[];

  /** What the provider adds. */
  @Column('text', { nullable: true })
  uwagi: string | null;

  @Column('text', { default: 'zlozony' })
  stan: StanRaportu;

  @Column('timestamptz')
  zlozono: Date;

  @Column('uuid', { name: 'zlozyl_id' })
  zlozylId: string;

  /** Why it was sent back. */
  @Column('text', { nullable: true })
  powod: string | null;

  /** The account made of it. */
  @Column('uuid', { name: 'rozliczenie_id', nullable: true })
  rozliczenieId: string | null;

  @Column('timestamptz', { nullable: true })
  rozstrzygnieto: Date | null;

  @Column('uuid', { name: 'rozstrzygnal_id', nullable: true })
  rozstrzygnalId: string | null;
}

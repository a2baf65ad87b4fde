import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, VersionColumn } from 'typeorm';
import type { Nieobecnosc } from './rozliczenie.policy.js';

export type StanRozliczenia = 'zgloszone' | 'przyjete' | 'odrzucone';

/** A month of an order as the provider reported it, with what it costs and what the person pays. */
@Entity({ schema: 'pomoc_spoleczna', name: 'rozliczenie' })
export class Rozliczenie extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

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

  @Column('numeric', { precision: 12, scale: 2 })
  cena: string;

  @Column('numeric', { precision: 12, scale: 2 })
  koszt: string;

  @Column('numeric', { precision: 12, scale: 2 })
  oplata: string;

  @Column('numeric', { precision: 12, scale: 2 })
  doplata: string;

  @Column('text', { default: 'zgloszone' })
  stan: StanRozliczenia;

  @Column('text', { nullable: true })
  uwagi: string | null;

  @Column('timestamptz')
  zgloszono: Date;

  @Column('uuid', { name: 'zglosil_id' })
  zglosilId: string;

  @Column('timestamptz', { nullable: true })
  rozstrzygnieto: Date | null;

  @Column('uuid', { name: 'rozstrzygnal_id', nullable: true })
  rozstrzygnalId: string | null;
}

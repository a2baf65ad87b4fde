import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';
import type { Podstawa, StanWylaczenia, Tryb } from './wylaczenie.policy.js';

/** The record of an exclusion from a case (KPA 24-27). What it does is done by `access.wylaczenie`, which the walls of a case ask. */
@Entity({ schema: 'postepowanie', name: 'wylaczenie' })
export class Wylaczenie extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  /** The official; null when the whole authority is excluded (KPA 25). */
  @Column('uuid', { name: 'uzytkownik_id', nullable: true })
  uzytkownikId: string | null;

  @Column('text')
  tryb: Tryb;

  @Column('text')
  podstawa: Podstawa;

  @Column('text')
  uzasadnienie: string;

  @Column('text')
  stan: StanWylaczenia;

  @Column('uuid', { name: 'zglosil_id' })
  zglosilId: string;

  @Column('timestamptz')
  zgloszono: Date;

  @Column('uuid', { name: 'rozstrzygnal_id', nullable: true })
  rozstrzygnalId: string | null;

  @Column('timestamptz', { nullable: true })
  rozstrzygnieto: Date | null;

  /** Why the superior ruled so, or why the exclusion ended. */
  @Column('text', { nullable: true })
  rozstrzygniecie: string | null;

  /** The worker who takes the case over (KPA 26 § 1). */
  @Column('uuid', { name: 'zastepca_id', nullable: true })
  zastepcaId: string | null;

  /** The authority that deals with the case instead (KPA 26 § 2). */
  @Column('text', { name: 'organ_zastepczy', nullable: true })
  organZastepczy: string | null;

  @Column('date', { nullable: true })
  od: PlainDate | null;

  @Column('date', { nullable: true })
  do: PlainDate | null;

  /** Days on which the excluded official may still take acts that brook no delay (KPA 24 § 4). */
  @Column('date', { name: 'pilne_od', nullable: true })
  pilneOd: PlainDate | null;

  @Column('date', { name: 'pilne_do', nullable: true })
  pilneDo: PlainDate | null;

  @Column('text', { name: 'pilne_powod', nullable: true })
  pilnePowod: string | null;

  /** Codes of those acts. */
  @Column('text', { name: 'pilne_czynnosci', array: true, default: '{}' })
  pilneCzynnosci: string[];

  /** The order that was drawn up of it. */
  @Column('uuid', { name: 'postanowienie_id', nullable: true })
  postanowienieId: string | null;
}

import type { BudgetLine, FormaSwiadczenia } from '@ostoja/law';
import { CaseRowEntity } from '@ostoja/postepowanie';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import type { Zakres } from '../obliczenie/obliczenie.entity.js';

export const PRZYZNANIE_STAN = ['aktywne', 'wstrzymane', 'zakonczone'] as const;
export type PrzyznanieStan = (typeof PRZYZNANIE_STAN)[number];

/** What was granted otherwise than in money to be paid: what `wyplata` keeps as a title, for services, things, confirmations and titles to insurance. */
@Entity({ schema: 'swiadczenie', name: 'przyznanie' })
export class Przyznanie extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'postepowanie_id' })
  postepowanieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('text', { name: 'swiadczenie_kod' })
  swiadczenieKod: string;

  @Column('text')
  forma: FormaSwiadczenia;

  /** Null for help that needs no decision. */
  @Column('uuid', { name: 'decyzja_id', nullable: true })
  decyzjaId: string | null;

  @Column('uuid', { name: 'obliczenie_id' })
  obliczenieId: string;

  /** Number of the case, as orders and lists name it. */
  @Column('text')
  znak: string;

  @Column('jsonb')
  zakres: Zakres;

  /** What the person pays for the whole scope, monthly or once. */
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  oplata: string | null;

  @Column('jsonb')
  budzet: readonly BudgetLine[];

  @Column('date')
  od: PlainDate;

  @Column('date', { name: 'do', nullable: true })
  do: PlainDate | null;

  @Column('text', { default: 'aktywne' })
  stan: PrzyznanieStan;

  /** The last day on which it was carried out, while it is on hold (KPA 130 § 2). */
  @Column('date', { name: 'wstrzymane_od', nullable: true })
  wstrzymaneOd: PlainDate | null;

  /** Why it is on hold or ended before its day. */
  @Column('text', { nullable: true })
  powod: string | null;

  @Column('timestamptz')
  utworzono: Date;

  @Column('uuid', { name: 'utworzyl_id' })
  utworzylId: string;
}

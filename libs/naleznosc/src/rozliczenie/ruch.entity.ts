import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity } from 'typeorm';
import type { LiniaNaleznosci } from './lines.js';

export type RodzajRuchu = 'wplata' | 'potracenie' | 'umorzenie' | 'odstapienie' | 'przedawnienie' | 'uchylenie' | 'cofniecie';

/** What made a claim smaller; a negative one (`cofniecie`) takes an earlier one back. Never changed. */
@Entity({ schema: 'naleznosc', name: 'ruch' })
export class Ruch extends CaseRowEntity {
  @Column('uuid', { name: 'naleznosc_id' })
  naleznoscId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  rodzaj: RodzajRuchu;

  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  /** Lines of the budget; they add up to `kwota`. */
  @Column('jsonb')
  linie: LiniaNaleznosci[];

  @Column('date')
  dzien: PlainDate;

  /** Year in which the ledger entered it. */
  @Column('smallint')
  rok: number;

  /** Names the event that it comes from: an event is entered once. */
  @Column('text')
  klucz: string;

  @Column('text', { nullable: true })
  opis: string | null;

  /** The entry that this one takes back. */
  @Column('uuid', { name: 'cofa_id', nullable: true })
  cofaId: string | null;

  @Column('uuid', { name: 'zapisal_id' })
  zapisalId: string;

  @Column('timestamptz')
  zapisano: Date;
}

import { BaseEntity } from '@ostoja/database';
import type { ClassifiedAmount } from '@ostoja/finanse';
import { Column, Entity } from 'typeorm';
import type { Zaliczenie } from './settle.js';

/** An amount due for one month of a title. It repeats person, unit, circle and case of its title, so that its wall needs no join. */
@Entity({ schema: 'wyplata', name: 'rata' })
export class Rata extends BaseEntity {
  @Column('uuid', { name: 'tytul_id' })
  tytulId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  /** Case of the title; officials excluded from it do not see the row. */
  @Column('uuid', { name: 'sprawa_id', nullable: true })
  sprawaId: string | null;

  /** First day of the month. */
  @Column('date')
  miesiac: string;

  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  /** Lines of the budget; they add up to `kwota`. */
  @Column('jsonb')
  klasyfikacja: ClassifiedAmount[];

  /** Budget year that its commitment burdens; null when it holds none. */
  @Column('smallint', { nullable: true })
  rok: number | null;

  /** What was paid of it and has lost its basis, and no later decision has taken over (art. 6 pkt 16 ups). */
  @Column('numeric', { precision: 12, scale: 2, default: 0 })
  nienalezna: string;

  /** What of its payment the bank returned after a death, while not all of it is back. */
  @Column('jsonb', { default: [] })
  zwrocono: ClassifiedAmount[];

  /** What was paid under an earlier decision and counts towards this instalment, above what it gives itself. */
  @Column('jsonb', { default: [] })
  zaliczono: Zaliczenie[];

  @Column('text', { default: 'nalezna' })
  stan: 'nalezna' | 'anulowana';
}

import { BaseEntity } from '@ostoja/database';
import type { ClassifiedAmount } from '@ostoja/finanse';
import { Column, Entity } from 'typeorm';

/** One payment of a list. Account, payee and title are a snapshot: what was approved is what is sent. */
@Entity({ schema: 'wyplata', name: 'pozycja' })
export class Pozycja extends BaseEntity {
  @Column('uuid', { name: 'lista_id' })
  listaId: string;

  @Column('int')
  lp: number;

  @Column('uuid', { name: 'rata_id' })
  rataId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  /** Case of the title; officials excluded from it do not see the row. */
  @Column('uuid', { name: 'sprawa_id', nullable: true })
  sprawaId: string | null;

  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  /** Deducted to meet claims (art. 104 ust. 2 ups); the rest is handed over. */
  @Column('numeric', { precision: 12, scale: 2, default: 0 })
  potracono: string;

  /** Lines of the budget from which it is deducted; they add up to `potracono`. */
  @Column('jsonb', { name: 'potracenie_linie', default: [] })
  potracenieLinie: ClassifiedAmount[];

  /** `P-year-list-line`: by it the bank, the post or the desk names the payment. */
  @Column('text')
  numer: string;

  /** Day on which the payee had the money; null while that is unknown. */
  @Column('date', { nullable: true })
  wykonano: string | null;

  /** Year in which the ledger entered the payment, where it is not that of the bank's day: a statement may span two years, or be cleared up in the next. */
  @Column('smallint', { name: 'rok_wykonania', nullable: true })
  rokWykonania: number | null;

  @Column('text', { nullable: true })
  rachunek: string | null;

  /** The card that is loaded. */
  @Column('uuid', { name: 'karta_id', nullable: true })
  kartaId: string | null;

  /** Name, then address. */
  @Column('text', { array: true })
  odbiorca: string[];

  @Column('text', { array: true })
  tytulem: string[];

  /** `usunieta`: taken off before it was sent; `zwrocona`: the money came back. */
  @Column('text', { default: 'aktywna' })
  stan: 'aktywna' | 'usunieta' | 'zwrocona';

  /** Why it was taken off or came back. */
  @Column('text', { nullable: true })
  powod: string | null;

  @Column('uuid', { name: 'usunal_id', nullable: true })
  usunalId: string | null;

  @Column('timestamptz', { nullable: true })
  usunieto: Date | null;
}

import { VersionedEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

export const WNIOSEK_STAN = ['wyslany', 'odpowiedz', 'zakonczony'] as const;
export type WniosekStan = (typeof WNIOSEK_STAN)[number];

/** The head's request that a bank return what was paid in after a death (art. 109a ups). */
@Entity({ schema: 'wyplata', name: 'wniosek_zwrotu' })
export class WniosekZwrotu extends VersionedEntity {
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('text')
  rachunek: string;

  @Column('date', { name: 'data_zgonu' })
  dataZgonu: string;

  /** What was paid in after the death. */
  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  @Column('date')
  wyslano: string;

  /** Day on which the bank got it; the term to name others runs from it. */
  @Column('date', { nullable: true })
  otrzymano: string | null;

  /** Last day on which the bank may name those who drew the money. */
  @Column('date', { nullable: true })
  termin: string | null;

  /** What the bank has to return, as far as its answer goes. */
  @Column('numeric', { name: 'do_zwrotu', precision: 12, scale: 2, nullable: true })
  doZwrotu: string | null;

  @Column('date', { nullable: true })
  poinformowano: string | null;

  @Column('numeric', { name: 'wyplacono_innym', precision: 12, scale: 2, nullable: true })
  wyplaconoInnym: string | null;

  /** Those whom the bank named. */
  @Column('text', { array: true, default: [] })
  osoby: string[];

  /** What came back, by the entries that say so. */
  @Column('numeric', { precision: 12, scale: 2, default: 0 })
  zwrocono: string;

  @Column('uuid', { name: 'plik_id', nullable: true })
  plikId: string | null;

  @Column('text', { default: 'wyslany' })
  stan: WniosekStan;

  @Column('timestamptz')
  utworzono: Date;

  @Column('uuid', { name: 'utworzyl_id' })
  utworzylId: string;
}

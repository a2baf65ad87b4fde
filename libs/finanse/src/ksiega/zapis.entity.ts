import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** One side of an operation: account, budget line, amount. */
@Entity({ schema: 'finanse', name: 'zapis' })
export class Zapis extends BaseEntity {
  @Column('uuid', { name: 'operacja_id' })
  operacjaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('text')
  konto: string;

  /** `Wn` debit, `Ma` credit. */
  @Column('text')
  strona: 'Wn' | 'Ma';

  @Column('numeric', { precision: 14, scale: 2 })
  kwota: string;

  @Column('text')
  dzial: string;

  @Column('text')
  rozdzial: string;

  @Column('text')
  paragraf: string;

  /** Where the money comes from: `wlasne`, `dotacja-2030`. */
  @Column('text')
  zrodlo: string;

  /** Budget year that it burdens. */
  @Column('smallint')
  rok: number;
}

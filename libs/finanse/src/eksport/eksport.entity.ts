import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** The file of a closed month for the accounting system: made once, its bytes kept. */
@Entity({ schema: 'finanse', name: 'eksport' })
export class Eksport extends BaseEntity {
  /** First day of the month. */
  @Column('date')
  miesiac: string;

  /** Number of the layout, `docs/formats/ksiega-csv.md`. */
  @Column('int')
  uklad: number;

  /** How many entries it holds. */
  @Column('int')
  liczba: number;

  @Column('text')
  sha256: string;

  @Column('bytea', { select: false })
  tresc: Buffer;

  @Column('uuid', { name: 'utworzyl_id' })
  utworzylId: string;

  @Column('timestamptz')
  utworzono: Date;
}

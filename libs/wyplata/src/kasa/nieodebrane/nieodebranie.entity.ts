import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** A title was withheld because nobody collected its payments in the months `od` to `miesiac` (art. 106a ust. 1 ups). */
@Entity({ schema: 'wyplata', name: 'nieodebranie' })
export class Nieodebranie extends BaseEntity {
  @Column('uuid', { name: 'tytul_id' })
  tytulId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'sprawa_id', nullable: true })
  sprawaId: string | null;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  /** First days of the first and the last month. */
  @Column('date')
  od: string;

  @Column('date')
  miesiac: string;

  @Column('timestamptz')
  zapisano: Date;
}

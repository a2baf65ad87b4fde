import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

export type PracaRodzaj = 'przygotowanie-listy' | 'import-wyciagu' | 'przekazanie-skladek';

/** Long work of the process that answers requests. Its own row is written outside the transaction of the work. */
@Entity({ schema: 'wyplata', name: 'praca' })
export class Praca extends BaseEntity {
  @Column('text')
  rodzaj: PracaRodzaj;

  @Column('uuid', { name: 'uzytkownik_id' })
  uzytkownikId: string;

  @Column('text', { default: 'w-toku' })
  stan: 'w-toku' | 'zakonczona' | 'blad' | 'anulowana';

  @Column('int', { default: 0 })
  zrobiono: number;

  @Column('int', { default: 0 })
  razem: number;

  /** Somebody asked to stop. */
  @Column('boolean', { default: false })
  anulowac: boolean;

  /** What it made. */
  @Column('uuid', { name: 'wynik_id', nullable: true })
  wynikId: string | null;

  @Column('jsonb', { nullable: true })
  blad: { readonly kod: string; readonly komunikat: string } | null;

  @Column('timestamptz')
  rozpoczeto: Date;

  /** Last sign of life. */
  @Column('timestamptz')
  znak: Date;

  @Column('timestamptz', { nullable: true })
  zakonczono: Date | null;
}

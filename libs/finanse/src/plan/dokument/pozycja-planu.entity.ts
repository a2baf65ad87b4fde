import { Column, Entity } from 'typeorm';
import { LiniaEntity } from '../linia-budzetowa.js';

/** What a document gives to a line, or takes from it. */
@Entity({ schema: 'finanse', name: 'pozycja_planu' })
export class PozycjaPlanu extends LiniaEntity {
  @Column('uuid', { name: 'dokument_id' })
  dokumentId: string;

  @Column('smallint')
  rok: number;

  /** Never zero; below zero it takes money away. */
  @Column('numeric', { precision: 14, scale: 2 })
  kwota: string;
}

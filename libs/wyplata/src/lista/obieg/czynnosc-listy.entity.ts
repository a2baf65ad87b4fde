import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';
import type { ListaStan } from '../lista.entity.js';

/** One act on a payment list: reaching a stage, going back, taking a line off, another day. */
@Entity({ schema: 'wyplata', name: 'czynnosc_listy' })
export class CzynnoscListy extends BaseEntity {
  @Column('uuid', { name: 'lista_id' })
  listaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('text')
  rodzaj: ListaStan | 'zwrot' | 'usuniecie' | 'nowy-dzien' | 'nowy-rok';

  @Column('uuid', { name: 'uzytkownik_id' })
  uzytkownikId: string;

  @Column('timestamptz')
  chwila: Date;

  /** Remark; the reason of going back or taking off. */
  @Column('text', { nullable: true })
  uwaga: string | null;

  /** When the list went back behind it; from then on it does not count. */
  @Column('timestamptz', { nullable: true })
  uniewazniono: Date | null;
}

import { VersionedEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** A sent list that is handed out line by line: cash at the desk, or goods. Closed once; what nobody collected is then due again. */
@Entity({ schema: 'wyplata', name: 'lista_odbioru' })
export class ListaOdbioru extends VersionedEntity {
  @Column('uuid', { name: 'lista_id' })
  listaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('text')
  kanal: 'kasa' | 'rzeczowo';

  /** Day on which the desk took it. */
  @Column('date')
  dzien: string;

  /** Last day of collection. */
  @Column('date', { name: 'odbior_do' })
  odbiorDo: string;

  /** What is to be handed out. */
  @Column('numeric', { precision: 14, scale: 2 })
  kwota: string;

  @Column('uuid', { name: 'przyjal_id' })
  przyjalId: string;

  @Column('timestamptz')
  przyjeto: Date;

  @Column('uuid', { name: 'zamknal_id', nullable: true })
  zamknalId: string | null;

  @Column('timestamptz', { nullable: true })
  zamknieto: Date | null;
}

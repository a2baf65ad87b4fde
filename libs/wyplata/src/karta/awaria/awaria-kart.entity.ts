import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

export const AWARIA_KANAL = ['przelew', 'kasa', 'przekaz'] as const;
export type AwariaKanal = (typeof AWARIA_KANAL)[number];
/** All unpaid payments of the list, or only those of cards that are no longer active. */
export const AWARIA_ZAKRES = ['wszystkie', 'nieczynne'] as const;
export type AwariaZakres = (typeof AWARIA_ZAKRES)[number];

/** Payments of a list of cards that were moved to one list of another channel; what came back or stayed is on the first record of a move. */
@Entity({ schema: 'wyplata', name: 'awaria_kart' })
export class AwariaKart extends BaseEntity {
  @Column('uuid', { name: 'lista_id' })
  listaId: string;

  /** The supplementary list; null when nothing could be paid. */
  @Column('uuid', { name: 'nowa_lista_id', nullable: true })
  nowaListaId: string | null;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('text')
  kanal: AwariaKanal;

  @Column('text')
  zakres: AwariaZakres;

  @Column('text')
  powod: string;

  /** By what the issuer confirmed that the loads are called back; null when they had not been sent. */
  @Column('text', { nullable: true })
  odwolanie: string | null;

  /** Payments that moved, and their sum. */
  @Column('int')
  liczba: number;

  @Column('numeric', { precision: 14, scale: 2 })
  suma: string;

  /** Payments that came back and go to nobody: held, without a basis, or of a dead person. */
  @Column('int')
  wycofano: number;

  /** Payments that stay, because the channel cannot reach the person. */
  @Column('int')
  pominieto: number;

  @Column('uuid', { name: 'zglosil_id' })
  zglosilId: string;

  @Column('timestamptz')
  zgloszono: Date;
}

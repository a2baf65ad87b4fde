import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** By what the desk knew the collector. */
export const DOKUMENT_TOZSAMOSCI = ['dowod-osobisty', 'paszport', 'karta-pobytu', 'inny'] as const;
export type DokumentTozsamosci = (typeof DOKUMENT_TOZSAMOSCI)[number];
export type RodzajOperacjiKasowej = 'zasilenie' | 'wyplata' | 'zwrot' | 'wydanie';

/** A receipt of the desk: money in (KP), money out (KW), goods out (WR). Never changed. */
@Entity({ schema: 'wyplata', name: 'operacja_kasowa' })
export class OperacjaKasowa extends BaseEntity {
  @Column('uuid', { name: 'lista_odbioru_id' })
  listaOdbioruId: string;

  /** The payment handed out; null for money that came to the desk or went back to the bank. */
  @Column('uuid', { name: 'pozycja_id', nullable: true })
  pozycjaId: string | null;

  @Column('uuid', { name: 'osoba_id', nullable: true })
  osobaId: string | null;

  @Column('text')
  rodzaj: RodzajOperacjiKasowej;

  /** Series, year and running number of the receipt. */
  @Column('text')
  seria: 'KP' | 'KW' | 'WR';

  @Column('int')
  rok: number;

  @Column('int')
  numer: number;

  @Column('date')
  dzien: string;

  @Column('numeric', { precision: 14, scale: 2 })
  kwota: string;

  /** Who collected. */
  @Column('text', { nullable: true })
  odebral: string | null;

  /** Kind of the document that was checked; its number is not kept. */
  @Column('text', { nullable: true })
  dokument: DokumentTozsamosci | null;

  @Column('uuid', { name: 'upowaznienie_id', nullable: true })
  upowaznienieId: string | null;

  @Column('uuid', { name: 'wykonal_id' })
  wykonalId: string;

  @Column('timestamptz')
  wykonano: Date;
}

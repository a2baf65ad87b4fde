import { Column, Entity } from 'typeorm';
import { ZapisEntity } from './zapis.entity.js';

export const ADRES_RODZAJ = ['zamieszkania', 'zameldowania', 'korespondencyjny', 'pobytu'] as const;
export type AdresRodzaj = (typeof ADRES_RODZAJ)[number];

/** An address; `pobytu` with a description serves people who have no dwelling (art. 6 pkt 8 ustawy o pomocy społecznej). */
@Entity({ schema: 'osoba', name: 'adres' })
export class Adres extends ZapisEntity {
  @Column('text')
  rodzaj: AdresRodzaj;

  @Column('text', { nullable: true })
  ulica: string | null;

  @Column('text', { name: 'nr_domu', nullable: true })
  nrDomu: string | null;

  @Column('text', { name: 'nr_lokalu', nullable: true })
  nrLokalu: string | null;

  @Column('text', { name: 'kod_pocztowy', nullable: true })
  kodPocztowy: string | null;

  @Column('text')
  miejscowosc: string;

  @Column('text', { default: 'PL' })
  kraj: string;

  @Column('text', { nullable: true })
  opis: string | null;
}

import { VersionedEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';
import type { Strona } from './format/statement.js';

/** A movement on the account. While `rozliczono` is less than `kwota`, the rest waits to be cleared up. */
@Entity({ schema: 'wyplata', name: 'wpis' })
export class Wpis extends VersionedEntity {
  @Column('uuid', { name: 'wyciag_id' })
  wyciagId: string;

  @Column('int')
  lp: number;

  @Column('text')
  rachunek: string;

  @Column('date')
  dzien: string;

  @Column('text')
  strona: Strona;

  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  @Column('numeric', { precision: 12, scale: 2, default: 0 })
  rozliczono: string;

  @Column('text')
  referencja: string;

  /** Tells apart entries of one statement that are alike in reference, side and amount. */
  @Column('int')
  porzadek: number;

  @Column('text', { name: 'numer_obcy' })
  numerObcy: string;

  @Column('text')
  tytul: string;

  @Column('text')
  kontrahent: string;

  @Column('text', { name: 'kontrahent_rachunek', nullable: true })
  kontrahentRachunek: string | null;

  @Column('text', { name: 'rachunek_wirtualny', nullable: true })
  rachunekWirtualny: string | null;

  @Column('text', { name: 'kod_zwrotu', nullable: true })
  kodZwrotu: string | null;

  @Column('int', { nullable: true })
  liczba: number | null;

  /** Numbers of ours that the entry names. */
  @Column('text', { name: 'numer_pozycji', nullable: true })
  numerPozycji: string | null;

  @Column('text', { name: 'numer_listy', nullable: true })
  numerListy: string | null;

  @Column('text', { name: 'numer_naleznosci', nullable: true })
  numerNaleznosci: string | null;

  /** The payment that it probably is about; people decide. */
  @Column('uuid', { name: 'propozycja_id', nullable: true })
  propozycjaId: string | null;
}

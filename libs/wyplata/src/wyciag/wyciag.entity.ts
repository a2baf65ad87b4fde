import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** A statement of one of the centre's accounts as the bank gave it; never changed. */
@Entity({ schema: 'wyplata', name: 'wyciag' })
export class Wyciag extends BaseEntity {
  @Column('text')
  rachunek: string;

  /** Year of its last day; banks number statements anew each year. */
  @Column('int')
  rok: number;

  @Column('text')
  numer: string;

  @Column('date')
  od: string;

  @Column('date', { name: 'do' })
  do: string;

  @Column('numeric', { precision: 14, scale: 2 })
  otwarcie: string;

  @Column('numeric', { precision: 14, scale: 2 })
  zamkniecie: string;

  @Column('int')
  liczba: number;

  @Column('text')
  format: 'camt.053' | 'mt940';

  /** Digest of what the statement says, whatever format said it. */
  @Column('text', { name: 'tresc_sha256' })
  trescSha256: string;

  /** For people: a number left out, an opening balance that is not the closing one before. */
  @Column('text', { array: true, default: [] })
  ostrzezenia: string[];

  @Column('uuid', { name: 'plik_id' })
  plikId: string;

  @Column('timestamptz')
  wczytano: Date;

  @Column('uuid', { name: 'wczytal_id' })
  wczytalId: string;
}

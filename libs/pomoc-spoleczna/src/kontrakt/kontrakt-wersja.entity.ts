import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import { OsobaRowEntity } from '../praca-socjalna/osoba-row.entity.js';

/** What is agreed: number 0 as concluded, further ones as annexes. The last signed one is in force; its content is sealed. */
@Entity({ schema: 'pomoc_spoleczna', name: 'kontrakt_wersja' })
export class KontraktWersja extends OsobaRowEntity {
  @Column('uuid', { name: 'kontrakt_id' })
  kontraktId: string;

  @Column('int')
  numer: number;

  @Column('text', { default: 'szkic' })
  stan: 'szkic' | 'podpisana';

  @Column('date', { nullable: true })
  od: PlainDate | null;

  @Column('date', { nullable: true })
  do: PlainDate | null;

  @Column('date', { nullable: true })
  podpisano: PlainDate | null;

  @Column('uuid', { name: 'klucz_id' })
  kluczId: string;

  @Column('bytea', { name: 'tresc_szyfr' })
  trescSzyfr: Buffer;
}

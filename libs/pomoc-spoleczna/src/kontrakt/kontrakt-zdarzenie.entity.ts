import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import { OsobaRowEntity } from '../praca-socjalna/osoba-row.entity.js';

export const WYNIKI_OCENY = ['zgodnie', 'czesciowo', 'brak-postepow'] as const;
/** What the worker proposes after a breach; only a decision brings it about. */
export const PROPOZYCJE = ['ograniczenie', 'odmowa', 'uchylenie', 'wstrzymanie', 'bez-skutkow'] as const;

/** A review, planned or done, a breach, the end, or the refusal to conclude. What was written about it is sealed. */
@Entity({ schema: 'pomoc_spoleczna', name: 'kontrakt_zdarzenie' })
export class KontraktZdarzenie extends OsobaRowEntity {
  @Column('uuid', { name: 'kontrakt_id' })
  kontraktId: string;

  @Column('text')
  rodzaj: 'ocena' | 'naruszenie' | 'zakonczenie' | 'odmowa';

  /** The day agreed for a review. */
  @Column('date', { nullable: true })
  termin: PlainDate | null;

  /** The day on which it happened; null while a review is due. */
  @Column('date', { nullable: true })
  dzien: PlainDate | null;

  @Column('text', { nullable: true })
  wynik: string | null;

  @Column('text', { nullable: true })
  propozycja: (typeof PROPOZYCJE)[number] | null;

  @Column('uuid', { name: 'pracownik_id', nullable: true })
  pracownikId: string | null;

  @Column('uuid', { name: 'klucz_id', nullable: true })
  kluczId: string | null;

  @Column('bytea', { name: 'tresc_szyfr', nullable: true })
  trescSzyfr: Buffer | null;

  @Column('timestamptz', { nullable: true })
  zapisano: Date | null;
}

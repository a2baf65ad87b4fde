import { BaseEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import type { DaneOsoby, ZmianaSkladki } from '../naliczenie/naliczenie.js';

/** A line of a register: a person under a title, as it was when the register was passed on. */
@Entity({ schema: 'pomoc_spoleczna', name: 'skladka' })
export class Skladka extends BaseEntity {
  @Column('uuid', { name: 'rejestr_id' })
  rejestrId: string;

  @Column('int')
  lp: number;

  @Column('uuid', { name: 'przyznanie_id' })
  przyznanieId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  @Column('text')
  nazwisko: string;

  @Column('text')
  imie: string;

  @Column('text', { nullable: true })
  pesel: string | null;

  @Column('jsonb')
  dane: DaneOsoby;

  @Column('text')
  tytul: string;

  @Column('text', { name: 'kod_tytulu' })
  kodTytulu: string;

  @Column('numeric', { precision: 12, scale: 2 })
  podstawa: string;

  @Column('numeric', { precision: 12, scale: 2 })
  skladka: string;

  @Column('text')
  zmiana: ZmianaSkladki;

  @Column('date', { name: 'zgloszenie_od', nullable: true })
  zgloszenieOd: PlainDate | null;

  @Column('date', { name: 'wyrejestrowanie_od', nullable: true })
  wyrejestrowanieOd: PlainDate | null;

  @Column('text', { nullable: true })
  przyczyna: 'koniec' | 'zgon' | null;
}

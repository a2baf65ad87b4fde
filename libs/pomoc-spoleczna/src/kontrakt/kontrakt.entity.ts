import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { OsobaRowEntity } from '../praca-socjalna/osoba-row.entity.js';

/** Parts of the form (Dz.U. 2010 nr 218 poz. 1439): A with a person or family about a difficult situation, B with a person about activity and work. */
export const RODZAJE_KONTRAKTU = ['a', 'b'] as const;
export type RodzajKontraktu = (typeof RODZAJE_KONTRAKTU)[number];

export const WYNIKI_KONTRAKTU = ['zrealizowany', 'czesciowo', 'niezrealizowany', 'rozwiazany'] as const;
export type WynikKontraktu = (typeof WYNIKI_KONTRAKTU)[number];

export type StanKontraktu = 'projekt' | 'obowiazuje' | 'zakonczony' | 'odmowa';

/** A social contract (art. 108 of the act) from its draft to its result. What is agreed stands in its versions. */
@Entity({ schema: 'pomoc_spoleczna', name: 'kontrakt' })
export class Kontrakt extends OsobaRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('text')
  rodzaj: RodzajKontraktu;

  /** `odmowa`: the person refused to conclude it (art. 11 ust. 2). */
  @Column('text', { default: 'projekt' })
  stan: StanKontraktu;

  @Column('uuid', { name: 'gospodarstwo_id', nullable: true })
  gospodarstwoId: string | null;

  /** The social worker who is the other side. */
  @Column('uuid', { name: 'pracownik_id' })
  pracownikId: string;

  @Column('date', { nullable: true })
  zawarto: PlainDate | null;

  /** Period of the version in force. */
  @Column('date', { nullable: true })
  od: PlainDate | null;

  @Column('date', { nullable: true })
  do: PlainDate | null;

  @Column('date', { nullable: true })
  zakonczono: PlainDate | null;

  @Column('text', { nullable: true })
  wynik: WynikKontraktu | null;

  @Column('timestamptz')
  utworzono: Date;

  /** Any change to the contract, its versions or its events. */
  @Column('timestamptz')
  zmieniono: Date;
}

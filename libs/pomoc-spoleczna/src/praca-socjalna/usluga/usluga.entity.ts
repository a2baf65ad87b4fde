import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import { OsobaRowEntity } from '../osoba-row.entity.js';

/** Help that needs no decision (art. 106 ust. 2 of the act), once given: what, to whom, when, for how long and with what effect. */
@Entity({ schema: 'pomoc_spoleczna', name: 'usluga' })
export class Usluga extends OsobaRowEntity {
  /** Code of the dated dictionary `pomoc_spoleczna.rodzaj_uslugi`. */
  @Column('text')
  rodzaj: string;

  @Column('date')
  dzien: PlainDate;

  @Column('int')
  minuty: number;

  @Column('text')
  miejsce: MiejsceUslugi;

  @Column('text')
  efekt: EfektUslugi;

  /** Given to the whole household, not to the person alone. */
  @Column('boolean', { name: 'dla_rodziny' })
  dlaRodziny: boolean;

  /** The household on the day; null when none was recorded. */
  @Column('uuid', { name: 'gospodarstwo_id', nullable: true })
  gospodarstwoId: string | null;

  /** The contract on which the service rests (art. 45 ust. 2). */
  @Column('uuid', { name: 'kontrakt_id', nullable: true })
  kontraktId: string | null;

  @Column('uuid', { name: 'pracownik_id' })
  pracownikId: string;

  @Column('timestamptz')
  zapisano: Date;

  @Column('timestamptz', { nullable: true })
  uniewazniono: Date | null;

  @Column('uuid', { name: 'uniewaznil_id', nullable: true })
  uniewaznilId: string | null;

  @Column('text', { name: 'powod_uniewaznienia', nullable: true })
  powodUniewaznienia: string | null;
}

export const MIEJSCA_USLUGI = ['osrodek', 'mieszkanie', 'telefon', 'zdalnie', 'instytucja', 'teren'] as const;
export type MiejsceUslugi = (typeof MIEJSCA_USLUGI)[number];

export const EFEKTY_USLUGI = ['osiagniety', 'czesciowy', 'w-toku', 'brak'] as const;
export type EfektUslugi = (typeof EFEKTY_USLUGI)[number];

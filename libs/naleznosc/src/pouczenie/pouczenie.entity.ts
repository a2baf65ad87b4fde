import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity } from 'typeorm';

export const FORMY_POUCZENIA = ['decyzja', 'wywiad', 'pismo', 'ustnie'] as const;
export const POTWIERDZENIA = ['podpis', 'doreczenie', 'protokol', 'adnotacja'] as const;

/** That a person was told of the duty to report changes (art. 109 ups): what, when, in which form, and what shows it. */
@Entity({ schema: 'naleznosc', name: 'pouczenie' })
export class Pouczenie extends CaseRowEntity {
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('date')
  dzien: PlainDate;

  @Column('text')
  forma: (typeof FORMY_POUCZENIA)[number];

  @Column('text')
  tresc: string;

  /** What shows it: a signature, a proof of delivery, a record, an official note. */
  @Column('text')
  potwierdzenie: (typeof POTWIERDZENIA)[number];

  @Column('uuid', { name: 'dokument_id', nullable: true })
  dokumentId: string | null;

  @Column('uuid', { name: 'zapisal_id' })
  zapisalId: string;

  @Column('timestamptz')
  zapisano: Date;
}

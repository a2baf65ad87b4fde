import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, VersionColumn } from 'typeorm';

/** `zwrot` establishes the claim (art. 104 ust. 3 ups); the others answer a request for relief (ust. 4). */
export const RODZAJE_ULG = ['odroczenie', 'raty', 'umorzenie', 'odstapienie', 'odmowa'] as const;
export type RodzajDecyzjiNaleznosci = 'zwrot' | (typeof RODZAJE_ULG)[number];
export type StanDecyzjiNaleznosci = 'projekt' | 'wydana' | 'doreczona' | 'ostateczna' | 'uchylona';
export const WNIOSKODAWCY = ['strona', 'pracownik-socjalny'] as const;

/** An instalment in which a claim is repaid. */
export interface RataWDecyzji {
  readonly termin: PlainDate;
  readonly kwota: string;
}

/** A decision about a claim, from its draft to finality. After the signature only its effects change. */
@Entity({ schema: 'naleznosc', name: 'decyzja' })
export class DecyzjaNaleznosci extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'naleznosc_id' })
  naleznoscId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  rodzaj: RodzajDecyzjiNaleznosci;

  @Column('text', { default: 'projekt' })
  stan: StanDecyzjiNaleznosci;

  /** What is demanded, written off or no longer demanded. */
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  kwota: string | null;

  /** Day of payment of a demand or deferral. */
  @Column('date', { nullable: true })
  termin: PlainDate | null;

  @Column('jsonb', { default: [] })
  raty: RataWDecyzji[];

  @Column('date', { name: 'wniosek_dzien', nullable: true })
  wniosekDzien: PlainDate | null;

  @Column('text', { nullable: true })
  wnioskodawca: (typeof WNIOSKODAWCY)[number] | null;

  @Column('text')
  uzasadnienie: string;

  @Column('uuid', { name: 'przygotowal_id' })
  przygotowalId: string;

  @Column('timestamptz')
  przygotowano: Date;

  @Column('uuid', { name: 'podpisal_id', nullable: true })
  podpisalId: string | null;

  /** Day of the signature. */
  @Column('date', { nullable: true })
  data: PlainDate | null;

  @Column('uuid', { name: 'dokument_id', nullable: true })
  dokumentId: string | null;

  @Column('date', { nullable: true })
  doreczono: PlainDate | null;

  @Column('date', { nullable: true })
  ostateczna: PlainDate | null;
}

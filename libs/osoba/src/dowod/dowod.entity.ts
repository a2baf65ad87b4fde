import { BaseEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

export const DOWOD_ZMIANA = ['nowy', 'korekta', 'zmiana', 'uniewaznienie'] as const;
export type DowodZmiana = (typeof DOWOD_ZMIANA)[number];
export const WERYFIKACJA = ['oswiadczenie', 'dokument', 'rejestr', 'wywiad'] as const;
export type Weryfikacja = (typeof WERYFIKACJA)[number];

/** One piece of evidence. Insert only: a later row that names it in `poprzedniId` takes its place. */
@Entity({ schema: 'osoba', name: 'dowod' })
export class Dowod extends BaseEntity {
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('text')
  rodzaj: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  /** Content of kinds that are not of a special category. */
  @Column('jsonb', { nullable: true })
  tresc: object | null;

  /** Content of special-category kinds (art. 9 i 10 RODO), sealed under the data key `kluczId`. */
  @Column('bytea', { name: 'tresc_szyfr', nullable: true })
  trescSzyfr: Buffer | null;

  @Column('uuid', { name: 'klucz_id', nullable: true })
  kluczId: string | null;

  @Column('date', { name: 'wazne_od' })
  wazneOd: PlainDate;

  @Column('date', { name: 'wazne_do', nullable: true })
  wazneDo: PlainDate | null;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid')
  zapisal: string;

  @Column('text', { default: 'nowy' })
  zmiana: DowodZmiana;

  @Column('uuid', { name: 'poprzedni_id', nullable: true })
  poprzedniId: string | null;

  /** Why it was corrected or annulled. */
  @Column('text', { nullable: true })
  powod: string | null;

  @Column('uuid', { name: 'dokument_id', nullable: true })
  dokumentId: string | null;

  @Column('text', { default: 'oswiadczenie' })
  weryfikacja: Weryfikacja;
}

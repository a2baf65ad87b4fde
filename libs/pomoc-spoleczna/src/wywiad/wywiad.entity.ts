import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, VersionColumn } from 'typeorm';
import type { CelWywiadu, RodzajWywiadu } from './formularz/formularz.js';

export const FORMY_POUCZENIA = ['ustnie', 'pisemnie', 'ustnie-i-pisemnie'] as const;
export type FormaPouczenia = (typeof FORMY_POUCZENIA)[number];

/** A family interview (art. 107 of the act): one visit, many cases. Its content is sealed; `wywiad.store` opens it. */
@Entity({ schema: 'pomoc_spoleczna', name: 'wywiad' })
export class Wywiad extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  /** An update of an earlier interview has `poprzedniId`. */
  @Column('text')
  rodzaj: RodzajWywiadu;

  @Column('text', { default: 'pomoc' })
  cel: CelWywiadu;

  /** The order that it answers; only where `cel` is not `pomoc`. */
  @Column('uuid', { name: 'zlecenie_id', nullable: true })
  zlecenieId: string | null;

  /** The update that art. 107 ust. 4 asks for while help runs: no application waits for it. */
  @Column('boolean', { default: false })
  okresowa: boolean;

  @Column('text', { name: 'formularz_wersja' })
  formularzWersja: string;

  /** `odmowa`: the person refused the interview. Only a `szkic` may be changed. */
  @Column('text', { default: 'szkic' })
  stan: 'szkic' | 'podpisany' | 'odmowa';

  /** The social worker who makes it. */
  @Column('uuid', { name: 'pracownik_id' })
  pracownikId: string;

  @Column('date', { name: 'data_wizyty', nullable: true })
  dataWizyty: PlainDate | null;

  @Column('uuid', { name: 'klucz_id' })
  kluczId: string;

  @Column('bytea', { name: 'tresc_szyfr' })
  trescSzyfr: Buffer;

  @Column('uuid', { name: 'poprzedni_id', nullable: true })
  poprzedniId: string | null;

  /** Scan of the paper that the person signed. */
  @Column('uuid', { name: 'skan_id', nullable: true })
  skanId: string | null;

  /** The person was told of the duty of art. 109: undue benefits are judged by it (art. 98). */
  @Column('boolean', { name: 'pouczenie_109', default: false })
  pouczenie109: boolean;

  @Column('date', { name: 'pouczenie_109_dzien', nullable: true })
  pouczenie109Dzien: PlainDate | null;

  @Column('text', { name: 'pouczenie_109_forma', nullable: true })
  pouczenie109Forma: FormaPouczenia | null;

  /** Number that the minister's system gave to the signed interview (art. 107 ust. 5f). */
  @Column('text', { nullable: true })
  sygnatura: string | null;

  @Column('timestamptz', { nullable: true })
  podpisano: Date | null;

  @Column('uuid', { name: 'podpisal_id', nullable: true })
  podpisalId: string | null;

  @Column('timestamptz', { name: 'plan_zatwierdzono', nullable: true })
  planZatwierdzono: Date | null;

  @Column('uuid', { name: 'plan_zatwierdzil_id', nullable: true })
  planZatwierdzilId: string | null;

  /** The head sent the plan back and nobody has presented a new one yet. */
  @Column('timestamptz', { name: 'plan_zwrocono', nullable: true })
  planZwrocono: Date | null;

  @Column('timestamptz')
  zmieniono: Date;

  /** Cases that it serves, kept by a trigger: the wall of exclusion (KPA 24) asks about them. */
  @Column({ type: 'uuid', name: 'sprawa_ids', array: true, default: [], insert: false, update: false })
  sprawaIds: string[];
}

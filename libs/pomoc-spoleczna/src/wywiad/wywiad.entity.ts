import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, VersionColumn } from 'typeorm';

/** A family interview (art. 107 of the act): one visit, many cases. Its content is sealed; `wywiad.store` opens it. */
@Entity({ schema: 'pomoc_spoleczna', name: 'wywiad' })
export class Wywiad extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  /** An update of an earlier interview has `poprzedniId`. */
  @Column('text')
  rodzaj: 'pelny' | 'aktualizacja';

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

  @Column('timestamptz', { nullable: true })
  podpisano: Date | null;

  @Column('uuid', { name: 'podpisal_id', nullable: true })
  podpisalId: string | null;

  @Column('timestamptz', { name: 'plan_zatwierdzono', nullable: true })
  planZatwierdzono: Date | null;

  @Column('uuid', { name: 'plan_zatwierdzil_id', nullable: true })
  planZatwierdzilId: string | null;

  @Column('timestamptz')
  zmieniono: Date;
}

import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** `oczekuje`: the scanner did not answer; the file is kept, shown in lists and not opened until it is examined. */
export type StanSkanu = 'czysty' | 'nieskanowany' | 'oczekuje' | 'zakazony';

/** One examination of a file. Insert only; the newest counts. A file that the system itself made has none. */
@Entity({ schema: 'documents', name: 'skan_antywirusowy' })
export class SkanAntywirusowy extends BaseEntity {
  @Column('uuid', { name: 'dokument_id' })
  dokumentId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  @Column('text')
  wynik: StanSkanu;

  /** Name of the malicious content. */
  @Column('text', { nullable: true })
  sygnatura: string | null;

  @Column('timestamptz')
  chwila: Date;
}

import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** `pismo` issued by the centre, `skan` and `zalacznik` received, `wydruk` made for signature by hand, `plik-bankowy` for the bank; `wyciag-bankowy` from it, `wniosek-zwrotu` a request to it. */
export const DOKUMENT_RODZAJ = ['pismo', 'skan', 'zalacznik', 'wydruk', 'plik-bankowy', 'wyciag-bankowy', 'wniosek-zwrotu'] as const;
export type DokumentRodzaj = (typeof DOKUMENT_RODZAJ)[number];
/** What the file tells, which says who besides the readers of files may open it: `KLASY` in `documents.policies.ts`. */
export type KlasaDokumentu = 'zwykly' | 'decyzja' | 'wywiad' | 'praca-socjalna' | 'poza-aktami';

/** A file with its meaning and its place: whoever may see this row may open the bytes. Never changed once stored. */
@Entity({ schema: 'documents', name: 'dokument' })
export class Dokument extends BaseEntity {
  @Column('uuid', { name: 'blob_id' })
  blobId: string;

  @Column('text')
  nazwa: string;

  @Column('text')
  rodzaj: DokumentRodzaj;

  @Column('text')
  klasa: KlasaDokumentu;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('uuid', { name: 'osoba_id', nullable: true })
  osobaId: string | null;

  @Column('uuid', { name: 'sprawa_id', nullable: true })
  sprawaId: string | null;

  /** All cases of the paper that the file belongs to, kept by triggers: exclusion from one of them hides the file. */
  @Column({ type: 'uuid', name: 'sprawa_ids', array: true, nullable: true, insert: false, update: false })
  sprawaIds: string[] | null;

  /** Sealed circle of the sprawa; outside it the document does not exist. */
  @Column('uuid', { name: 'krag_id', nullable: true })
  kragId: string | null;

  /** Day of issue of a letter of the centre. */
  @Column('date', { nullable: true })
  wystawiono: string | null;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid')
  zapisal: string;
}

import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** Bytes of a file. Equal files are kept apart: sharing one row would tell an uploader that somebody else holds the same file. */
@Entity({ schema: 'documents', name: 'blob' })
export class Blob extends BaseEntity {
  /** Hex; checked at every read. */
  @Column('text')
  sha256: string;

  @Column('int')
  rozmiar: number;

  /** Media type: `application/pdf`. */
  @Column('text')
  typ: string;

  @Column('bytea')
  tresc: Buffer;
}

import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** The first answer to a creating request, kept under the caller's key. Only its author can read it. */
@Entity({ schema: 'http', name: 'idempotencja' })
export class Idempotencja extends BaseEntity {
  @Column('uuid', { name: 'uzytkownik_id' })
  uzytkownikId: string;

  @Column('text')
  klucz: string;

  /** Keyed digest of method, path and body, and a digest of the author's rights: the same key for another request or with other rights is refused. */
  @Column('text')
  skrot: string;

  /** Sealed, as a text. */
  @Column('jsonb', { nullable: true })
  odpowiedz: unknown;

  /** The request that was answered: a repetition reads of the same people. */
  @Column('text', { nullable: true })
  zadanie: string | null;

  @Column('timestamptz')
  utworzono: Date;
}

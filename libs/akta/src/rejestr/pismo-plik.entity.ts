import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** A file of a paper: the scan of it, of an attachment, the letter as issued. */
@Entity({ schema: 'akta', name: 'pismo_plik' })
export class PismoPlik extends BaseEntity {
  @Column('uuid', { name: 'pismo_id' })
  pismoId: string;

  @Column('uuid', { name: 'dokument_id' })
  dokumentId: string;
}

import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** Two records found to be of one person: `osobaId` becomes an alias of `naOsobaId` until the merge is undone. */
@Entity({ schema: 'osoba', name: 'osoba_scalenie' })
export class OsobaScalenie extends BaseEntity {
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'na_osoba_id' })
  naOsobaId: string;

  @Column('text')
  powod: string;

  @Column('timestamptz')
  od: Date;

  @Column('uuid')
  kto: string;

  @Column('timestamptz', { nullable: true })
  cofnieto: Date | null;

  @Column('uuid', { nullable: true })
  cofnal: string | null;
}

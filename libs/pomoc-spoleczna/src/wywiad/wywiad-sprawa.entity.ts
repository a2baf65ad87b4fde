import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity } from 'typeorm';

/** A case that an interview serves, with the proceeding under way when they were joined. */
@Entity({ schema: 'pomoc_spoleczna', name: 'wywiad_sprawa' })
export class WywiadSprawa extends CaseRowEntity {
  @Column('uuid', { name: 'wywiad_id' })
  wywiadId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('uuid', { name: 'postepowanie_id' })
  postepowanieId: string;
}

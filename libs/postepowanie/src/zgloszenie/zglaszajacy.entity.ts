import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** Who reported, apart from what was reported, with a permission of its own. It is on no print, and the party never learns it. */
@Entity({ schema: 'postepowanie', name: 'zglaszajacy' })
export class Zglaszajacy extends BaseEntity {
  @Column('uuid', { name: 'zgloszenie_id' })
  zgloszenieId: string;

  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('text')
  nazwa: string;

  @Column('text', { nullable: true })
  kontakt: string | null;

  /** The reporter asked not to be named. */
  @Column('boolean', { default: true })
  poufne: boolean;
}

import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column } from 'typeorm';

/** A row about a person, of the unit that helps; sealed with the person. */
export abstract class OsobaRowEntity extends CaseRowEntity {
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;
}

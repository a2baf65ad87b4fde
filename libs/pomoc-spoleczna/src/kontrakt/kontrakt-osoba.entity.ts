import { Column, Entity } from 'typeorm';
import { OsobaRowEntity } from '../praca-socjalna/osoba-row.entity.js';

/** A person bound by a contract. */
@Entity({ schema: 'pomoc_spoleczna', name: 'kontrakt_osoba' })
export class KontraktOsoba extends OsobaRowEntity {
  @Column('uuid', { name: 'kontrakt_id' })
  kontraktId: string;
}

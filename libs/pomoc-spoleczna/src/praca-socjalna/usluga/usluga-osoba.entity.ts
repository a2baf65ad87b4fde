import { Column, Entity } from 'typeorm';
import { OsobaRowEntity } from '../osoba-row.entity.js';

/** A member of the helped family on the day of the service. Reports count persons and families from these rows. */
@Entity({ schema: 'pomoc_spoleczna', name: 'usluga_osoba' })
export class UslugaOsoba extends OsobaRowEntity {
  @Column('uuid', { name: 'usluga_id' })
  uslugaId: string;

  /** The service was given to this person; the others only live with them. */
  @Column('boolean')
  odbiorca: boolean;
}

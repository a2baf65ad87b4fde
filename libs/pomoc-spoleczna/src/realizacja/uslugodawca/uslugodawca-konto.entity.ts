import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** An account that acts for a provider: it sees the provider's orders and reports their months. */
@Entity({ schema: 'pomoc_spoleczna', name: 'uslugodawca_konto' })
export class UslugodawcaKonto extends BaseEntity {
  @Column('uuid', { name: 'uslugodawca_id' })
  uslugodawcaId: string;

  @Column('uuid', { name: 'uzytkownik_id' })
  uzytkownikId: string;
}

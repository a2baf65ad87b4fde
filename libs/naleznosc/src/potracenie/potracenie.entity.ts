import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity } from 'typeorm';

/** What of a payment meets a claim (art. 104 ust. 2 ups). Unit, circle and case are those of the payment. */
@Entity({ schema: 'naleznosc', name: 'potracenie' })
export class Potracenie extends CaseRowEntity {
  @Column('uuid', { name: 'naleznosc_id' })
  naleznoscId: string;

  @Column('uuid', { name: 'pozycja_id' })
  pozycjaId: string;

  @Column('uuid', { name: 'sprawa_id', nullable: true })
  sprawaId: string | null;

  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  /** Reserved with the list, settled when it is approved, released when the payment is not made. */
  @Column('text', { default: 'zarezerwowane' })
  stan: 'zarezerwowane' | 'rozliczone' | 'zwolnione';
}

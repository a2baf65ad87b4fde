import { BaseEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

/** Social work with a group, a local community or in a social project (art. 45 of the act): no decision and no person's file, counted for reports. */
@Entity({ schema: 'pomoc_spoleczna', name: 'praca_grupowa' })
export class PracaGrupowa extends BaseEntity {
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  /** Code of the dictionary. */
  @Column('text')
  rodzaj: string;

  @Column('date')
  dzien: PlainDate;

  @Column('text')
  temat: string;

  @Column('int')
  minuty: number;

  /** How many took part; who they are is not recorded. */
  @Column('int')
  uczestnicy: number;

  @Column('uuid', { name: 'pracownik_id' })
  pracownikId: string;

  @Column('timestamptz')
  zapisano: Date;

  @Column('timestamptz', { nullable: true })
  uniewazniono: Date | null;

  @Column('text', { name: 'powod_uniewaznienia', nullable: true })
  powodUniewaznienia: string | null;
}

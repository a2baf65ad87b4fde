import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

/** One proceeding in a sprawa: the first, after a remand, about a change, or a resumption. */
@Entity({ schema: 'postepowanie', name: 'postepowanie' })
export class Postepowanie extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  rodzaj: 'pierwsze' | 'po-uchyleniu' | 'zmiana' | 'wygaszenie' | 'wznowienie';

  @Column('text', { name: 'procedura_kod' })
  proceduraKod: string;

  /** The procedure stays the one that was in force at the start. */
  @Column('text', { name: 'procedura_wersja' })
  proceduraWersja: string;

  @Column('text')
  stan: string;

  @Column('text', { name: 'stan_przed_zawieszeniem', nullable: true })
  stanPrzedZawieszeniem: string | null;

  @Column('date')
  wszczete: PlainDate;

  @Column('date', { nullable: true })
  zakonczone: PlainDate | null;
}

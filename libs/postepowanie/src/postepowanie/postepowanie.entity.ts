import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';
import type { CzescZadania } from '../wniosek/czesc-zadania.policy.js';

/** One proceeding in a sprawa: the first, after a remand, about a change or the end of a decision, a reopening, or about the rest of a demand. */
@Entity({ schema: 'postepowanie', name: 'postepowanie' })
export class Postepowanie extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  rodzaj: 'pierwsze' | 'po-uchyleniu' | 'zmiana' | 'wygaszenie' | 'wznowienie' | 'reszta';

  @Column('text', { name: 'procedura_kod' })
  proceduraKod: string;

  /** The procedure stays the one that was in force at the start. */
  @Column('text', { name: 'procedura_wersja' })
  proceduraWersja: string;

  @Column('text')
  stan: string;

  /** The part of the demand that it is about (KPA 104 § 2); null for the whole. */
  @Column('jsonb', { nullable: true })
  czesc: CzescZadania | null;

  @Column('date')
  wszczete: PlainDate;

  @Column('date', { nullable: true })
  zakonczone: PlainDate | null;
}

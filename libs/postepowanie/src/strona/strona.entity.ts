import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

/** A party besides the one whose case it is (KPA 28): every party gets a copy of its own. */
@Entity({ schema: 'postepowanie', name: 'strona' })
export class Strona extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  /** The legal interest or duty that makes them a party. */
  @Column('text')
  interes: string;

  @Column('date')
  od: PlainDate;

  @Column('date', { nullable: true })
  do: PlainDate | null;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid')
  zapisal: string;
}

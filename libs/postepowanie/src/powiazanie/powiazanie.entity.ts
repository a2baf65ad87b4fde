import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

/** Two cases tied together: run as one proceeding (KPA 62), one split off from the other, or one about help for the time in which the other is suspended (art. 106 ust. 8 ups). Each keeps its own number; history is kept. */
@Entity({ schema: 'postepowanie', name: 'powiazanie' })
export class Powiazanie extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('text')
  rodzaj: 'polaczenie' | 'wydzielenie' | 'czas-zawieszenia';

  /** The case that leads, or from which a demand was split off. */
  @Column('uuid', { name: 'glowna_id' })
  glownaId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('date')
  od: PlainDate;

  @Column('text')
  powod: string;

  @Column('uuid')
  kto: string;

  @Column('timestamptz')
  chwila: Date;

  /** Last day of the joined proceeding. */
  @Column('date', { nullable: true })
  do: PlainDate | null;

  @Column('text', { name: 'powod_konca', nullable: true })
  powodKonca: string | null;

  @Column('uuid', { name: 'zakonczyl_id', nullable: true })
  zakonczylId: string | null;

  @Column('timestamptz', { nullable: true })
  zakonczono: Date | null;
}

import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, VersionColumn } from 'typeorm';

export type RodzajWezwania = 'upomnienie' | 'tytul-wykonawczy';

/** A reminder of a claim that is overdue, or the title by which the tax office enforces it. */
@Entity({ schema: 'naleznosc', name: 'wezwanie' })
export class Wezwanie extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'naleznosc_id' })
  naleznoscId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('text')
  rodzaj: RodzajWezwania;

  /** `U-2026-3`, `TW-2026-3` */
  @Column('text')
  numer: string;

  /** What was overdue. */
  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  /** Costs of the reminder; the title carries those of its reminder. */
  @Column('numeric', { precision: 12, scale: 2, default: 0 })
  koszty: string;

  @Column('date')
  dzien: PlainDate;

  @Column('date', { nullable: true })
  doreczono: PlainDate | null;

  @Column('uuid', { name: 'dokument_id' })
  dokumentId: string;

  @Column('uuid', { name: 'wystawil_id' })
  wystawilId: string;

  @Column('timestamptz')
  wystawiono: Date;
}

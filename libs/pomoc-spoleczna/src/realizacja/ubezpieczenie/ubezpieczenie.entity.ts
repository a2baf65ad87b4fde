import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, VersionColumn } from 'typeorm';

/** A person registered by the centre for health insurance under a granted title, and how it ended. */
@Entity({ schema: 'pomoc_spoleczna', name: 'ubezpieczenie' })
export class Ubezpieczenie extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'przyznanie_id' })
  przyznanieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  /** Code of the title (art. 66 of the health-care benefits act). */
  @Column('text')
  tytul: string;

  /** First day of the title. */
  @Column('date')
  od: PlainDate;

  /** The day the registration was filed. */
  @Column('date')
  zgloszono: PlainDate;

  @Column('uuid', { name: 'zglosil_id' })
  zglosilId: string;

  /** Last day of the title. */
  @Column('date', { name: 'do', nullable: true })
  do: PlainDate | null;

  @Column('text', { nullable: true })
  powod: string | null;

  /** The day the deregistration was filed. */
  @Column('date', { nullable: true })
  wyrejestrowano: PlainDate | null;

  @Column('uuid', { name: 'wyrejestrowal_id', nullable: true })
  wyrejestrowalId: string | null;
}

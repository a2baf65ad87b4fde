import { VersionedEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import type { CzescFormularza, FormularzWywiadu } from './formularz.js';

/** A questionnaire that the centre keeps itself: drafted by one person, released by another, then never changed. */
@Entity({ schema: 'pomoc_spoleczna', name: 'formularz_wywiadu' })
export class FormularzWywiaduWersja extends VersionedEntity implements FormularzWywiadu {
  @Column('text')
  kod: string;

  @Column('text')
  nazwa: string;

  @Column('date')
  od: PlainDate;

  @Column('text')
  podstawa: string;

  @Column('text', { nullable: true })
  uwagi: string | null;

  @Column('jsonb')
  czesci: CzescFormularza[];

  @Column('text', { default: 'szkic' })
  stan: 'szkic' | 'zwolniony';

  @Column('uuid', { name: 'autor_id' })
  autorId: string;

  @Column('timestamptz')
  zmieniono: Date;

  @Column('uuid', { name: 'zwolnil_id', nullable: true })
  zwolnilId: string | null;

  @Column('timestamptz', { nullable: true })
  zwolniono: Date | null;
}

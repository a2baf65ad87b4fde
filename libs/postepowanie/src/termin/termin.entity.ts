import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';
import type { RolaTerminu } from '../procedura/procedura.js';
import type { TerminWyprowadzony, Wyprowadzenie } from './termin.policy.js';

/** A term of a proceeding, derived from its events and kept beside them for the worklist. */
@Entity({ schema: 'postepowanie', name: 'termin' })
export class Termin extends CaseRowEntity {
  @Column('uuid', { name: 'postepowanie_id' })
  postepowanieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  /** The event that started it. */
  @Column('uuid', { name: 'zdarzenie_id' })
  zdarzenieId: string;

  @Column('text')
  rodzaj: string;

  @Column('text')
  rola: RolaTerminu;

  @Column('date')
  data: PlainDate;

  @Column('jsonb')
  wyprowadzenie: Wyprowadzenie;

  @Column('text', { default: 'biegnie' })
  stan: TerminWyprowadzony['stan'];

  @Column('date', { name: 'wstrzymany_od', nullable: true })
  wstrzymanyOd: PlainDate | null;

  @Column('date', { nullable: true })
  spelniony: PlainDate | null;
}

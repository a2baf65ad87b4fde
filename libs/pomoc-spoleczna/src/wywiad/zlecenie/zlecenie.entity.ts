import { notFound, type PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, type EntityManager, VersionColumn } from 'typeorm';
import type { CelWywiadu } from '../formularz/formularz.js';

/** What an order may ask for. */
export type CelZlecenia = Exclude<CelWywiadu, 'pomoc'>;

/** How the end of the term was derived. */
export interface WyprowadzenieTerminu {
  readonly opis: string;
  readonly przepis: string;
  /** Days passed over, with the reason. */
  readonly pominiete: readonly string[];
}

/** An interview that somebody asked for without an application of ours: another centre, another authority, or our benefits team about relatives. */
@Entity({ schema: 'pomoc_spoleczna', name: 'zlecenie_wywiadu' })
export class ZlecenieWywiadu extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('int')
  rok: number;

  /** Running number of the unit in the year. */
  @Column('int')
  numer: number;

  /** With whom. */
  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('text')
  cel: CelZlecenia;

  /** Our case for which relatives are asked; null when somebody else orders. */
  @Column('uuid', { name: 'sprawa_id', nullable: true })
  sprawaId: string | null;

  /** Name of the centre or authority that orders; null when it is our case. */
  @Column('text', { nullable: true })
  zlecajacy: string | null;

  @Column('text', { name: 'znak_obcy', nullable: true })
  znakObcy: string | null;

  /** What is to be established. */
  @Column('text')
  dotyczy: string;

  /** The day on which we learned that the interview must be made. */
  @Column('date')
  wplynelo: PlainDate;

  @Column('boolean', { default: false })
  pilne: boolean;

  @Column('date')
  termin: PlainDate;

  @Column('jsonb')
  wyprowadzenie: WyprowadzenieTerminu;

  @Column('text', { default: 'nowe' })
  stan: 'nowe' | 'przydzielone' | 'wykonane' | 'odeslane';

  @Column('uuid', { name: 'pracownik_id', nullable: true })
  pracownikId: string | null;

  @Column('timestamptz', { nullable: true })
  przydzielono: Date | null;

  /** Day of the visit or of the refusal. */
  @Column('date', { nullable: true })
  wykonano: PlainDate | null;

  @Column('date', { nullable: true })
  odeslano: PlainDate | null;

  @Column('uuid', { name: 'odeslal_id', nullable: true })
  odeslalId: string | null;

  @Column('text', { name: 'odpowiedz_sposob', nullable: true })
  odpowiedzSposob: string | null;

  @Column('text', { name: 'odpowiedz_uwagi', nullable: true })
  odpowiedzUwagi: string | null;

  @Column('uuid', { name: 'zarejestrowal_id' })
  zarejestrowalId: string;

  @Column('timestamptz')
  zarejestrowano: Date;
}

/** The order, locked until the transaction ends. Errors: 404. */
export async function lockOrder(tx: EntityManager, id: string): Promise<ZlecenieWywiadu> {
  const found = await tx.findOne(ZlecenieWywiadu, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw notFound('zlecenie wywiadu');
  return found;
}

import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity, VersionColumn } from 'typeorm';
import { CaseRowEntity } from '../case-row.entity.js';

/** A case file: one person, one kind of benefit, one number; it holds one or more proceedings. */
@Entity({ schema: 'postepowanie', name: 'sprawa' })
export class Sprawa extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('text')
  znak: string;

  /** The number in a form that sorts as people count: year, unit, class, running number. */
  @Column({ type: 'text', name: 'znak_porzadek', collation: 'C' })
  znakPorzadek: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('text', { name: 'swiadczenie_kod' })
  swiadczenieKod: string;

  /** The specialist who runs the proceeding. */
  @Column('uuid', { name: 'prowadzacy_id', nullable: true })
  prowadzacyId: string | null;

  @Column('uuid', { name: 'pracownik_socjalny_id', nullable: true })
  pracownikSocjalnyId: string | null;

  /** State of the newest proceeding. */
  @Column('text')
  stan: string;

  @Column('text', { name: 'klasa_jrwa' })
  klasaJrwa: string;

  @Column('text', { name: 'kategoria_archiwalna' })
  kategoriaArchiwalna: string;

  /** Legal hold: the file may not be destroyed, whatever its retention. */
  @Column('boolean', { name: 'wstrzymanie_prawne', default: false })
  wstrzymaniePrawne: boolean;

  /** Which system runs the case while the old one is still in use beside. */
  @Column('text', { name: 'system_prowadzacy', default: 'Ostoja' })
  systemProwadzacy: string;

  @Column('date')
  otwarta: PlainDate;

  @Column('date', { nullable: true })
  zamknieta: PlainDate | null;

  /** Kept by a trigger from the running terms; `infinity` when there is none. */
  @Column({ type: 'date', name: 'najblizszy_termin', default: 'infinity', insert: false, update: false })
  najblizszyTermin: string;

  @Column({ type: 'text', name: 'najblizszy_termin_rodzaj', nullable: true, insert: false, update: false })
  najblizszyTerminRodzaj: string | null;

  @Column({ type: 'text', name: 'najblizszy_termin_opis', nullable: true, insert: false, update: false })
  najblizszyTerminOpis: string | null;
}

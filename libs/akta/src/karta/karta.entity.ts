import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import { SprawaRowEntity } from '../sprawa-row.entity.js';

/** How a paper came into the akta: it came, it was issued, an act left it, it was passed from outside, an original was shown. */
export const PODSTAWY_WLACZENIA = ['wplyw', 'wydanie', 'czynnosc', 'przekazanie', 'okazanie'] as const;
export type PodstawaWlaczenia = (typeof PODSTAWY_WLACZENIA)[number];

/** One item in the index of a case's akta. Insert only: a number is never given twice, an item never disappears. */
@Entity({ schema: 'akta', name: 'karta' })
export class Karta extends SprawaRowEntity {
  @Column('uuid', { name: 'postepowanie_id', nullable: true })
  postepowanieId: string | null;

  /** Position in the index. */
  @Column('int')
  numer: number;

  /** First and last leaf, numbered through the whole akta. */
  @Column('int', { name: 'karta_od' })
  kartaOd: number;

  @Column('int', { name: 'karta_do' })
  kartaDo: number;

  /** Kind of the paper, e.g. of `RODZAJE_PISM`. */
  @Column('text')
  rodzaj: string;

  @Column('text')
  tytul: string;

  /** The day of the paper. */
  @Column('date')
  dzien: PlainDate;

  @Column('uuid', { name: 'pismo_id', nullable: true })
  pismoId: string | null;

  @Column('uuid', { name: 'dokument_id', nullable: true })
  dokumentId: string | null;

  /** All cases of the paper or the scan, kept by triggers: exclusion from one of them hides the item. */
  @Column({ type: 'uuid', name: 'sprawa_ids', array: true, nullable: true, insert: false, update: false })
  sprawaIds: string[] | null;

  @Column('uuid', { name: 'okazanie_id', nullable: true })
  okazanieId: string | null;

  @Column('text')
  podstawa: PodstawaWlaczenia;

  @Column('date', { name: 'dzien_wlaczenia' })
  dzienWlaczenia: PlainDate;

  /** Why it was passed to the akta. */
  @Column('text', { nullable: true })
  powod: string | null;

  @Column('uuid', { name: 'wlaczyl_id' })
  wlaczylId: string;

  @Column('timestamptz')
  wlaczono: Date;
}

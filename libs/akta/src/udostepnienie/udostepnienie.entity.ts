import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import { SprawaRowEntity } from '../sprawa-row.entity.js';

export const KTO = ['strona', 'pelnomocnik', 'przedstawiciel'] as const;
export type Kto = (typeof KTO)[number];

export const SPOSOBY = ['wglad', 'notatka', 'kopia', 'odpis', 'uwierzytelniony-odpis'] as const;
export type SposobUdostepnienia = (typeof SPOSOBY)[number];

/** That the party saw the akta, or was refused by an order (KPA 73-74). Insert only. */
@Entity({ schema: 'akta', name: 'udostepnienie' })
export class Udostepnienie extends SprawaRowEntity {
  @Column('text')
  kto: Kto;

  @Column('text', { name: 'kto_nazwa' })
  ktoNazwa: string;

  /** The entry of who acted for the party; null for the party itself. */
  @Column('uuid', { name: 'przedstawiciel_id', nullable: true })
  przedstawicielId: string | null;

  @Column('date')
  dzien: PlainDate;

  @Column('text')
  sposob: SposobUdostepnienia;

  @Column('text')
  wynik: 'udostepniono' | 'odmowa';

  /** Items of the index; none named means the whole akta. */
  @Column('uuid', { name: 'karta_ids', array: true, default: '{}' })
  kartaIds: string[];

  /** The important interest of the party in a certified copy (73 § 2), or a note. */
  @Column('text', { nullable: true })
  uzasadnienie: string | null;

  /** The order by which viewing was refused. */
  @Column('uuid', { name: 'postanowienie_id', nullable: true })
  postanowienieId: string | null;

  /** The worker in whose presence it was done (73 § 1a). */
  @Column('uuid', { name: 'pracownik_id' })
  pracownikId: string;

  @Column('timestamptz')
  zapisano: Date;
}

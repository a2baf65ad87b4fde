import { VersionedEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

export const RODZAJE_PODPISOW = ['decyzje', 'postanowienia', 'zaswiadczenia'] as const;
export type RodzajPodpisu = (typeof RODZAJE_PODPISOW)[number];

/** An authorisation to decide in the name of the authority (art. 110 ust. 7-8 ups): who, about what, where, from when to when. */
@Entity({ schema: 'postepowanie', name: 'upowaznienie' })
export class Upowaznienie extends VersionedEntity {
  @Column('uuid', { name: 'uzytkownik_id' })
  uzytkownikId: string;

  /** The unit whose cases it covers, with everything that the unit covers. */
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  /** Codes of the benefits. */
  @Column('text', { array: true })
  zakres: string[];

  @Column('text')
  numer: string;

  /** The authority in whose name decisions are signed, in the genitive: `Prezydenta Miasta Krakowa`. */
  @Column('text', { name: 'w_imieniu' })
  wImieniu: string;

  /** Art. 110 ust. 7: the head of the centre; ust. 8: another person, at the head's request. */
  @Column('text', { default: '110-7' })
  podstawa: '110-7' | '110-8';

  /** Whose request, of which day (art. 110 ust. 8). */
  @Column('text', { name: 'na_wniosek', nullable: true })
  naWniosek: string | null;

  /** What may be signed: decisions, orders in the proceeding, certificates. */
  @Column('text', { array: true, default: ['decyzje', 'postanowienia', 'zaswiadczenia'] })
  czynnosci: RodzajPodpisu[];

  /** Further units besides `komorkaId`. */
  @Column('uuid', { name: 'dalsze_komorki_ids', array: true, default: [] })
  dalszeKomorkiIds: string[];

  /** The day on which it was given. */
  @Column('date', { nullable: true })
  udzielono: PlainDate | null;

  /** The day of revocation; it ends with that day. */
  @Column('date', { nullable: true })
  odwolano: PlainDate | null;

  @Column('text', { name: 'powod_odwolania', nullable: true })
  powodOdwolania: string | null;

  @Column('date')
  od: PlainDate;

  @Column('date', { nullable: true })
  do: PlainDate | null;
}

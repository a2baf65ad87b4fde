import { VersionedEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

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

  @Column('date')
  od: PlainDate;

  @Column('date', { nullable: true })
  do: PlainDate | null;
}

import { VersionedEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

/** `plan`: the first of the year; `zmiana`: more or less money; `przeniesienie`: from line to line, the whole stays. */
export const RODZAJ_DOKUMENTU = ['plan', 'zmiana', 'przeniesienie'] as const;
export type RodzajDokumentu = (typeof RODZAJ_DOKUMENTU)[number];

/** A numbered document of the financial plan of a year; decided, it stays as it is. */
@Entity({ schema: 'finanse', name: 'dokument_planu' })
export class DokumentPlanu extends VersionedEntity {
  @Column('smallint')
  rok: number;

  /** Running in its year. */
  @Column('int')
  numer: number;

  @Column('text')
  rodzaj: RodzajDokumentu;

  @Column('text', { default: 'projekt' })
  stan: 'projekt' | 'zatwierdzony' | 'odrzucony';

  /** The act of the council or the mayor: `uchwała nr 12/26 Rady Miasta`. */
  @Column('text')
  podstawa: string;

  /** Day of that act. */
  @Column('date')
  dzien: string;

  @Column('text')
  powod: string;

  @Column('uuid', { name: 'wprowadzil_id' })
  wprowadzilId: string;

  @Column('timestamptz')
  wprowadzono: Date;

  @Column('uuid', { name: 'rozstrzygnal_id', nullable: true })
  rozstrzygnalId: string | null;

  @Column('timestamptz', { nullable: true })
  rozstrzygnieto: Date | null;
}

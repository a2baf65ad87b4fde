import { VersionedEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

export const WARTOSC_STAN = ['wczytana', 'zwolniona', 'odrzucona', 'uchylona'] as const;
/** `uchylona`: a later release covers the whole period of this one; it stays as the trace of what calculations once used. */
export type WartoscStan = (typeof WARTOSC_STAN)[number];

/** A dated value of the law that one person of the centre loaded and another releases. */
@Entity({ schema: 'prawo', name: 'wartosc_parametru' })
export class WartoscParametru extends VersionedEntity {
  @Column('text', { name: 'parametr_id' })
  parametrId: string;

  /** Name of the parameter at the time of loading. */
  @Column('text')
  nazwa: string;

  @Column('text', { name: 'jednostka_miary' })
  jednostkaMiary: string;

  @Column('date')
  od: string;

  /** Last day, inclusive; null while no end is known. */
  @Column('date', { nullable: true })
  do: string | null;

  /** A decimal in a text, or a code. */
  @Column('text')
  wartosc: string;

  @Column('text', { name: 'podstawa_prawna' })
  podstawaPrawna: string;

  /** Public address where the value can be read. */
  @Column('text')
  zrodlo: string;

  @Column('text', { nullable: true })
  uwagi: string | null;

  @Column('text', { default: 'wczytana' })
  stan: WartoscStan;

  @Column('uuid', { name: 'wczytal_id' })
  wczytalId: string;

  @Column('timestamptz')
  wczytano: Date;

  @Column('uuid', { name: 'zwolnil_id', nullable: true })
  zwolnilId: string | null;

  @Column('timestamptz', { nullable: true })
  zwolniono: Date | null;

  @Column('uuid', { name: 'odrzucil_id', nullable: true })
  odrzucilId: string | null;

  @Column('timestamptz', { nullable: true })
  odrzucono: Date | null;

  @Column('text', { name: 'powod_odrzucenia', nullable: true })
  powodOdrzucenia: string | null;
}

import type { PlainDate } from '@ostoja/kernel';
import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity, VersionColumn } from 'typeorm';
import type { JednostkaUslugi } from '../uslugodawca/uslugodawca.entity.js';

export type StanZlecenia = 'zlozone' | 'zakonczone';

/** An order to a provider under a grant in force. How much is ordered stands in its dated changes, the first of which comes with the order. */
@Entity({ schema: 'pomoc_spoleczna', name: 'zlecenie_uslug' })
export class ZlecenieUslug extends CaseRowEntity {
  @VersionColumn({ default: 1 })
  wersja: number;

  @Column('uuid', { name: 'przyznanie_id' })
  przyznanieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('uuid', { name: 'uslugodawca_id' })
  uslugodawcaId: string;

  @Column('text', { name: 'swiadczenie_kod' })
  swiadczenieKod: string;

  @Column('text')
  jednostka: JednostkaUslugi;

  @Column('date')
  od: PlainDate;

  @Column('date', { name: 'do' })
  do: PlainDate;

  @Column('text', { default: 'zlozone' })
  stan: StanZlecenia;

  /** Why it ended before its day. */
  @Column('text', { nullable: true })
  powod: string | null;
}

/** How much is ordered a month, and what, from a day on. Insert only. */
@Entity({ schema: 'pomoc_spoleczna', name: 'zlecenie_uslug_zmiana' })
export class ZlecenieUslugZmiana extends CaseRowEntity {
  @Column('uuid', { name: 'zlecenie_id' })
  zlecenieId: string;

  @Column('uuid', { name: 'sprawa_id' })
  sprawaId: string;

  @Column('date')
  od: PlainDate;

  @Column('numeric', { precision: 8, scale: 2 })
  ilosc: string;

  /** What is to be done, when and where. */
  @Column('text')
  opis: string;

  @Column('timestamptz')
  zlecono: Date;

  @Column('uuid', { name: 'zlecil_id' })
  zlecilId: string;
}

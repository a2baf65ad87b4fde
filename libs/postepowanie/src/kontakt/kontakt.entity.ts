import { BaseEntity } from '@ostoja/database';
import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';

export const KANAL_KONTAKTU = ['osobiscie', 'telefon', 'poczta', 'e-mail', 'e-doreczenia'] as const;
export type KanalKontaktu = (typeof KANAL_KONTAKTU)[number];
export const WYNIK_KONTAKTU = ['porada', 'skierowanie', 'wniosek', 'zgloszenie'] as const;
/** `porada`: advice without a case; it is counted all the same. */
export type WynikKontaktu = (typeof WYNIK_KONTAKTU)[number];

/** Somebody came or called. No more is kept of them than the work needs: a stranger leaves no name. Insert only. */
@Entity({ schema: 'postepowanie', name: 'kontakt' })
export class Kontakt extends BaseEntity {
  /** Where it happened, or the branch that it was about. */
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('date')
  dzien: PlainDate;

  @Column('text')
  kanal: KanalKontaktu;

  @Column('uuid', { name: 'osoba_id', nullable: true })
  osobaId: string | null;

  /** The service card that was given. */
  @Column('text', { name: 'karta_kod', nullable: true })
  kartaKod: string | null;

  @Column('text', { nullable: true })
  temat: string | null;

  @Column('text')
  wynik: WynikKontaktu;

  @Column('uuid', { name: 'skierowano_komorka_id', nullable: true })
  skierowanoKomorkaId: string | null;

  /** Another institution that the person was sent to. */
  @Column('text', { name: 'skierowano_do', nullable: true })
  skierowanoDo: string | null;

  @Column('uuid', { name: 'wniosek_id', nullable: true })
  wniosekId: string | null;

  @Column('uuid', { name: 'zgloszenie_id', nullable: true })
  zgloszenieId: string | null;

  @Column('uuid', { name: 'przyjal_id' })
  przyjalId: string;

  @Column('timestamptz')
  przyjeto: Date;

  /** Sealed circle and cases of what came of it, set by triggers: the contact lies behind the same walls. */
  @Column({ type: 'uuid', name: 'krag_id', nullable: true, insert: false, update: false })
  kragId: string | null;

  /** Who handed it over to a sealed circle from outside of it, set by a trigger: they keep sight of what they wrote. */
  @Column({ type: 'uuid', name: 'powierzyl_id', nullable: true, insert: false, update: false })
  powierzylId: string | null;

  @Column({ type: 'uuid', name: 'sprawa_ids', array: true, nullable: true, insert: false, update: false })
  sprawaIds: string[] | null;
}

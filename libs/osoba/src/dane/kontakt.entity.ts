import { Column, Entity } from 'typeorm';
import { ZapisEntity } from './zapis.entity.js';

export const KONTAKT_RODZAJ = ['telefon', 'email', 'e-doreczenia'] as const;
export type KontaktRodzaj = (typeof KONTAKT_RODZAJ)[number];

/** A way to reach the person. */
@Entity({ schema: 'osoba', name: 'kontakt' })
export class Kontakt extends ZapisEntity {
  @Column('text')
  rodzaj: KontaktRodzaj;

  @Column('text')
  wartosc: string;
}

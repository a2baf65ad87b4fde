import { Column, Entity } from 'typeorm';
import { ZapisEntity } from '../dane/zapis.entity.js';

export const CZLONEK_ROLA = ['osoba-glowna', 'malzonek', 'partner', 'dziecko', 'rodzic', 'rodzenstwo', 'inny-krewny', 'niespokrewniony'] as const;
export type CzlonekRola = (typeof CZLONEK_ROLA)[number];

/** Membership of a household from a day to a day; on one day a person belongs to one household only. */
@Entity({ schema: 'osoba', name: 'czlonkostwo' })
export class Czlonkostwo extends ZapisEntity {
  @Column('uuid', { name: 'gospodarstwo_id' })
  gospodarstwoId: string;

  /** Relation to the main person of the household. */
  @Column('text')
  rola: CzlonekRola;
}

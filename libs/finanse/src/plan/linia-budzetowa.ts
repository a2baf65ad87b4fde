import { Column } from 'typeorm';
import { BaseEntity } from '@ostoja/database';

/** A line of the budget: where the plan sets money aside and what a commitment burdens. */
export interface LiniaBudzetowa {
  readonly dzial: string;
  readonly rozdzial: string;
  readonly paragraf: string;
  readonly zrodlo: string;
}

/** A row about one line of the budget and the unit that holds its money; the root unit holds it for all that have none of their own. */
export abstract class LiniaEntity extends BaseEntity {
  @Column('uuid', { name: 'komorka_id' })
  komorkaId: string;

  @Column('text')
  dzial: string;

  @Column('text')
  rozdzial: string;

  @Column('text')
  paragraf: string;

  /** Where the money comes from: `wlasne`, `dotacja-2030`. */
  @Column('text')
  zrodlo: string;
}

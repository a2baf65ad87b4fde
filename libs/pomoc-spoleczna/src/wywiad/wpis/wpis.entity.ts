import { CaseRowEntity } from '@ostoja/postepowanie';
import { Column, Entity } from 'typeorm';

export const RODZAJE_WPISOW = ['sprostowanie-urzedu', 'sprostowanie-osoby', 'zwrot-planu', 'zmiana-planu', 'zatwierdzenie-planu', 'sygnatura'] as const;
export type RodzajWpisu = (typeof RODZAJE_WPISOW)[number];

/** What was written to an interview after its signature. Insert only; the content is sealed like the interview's. */
@Entity({ schema: 'pomoc_spoleczna', name: 'wywiad_wpis' })
export class WywiadWpis extends CaseRowEntity {
  @Column('uuid', { name: 'wywiad_id' })
  wywiadId: string;

  @Column('text')
  rodzaj: RodzajWpisu;

  @Column('uuid')
  kto: string;

  @Column('timestamptz')
  chwila: Date;

  @Column('uuid', { name: 'klucz_id' })
  kluczId: string;

  @Column('bytea', { name: 'tresc_szyfr' })
  trescSzyfr: Buffer;
}

import { BaseEntity } from '@ostoja/database';
import { Column, Entity } from 'typeorm';

export const RODZAJ_ROZLICZENIA = ['wykonanie', 'zwrot', 'lista', 'naleznosc', 'zwrot-po-smierci', 'wplyw-z-kasy', 'zasilenie', 'pozostale', 'zaksiegowane'] as const;
/** What an entry turned out to be; `wplyw-z-kasy`: cash of a list that the desk paid back; `zaksiegowane`: another part of the program has posted it already. */
export type RodzajRozliczenia = (typeof RODZAJ_ROZLICZENIA)[number];

/** What an entry, or a part of it, settles. */
@Entity({ schema: 'wyplata', name: 'rozliczenie_wpisu' })
export class RozliczenieWpisu extends BaseEntity {
  @Column('uuid', { name: 'wpis_id' })
  wpisId: string;

  @Column('text')
  rodzaj: RodzajRozliczenia;

  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  @Column('uuid', { name: 'pozycja_id', nullable: true })
  pozycjaId: string | null;

  @Column('uuid', { name: 'lista_id', nullable: true })
  listaId: string | null;

  @Column('uuid', { name: 'wniosek_id', nullable: true })
  wniosekId: string | null;

  /** Number of a claim. */
  @Column('text', { nullable: true })
  numer: string | null;

  @Column('text', { nullable: true })
  uwaga: string | null;

  @Column('timestamptz')
  zapisano: Date;

  @Column('uuid', { name: 'zapisal_id' })
  zapisalId: string;
}

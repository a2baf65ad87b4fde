import { VersionedEntity } from '@ostoja/database';
import type { ClassifiedAmount } from '@ostoja/finanse';
import { Column, Entity } from 'typeorm';

/** A payment that the bank sent back. The instalment is payable again, to the same account only once that is cleared up. */
@Entity({ schema: 'wyplata', name: 'zwrot' })
export class Zwrot extends VersionedEntity {
  @Column('uuid', { name: 'pozycja_id' })
  pozycjaId: string;

  @Column('uuid', { name: 'osoba_id' })
  osobaId: string;

  @Column('numeric', { precision: 12, scale: 2 })
  kwota: string;

  @Column('date')
  dzien: string;

  /** ISO code of the reason, where the bank gave one. */
  @Column('text', { nullable: true })
  kod: string | null;

  @Column('text')
  powod: string;

  @Column('text', { nullable: true })
  rachunek: string | null;

  /** Nothing is paid to the account again until somebody says that it is right. */
  @Column('boolean')
  wstrzymuje: boolean;

  /** What was handed over, over the lines of the budget, as it was when the money came back. */
  @Column('jsonb')
  linie: ClassifiedAmount[];

  /** The same with what had been deducted. */
  @Column('jsonb', { name: 'linie_brutto' })
  linieBrutto: ClassifiedAmount[];

  @Column('timestamptz', { nullable: true })
  wyjasniono: Date | null;

  @Column('uuid', { name: 'wyjasnil_id', nullable: true })
  wyjasnilId: string | null;

  @Column('text', { nullable: true })
  uwaga: string | null;

  @Column('timestamptz')
  zapisano: Date;
}

import type { PlainDate } from '@ostoja/kernel';
import { Column, Entity } from 'typeorm';
import type { RodzajSkanu } from '../rejestr/plik/rodzaj-skanu.js';
import { SprawaRowEntity } from '../sprawa-row.entity.js';

/** An original that a person showed: noted, and unless it is a document of identity copied and certified by whom it was shown to (KPA 76a § 2b). */
@Entity({ schema: 'akta', name: 'okazanie' })
export class Okazanie extends SprawaRowEntity {
  @Column('text', { name: 'rodzaj_dokumentu' })
  rodzajDokumentu: RodzajSkanu;

  /** Which original: issuer, number, day. */
  @Column('text')
  opis: string;

  /** Who showed it. */
  @Column('text')
  okazal: string;

  @Column('date')
  dzien: PlainDate;

  /** The certified copy; null while the showing is only noted. */
  @Column('uuid', { name: 'kopia_id', nullable: true })
  kopiaId: string | null;

  @Column('int', { name: 'liczba_stron', nullable: true })
  liczbaStron: number | null;

  /** To whom it was shown, who also certifies the copy. */
  @Column('uuid', { name: 'pracownik_id' })
  pracownikId: string;

  @Column('timestamptz')
  zapisano: Date;
}

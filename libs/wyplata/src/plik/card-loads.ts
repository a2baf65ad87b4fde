import { DomainError, Money, type PlainDate } from '@ostoja/kernel';
import layouts from './card-layouts.json' with { type: 'json' };
import { type CsvLayout, writeCsv } from './csv-file.js';
import { type Dated, inForce } from './dated.js';
import { assertAmount, type BankFile } from './transfer-order.js';

export type CardColumn = 'numer_karty' | 'numer_posiadacza' | 'kwota' | 'tytul' | 'dzien';

/** Money to be put on a prepaid card. */
export interface CardLoad {
  /** The issuer's number of the card, never the number printed on it. */
  readonly numerKarty: string;
  /** The issuer's number of the holder. */
  readonly numerPosiadacza: string;
  readonly kwota: Money;
  readonly tytulem: readonly string[];
  readonly dzien: PlainDate;
  /** Our number of the payment; it opens the title. */
  readonly numer: string;
}

/** The layout that the issuer takes on the day. Errors: `WYPLATA.CARD_LAYOUT_UNKNOWN`. */
export function getCardLayout(day: PlainDate): CsvLayout<CardColumn> {
  const layout = inForce(layouts as readonly (CsvLayout<CardColumn> & Dated)[], day);
  if (!layout) throw new DomainError('WYPLATA.CARD_LAYOUT_UNKNOWN', 'Nie ma opisu pliku zasileń kart na dzień wypłaty.', { field: 'dzien' });
  return layout;
}

/** Errors: `WYPLATA.ORDER_INVALID` for an amount that is not positive. */
export function writeCardLoads(loads: readonly CardLoad[], layout: CsvLayout<CardColumn>): BankFile {
  return { bytes: writeCsv(loads.map(toRow), layout), liczba: loads.length, suma: Money.sum(loads.map(({ kwota }) => kwota)), rozszerzenie: layout.rozszerzenie };
}

function toRow(load: CardLoad): Record<CardColumn, string> {
  assertAmount(load);
  return {
    numer_karty: load.numerKarty, numer_posiadacza: load.numerPosiadacza, kwota: load.kwota.toString(), tytul: [load.numer, ...load.tytulem].join(' '), dzien: load.dzien,
  };
}

import { DomainError, Money, type PlainDate } from '@ostoja/kernel';
import { type CsvLayout, writeCsv } from './csv-file.js';
import { type Dated, inForce } from './dated.js';
import layouts from './postal-layouts.json' with { type: 'json' };
import { assertAmount, type BankFile } from './transfer-order.js';

export type PostalColumn = 'numer' | 'kwota' | 'odbiorca' | 'ulica' | 'kod_pocztowy' | 'miejscowosc' | 'tytul' | 'dzien';

/** Money that a postman hands over. */
export interface PostalOrder {
  readonly dzien: PlainDate;
  readonly kwota: Money;
  /** Name, then address; the last line holds the postcode and the place. */
  readonly odbiorca: readonly string[];
  readonly tytulem: readonly string[];
  /** Our number of the payment. */
  readonly numer: string;
}

/** The layout that the post takes on the day. Errors: `WYPLATA.POSTAL_LAYOUT_UNKNOWN`. */
export function getPostalLayout(day: PlainDate): CsvLayout<PostalColumn> {
  const layout = inForce(layouts as readonly (CsvLayout<PostalColumn> & Dated)[], day);
  if (!layout) throw new DomainError('WYPLATA.POSTAL_LAYOUT_UNKNOWN', 'Nie ma opisu pliku przekazów pocztowych na dzień wypłaty.', { field: 'dzien' });
  return layout;
}

/** Errors: `WYPLATA.ORDER_INVALID` for an amount that is not positive, `WYPLATA.ADDRESS_MISSING` for a payee without a place to be found at. */
export function writePostalOrders(orders: readonly PostalOrder[], layout: CsvLayout<PostalColumn>): BankFile {
  return { bytes: writeCsv(orders.map(toRow), layout), liczba: orders.length, suma: Money.sum(orders.map(({ kwota }) => kwota)), rozszerzenie: layout.rozszerzenie };
}

function toRow(order: PostalOrder): Record<PostalColumn, string> {
  assertAmount(order);
  const [nazwa = '', ...address] = order.odbiorca;
  const place = address.pop();
  if (place === undefined) {
    throw new DomainError('WYPLATA.ADDRESS_MISSING', 'Przekazu nie da się wysłać: odbiorca nie ma adresu. Uzupełnij adres osoby i przygotuj listę ponownie.', { status: 409, details: { numer: order.numer } });
  }
  const [, kod = '', miejscowosc = place] = /^(\d\d-\d{3}) (.*)$/.exec(place) ?? [];
  return { numer: order.numer, kwota: order.kwota.toString(), odbiorca: nazwa, ulica: address.join(' '), kod_pocztowy: kod, miejscowosc, tytul: order.tytulem.join(' '), dzien: order.dzien };
}

import { Money, type PlainDate } from '@ostoja/kernel';
import type { Naleznosc, RodzajNaleznosci } from '../naleznosc/naleznosc.entity.js';

/** A claim that a payment may meet, with what of it is due and not reserved elsewhere. */
export interface Kandydat {
  readonly naleznoscId: string;
  readonly rodzaj: RodzajNaleznosci;
  readonly kwota: Money;
}
export interface PozycjaZNaleznosciami {
  readonly pozycjaId: string;
  readonly swiadczenie: Money;
  readonly kandydaci: readonly Kandydat[];
}
/** A row of `naleznosc.do_potracenia`. */
export interface KandydatRow {
  readonly pozycja_id: string;
  readonly swiadczenie: string;
  readonly naleznosc_id: string;
  readonly rodzaj: RodzajNaleznosci;
  readonly kwota: string;
  readonly ostateczna: PlainDate;
  readonly odroczenia: Naleznosc['odroczenia'];
}

/** Rows of payment and claim as payments with their claims, both in the order given. */
export function groupByPayment(rows: readonly KandydatRow[]): PozycjaZNaleznosciami[] {
  const payments = new Map<string, PozycjaZNaleznosciami & { kandydaci: Kandydat[] }>();
  for (const { pozycja_id: pozycjaId, swiadczenie, naleznosc_id: naleznoscId, rodzaj, kwota } of rows) {
    const payment = payments.get(pozycjaId) ?? { pozycjaId, swiadczenie: Money.parse(swiadczenie), kandydaci: [] };
    payment.kandydaci.push({ naleznoscId, rodzaj, kwota: Money.parse(kwota) });
    payments.set(pozycjaId, payment);
  }
  return [...payments.values()];
}

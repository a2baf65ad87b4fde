import { DomainError, isNrb, type Money, type PlainDate } from '@ostoja/kernel';

/** One side of a transfer. */
export interface TransferParty {
  /** NRB, 26 digits. */
  readonly rachunek: string;
  /** Name, then address; each line starts a new line at the bank. */
  readonly linie: readonly string[];
}

/** One transfer of a list. */
export interface TransferOrder {
  readonly dzien: PlainDate;
  readonly kwota: Money;
  readonly platnik: TransferParty;
  readonly odbiorca: TransferParty;
  readonly tytulem: readonly string[];
  /** Our number of the payment; it comes back in the bank's statement. */
  readonly numer: string;
}

/** A file ready to be sent, with its control sums. */
export interface BankFile {
  readonly bytes: Buffer;
  readonly liczba: number;
  readonly suma: Money;
  readonly rozszerzenie: string;
}

/** Errors: `WYPLATA.ORDER_INVALID` for an account or amount that no bank would take. */
export function assertTransfer(order: TransferOrder): void {
  if (!isNrb(order.platnik.rachunek) || !isNrb(order.odbiorca.rachunek)) throw invalidOrder(order.numer);
  assertAmount(order);
}

/** Errors: `WYPLATA.ORDER_INVALID` for an amount that nobody can be paid. */
export function assertAmount({ kwota, numer }: { readonly kwota: Money; readonly numer: string }): void {
  if (kwota.grosze <= 0n) throw invalidOrder(numer);
}

function invalidOrder(numer: string): DomainError {
  return new DomainError('WYPLATA.ORDER_INVALID', 'Zlecenia nie da się zapisać: numer rachunku ma błędną cyfrę kontrolną albo kwota nie jest dodatnia.', { details: { numer } });
}

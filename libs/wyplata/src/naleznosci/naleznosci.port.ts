import type { ClassifiedAmount } from '@ostoja/finanse';
import type { Money, PlainDate } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';

/** Money that came in for a claim of the centre. */
export interface WplataNaleznosci {
  /** `N-2026-15`, as the payer or the virtual account names it. */
  readonly numer: string;
  readonly kwota: Money;
  readonly dzien: PlainDate;
  /** Day on which the ledger enters it: that of the statement; today when left out. */
  readonly dzienZapisu?: PlainDate;
  /** Names the event, e.g. the entry of a statement: the same key never pays twice. */
  readonly klucz: string;
}

/** Lines of the budget of the payment of an instalment. */
export interface LinieWyplaty {
  readonly rataId: string;
  readonly linie: readonly ClassifiedAmount[];
}

/** What the centre's claims on people have to do with payments. Implemented above, by the library of claims. */
export abstract class NaleznosciPort {
  /** Sets on the lines of a list in preparation what is deducted from them (art. 104 ust. 2 ups). */
  abstract deduct(tx: EntityManager, listaId: string): Promise<void>;
  /** The list is approved: the claims are smaller by what is deducted. Errors: `NALEZNOSC.DEDUCTION_OUTDATED` (409). */
  abstract settle(tx: EntityManager, listaId: string): Promise<void>;
  /** The lines were taken off their list or came back: what was deducted from them is owed again. Answers the lines whose deduction was settled. The ledger enters it today when no day is given. */
  abstract restore(tx: EntityManager, pozycjaIds: readonly string[], dzien?: PlainDate): Promise<string[]>;
  /**
   * Money of these payments came back otherwise than by their claims: what a claim still demands of it is owed no more. Answers, payment by payment in the
   * order given, the lines that it fills; the rest of the money people had repaid already, so it is no expense that comes back. The ledger enters it today when no day is given.
   * @param wyplaty with the lines that had not come back before
   */
  abstract cameBack(tx: EntityManager, wyplaty: readonly LinieWyplaty[], kwota: Money, dzien?: PlainDate): Promise<LinieWyplaty[]>;
  /** Enters a payment with its posting (`wplata-naleznosci`). Answers how much the claim took; null when no claim has the number. */
  abstract pay(tx: EntityManager, wplata: WplataNaleznosci): Promise<Money | null>;
}

import type { PlainDate, PlainMonth } from '@ostoja/kernel';
import type { Kanal } from '../../tytul/tytul.entity.js';

/** Which payments to put on a list. */
export interface ListOrder {
  readonly komorkaId: string;
  /** Day of payment. */
  readonly dzien: PlainDate;
  readonly kanal: Kanal;
  /** Last month to pay for; what is still due for earlier months is paid too. */
  readonly miesiac: PlainMonth;
}

/** What one list of the order holds: payments of a circle, or those in none. */
export interface CircleOrder extends ListOrder {
  readonly kragId: string | null;
}

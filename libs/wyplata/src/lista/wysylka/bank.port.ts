import type { PlainDate } from '@ostoja/kernel';

/** A file of transfers as the bank gets it. */
export interface BankDelivery {
  readonly nazwa: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly dzien: PlainDate;
}

/**
 * The way of a file to the bank. Called inside the transaction that makes the file, so an adapter that speaks to a bank's system only
 * puts a job there; work never stops because that system is down.
 */
export abstract class BankPort {
  abstract deliver(delivery: BankDelivery): Promise<void>;
}

/** Nothing leaves by itself: the sender downloads the file and signs it in the bank's own system. */
export class ManualBank extends BankPort {
  async deliver(): Promise<void> {}
}

import type { Money, PlainDate } from '@ostoja/kernel';

/** What art. 109a ups asks about a request to a bank. */
export interface PytanieZwrotu {
  readonly przekazano: Money;
  readonly otrzymanoWniosek: PlainDate;
  /** What the bank says it paid to others before the request, and the day on which it said so; null before its answer. */
  readonly wyplaconoInnym: Money | null;
  readonly poinformowano: PlainDate | null;
}

export interface OdpowiedzZwrotu {
  /** Last day on which the bank may still name those who drew the money. */
  readonly termin: PlainDate;
  /** What the bank has to return. */
  readonly doZwrotu: Money;
}

/** The law on payments after a death; implemented above, by the branch of law that grants the benefits. */
export abstract class PrawoZwrotuPoSmierci {
  abstract ustal(pytanie: PytanieZwrotu): Promise<OdpowiedzZwrotu>;
}

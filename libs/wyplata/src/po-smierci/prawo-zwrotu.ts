import { Injectable } from '@nestjs/common';
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

export type RegulaZwrotu = (pytanie: PytanieZwrotu) => Promise<OdpowiedzZwrotu>;

/** The law on payments after a death; the branch of law that grants the benefits registers its rule. */
@Injectable()
export class PrawoZwrotu {
  private regula: RegulaZwrotu | null = null;

  register(regula: RegulaZwrotu): void {
    this.regula = regula;
  }

  async ustal(pytanie: PytanieZwrotu): Promise<OdpowiedzZwrotu> {
    if (!this.regula) throw new Error('No rule for payments after a death is registered');
    return this.regula(pytanie);
  }
}

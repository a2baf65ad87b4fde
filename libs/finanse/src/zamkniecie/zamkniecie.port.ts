import { Injectable } from '@nestjs/common';
import type { PlainMonth } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';

/** What has to be cleared up before a month closes. */
export interface Przeszkoda {
  /** Stable, for programs: `finanse.wplywy-do-wyjasnienia`. */
  readonly kod: string;
  /** For people: what stands in the way and what to do; no personal data. */
  readonly opis: string;
  /** How many things stand in the way. */
  readonly liczba: number;
}

/** A question to answer before a month closes: what of it is unknown or unreconciled. */
export interface KontrolaZamkniecia {
  /** Answers nothing when the month may close; asked in the closing transaction, which holds the ledger. */
  check(tx: EntityManager, miesiac: PlainMonth): Promise<readonly Przeszkoda[]>;
}

/** Where libraries above register, in `onModuleInit`, what has to be clear before a month closes. */
@Injectable()
export class ZamknieciePort {
  private readonly kontrole: KontrolaZamkniecia[] = [];

  register(kontrola: KontrolaZamkniecia): void {
    this.kontrole.push(kontrola);
  }

  /** All that stands in the way of the month, in the order of registration. */
  async check(tx: EntityManager, miesiac: PlainMonth): Promise<Przeszkoda[]> {
    const przeszkody: Przeszkoda[] = [];
    for (const kontrola of this.kontrole) przeszkody.push(...(await kontrola.check(tx, miesiac)));
    return przeszkody;
  }
}

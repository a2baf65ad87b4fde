import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import type { EntityManager } from 'typeorm';
import type { ClassifiedAmount } from '../../ksiega/classified-amount.js';
import { Ledger } from '../../ksiega/ledger.js';

/** What an approved decision will burden, committed before there is a title to pay. */
export interface Rezerwacja {
  readonly decyzjaId: string;
  readonly komorkaId: string;
  readonly linie: readonly ClassifiedAmount[];
}

type Reserved = ClassifiedAmount & { readonly komorka_id: string };

/** Sets money aside at the approval of a decision; the title that carries it out, or its end, gives it back first. */
@Injectable()
export class RezerwacjaService {
  constructor(private readonly database: Database, private readonly ledger: Ledger) {}

  /** Commits the lines in place of what the decision holds already. Errors: `FINANSE.OVER_PLAN`, `FINANSE.OVER_LIMIT` (409). */
  async reserve({ decyzjaId, komorkaId, linie }: Rezerwacja): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.release(decyzjaId);
      await this.ledger.post(tx, { rodzaj: 'zaangazowanie', zrodloTyp: 'decyzja', zrodloId: decyzjaId, komorkaId, linie });
    });
  }

  /** Nothing happens when it holds nothing. */
  async release(decyzjaId: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const held = await this.findReserved(tx, decyzjaId);
      for (const komorkaId of new Set(held.map((line) => line.komorka_id))) {
        const linie = held.filter((line) => line.komorka_id === komorkaId).map(({ komorka_id: _, ...line }) => line);
        await this.ledger.post(tx, { rodzaj: 'zmniejszenie-zaangazowania', zrodloTyp: 'decyzja', zrodloId: decyzjaId, komorkaId, linie });
      }
    });
  }

  /** What the decision holds. */
  async findReserved(tx: EntityManager, decyzjaId: string): Promise<Reserved[]> {
    return tx.query<Reserved[]>(`select * from finanse.zaangazowanie_zrodla('decyzja', $1)`, [decyzjaId]);
  }
}

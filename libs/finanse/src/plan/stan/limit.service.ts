import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, firstDay, type Money, newId, type PlainMonth } from '@ostoja/kernel';
import type { LiniaBudzetowa } from '../linia-budzetowa.js';
import { getRootUnit } from '../root-unit.js';
import { LimitWydatkow } from './limit-wydatkow.entity.js';
import { PrzekroczeniePlanu } from './przekroczenie-planu.entity.js';

export interface LimitInput extends LiniaBudzetowa {
  readonly komorkaId: string;
  readonly miesiac: PlainMonth;
  readonly kwota: Money;
}

export interface PrzekroczenieInput extends LiniaBudzetowa {
  readonly rok: number;
  /** Null: the whole centre. */
  readonly komorkaId: string | null;
  readonly kwota: Money;
  readonly powod: string;
}

/** What stands beside the plan: limits of units for a month, and decisions to commit more than the plan gives. */
@Injectable()
export class LimitService {
  constructor(private readonly database: Database, private readonly audit: AuditLog, private readonly clock: Clock) {}

  /** Sets the limit from now on; the earlier one stays on record. Errors: 403, `FINANSE.UNIT_UNKNOWN` (422). */
  async setLimit({ kwota, miesiac, ...line }: LimitInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const row = await tx.save(tx.create(LimitWydatkow, { ...line, id: newId(), miesiac: firstDay(miesiac), kwota: kwota.toString(), ustalilId: getPrincipal().uzytkownikId, ustalono: this.clock.now() }));
      await this.audit.write({ zasob: 'limit-wydatkow', czynnosc: 'utworzenie', ids: [row.id] });
      return row.id;
    });
  }

  /** Records who lets the line be committed above its plan, by how much and why. Errors: 403, `FINANSE.UNIT_UNKNOWN` (422). */
  async allow({ kwota, komorkaId, ...rest }: PrzekroczenieInput): Promise<string> {
    return this.database.transaction(async (tx) => {
      const decision = {
        ...rest, id: newId(), komorkaId: komorkaId ?? (await getRootUnit(tx)), kwota: kwota.toString(), dzien: this.clock.today(), zdecydowalId: getPrincipal().uzytkownikId, zdecydowano: this.clock.now(),
      };
      await tx.save(tx.create(PrzekroczeniePlanu, decision));
      await this.audit.write({ zasob: 'przekroczenie-planu', czynnosc: 'utworzenie', ids: [decision.id] });
      return decision.id;
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AccessJournal, ReachService } from '@ostoja/access';
import { Database, findContext, getPrincipal } from '@ostoja/database';
import { Clock, newId } from '@ostoja/kernel';
import type { EntityManager } from 'typeorm';
import { Chain, CHAINS } from './chain/chain.js';
import { type EntryContent, storeIds } from './chain/entry.js';
import { ReadWriter } from './chain/read-writer.js';

/** Whose records were touched, and which. Ids only. */
export interface AuditSubject {
  /** Kind of record, e.g. `osoba`, `decyzja`. */
  readonly zasob: string;
  /** People whose data it is. */
  readonly osobaIds?: readonly string[];
  readonly sprawaIds?: readonly string[];
  /** Ids of the records themselves. */
  readonly ids?: readonly string[];
}
/** A read of personal data and its purpose, a short code such as `sprawa` or `wyszukiwanie`. */
export interface AuditedRead extends AuditSubject {
  readonly cel: string;
}
/** A change: `utworzenie`, `zmiana`, `zatwierdzenie` … */
export interface AuditedWrite extends AuditSubject {
  readonly czynnosc: string;
}

/** Names are short codes: free text could carry personal data into a log that is never cleaned. */
const CODE = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** The append-only record of who read and changed what. */
@Injectable()
export class AuditLog extends AccessJournal {
  private readonly chainOfTransaction = new WeakMap<EntityManager, number>();

  constructor(
    private readonly database: Database,
    private readonly chain: Chain,
    private readonly reads: ReadWriter,
    private readonly reach: ReachService,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Records a read; resolves when the entry is durable, so the answer must wait for it. */
  async read(entry: AuditedRead): Promise<void> {
    await this.reads.add(await this.describe(entry, 'odczyt', entry.cel));
  }

  /** Records a change inside the caller's transaction: both stay or neither does. */
  async write(entry: AuditedWrite): Promise<void> {
    await this.database.transaction(async (tx) => {
      const content = await this.describe(entry, entry.czynnosc, null);
      const wanted = this.chainOfTransaction.get(tx) ?? Math.floor(Math.random() * CHAINS);
      const used = await this.chain.append((sql, params) => tx.query(sql, params), [content], wanted);
      this.chainOfTransaction.set(tx, used);
    });
  }

  private async describe(entry: AuditSubject, czynnosc: string, cel: string | null): Promise<EntryContent> {
    for (const code of [entry.zasob, czynnosc, cel ?? 'brak']) if (!CODE.test(code)) throw new Error(`Not a short code for the log: ${code.length} characters`);
    const principal = getPrincipal();
    const { roles } = await this.reach.current();
    return {
      jednostka_id: principal.jednostkaId,
      id: newId(),
      chwila: this.clock.now().toISOString().replace('Z', '000Z'),
      uzytkownik_id: principal.uzytkownikId,
      role: roles,
      zasob: entry.zasob,
      czynnosc,
      cel,
      osoba_ids: [...new Set(entry.osobaIds)],
      sprawa_ids: [...new Set(entry.sprawaIds)],
      ...storeIds(this.chain.key, entry.ids ?? []),
      zadanie: findContext()?.requestId ?? '',
    };
  }
}

import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database } from '@ostoja/database';
import { notFound } from '@ostoja/kernel';
import { type EntityManager, In } from 'typeorm';
import { ZlecenieUslug, ZlecenieUslugZmiana } from './zlecenie-uslug.entity.js';

/** An order with its changes, oldest first. */
export interface OtwarteZlecenie {
  readonly zlecenie: ZlecenieUslug;
  readonly zmiany: readonly ZlecenieUslugZmiana[];
}

export interface ZlecenieFilter {
  readonly sprawaId?: string;
  readonly przyznanieId?: string;
  readonly uslugodawcaId?: string;
  readonly stan?: string;
}

const LIST_LIMIT = 200;

/** Reads orders and notes what happens to them. */
@Injectable()
export class ZlecenieUslugStore {
  constructor(private readonly database: Database, private readonly audit: AuditLog) {}

  /** Errors: 404. */
  async open(tx: EntityManager, id: string, { lock = false } = {}): Promise<OtwarteZlecenie> {
    const zlecenie = await tx.findOne(ZlecenieUslug, { where: { id }, ...(lock && { lock: { mode: 'pessimistic_write' as const } }) });
    if (!zlecenie) throw notFound('zlecenie');
    return { zlecenie, zmiany: await tx.find(ZlecenieUslugZmiana, { where: { zlecenieId: id }, order: { od: 'ASC' } }) };
  }

  /** Whoever counts what is ordered or done under a grant does so alone until the end of the transaction. */
  async lockGrant(tx: EntityManager, przyznanieId: string): Promise<void> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [przyznanieId]);
  }

  /** Orders of a grant that are not annulled, with their changes. */
  async ofGrant(tx: EntityManager, przyznanieId: string): Promise<OtwarteZlecenie[]> {
    return this.withChanges(tx, await tx.find(ZlecenieUslug, { where: { przyznanieId } }));
  }

  /** Newest first, with an entry in the access log. */
  async list({ sprawaId, przyznanieId, uslugodawcaId, stan }: ZlecenieFilter): Promise<OtwarteZlecenie[]> {
    const found = await this.database.transaction(async (tx) => {
      const where = { ...(sprawaId && { sprawaId }), ...(przyznanieId && { przyznanieId }), ...(uslugodawcaId && { uslugodawcaId }), ...(stan && { stan: stan as ZlecenieUslug['stan'] }) };
      return this.withChanges(tx, await tx.find(ZlecenieUslug, { where, order: { id: 'DESC' }, take: LIST_LIMIT }));
    });
    await this.audit.read({ zasob: 'zlecenie-uslug', cel: 'lista', osobaIds: found.map(({ zlecenie }) => zlecenie.osobaId), sprawaIds: found.map(({ zlecenie }) => zlecenie.sprawaId), ids: found.map(({ zlecenie }) => zlecenie.id) });
    return found;
  }

  async record(czynnosc: string, { id, osobaId, sprawaId }: ZlecenieUslug): Promise<void> {
    await this.audit.write({ zasob: 'zlecenie-uslug', czynnosc, osobaIds: [osobaId], sprawaIds: [sprawaId], ids: [id] });
  }

  private async withChanges(tx: EntityManager, zlecenia: ZlecenieUslug[]): Promise<OtwarteZlecenie[]> {
    const zmiany = zlecenia.length === 0 ? [] : await tx.find(ZlecenieUslugZmiana, { where: { zlecenieId: In(zlecenia.map(({ id }) => id)) }, order: { od: 'ASC' } });
    return zlecenia.map((zlecenie) => ({ zlecenie, zmiany: zmiany.filter(({ zlecenieId }) => zlecenieId === zlecenie.id) }));
  }
}

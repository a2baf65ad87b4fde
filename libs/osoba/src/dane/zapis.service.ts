import { Injectable } from '@nestjs/common';
import { AuditLog } from '@ostoja/audit';
import { Database, getPrincipal } from '@ostoja/database';
import { Clock, DomainError, notFound, type PlainDate } from '@ostoja/kernel';
import type { DeepPartial, EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import type { ZapisEntity } from './zapis.entity.js';

/** A table of dated records and what its rows are called in the access log and in errors. */
export interface ZapisKind<T extends ZapisEntity> {
  readonly entity: EntityTarget<T>;
  readonly zasob: string;
}
/** What a caller gives; the rest is filled in when it is recorded. */
export type NewZapis<T extends ZapisEntity> = Omit<T, 'jednostkaId' | 'id' | 'zapisano' | 'zapisal' | 'wycofano' | 'wycofal' | 'fillKey'>;

const IDS = 'select osoba_id as id, kanoniczna_id as kanoniczna from osoba.aliasy(array[$1::uuid])';
const SERVED = 'select 1 from osoba.opieka_scalona where osoba_id = $1 limit 1';

/** Records what was so about a person from a day to a day: adds, ends, annuls; never overwrites. */
@Injectable()
export class ZapisService {
  constructor(private readonly database: Database, private readonly clock: Clock, private readonly audit: AuditLog) {}

  /** Adds a record. Errors: 403 OSOBA.NOT_SERVED when no unit of the caller's serves the person, 422 OSOBA.ZAPIS_PERIOD. */
  async add<T extends ZapisEntity>(kind: ZapisKind<T>, zapis: NewZapis<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      const [osoba] = await tx.query<{ kanoniczna: string }[]>(IDS, [zapis.osobaId]);
      await assertServed(tx, osoba!.kanoniczna);
      assertPeriod(zapis.od, zapis.do);
      const added = await this.insert(tx, kind, { ...zapis, osobaId: osoba!.kanoniczna });
      await this.audit.write({ zasob: kind.zasob, czynnosc: 'utworzenie', osobaIds: [added.osobaId], ids: [added.id] });
      return added;
    });
  }

  /** It was so until `day`: the record is withdrawn and recorded anew with its end. */
  async end<T extends ZapisEntity>(kind: ZapisKind<T>, osobaId: string, id: string, day: PlainDate): Promise<T> {
    return this.database.transaction(async (tx) => {
      const old = await this.take(tx, kind, osobaId, id);
      assertPeriod(old.od, day);
      const ended = await this.insert(tx, kind, { ...old, do: day });
      await this.audit.write({ zasob: kind.zasob, czynnosc: 'zakonczenie', osobaIds: [old.osobaId], ids: [old.id, ended.id] });
      return ended;
    });
  }

  /** It never was so: the record is withdrawn. */
  async annul<T extends ZapisEntity>(kind: ZapisKind<T>, osobaId: string, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const old = await this.take(tx, kind, osobaId, id);
      await this.audit.write({ zasob: kind.zasob, czynnosc: 'uniewaznienie', osobaIds: [old.osobaId], ids: [old.id] });
    });
  }

  private async insert<T extends ZapisEntity>(tx: EntityManager, { entity }: ZapisKind<T>, zapis: NewZapis<T>): Promise<T> {
    const now = { zapisano: this.clock.now(), zapisal: getPrincipal().uzytkownikId, wycofano: null, wycofal: null };
    return tx.save(tx.create(entity, { ...zapis, jednostkaId: undefined, id: undefined, ...now } as unknown as DeepPartial<T>));
  }

  /** Withdraws the row and answers what it held; only one of two callers gets it. */
  private async take<T extends ZapisEntity>(tx: EntityManager, kind: ZapisKind<T>, osobaId: string, id: string): Promise<T> {
    const row = await this.getForChange(tx, kind, osobaId, id);
    await tx.update(kind.entity, { id } as FindOptionsWhere<T>, { wycofano: this.clock.now(), wycofal: getPrincipal().uzytkownikId } as never);
    return row;
  }

  /** The record of the person, locked until the transaction ends. Errors: 404, `OSOBA.ZAPIS_WITHDRAWN` (409). */
  async getForChange<T extends ZapisEntity>(tx: EntityManager, { entity, zasob }: ZapisKind<T>, osobaId: string, id: string): Promise<T> {
    const row = await tx.findOne(entity, { where: { id } as FindOptionsWhere<T>, lock: { mode: 'pessimistic_write' } });
    const ids = await tx.query<{ id: string }[]>(IDS, [osobaId]);
    if (!row || !ids.some((one) => one.id === row.osobaId)) throw notFound(zasob);
    if (row.wycofano) throw new DomainError('OSOBA.ZAPIS_WITHDRAWN', 'Ten zapis został już zmieniony lub unieważniony. Odśwież kartotekę.', { status: 409 });
    return row;
  }
}

function assertPeriod(od: PlainDate, until: PlainDate | null): void {
  if (until !== null && until < od) throw new DomainError('OSOBA.ZAPIS_PERIOD', 'Koniec nie może być wcześniejszy niż początek.', { field: 'do' });
}

/** The person must be in the care of a unit of the caller's. */
export async function assertServed(tx: EntityManager, osobaId: string): Promise<void> {
  const rows = await tx.query<unknown[]>(SERVED, [osobaId]);
  if (rows.length === 0) {
    throw new DomainError('OSOBA.NOT_SERVED', 'Tej osoby nie obejmuje opieką żadna z Twoich komórek. Najpierw obejmij ją opieką.', { status: 403 });
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { Clock, type DomainEvent, newId } from '@ostoja/kernel';
import { DELIVERY } from './queue/delivery.js';

/** The transactional outbox: an event leaves only when the transaction that caused it has stayed. */
@Injectable()
export class Outbox {
  constructor(private readonly database: Database, private readonly clock: Clock) {}

  /** Puts the event in the outbox, inside the caller's transaction; the worker then delivers it at least once. */
  async publish(event: DomainEvent): Promise<void> {
    const id = newId();
    await this.database.transaction(async (tx) => {
      await tx.query('insert into jobs.outbox (jednostka_id, id, typ, dane, utworzono) values ($1, $2, $3, $4, $5)', [
        event.jednostkaId, id, event.type, event.payload, this.clock.now(),
      ]);
      await tx.query('select jobs.zlec($1, $2, $3)', [DELIVERY, { jednostka_id: event.jednostkaId, id }, `outbox:${id}`]);
    });
  }
}

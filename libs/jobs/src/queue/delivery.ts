import { Injectable } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { Clock, type DomainEvent } from '@ostoja/kernel';
import { JobPrincipals } from './job-principals.js';
import { type EventHandler, JobRegistry } from './job-registry.js';

/** Name of the delivering job in the queue. */
export const DELIVERY = 'outbox';
/** Account as which events are delivered. */
export const DELIVERY_PRINCIPAL = 'zadanie.outbox';

/** What the queue holds of an event: where to find it. */
export interface DeliveryPayload {
  readonly jednostka_id: string;
  readonly id: string;
}

/** Brings an event of the outbox to its listeners. A listener that fails is tried again; those that succeeded are not. */
@Injectable()
export class Delivery {
  constructor(
    private readonly database: Database,
    private readonly registry: JobRegistry,
    private readonly principals: JobPrincipals,
    private readonly clock: Clock,
  ) {}

  /** Delivers one event; throws when any listener failed, so that the queue repeats it. */
  async deliver({ jednostka_id, id }: DeliveryPayload): Promise<void> {
    await this.principals.runIn(jednostka_id, DELIVERY_PRINCIPAL, async () => {
      const [row] = await this.database.read<{ typ: string; dane: DomainEvent['payload'] }>('select typ, dane from jobs.outbox where id = $1', [id]);
      if (!row) return;
      const event: DomainEvent = { type: row.typ, jednostkaId: jednostka_id, payload: row.dane };
      const results = await Promise.allSettled(this.registry.getHandlers(row.typ).map((handler) => this.hand(id, event, handler)));
      for (const result of results) if (result.status === 'rejected') throw result.reason;
    });
  }

  private async hand(id: string, event: DomainEvent, handler: EventHandler): Promise<void> {
    await this.database.transaction(async (tx) => {
      const first = await tx.query<unknown[]>(
        'insert into jobs.odbior (jednostka_id, outbox_id, odbiorca, chwila) values ($1, $2, $3, $4) on conflict do nothing returning 1',
        [event.jednostkaId, id, handler.name, this.clock.now()],
      );
      if (first.length > 0) await handler.handle(event);
    });
  }
}

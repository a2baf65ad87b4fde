import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '@ostoja/kernel';

/** The transactional outbox: an event leaves only when the transaction that caused it has stayed. */
@Injectable()
export class Outbox {
  /** Puts the event in the outbox, inside the caller's transaction. */
  async publish(_event: DomainEvent): Promise<void> {}
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '@ostoja/database';
import { Clock } from '@ostoja/kernel';
import { DELIVERY_PRINCIPAL } from './delivery.js';
import { JobRegistry } from './job-registry.js';

/** Longer than the queue repeats a failing delivery (about a fortnight), so nothing undelivered is lost. */
const KEPT_MS = 90 * 86_400_000;

/** Removes events that were delivered long ago. */
@Injectable()
export class OutboxCleaning implements OnModuleInit {
  constructor(private readonly registry: JobRegistry, private readonly database: Database, private readonly clock: Clock) {}

  onModuleInit(): void {
    this.registry.registerJob({ name: 'jobs.outbox-cleaning', cron: '40 2 * * *', principal: DELIVERY_PRINCIPAL, run: () => this.clean() });
  }

  private async clean(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    await this.database.transaction((tx) => tx.query('delete from jobs.outbox where utworzono < $1', [before]));
  }
}

import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox.js';
import { Delivery } from './queue/delivery.js';
import { JobPrincipals } from './queue/job-principals.js';
import { JobRegistry } from './queue/job-registry.js';
import { JobRunner } from './queue/job-runner.js';
import { OutboxCleaning } from './queue/outbox-cleaning.js';

/** Work that outlives a request: events to deliver and jobs on a schedule. */
@Global()
@Module({
  providers: [Outbox, JobRegistry, JobPrincipals, Delivery, JobRunner, OutboxCleaning],
  exports: [Outbox, JobRegistry, JobRunner, Delivery],
})
export class JobsModule {}

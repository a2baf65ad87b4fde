import { Global, Module } from '@nestjs/common';
import { Outbox } from './outbox.js';

/** Work that outlives a request: events to deliver and jobs on a schedule. */
@Global()
@Module({ providers: [Outbox], exports: [Outbox] })
export class JobsModule {}

import { type DynamicModule, Module } from '@nestjs/common';
import { domainModules } from '@ostoja/composition';
import type { Config } from '@ostoja/database';
import { Housekeeping } from './housekeeping.js';

/** The job process: the same libraries as the API, and the jobs that belong to no single one of them. */
@Module({ providers: [Housekeeping] })
export class WorkerModule {
  static forRoot(config: Config): DynamicModule {
    return { module: WorkerModule, imports: domainModules(config, 'ostoja-worker') };
  }
}

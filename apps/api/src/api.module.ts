import { type DynamicModule, Module } from '@nestjs/common';
import { domainModules } from '@ostoja/composition';
import type { Config } from '@ostoja/database';
import { HealthController } from './health.controller.js';

/** The HTTP process: every library's routes, and health. */
@Module({ controllers: [HealthController] })
export class ApiModule {
  static forRoot(config: Config): DynamicModule {
    return { module: ApiModule, imports: domainModules(config, 'ostoja-api') };
  }
}

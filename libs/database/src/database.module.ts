import { type DynamicModule, Module } from '@nestjs/common';
import { Clock, SystemClock } from '@ostoja/kernel';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Config } from './config.js';
import { assertSafeRole, createDataSource } from './data-source.js';
import { Database } from './database.js';

/** Gives every other module its configuration, clock, data source and unit of work. */
@Module({})
export class DatabaseModule {
  static forRoot(config: Config, entities: DataSourceOptions['entities'], name: string): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: new SystemClock(config.OSTOJA_CLOCK_FILE) },
        {
          provide: DataSource,
          useFactory: async () => {
            const dataSource = await createDataSource({ url: config.DATABASE_URL, pool: config.DATABASE_POOL, entities, name }).initialize();
            await assertSafeRole(dataSource);
            return dataSource;
          },
        },
        Database,
      ],
      exports: [Config, Clock, DataSource, Database],
    };
  }
}

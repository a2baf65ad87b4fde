import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamicModule, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AccessModule, getDemoAccount, JEDNOSTKA_ID } from '@ostoja/access';
import { AuditModule } from '@ostoja/audit';
import { entities } from '@ostoja/composition';
import { DatabaseModule, loadConfig, runAs } from '@ostoja/database';
import { DocumentsModule } from '@ostoja/documents';
import { HttpModule } from '@ostoja/http';
import { JobsModule } from '@ostoja/jobs';
import { newId } from '@ostoja/kernel';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from './database.js';
import { moveClock } from './move-clock.js';
import { seedTestCity } from './test-city.js';

/** Services of some libraries on a database of the calling test file, with the structure and the demo accounts, without HTTP. */
export interface Centre {
  readonly database: TestDatabase;
  /** Looks past every wall; for arranging and asserting only. */
  readonly superuser: Client;
  get<T>(service: abstract new (...args: never[]) => T): T;
  /** Acts as the demo account: `socjalny.f1`. */
  as<T>(login: string, work: () => Promise<T>): Promise<T>;
  /** Moves the clock to so many days from the real time. */
  moveClock(days: number): void;
  stop(): Promise<void>;
}

/** Opens the centre with the given modules on top of level 1. */
export async function openCentre(modules: readonly (DynamicModule | Type)[]): Promise<Centre> {
  const database = await createTestDatabase();
  await seedTestCity(database);
  const folder = mkdtempSync(join(tmpdir(), 'ostoja-centre-'));
  const clockFile = join(folder, 'clock');
  const config = loadConfig({ DATABASE_URL: database.urls.api, OSTOJA_SECRET: 'test-secret-test-secret-test-secret', OSTOJA_CLOCK_FILE: clockFile, OSTOJA_DATA_DIR: folder });
  const foundations = [DatabaseModule.forRoot(config, entities, 'ostoja-test'), AccessModule, HttpModule, AuditModule, JobsModule, DocumentsModule];
  const module = await Test.createTestingModule({ imports: [...foundations, ...modules] }).compile();
  await module.init();
  const superuser = new Client({ connectionString: database.urls.superuser });
  await superuser.connect();
  return {
    database,
    superuser,
    get: (service) => module.get(service, { strict: false }),
    as: (login, work) => runAs({ principal: { uzytkownikId: getDemoAccount(login).id, jednostkaId: JEDNOSTKA_ID, rodzaj: getDemoAccount(login).rodzaj }, requestId: newId() }, work),
    moveClock: (days) => moveClock(clockFile, days),
    async stop() {
      await module.close();
      await superuser.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

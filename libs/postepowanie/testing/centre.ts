import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { AccessModule, getDemoAccount, JEDNOSTKA_ID, seedDemoAccounts, seedStructure } from '@ostoja/access';
import { AuditModule } from '@ostoja/audit';
import { entities } from '@ostoja/composition';
import { Database, DatabaseModule, loadConfig, runAs } from '@ostoja/database';
import { HttpModule } from '@ostoja/http';
import { JobsModule } from '@ostoja/jobs';
import { newId, type PlainDate } from '@ostoja/kernel';
import { KatalogSpraw, PostepowanieModule } from '@ostoja/postepowanie';
import { Client } from 'pg';
import { createTestDatabase } from '../../../test/support/database.js';
import { aRodzajSprawy } from './builders.js';

/** The demo centre in a database of its own, with the services of the procedure and two kinds of cases: `zasilek-probny` and `pomoc-probna`. */
export interface CaseCentre {
  get<T>(service: abstract new (...args: never[]) => T): T;
  /** Acts as the demo account: `socjalny.f1`. */
  as<T>(login: string, work: () => Promise<T>): Promise<T>;
  /** Sets the day on which everything happens from now on, at noon. */
  setToday(day: PlainDate): void;
  /** Looks past every wall; for arranging and asserting only. */
  readonly superuser: Client;
  close(): Promise<void>;
}

/** @param modules further modules that the test needs */
export async function openCaseCentre(modules: readonly Type[] = []): Promise<CaseCentre> {
  const database = await createTestDatabase();
  const migrator = await connect(database.urls.migrator);
  await seedStructure(migrator);
  await seedDemoAccounts(migrator, { memoryCost: 1024, timeCost: 2, parallelism: 1 });
  await migrator.end();
  const superuser = await connect(database.urls.superuser);
  const folder = mkdtempSync(join(tmpdir(), 'ostoja-case-'));
  const clockFile = join(folder, 'clock');
  const config = loadConfig({
    DATABASE_URL: database.urls.api, OSTOJA_SECRET: 'test-secret-test-secret-test-secret', OSTOJA_CLOCK_FILE: clockFile, OSTOJA_DATA_DIR: folder, DATABASE_POOL: '20',
  });
  const module = await Test.createTestingModule({
    imports: [DatabaseModule.forRoot(config, entities, 'test'), AccessModule, HttpModule, AuditModule, JobsModule, PostepowanieModule, ...modules],
  }).compile();
  await module.init();
  for (const kod of ['zasilek-probny', 'pomoc-probna']) module.get(KatalogSpraw, { strict: false }).register(aRodzajSprawy({ kod }));
  return {
    get: (service) => module.get(service, { strict: false }),
    as: (login, work) => {
      const { id: uzytkownikId, rodzaj } = getDemoAccount(login);
      return runAs({ principal: { uzytkownikId, jednostkaId: JEDNOSTKA_ID, rodzaj }, requestId: newId() }, work);
    },
    setToday: (day) => writeFileSync(clockFile, String(Date.parse(`${day}T11:00:00Z`) - Date.now())),
    superuser,
    async close() {
      await module.get(Database, { strict: false }).onApplicationShutdown();
      await module.close();
      await superuser.end();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

import { Test } from '@nestjs/testing';
import { AccessModule, getDemoAccount, JEDNOSTKA_ID, seedDemoAccounts, seedStructure } from '@ostoja/access';
import { AuditModule } from '@ostoja/audit';
import { Database, DatabaseModule, loadConfig, runAs } from '@ostoja/database';
import { HttpModule } from '@ostoja/http';
import { JobsModule } from '@ostoja/jobs';
import { entities } from '@ostoja/composition';
import { newId } from '@ostoja/kernel';
import { OsobaModule } from '@ostoja/osoba';
import { Client } from 'pg';
import { createTestDatabase } from '../../../test/support/database.js';

/** The demo centre in a database of its own, with the services of this library. */
export interface Centre {
  get<T>(service: abstract new (...args: never[]) => T): T;
  /** Acts as the demo account: `socjalny.f1`. */
  as<T>(login: string, work: () => Promise<T>): Promise<T>;
  /** Looks past every wall; for arranging and asserting only. */
  readonly superuser: Client;
  close(): Promise<void>;
}

export async function openCentre(): Promise<Centre> {
  const database = await createTestDatabase();
  const migrator = await connect(database.urls.migrator);
  await seedStructure(migrator);
  await seedDemoAccounts(migrator, { memoryCost: 1024, timeCost: 2, parallelism: 1 });
  await migrator.end();
  const superuser = await connect(database.urls.superuser);
  const config = loadConfig({ DATABASE_URL: database.urls.api, OSTOJA_SECRET: 'test-secret-test-secret-test-secret' });
  const module = await Test.createTestingModule({
    imports: [DatabaseModule.forRoot(config, entities, 'test'), AccessModule, HttpModule, AuditModule, JobsModule, OsobaModule],
  }).compile();
  await module.init();
  return {
    get: (service) => module.get(service, { strict: false }),
    as: (login, work) => runAs({ principal: { uzytkownikId: getDemoAccount(login).id, jednostkaId: JEDNOSTKA_ID, rodzaj: getDemoAccount(login).rodzaj }, requestId: newId() }, work),
    superuser,
    async close() {
      await module.get(Database, { strict: false }).onApplicationShutdown();
      await module.close();
      await superuser.end();
      await database.drop();
    },
  };
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

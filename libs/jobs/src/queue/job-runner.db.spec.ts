import { Test, type TestingModule } from '@nestjs/testing';
import { AccessModule, uzytkownikId } from '@ostoja/access';
import { seedCentre, testConfig } from '@ostoja/access/testing';
import { AuditModule } from '@ostoja/audit';
import { DatabaseModule, findContext } from '@ostoja/database';
import { HttpModule } from '@ostoja/http';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { eventually } from '../../../../test/support/eventually.js';
import { JobsModule } from '../jobs.module.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

describe('scheduled work', () => {
  let database: TestDatabase;
  let worker: TestingModule;
  const seen: (string | undefined)[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedCentre(database.urls.migrator);
    const config = testConfig({ api: database.urls.worker });
    worker = await Test.createTestingModule({ imports: [DatabaseModule.forRoot(config, [], 'test'), AccessModule, HttpModule, AuditModule, JobsModule] }).compile();
    await worker.init();
    const run = async () => void seen.push(findContext()?.principal.uzytkownikId);
    worker.get(JobRegistry).registerJob({ name: 'test.sweep', cron: '0 0 1 1 *', principal: 'zadanie.terminy', run });
    await worker.get(JobRunner).start();
  });
  afterAll(async () => {
    await worker.close();
    await database.drop();
  });
  beforeEach(() => void (seen.length = 0));

  it('runs as its account, once in every centre', async () => {
    await worker.get(JobRunner).runNow('test.sweep');
    expect(seen).toEqual([uzytkownikId('zadanie.terminy')]);
  });

  it('is taken from the queue', async () => {
    const sql = new Client({ connectionString: database.urls.migrator });
    await sql.connect();
    await sql.query(`select jobs.zlec('test_sweep', '{}', null)`);
    await sql.end();
    await eventually(() => expect(seen).toEqual([uzytkownikId('zadanie.terminy')]));
  });

  it('has a name of its own', async () => {
    const job = { name: 'test.sweep', cron: '* * * * *', principal: 'zadanie.terminy', run: async () => undefined };
    expect(() => worker.get(JobRegistry).registerJob(job)).toThrow('Two jobs named test.sweep');
    await expect(worker.get(JobRunner).runNow('unknown')).rejects.toThrow('No job named unknown');
  });
});

import { setTimeout as sleep } from 'node:timers/promises';
import { Test, type TestingModule } from '@nestjs/testing';
import { AccessModule, JEDNOSTKA_ID, uzytkownikId } from '@ostoja/access';
import { asUser, seedCentre, testConfig } from '@ostoja/access/testing';
import { AuditModule } from '@ostoja/audit';
import { Database, DatabaseModule, findContext } from '@ostoja/database';
import { HttpModule } from '@ostoja/http';
import { type DomainEvent, newId } from '@ostoja/kernel';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { eventually } from '../../../../test/support/eventually.js';
import { JobsModule } from '../jobs.module.js';
import { Outbox } from '../outbox.js';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';

describe('the outbox and the queue', () => {
  let database: TestDatabase;
  let api: TestingModule;
  let worker: TestingModule;
  const seen: { handler: string; event: DomainEvent; principal: string | undefined }[] = [];
  const faults = new Map<string, number>();

  const start = (url: string, name: string) =>
    Test.createTestingModule({ imports: [DatabaseModule.forRoot(testConfig({ api: url }), [], name), AccessModule, HttpModule, AuditModule, JobsModule] }).compile();
  const event = (type: string): DomainEvent => ({ type, jednostkaId: JEDNOSTKA_ID, payload: { decyzja_id: newId() } });
  const publish = (one: DomainEvent) => asUser('kierownik.f1', () => api.get(Outbox).publish(one));
  const untilSeen = (count: number) => eventually(() => expect(seen).toHaveLength(count));
  const note = (handler: string) => async (one: DomainEvent) => {
    seen.push({ handler, event: one, principal: findContext()?.principal.uzytkownikId });
    const left = faults.get(handler) ?? 0;
    faults.set(handler, left - 1);
    if (left > 0) throw new Error('not today');
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedCentre(database.urls.migrator);
    api = await start(database.urls.api, 'test-api');
    worker = await start(database.urls.worker, 'test-worker');
    await worker.init();
    const registry = worker.get(JobRegistry);
    for (const name of ['first', 'second']) registry.registerEventHandler({ name, event: 'test.decyzja.signed', handle: note(name) });
    await worker.get(JobRunner).start();
  });
  afterAll(async () => {
    await worker.close();
    await api.close();
    await database.drop();
  });
  beforeEach(() => {
    seen.length = 0;
    faults.clear();
  });

  it('delivers an event to every listener, as the named account', async () => {
    const one = event('test.decyzja.signed');
    await publish(one);
    await untilSeen(2);
    expect(seen).toEqual(expect.arrayContaining(['first', 'second'].map((handler) => ({ handler, event: one, principal: uzytkownikId('zadanie.outbox') }))));
  });

  it('keeps an event of a rolled back transaction to itself', async () => {
    const work = asUser('kierownik.f1', () =>
      api.get(Database).transaction(async () => {
        await api.get(Outbox).publish(event('test.decyzja.signed'));
        throw new Error('changed my mind');
      }),
    );
    await expect(work).rejects.toThrow('changed my mind');
    const after = event('test.decyzja.signed');
    await publish(after);
    await untilSeen(2);
    expect(seen.map((one) => one.event)).toEqual([after, after]);
  });

  it('repeats for a listener that failed, and only for it', async () => {
    faults.set('second', 1);
    await publish(event('test.decyzja.signed'));
    await untilSeen(3);
    await sleep(200);
    expect(seen.map((one) => one.handler).sort()).toEqual(['first', 'second', 'second']);
  });

  it('shows events to jobs only, and lets the API nowhere near the queue', async () => {
    await publish(event('test.nobody.listens'));
    const read = (login: string) => asUser(login, () => api.get(Database).read('select id from jobs.outbox'));
    expect(await read('kierownik.f1')).toEqual([]);
    expect(await read('administrator')).toEqual([]);
    await expect(asUser('kierownik.f1', () => api.get(Database).read('select * from graphile_worker._private_jobs'))).rejects.toMatchObject({ status: 403 });
  });
});

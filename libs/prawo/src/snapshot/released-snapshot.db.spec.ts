import { DatabaseModule, loadConfig } from '@ostoja/database';
import { plainDate } from '@ostoja/kernel';
import { domenaProbna } from '@ostoja/prawo/testing';
import { Test } from '@nestjs/testing';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { PrawoModule } from '../prawo.module.js';
import { PrawoRegistry } from '../prawo.registry.js';
import { WartoscParametruService } from '../wartosc/wartosc-parametru.service.js';
import { ReleasedSnapshot } from './released-snapshot.js';
import { SnapshotSource } from './snapshot-source.js';

describe('the law of the centre', () => {
  let centre: Centre;
  beforeAll(async () => {
    centre = await openCentre([PrawoModule.forRoot([domenaProbna])]);
  });
  afterAll(() => centre.stop());

  const current = () => centre.get(SnapshotSource).current();
  async function release(wartosc: string): Promise<void> {
    const service = centre.get(WartoscParametruService);
    const nowa = { parametrId: 'probny.prog', jednostkaMiary: 'PLN/month', od: plainDate('2027-01-01'), do: null, wartosc, podstawaPrawna: 'art. 1', zrodlo: 'https://ostoja.example/1' };
    const id = await centre.as('administrator', () => service.load(nowa));
    await centre.as('dyrektor', () => service.release(id, 1));
  }

  it('is what was shipped while nothing is released', async () => {
    expect(await current()).toBe(centre.get(PrawoRegistry).shipped);
  });

  it('is frozen once for each release and used until the next', async () => {
    await release('1100.00');
    const first = await current();
    expect(await Promise.all([current(), current()])).toEqual([first, first]);
    expect(await current()).toBe(first);
    await release('1200.00');
    const second = await current();
    expect([first.find('probny.prog', plainDate('2027-01-01'))?.text, second.find('probny.prog', plainDate('2027-01-01'))?.text]).toEqual(['1100.00', '1200.00']);
    expect(second.hash).not.toBe(first.hash);
    expect(second.find('probny.prog', plainDate('2026-12-31'))?.text).toBe('1000.00');
  });

  it('is the same at once in a second process', async () => {
    const config = loadConfig({ DATABASE_URL: centre.database.urls.worker, OSTOJA_SECRET: 'test-secret-test-secret-test-secret' });
    const worker = await Test.createTestingModule({ imports: [DatabaseModule.forRoot(config, [], 'drugi')], providers: [ReleasedSnapshot, { provide: PrawoRegistry, useValue: centre.get(PrawoRegistry) }] }).compile();
    expect((await worker.get(ReleasedSnapshot).current()).hash).toBe((await current()).hash);
    await release('1300.00');
    const after = await worker.get(ReleasedSnapshot).current();
    expect([after.hash, after.find('probny.prog', plainDate('2027-01-01'))?.text]).toEqual([(await current()).hash, '1300.00']);
    await worker.close();
  });
});

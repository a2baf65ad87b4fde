import { asUser } from '@ostoja/access/testing';
import { LogUnderTest } from '@ostoja/audit/testing';
import { newId } from '@ostoja/kernel';
import { ReplayLog } from './replay-log.js';

describe('an answer given again', () => {
  let audit: LogUnderTest;
  beforeAll(async () => {
    audit = await LogUnderTest.start();
  });
  afterAll(() => audit.close());

  it('is a reading of everybody whom the first one was about, and of nobody of another person\'s request', async () => {
    const [osobaId, sprawaId] = [newId(), newId()];
    const replays = new ReplayLog(audit.database, audit.log);
    await asUser('kierownik.f1', () => audit.log.write({ zasob: 'wniosek', czynnosc: 'utworzenie', osobaIds: [osobaId], sprawaIds: [sprawaId] }));
    await asUser('kierownik.f1', () => replays.replayed('test-kierownik.f1'));
    await asUser('socjalny.f1', () => replays.replayed('test-kierownik.f1'));
    const { rows } = await audit.owner.query(`select osoba_ids, sprawa_ids from audit.wpis where cel = 'powtorzenie' order by chwila, id`);
    expect(rows).toEqual([{ osoba_ids: [osobaId], sprawa_ids: [sprawaId] }, { osoba_ids: [], sprawa_ids: [] }]);
  });
});

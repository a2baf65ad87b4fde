import { LogUnderTest } from '@ostoja/audit/testing';
import { dropMonth } from './closure.js';

describe('retention of the log', () => {
  let audit: LogUnderTest;

  beforeEach(async () => {
    audit = await LogUnderTest.start();
  });
  afterEach(() => audit.close());

  it('drops a past month so that the rest stays verifiable, unless the removal is forged', async () => {
    await audit.readMany(3);
    await audit.exportAnchor();
    const [{ okres }] = (await audit.owner.query('select distinct okres::text from audit.wpis')).rows as [{ okres: string }];
    const drop = () => dropMonth(audit.run, audit.key, okres, audit.clock.today());
    await expect(drop()).rejects.toThrow('jeszcze trwa');
    await audit.moveClock(40);
    await audit.readMany(3);
    await drop();
    await expect(audit.verify()).resolves.toMatchObject({ wpisy: 3, bledy: [] });
    await audit.owner.query('update audit.zamkniecie set nr = nr + 1');
    expect(await audit.faults()).toContain('zamkniecie');
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { uzytkownikId } from '@ostoja/access';
import { LogUnderTest } from '@ostoja/audit/testing';

describe('the check of the log', () => {
  let audit: LogUnderTest;

  beforeEach(async () => {
    audit = await LogUnderTest.start();
  });
  afterEach(() => audit.close());

  it('finds a changed entry', async () => {
    await audit.readMany(5);
    await audit.tamper(`update audit.wpis set uzytkownik_id = '${uzytkownikId('dyrektor')}' where nr = 3`);
    expect(await audit.faults()).toEqual(['zmieniony']);
  });

  it('finds a removed entry', async () => {
    await audit.readMany(5);
    await audit.tamper('delete from audit.wpis where nr = 3');
    expect(await audit.faults()).toEqual(['usuniety']);
  });

  it('finds entries cut off the end', async () => {
    await audit.readMany(5);
    await audit.tamper('delete from audit.wpis where nr >= 4');
    expect(await audit.faults()).toEqual(['obciety']);
  });

  it('finds entries cut off together with the head, by the anchor', async () => {
    await audit.readMany(5);
    await audit.exportAnchor();
    await audit.tamper('delete from audit.wpis where nr >= 4');
    await audit.owner.query('update audit.glowa g set nr = 3, skrot = (select skrot from audit.wpis w where w.strumien = g.strumien and w.nr = 3) where nr > 0');
    expect(await audit.faults()).toEqual(['obciety']);
    await audit.tamper('truncate audit.wpis, audit.glowa');
    expect(await audit.faults()).toContain('obciety');
  });

  it('finds a forged anchor', async () => {
    await audit.readMany(2);
    const path = await audit.exportAnchor();
    await writeFile(path, (await readFile(path, 'utf8')).replace(/"nr":\d+/, '"nr":1'));
    expect(await audit.faults()).toEqual(['kotwica']);
  });
});

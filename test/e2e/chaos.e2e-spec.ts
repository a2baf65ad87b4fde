import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { openPaymentCentre, type PaymentCentre } from '@ostoja/wyplata/testing';
import { findBroken } from '../../scripts/chaos/invariants.mjs';

const root = resolve(__dirname, '../..');

describe('crashes in a month of payments', () => {
  it('lose and double nothing (a sample; npm run test:chaos for hundreds)', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/chaos.mjs', '--built', '--kills', '4', '--people', '5', '--seed', '5'], { cwd: root });
    expect(stdout).toMatch(/Zabito: API \d, PostgreSQL \d, worker \d;.*Nic nie zginęło i nic się nie podwoiło\./);
  });

  describe('the questions asked after each', () => {
    let centre: PaymentCentre;
    beforeAll(async () => {
      centre = await openPaymentCentre();
      await centre.pay();
      await centre.send(await approved());
    });
    afterAll(() => centre.stop());

    const approved = async (): Promise<string> => {
      const id = await centre.prepare();
      await centre.approve(id);
      return id;
    };

    it('find nothing where all is well', async () => expect(await findBroken(centre.superuser)).toEqual([]));

    it.each([
      ['an operation of one side', `update finanse.zapis set kwota = kwota + 1 where id = (select min(id::text)::uuid from finanse.zapis)`, /nie bilansują/],
      ['a payment that left its list', `delete from wyplata.pozycja where lp = 1`, /nie jest sumą pozycji/],
      ['a list whose liability was lost', `delete from finanse.operacja where rodzaj = 'zobowiazanie'`, /bez zobowiązania/],
      ['a list whose file was lost', `update wyplata.lista set stan = 'podpisana', wyslal_id = null`, /niewysłane z zapisem wysyłki/],
    ] as [string, string, RegExp][])('find %s', async (_name, sql, found) => {
      await centre.superuser.query(`begin; set local session_replication_role = replica; alter table wyplata.lista drop constraint lista_stan; ${sql}`);
      expect((await findBroken(centre.superuser)).join('\n')).toMatch(found);
      await centre.superuser.query('rollback');
    });
  });
});

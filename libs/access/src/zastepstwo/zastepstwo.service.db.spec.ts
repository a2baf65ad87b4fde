import { AccessApp, asUser } from '@ostoja/access/testing';
import { Database } from '@ostoja/database';
import { addDays, warsawDate } from '@ostoja/kernel';
import type { JaResponse } from '../ja/ja.dto.js';
import { komorkaId, uzytkownikId } from '../structure/structure-id.js';
import type { ZastepstwoPage, ZastepstwoResponse } from './zastepstwo.dto.js';

describe('substitution', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());

  let key = 0;
  const today = warsawDate(new Date());
  const headers = async (version?: number) => ({
    authorization: `Bearer ${await app.tokenOf('administrator')}`,
    'idempotency-key': `key-of-test-${(key += 1)}`,
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  });
  const substitute = async (absent: string, present: string, from: number, to: number) =>
    app.send('POST', '/zastepstwa', { payload: { zastepowany_id: uzytkownikId(absent), zastepujacy_id: uzytkownikId(present), od: addDays(today, from), do: addDays(today, to) }, headers: await headers() });
  const units = (login: string) =>
    asUser(login, () => app.nest.get(Database).read<{ komorka_id: string }>('select distinct komorka_id from access.role_dzis() order by 1')).then((rows) => rows.map((row) => row.komorka_id));
  const both = [komorkaId('filia-1'), komorkaId('filia-2')].sort();

  it('gives the roles of the absent person on its days only', async () => {
    expect((await substitute('kierownik.f1', 'kierownik.f2', 1, 2)).statusCode).toBe(201);
    const onDay = async (days: number) => {
      await app.moveClock(days * 86_400_000);
      return units('kierownik.f2');
    };
    expect([await onDay(0), await onDay(1), await onDay(2), await onDay(3)]).toEqual([[komorkaId('filia-2')], both, both, [komorkaId('filia-2')]]);
    expect(await units('kierownik.f1')).toEqual([komorkaId('filia-1')]);
    await app.moveClock(0);
  });

  it('shows the substitute for whom they act', async () => {
    const made = (await substitute('kierownik.f1', 'kierownik.f2', 0, 0)).json<ZastepstwoResponse>();
    const me = (await app.get('/ja', await app.tokenOf('kierownik.f2'))).json<JaResponse>();
    expect(me.role.map((one) => [one.komorka.kod, one.w_zastepstwie?.nazwisko ?? null])).toEqual([['filia-2', null], ['filia-1', 'Modelowa']]);
    const ended = await app.send('PATCH', `/zastepstwa/${made.id}`, { payload: { do: addDays(today, -1) }, headers: await headers(1) });
    expect(ended.json()).toMatchObject({ do: addDays(today, -1), wersja: 2 });
    expect(await units('kierownik.f2')).toEqual([komorkaId('filia-2')]);
  });

  it('does not reach on to those whom the absent person substitutes', async () => {
    await substitute('dyrektor', 'kierownik.f1', 10, 10);
    await substitute('kierownik.f1', 'kierownik.f2', 10, 10);
    await app.moveClock(10 * 86_400_000);
    expect(await units('kierownik.f2')).toEqual(both);
    await app.moveClock(0);
  });

  it('is not given to oneself, nor by anybody but the administrator', async () => {
    expect((await substitute('dyrektor', 'administrator', 0, 0)).statusCode).toBe(403);
    expect((await substitute('dyrektor', 'dyrektor', 0, 0)).json()).toMatchObject({ kod: 'ACCESS.SELF_SUBSTITUTION' });
    const inSql = asUser('kierownik.f2', () =>
      app.nest.get(Database).transaction((tx) =>
        tx.query(`insert into access.zastepstwo (jednostka_id, id, zastepowany_id, zastepujacy_id, od, "do") select access.jednostka_id(), gen_random_uuid(), $1, $2, access.dzis(), access.dzis()`, [
          uzytkownikId('dyrektor'), uzytkownikId('kierownik.f2'),
        ]),
      ),
    );
    await expect(inSql).rejects.toMatchObject({ status: 403 });
  });

  it('is listed for a person on both sides', async () => {
    const list = async (login: string) => (await app.get(`/zastepstwa?uzytkownik_id=${uzytkownikId(login)}`, await app.tokenOf('dyrektor'))).json<ZastepstwoPage>().elementy.length;
    expect([await list('dyrektor'), await list('kierownik.f2')]).toEqual([1, 3]);
  });
});

import { AccessApp, asUser } from '@ostoja/access/testing';
import { Database } from '@ostoja/database';
import { addDays, type PlainDate, warsawDate } from '@ostoja/kernel';
import { ReachService } from '../guard/reach.service.js';
import { komorkaId, uzytkownikId } from '../structure/structure-id.js';
import type { PrzydzialPage, PrzydzialResponse } from './przydzial.dto.js';

describe('roles in units', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());

  let key = 0;
  const today = () => warsawDate(new Date());
  const headers = async (version?: number) => ({
    authorization: `Bearer ${await app.tokenOf('administrator')}`,
    'idempotency-key': `key-of-test-${(key += 1)}`,
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  });
  const give = async (login: string, rola: string, kod: string, od: PlainDate, until?: PlainDate) =>
    app.send('POST', '/przydzialy', { payload: { uzytkownik_id: uzytkownikId(login), rola, komorka_id: komorkaId(kod), od, ...(until && { do: until }) }, headers: await headers() });
  const end = async (id: string, version: number, lastDay: PlainDate) =>
    app.send('PATCH', `/przydzialy/${id}`, { payload: { do: lastDay }, headers: await headers(version) });
  /** What SQL says, with no cache between. */
  const mayInSql = async (login: string) =>
    (await asUser(login, () => app.nest.get(Database).read<{ ma: boolean }>(`select access.ma('access:uzytkownik:manage') as ma`)))[0]!.ma;

  it('are given from a day to a day', async () => {
    expect(await mayInSql('dyrektor')).toBe(false);
    const given = await give('dyrektor', 'administrator', 'mops', addDays(today(), 2), addDays(today(), 3));
    expect(given.statusCode).toBe(201);
    const onDay = async (days: number) => {
      await app.moveClock(days * 86_400_000);
      return mayInSql('dyrektor');
    };
    expect([await onDay(1), await onDay(2), await onDay(3), await onDay(4)]).toEqual([false, true, true, false]);
    await app.moveClock(0);
  });

  it('are taken back with the very next statement', async () => {
    const given = (await give('kierownik.f1', 'administrator', 'mops', today())).json<PrzydzialResponse>();
    expect(await mayInSql('kierownik.f1')).toBe(true);
    expect((await end(given.id, 1, addDays(today(), -1))).json()).toMatchObject({ do: addDays(today(), -1), wersja: 2 });
    expect(await mayInSql('kierownik.f1')).toBe(false);
    expect((await asUser('kierownik.f1', () => app.nest.get(ReachService).current())).units.has('access:uzytkownik:manage')).toBe(false);
  });

  it('are not given to oneself, not even past the routes', async () => {
    expect((await give('administrator', 'dyrektor', 'mops', today())).json()).toMatchObject({ status: 403, kod: 'ACCESS.FORBIDDEN' });
    const own = (await app.get(`/przydzialy?uzytkownik_id=${uzytkownikId('administrator')}`, await app.tokenOf('administrator'))).json<PrzydzialPage>();
    expect(own.elementy.map((one) => one.rola)).toEqual(['administrator']);
    const inSql = asUser('administrator', () => app.nest.get(Database).transaction((tx) => tx.query(`update access.przydzial set uzytkownik_id = access.uzytkownik_id() where rola = 'dyrektor'`)));
    await expect(inSql).rejects.toMatchObject({ status: 403 });
  });

  it.each([
    ['a job\'s role', () => give('dyrektor', 'zadanie', 'mops', today()), 400, 'VALIDATION'],
    ['an unknown unit', () => give('dyrektor', 'dyrektor', 'nie-ma', today()), 422, 'ACCESS.UNKNOWN_UNIT'],
    ['an unknown person', () => give('nikt', 'dyrektor', 'mops', today()), 422, 'ACCESS.UNKNOWN_USER'],
    ['a period that ends before it begins', () => give('dyrektor', 'dyrektor', 'mops', today(), addDays(today(), -2)), 422, 'ACCESS.PERIOD_REVERSED'],
  ])('refuse %s', async (_what, attempt, status, kod) => {
    expect((await attempt()).json()).toMatchObject({ status, kod });
  });
});

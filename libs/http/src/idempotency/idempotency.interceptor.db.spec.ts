import type { CallHandler, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Config, Database } from '@ostoja/database';
import { Clock, newId } from '@ostoja/kernel';
import { defer, firstValueFrom } from 'rxjs';
import { type Centre, openCentre } from '../../../../test/support/centre.js';
import { CREATES } from './creates.decorator.js';
import { IdempotencyInterceptor } from './idempotency.interceptor.js';
import { ReplayJournal } from './replay-journal.js';

describe('a repeated POST', () => {
  let centre: Centre;
  let interceptor: IdempotencyInterceptor;
  let runs: number;
  beforeAll(async () => {
    centre = await openCentre([]);
    interceptor = new IdempotencyInterceptor(new Reflector(), centre.get(Database), centre.get(Clock), centre.get(Config), centre.get(ReplayJournal));
  });
  afterAll(() => centre.stop());
  beforeEach(() => {
    runs = 0;
  });

  function post(key: string | undefined, body: object, { login = 'socjalny.f1', work = async () => ({}), creates = true } = {}): Promise<unknown> {
    const handler = () => undefined;
    if (creates) Reflect.defineMetadata(CREATES, true, handler);
    const request = { method: 'POST', url: '/api/v1/wnioski', headers: { 'idempotency-key': key }, body };
    const context = { getHandler: () => handler, switchToHttp: () => ({ getRequest: () => request }) } as unknown as ExecutionContext;
    const next: CallHandler = { handle: () => defer(async () => ({ nr: (runs += 1), ...(await work()) })) };
    return centre.as(login, async () => firstValueFrom(interceptor.intercept(context, next)));
  }

  it('gets the first answer, and the work is done once', async () => {
    expect(await post('klucz-0001', { a: 1 })).toEqual({ nr: 1 });
    expect(await post('klucz-0001', { a: 1 })).toEqual({ nr: 1 });
    expect(runs).toBe(1);
  });

  it('is done once even when both come at the same moment', async () => {
    const work = () => new Promise<object>((resolve) => setTimeout(() => resolve({}), 100));
    expect(await Promise.all([post('klucz-0002', {}, { work }), post('klucz-0002', {}, { work })])).toEqual([{ nr: 1 }, { nr: 1 }]);
  });

  it('with another body is refused', async () => {
    await post('klucz-0003', { a: 1 });
    await expect(post('klucz-0003', { a: 2 })).rejects.toMatchObject({ code: 'HTTP.IDEMPOTENCY_KEY_REUSED', status: 422 });
  });

  it('is done anew when the first try failed', async () => {
    const work = () => Promise.reject(new Error('bank closed'));
    await expect(post('klucz-0004', {}, { work })).rejects.toThrow('bank closed');
    expect(await post('klucz-0004', {})).toEqual({ nr: 2 });
  });

  it('of another person is another POST', async () => {
    await post('klucz-0005', {});
    expect(await post('klucz-0005', {}, { login: 'kierownik.f1' })).toEqual({ nr: 2 });
  });

  it('finds its first answer sealed: evidence of health must not lie open in a table of answers', async () => {
    const work = async () => ({ tresc: 'choroba przewlekła' });
    expect(await post('klucz-0006', {}, { work })).toMatchObject({ tresc: 'choroba przewlekła' });
    const { rows } = await centre.superuser.query(`select t::text as wiersz from http.idempotencja t where klucz = 'klucz-0006'`);
    expect(rows).toEqual([{ wiersz: expect.not.stringContaining('choroba') }]);
    expect(await post('klucz-0006', {}, { work })).toMatchObject({ tresc: 'choroba przewlekła' });
  });

  it('gets nothing when its author has lost a right since', async () => {
    await post('klucz-0007', {}, { login: 'specjalista.f2' });
    await centre.superuser.query(`update access.przydzial set "do" = od where uzytkownik_id = (select id from access.uzytkownik where login = 'specjalista.f2')`);
    await expect(post('klucz-0007', {}, { login: 'specjalista.f2' })).rejects.toMatchObject({ code: 'HTTP.RIGHTS_CHANGED', status: 403 });
    expect(runs).toBe(1);
  });

  it('gets nothing once its author was excluded from a case (KPA 24)', async () => {
    await post('klucz-0009', {});
    await centre.superuser.query(
      `insert into access.wylaczenie (jednostka_id, id, uzytkownik_id, sprawa_id, komorka_id, od) select u.jednostka_id, $1, u.id, $1, k.id, '2020-01-01' from access.uzytkownik u, access.komorka k where u.login = 'socjalny.f1' and k.kod = 'filia-1'`, [newId()]);
    await expect(post('klucz-0009', {})).rejects.toMatchObject({ code: 'HTTP.RIGHTS_CHANGED' });
    await centre.superuser.query('delete from access.wylaczenie');
  });

  it('is a new act after a day', async () => {
    await post('klucz-0008', {});
    centre.moveClock(1.01);
    expect(await post('klucz-0008', {})).toEqual({ nr: 2 });
    centre.moveClock(0);
  });

  it.each([undefined, 'short', 'z przerwą w środku', 'x'.repeat(65)])('needs a proper key, not %s', async (key) => {
    await expect(Promise.resolve().then(() => post(key, {}))).rejects.toMatchObject({ code: 'HTTP.IDEMPOTENCY_KEY_REQUIRED', status: 400 });
  });

  it('needs no key where nothing is created', async () => {
    expect(await post(undefined, {}, { creates: false })).toEqual({ nr: 1 });
  });
});

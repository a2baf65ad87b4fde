import { AccessApp } from '@ostoja/access/testing';
import { komorkaId, uzytkownikId } from '../structure/structure-id.js';
import type { UzytkownikPage, UzytkownikResponse } from './uzytkownik.dto.js';

describe('accounts', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());

  let key = 0;
  const as = async (login: string, method: 'POST' | 'PATCH', url: string, payload: object, version?: number) =>
    app.send(method, url, {
      payload,
      headers: { authorization: `Bearer ${await app.tokenOf(login)}`, 'idempotency-key': `key-of-test-${(key += 1)}`, ...(version !== undefined && { 'if-match': `"${version}"` }) },
    });
  const request = (login: string) => ({ rodzaj: 'pracownik', login, imie: 'Nowa', nazwisko: 'Próbna', stanowisko: 'Stażystka', zakresy: [] });
  const create = async (login: string) => (await as('administrator', 'POST', '/uzytkownicy', request(login))).json<UzytkownikResponse>();
  const setPassword = async (id: string) => (await as('administrator', 'POST', `/uzytkownicy/${id}/hasla`, {})).json<{ haslo: string }>().haslo;

  it('are opened by the administrator, get a password once, and then sign in', async () => {
    const account = await create('nowa.f1');
    expect(account).toMatchObject({ login: 'nowa.f1', nazwisko: 'Próbna', aktywny: true, wersja: 1 });
    expect((await app.signIn('nowa.f1', '')).statusCode).toBe(401);
    const password = await setPassword(account.id);
    expect((await app.signIn('nowa.f1', password)).statusCode).toBe(201);
    expect(app.journal.entries).toContainEqual({ zasob: 'uzytkownik', czynnosc: 'utworzenie', ids: [account.id] });
    expect(app.journal.entries).toContainEqual({ zasob: 'uzytkownik', czynnosc: 'nadanie-hasla', ids: [account.id] });
  });

  it('never show a password hash', async () => {
    const list = await app.get('/uzytkownicy?limit=100', await app.tokenOf('administrator'));
    expect(list.statusCode).toBe(200);
    expect(list.body).not.toMatch(/argon2|haslo/);
  });

  it('are refused twice the same login', async () => {
    const answer = await as('administrator', 'POST', '/uzytkownicy', request('socjalny.f1'));
    expect(answer.json()).toMatchObject({ status: 409, kod: 'ACCESS.LOGIN_TAKEN', pole: 'login' });
  });

  it('are nobody else\'s business', async () => {
    for (const login of ['dyrektor', 'kierownik.f1', 'inspektor.danych']) {
      expect((await as(login, 'POST', '/uzytkownicy', request('intruz'))).statusCode).toBe(403);
      expect((await as(login, 'POST', `/uzytkownicy/${uzytkownikId('administrator')}/hasla`, {})).statusCode).toBe(403);
    }
  });

  it('lose everything at once when switched off', async () => {
    const account = await create('odchodzi.f1');
    const signedIn = await app.signIn('odchodzi.f1', await setPassword(account.id));
    const off = await as('administrator', 'PATCH', `/uzytkownicy/${account.id}`, { aktywny: false }, 1);
    expect(off.json()).toMatchObject({ aktywny: false, wersja: 2 });
    expect((await app.get('/ja', signedIn.json<{ token: string }>().token)).statusCode).toBe(401);
    expect((await app.signIn('odchodzi.f1', 'anything')).statusCode).toBe(401);
  });

  it('cannot be changed from a version that is out of date, nor one\'s own switched off', async () => {
    const account = await create('zmienna.f1');
    expect((await as('administrator', 'PATCH', `/uzytkownicy/${account.id}`, { imie: 'Inna' }, 1)).statusCode).toBe(200);
    expect((await as('administrator', 'PATCH', `/uzytkownicy/${account.id}`, { imie: 'Trzecia' }, 1)).statusCode).toBe(412);
    expect((await as('administrator', 'PATCH', `/uzytkownicy/${uzytkownikId('administrator')}`, { aktywny: false }, 1)).json()).toMatchObject({ kod: 'ACCESS.SELF_DEACTIVATION' });
  });

  it('are listed page by page in Polish order, by role and by unit', async () => {
    const token = await app.tokenOf('kierownik.f1');
    const page = async (query: string) => (await app.get(`/uzytkownicy?${query}`, token)).json<UzytkownikPage>();
    const all = await page('limit=100');
    const first = await page('limit=7');
    const second = await page(`limit=100&kursor=${first.nastepny}`);
    expect([...first.elementy, ...second.elementy]).toEqual(all.elementy);
    const names = all.elementy.map((one) => `${one.nazwisko} ${one.imie}`);
    expect(names).toEqual([...names].sort(new Intl.Collator('pl').compare));
    const workers = await page(`rola=pracownik-socjalny&komorka_id=${komorkaId('filia-1')}`);
    expect(workers.elementy.map((one) => one.login).sort()).toEqual(['socjalny.f1', 'socjalny2.f1']);
    expect((await page('rola=pracownik-socjalny')).elementy.map((one) => one.login)).toContain('socjalny.f2');
  });
});

import { AccessApp, cookieOf } from '@ostoja/access/testing';
import { Client } from 'pg';
import { DEMO_PASSWORD } from '../structure/demo-accounts.js';

describe('signing in of staff', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    const sql = new Client({ connectionString: app.database.urls.superuser });
    await sql.connect();
    await sql.query('update access.uzytkownik set nieudane_proby = 0, zablokowany_do = null');
    await sql.end();
    await app.moveClock(0);
  });

  it('gives a token by which the handler acts as that person', async () => {
    const answer = await app.signIn('ADMINISTRATOR');
    expect(answer.statusCode).toBe(201);
    expect(cookieOf(answer)).toMatchObject({ name: 'ostoja_odswiezanie', httpOnly: true, sameSite: 'Strict', path: '/api/v1/sesje' });
    const me = await app.get('/ja', answer.json<{ token: string }>().token);
    expect(me.json()).toMatchObject({ login: 'administrator' });
  });

  it.each([
    ['a wrong password', () => app.signIn('socjalny.f1', 'wrong')],
    ['an unknown login', () => app.signIn('nobody')],
    ['a job', () => app.signIn('zadanie.terminy')],
    ['a program', () => app.signIn('klient.ngo')],
    ['no password', () => app.send('POST', '/sesje', { payload: { login: 'socjalny.f1' } })],
    ['an endless password', () => app.signIn('socjalny.f1', 'x'.repeat(100_000))],
    ['an object as login', () => app.send('POST', '/sesje', { payload: { login: { $ne: '' }, haslo: DEMO_PASSWORD } })],
  ])('answers the same to %s', async (_what, attempt) => {
    const response = await attempt();
    expect(response.statusCode).toBe(401);
    expect(response.json()).toMatchObject({ kod: 'ACCESS.WRONG_CREDENTIALS' });
    expect(response.cookies).toEqual([]);
  });

  it('locks the account after five failures, even for the right password, and opens it a quarter later', async () => {
    for (let i = 0; i < 5; i += 1) await app.signIn('socjalny.f1', 'wrong');
    expect((await app.signIn('socjalny.f1')).statusCode).toBe(401);
    expect((await app.signIn('kierownik.f1')).statusCode).toBe(201);
    await app.moveClock(15 * 60_000 + 1000);
    expect((await app.signIn('socjalny.f1')).statusCode).toBe(201);
  });

  it('does not let a burst of guesses outrun the lock', async () => {
    await Promise.all(Array.from({ length: 30 }, () => app.signIn('socjalny.f1', 'wrong')));
    expect((await app.signIn('socjalny.f1')).statusCode).toBe(401);
  });

  it('forgets failures after a success', async () => {
    for (let i = 0; i < 4; i += 1) await app.signIn('socjalny.f1', 'wrong');
    expect((await app.signIn('socjalny.f1')).statusCode).toBe(201);
    for (let i = 0; i < 4; i += 1) await app.signIn('socjalny.f1', 'wrong');
    expect((await app.signIn('socjalny.f1')).statusCode).toBe(201);
  });
});

import { writeFile } from 'node:fs/promises';
import fastifyCookie from '@fastify/cookie';
import { Controller, Get } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { FAST_PASSWORDS, seedCentre, testConfig } from '@ostoja/access/testing';
import { DatabaseModule, findContext } from '@ostoja/database';
import { HttpModule } from '@ostoja/http';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { AccessModule } from '../access.module.js';
import { Requires } from '../guard/route-access.js';
import { DEMO_PASSWORD } from '../structure/demo-accounts.js';
import { uzytkownikId } from '../structure/structure-id.js';
import { PASSWORD_COST } from './password.js';

@Controller('proba')
class ProbaController {
  @Get('administrator')
  @Requires('access:uzytkownik:manage')
  forAdministrator() {
    return { kto: findContext()?.principal.uzytkownikId };
  }
  @Get('zgloszenie')
  @Requires('postepowanie:zgloszenie:create')
  forProgram() {
    return {};
  }
  @Get('odczyt-zgloszen')
  @Requires('postepowanie:zgloszenie:read')
  forReader() {
    return {};
  }
}

describe('signing in', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let sql: Client;
  let clockFile: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    await seedCentre(database.urls.migrator);
    sql = new Client({ connectionString: database.urls.superuser });
    await sql.connect();
    clockFile = `/tmp/${database.name}.clock`;
    const config = testConfig(database.urls, { OSTOJA_CLOCK_FILE: clockFile });
    const module = await Test.createTestingModule({ imports: [DatabaseModule.forRoot(config, [], 'test'), AccessModule, HttpModule], controllers: [ProbaController] })
      .overrideProvider(PASSWORD_COST)
      .useValue(FAST_PASSWORDS)
      .compile();
    app = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.setGlobalPrefix('api/v1');
    await app.register(fastifyCookie);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await sql.end();
    await database.drop();
  });
  beforeEach(async () => {
    await sql.query('update access.uzytkownik set nieudane_proby = 0, zablokowany_do = null');
    await moveClock(0);
  });

  const moveClock = (ms: number) => writeFile(clockFile, String(ms));
  const post = (url: string, payload: object, headers: Record<string, string> = {}) => app.inject({ method: 'POST', url: `/api/v1${url}`, payload, headers });
  const signIn = (login: string, haslo = DEMO_PASSWORD) => post('/sesje', { login, haslo });
  const get = (url: string, token: string) => app.inject({ method: 'GET', url: `/api/v1${url}`, headers: { authorization: `Bearer ${token}` } });
  const refresh = (cookie: string) => app.inject({ method: 'POST', url: '/api/v1/sesje/odswiezenia', cookies: { ostoja_odswiezanie: cookie } });
  const cookieOf = (response: { cookies: unknown[] }) => response.cookies[0] as { name: string; value: string; httpOnly: boolean; sameSite: string; path: string };

  describe('of staff', () => {
    it('gives a token by which the handler acts as that person', async () => {
      const answer = await signIn('ADMINISTRATOR');
      expect(answer.statusCode).toBe(201);
      expect(cookieOf(answer)).toMatchObject({ name: 'ostoja_odswiezanie', httpOnly: true, sameSite: 'Strict', path: '/api/v1/sesje' });
      const response = await get('/proba/administrator', answer.json().token);
      expect(response.json()).toEqual({ kto: uzytkownikId('administrator') });
    });

    it('tells who I am', async () => {
      const { token } = (await signIn('socjalny.f1')).json();
      const me = (await get('/ja', token)).json();
      expect(me).toMatchObject({ login: 'socjalny.f1', imie: 'Sonia', jednostka: { skrot: 'MOPS Kraków' }, role: [{ rola: 'pracownik-socjalny', nazwa: 'Pracownik socjalny', komorka: { kod: 'filia-1-praca-socjalna' }, w_zastepstwie: null }] });
      expect(me.uprawnienia).not.toContain('access:uzytkownik:manage');
    });

    it.each([
      ['a wrong password', () => signIn('socjalny.f1', 'wrong')],
      ['an unknown login', () => signIn('nobody')],
      ['a job', () => signIn('zadanie.terminy')],
      ['a program', () => signIn('klient.ngo')],
      ['no password', () => post('/sesje', { login: 'socjalny.f1' })],
      ['an object as login', () => post('/sesje', { login: { $ne: '' }, haslo: DEMO_PASSWORD })],
    ])('answers the same to %s', async (_what, attempt) => {
      const response = await attempt();
      expect(response.statusCode).toBe(401);
      expect(response.json()).toMatchObject({ kod: 'ACCESS.WRONG_CREDENTIALS' });
      expect(response.cookies).toEqual([]);
    });

    it('locks the account after five failures, even for the right password, and opens it a quarter later', async () => {
      for (let i = 0; i < 5; i += 1) await signIn('socjalny.f1', 'wrong');
      expect((await signIn('socjalny.f1')).statusCode).toBe(401);
      expect((await signIn('kierownik.f1')).statusCode).toBe(201);
      await moveClock(15 * 60_000 + 1000);
      expect((await signIn('socjalny.f1')).statusCode).toBe(201);
    });

    it('does not let a burst of guesses outrun the lock', async () => {
      await Promise.all(Array.from({ length: 30 }, () => signIn('socjalny.f1', 'wrong')));
      expect((await signIn('socjalny.f1')).statusCode).toBe(401);
    });

    it('forgets failures after a success', async () => {
      for (let i = 0; i < 4; i += 1) await signIn('socjalny.f1', 'wrong');
      expect((await signIn('socjalny.f1')).statusCode).toBe(201);
      for (let i = 0; i < 4; i += 1) await signIn('socjalny.f1', 'wrong');
      expect((await signIn('socjalny.f1')).statusCode).toBe(201);
    });

    it('lets people change their password, which ends their sessions', async () => {
      const first = await signIn('socjalny2.f1');
      const change = (obecne: string, nowe: string) => app.inject({ method: 'PUT', url: '/api/v1/ja/haslo', payload: { obecne, nowe }, headers: { authorization: `Bearer ${first.json().token}` } });
      expect((await change('wrong', 'a new password')).statusCode).toBe(401);
      expect((await change(DEMO_PASSWORD, 'short')).json()).toMatchObject({ kod: 'VALIDATION', pole: 'nowe' });
      expect((await change(DEMO_PASSWORD, 'a new password')).statusCode).toBe(204);
      expect((await refresh(cookieOf(first).value)).statusCode).toBe(401);
      expect((await signIn('socjalny2.f1', 'a new password')).statusCode).toBe(201);
    });
  });

  describe('with a token', () => {
    it('needs one', async () => {
      expect((await app.inject({ method: 'GET', url: '/api/v1/ja' })).json()).toMatchObject({ status: 401, kod: 'ACCESS.UNAUTHENTICATED' });
      expect((await get('/ja', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.')).statusCode).toBe(401);
    });

    it('needs the permission', async () => {
      const { token } = (await signIn('dyrektor')).json();
      expect((await get('/proba/administrator', token)).json()).toMatchObject({ status: 403, kod: 'ACCESS.FORBIDDEN' });
    });

    it('works for ten minutes', async () => {
      const { token } = (await signIn('administrator')).json();
      await moveClock(9 * 60_000);
      expect((await get('/ja', token)).statusCode).toBe(200);
      await moveClock(10 * 60_000 + 1000);
      expect((await get('/ja', token)).statusCode).toBe(401);
    });
  });

  describe('again by the refresh cookie', () => {
    it('gives a new token and a new cookie each time', async () => {
      const first = await signIn('dyrektor');
      const second = await refresh(cookieOf(first).value);
      expect(second.statusCode).toBe(200);
      expect(cookieOf(second).value).not.toBe(cookieOf(first).value);
      expect((await get('/ja', second.json().token)).statusCode).toBe(200);
    });

    it('ends the whole session when a spent cookie comes back', async () => {
      const first = await signIn('dyrektor');
      const second = await refresh(cookieOf(first).value);
      expect((await refresh(cookieOf(first).value)).json()).toMatchObject({ status: 401, kod: 'ACCESS.SESSION_ENDED' });
      expect((await refresh(cookieOf(second).value)).statusCode).toBe(401);
      expect((await get('/ja', second.json().token)).statusCode).toBe(401);
    });

    it('serves only one of two that come at once', async () => {
      const cookie = cookieOf(await signIn('dyrektor')).value;
      const answers = await Promise.all([refresh(cookie), refresh(cookie)]);
      expect(answers.map((one) => one.statusCode).sort()).toEqual([200, 401]);
    });

    it('ends after twelve hours, however often it was renewed', async () => {
      const first = await signIn('dyrektor');
      await moveClock(11 * 3_600_000);
      const second = await refresh(cookieOf(first).value);
      expect(second.statusCode).toBe(200);
      await moveClock(12 * 3_600_000 + 1000);
      expect((await refresh(cookieOf(second).value)).statusCode).toBe(401);
    });

    it('ends at sign-out, and the access token with it', async () => {
      const first = await signIn('dyrektor');
      const out = await app.inject({ method: 'DELETE', url: '/api/v1/sesje/biezaca', cookies: { ostoja_odswiezanie: cookieOf(first).value } });
      expect(out.statusCode).toBe(204);
      expect((await refresh(cookieOf(first).value)).statusCode).toBe(401);
      expect((await get('/ja', first.json().token)).statusCode).toBe(401);
    });

    it('needs a cookie of ours', async () => {
      expect((await refresh('forged')).statusCode).toBe(401);
      expect((await post('/sesje/odswiezenia', {})).statusCode).toBe(401);
    });
  });

  describe('of a program (OAuth 2.0 client credentials)', () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const token = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
      app.inject({ method: 'POST', url: '/api/v1/oauth/tokeny', payload: new URLSearchParams(fields).toString(), headers: { ...form, ...headers } });
    const own = { grant_type: 'client_credentials', client_id: 'klient.ngo', client_secret: DEMO_PASSWORD };

    it('gives all scopes of the client, or those asked for', async () => {
      const all = (await token(own)).json();
      expect(all).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'postepowanie:zgloszenie:create postepowanie:zgloszenie:read' });
      expect((await get('/proba/zgloszenie', all.access_token)).statusCode).toBe(200);
      const one = (await token({ ...own, scope: 'postepowanie:zgloszenie:create' })).json();
      expect((await get('/proba/zgloszenie', one.access_token)).statusCode).toBe(200);
      expect((await get('/proba/odczyt-zgloszen', one.access_token)).statusCode).toBe(403);
      expect((await get('/proba/administrator', one.access_token)).statusCode).toBe(403);
    });

    it('takes JSON and the Basic header too', async () => {
      expect((await post('/oauth/tokeny', own)).statusCode).toBe(200);
      const basic = { authorization: `Basic ${Buffer.from(`klient.ngo:${DEMO_PASSWORD}`).toString('base64')}` };
      expect((await token({ grant_type: 'client_credentials' }, basic)).statusCode).toBe(200);
    });

    it.each([
      [{ ...own, client_secret: 'wrong' }, 401, 'invalid_client'],
      [{ ...own, client_id: 'socjalny.f1' }, 401, 'invalid_client'],
      [{ grant_type: 'client_credentials' }, 401, 'invalid_client'],
      [{ ...own, scope: 'access:uzytkownik:manage' }, 400, 'invalid_scope'],
      [{ ...own, grant_type: 'password' }, 400, 'unsupported_grant_type'],
      [{ ...own, grant_type: 'client_credentials', more: 'x' }, 400, 'invalid_request'],
    ])('refuses in the words of RFC 6749: %j', async (fields, status, error) => {
      const response = await token(fields as Record<string, string>);
      expect(response.statusCode).toBe(status);
      expect(response.json()).toMatchObject({ error });
    });
  });
});

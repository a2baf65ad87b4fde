import { Controller, Get } from '@nestjs/common';
import { AccessApp } from '@ostoja/access/testing';
import { Requires } from '../guard/route-access.js';
import { DEMO_PASSWORD } from '../structure/demo-accounts.js';

@Controller('proba')
class ProbaController {
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

describe('signing in of a program (OAuth 2.0 client credentials)', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open([ProbaController]);
  });
  afterAll(() => app.close());

  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const token = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.send('POST', '/oauth/tokeny', { payload: new URLSearchParams(fields).toString(), headers: { ...form, ...headers } });
  const own = { grant_type: 'client_credentials', client_id: 'klient.ngo', client_secret: DEMO_PASSWORD };

  it('gives all scopes of the client, or those asked for', async () => {
    const all = (await token(own)).json<{ access_token: string }>();
    expect(all).toMatchObject({ token_type: 'Bearer', expires_in: 600, scope: 'postepowanie:zgloszenie:create postepowanie:zgloszenie:read' });
    expect((await app.get('/proba/zgloszenie', all.access_token)).statusCode).toBe(200);
    const one = (await token({ ...own, scope: 'postepowanie:zgloszenie:create' })).json<{ access_token: string }>();
    expect((await app.get('/proba/zgloszenie', one.access_token)).statusCode).toBe(200);
    expect((await app.get('/proba/odczyt-zgloszen', one.access_token)).statusCode).toBe(403);
    expect((await app.get('/uzytkownicy', all.access_token)).statusCode).toBe(403);
  });

  it('takes JSON and the Basic header too', async () => {
    expect((await app.send('POST', '/oauth/tokeny', { payload: own })).statusCode).toBe(200);
    const basic = { authorization: `Basic ${Buffer.from(`klient.ngo:${DEMO_PASSWORD}`).toString('base64')}` };
    expect((await token({ grant_type: 'client_credentials' }, basic)).statusCode).toBe(200);
    const zero = { authorization: `Basic ${Buffer.from('klient\0.ngo:x').toString('base64')}` };
    expect((await token({ grant_type: 'client_credentials' }, zero)).statusCode).toBe(401);
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

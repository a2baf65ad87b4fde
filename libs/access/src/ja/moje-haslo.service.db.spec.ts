import { AccessApp, cookieOf } from '@ostoja/access/testing';
import { DEMO_PASSWORD } from '../structure/demo-accounts.js';

describe('the own password', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());

  it('lets people change their password, which ends their sessions', async () => {
    const first = await app.signIn('socjalny2.f1');
    const authorization = `Bearer ${first.json<{ token: string }>().token}`;
    const change = (obecne: string, nowe: string) => app.send('PUT', '/ja/haslo', { payload: { obecne, nowe }, headers: { authorization } });
    expect((await change('wrong', 'a new password')).statusCode).toBe(401);
    expect((await change(DEMO_PASSWORD, 'short')).json()).toMatchObject({ kod: 'VALIDATION', pole: 'nowe' });
    expect((await change(DEMO_PASSWORD, 'a new password')).statusCode).toBe(204);
    expect((await app.refresh(cookieOf(first).value)).statusCode).toBe(401);
    expect((await app.signIn('socjalny2.f1', 'a new password')).statusCode).toBe(201);
  });
});

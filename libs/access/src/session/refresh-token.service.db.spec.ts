import { AccessApp, cookieOf } from '@ostoja/access/testing';

describe('a session renewed by its cookie', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());
  beforeEach(() => app.moveClock(0));

  it('gives a new token and a new cookie each time', async () => {
    const first = await app.signIn('dyrektor');
    const second = await app.refresh(cookieOf(first).value);
    expect(second.statusCode).toBe(200);
    expect(cookieOf(second).value).not.toBe(cookieOf(first).value);
    expect((await app.get('/ja', second.json().token)).statusCode).toBe(200);
  });

  it('ends the whole session when a spent cookie comes back', async () => {
    const first = await app.signIn('dyrektor');
    const second = await app.refresh(cookieOf(first).value);
    expect((await app.refresh(cookieOf(first).value)).json()).toMatchObject({ status: 401, kod: 'ACCESS.SESSION_ENDED' });
    expect((await app.refresh(cookieOf(second).value)).statusCode).toBe(401);
    expect((await app.get('/ja', second.json().token)).statusCode).toBe(401);
  });

  it('serves only one of two that come at once', async () => {
    const cookie = cookieOf(await app.signIn('dyrektor')).value;
    const answers = await Promise.all([app.refresh(cookie), app.refresh(cookie)]);
    expect(answers.map((one) => one.statusCode).sort()).toEqual([200, 401]);
  });

  it('ends after twelve hours, however often it was renewed', async () => {
    const first = await app.signIn('dyrektor');
    await app.moveClock(11 * 3_600_000);
    const second = await app.refresh(cookieOf(first).value);
    expect(second.statusCode).toBe(200);
    await app.moveClock(12 * 3_600_000 + 1000);
    expect((await app.refresh(cookieOf(second).value)).statusCode).toBe(401);
  });

  it('ends at sign-out, and the access token with it', async () => {
    const first = await app.signIn('dyrektor');
    const out = await app.send('DELETE', '/sesje/biezaca', { cookies: { ostoja_odswiezanie: cookieOf(first).value } });
    expect(out.statusCode).toBe(204);
    expect((await app.refresh(cookieOf(first).value)).statusCode).toBe(401);
    expect((await app.get('/ja', first.json().token)).statusCode).toBe(401);
  });

  it('does not outlive a sign-out by a renewal under way at that moment', async () => {
    for (let round = 0; round < 6; round += 1) {
      const cookie = cookieOf(await app.signIn('dyrektor')).value;
      const [renewed] = await Promise.all([app.refresh(cookie), app.send('DELETE', '/sesje/biezaca', { cookies: { ostoja_odswiezanie: cookie } })]);
      if (renewed.statusCode === 200) expect((await app.refresh(cookieOf(renewed).value)).statusCode).toBe(401);
    }
  });

  it('needs a cookie of ours', async () => {
    expect((await app.refresh('forged')).statusCode).toBe(401);
    expect((await app.send('POST', '/sesje/odswiezenia', { payload: {} })).statusCode).toBe(401);
  });
});

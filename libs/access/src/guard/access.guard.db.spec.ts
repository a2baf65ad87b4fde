import { AccessApp } from '@ostoja/access/testing';

describe('the door of every route', () => {
  let app: AccessApp;

  beforeAll(async () => {
    app = await AccessApp.open();
  });
  afterAll(() => app.close());
  beforeEach(() => app.moveClock(0));

  it('needs a token', async () => {
    expect((await app.send('GET', '/ja')).json()).toMatchObject({ status: 401, kod: 'ACCESS.UNAUTHENTICATED' });
    expect((await app.get('/ja', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.')).statusCode).toBe(401);
  });

  it('needs the permission', async () => {
    const token = await app.tokenOf('dyrektor');
    expect((await app.get('/uzytkownicy', token)).statusCode).toBe(200);
    const create = await app.send('POST', '/uzytkownicy', { payload: {}, headers: { authorization: `Bearer ${token}` } });
    expect(create.json()).toMatchObject({ status: 403, kod: 'ACCESS.FORBIDDEN' });
  });

  it('opens to a token for ten minutes', async () => {
    const token = await app.tokenOf('administrator');
    await app.moveClock(9 * 60_000);
    expect((await app.get('/ja', token)).statusCode).toBe(200);
    await app.moveClock(10 * 60_000 + 1000);
    expect((await app.get('/ja', token)).statusCode).toBe(401);
  });
});

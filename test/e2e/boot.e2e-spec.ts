import { startApi, type TestApi } from '../support/api.js';

describe('the API as a stranger meets it', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('says that it lives and is ready', async () => {
    await api.anonymous().get('/health/live').expect(200, { stan: 'dziala' });
    await api.anonymous().get('/health/ready').expect(200, { stan: 'gotowy' });
  });

  it('publishes OpenAPI 3.1 and Swagger UI under its content security policy', async () => {
    const { body } = await api.anonymous().get('/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    expect(JSON.stringify(body)).not.toContain('"nullable"');
    const page = await api.anonymous().get('/docs').expect(200);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.text).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>[^<]/);
  });

  it('answers an unknown address with a problem that repeats nothing of it', async () => {
    const { body, headers } = await api.anonymous().get('/api/v1/nie-ma/85031700138').expect(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(headers['x-request-id']).toBe(body.zadanie);
    expect(JSON.stringify(body)).not.toContain('85031700138');
  });

  it('refuses whoever has not signed in', async () => {
    const { body } = await api.anonymous().get('/api/v1/sprawy').expect(401);
    expect(body).toMatchObject({ kod: 'ACCESS.UNAUTHENTICATED', title: 'Zaloguj się, aby kontynuować.' });
  });

  it('names every faulty field of a request in Polish and none of the values', async () => {
    const { body } = await api.anonymous().post('/api/v1/swiadczenia/zasilek-staly/kalkulacja').send({ na_dzien: 'jutro', fakty: {}, nieznane: 'tajne' }).expect(400);
    expect(body.kod).toBe('VALIDATION');
    expect(body.bledy).toEqual(expect.arrayContaining([expect.objectContaining({ pole: 'nieznane', opis: 'Nieznane pole.' }), expect.objectContaining({ pole: 'na_dzien' })]));
    expect(JSON.stringify(body)).not.toMatch(/tajne|must|should/);
  });

  it.each(['{"login":', '[]', '"x"', 'null'])('answers the malformed body %s with a 4xx problem', async (text) => {
    const { status, headers } = await api.anonymous().post('/api/v1/sesje').set('content-type', 'application/json').send(text);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(headers['content-type']).toContain('application/problem+json');
  });
});

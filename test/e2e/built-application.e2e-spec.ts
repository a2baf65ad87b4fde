import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';

/** Tests run as CommonJS and the product as ES modules: here the product itself is asked. */
describe('the built application', () => {
  let application: BuiltApplication;
  beforeAll(async () => {
    application = await startBuiltApplication();
  });
  afterAll(() => application.stop());
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(application.address + path, { headers });

  it('is alive and ready', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/health/ready')).status).toBe(200);
  });

  it('describes itself in OpenAPI 3.1 and shows it in Swagger UI', async () => {
    const description = (await (await get('/openapi.json')).json()) as { openapi: string };
    expect(description.openapi).toMatch(/^3\.1\./);
    expect(await (await get('/docs')).text()).toContain('swagger-ui');
  });

  it('serves the client at every address of a page, under a policy that lets in no foreign script', async () => {
    for (const path of ['/', '/sprawy']) {
      const answer = await get(path, { accept: 'text/html' });
      expect(await answer.text()).toContain('<div id="root">');
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
    }
  });

  it('answers an unknown address of the API with a problem, not with the client', async () => {
    const answer = await get('/api/v1/nie-ma');
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});

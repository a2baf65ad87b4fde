import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@ostoja/kernel';
import { startApi, type TestApi } from '../support/api.js';
import { signIn } from '../support/caller.js';

const LARGE_BYTES = 14 * 1_048_576;

const CHUNKED = { 'transfer-encoding': 'chunked' };

interface Refusal {
  readonly status: number;
  readonly kod: unknown;
}

describe('the body of a request', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  /** Promises a large body and sends none of it: an answer shows that nobody waited for it. */
  function promise(path: string, type: string, headers: Record<string, string> = {}): Promise<Refusal> {
    const { port } = api.app.getHttpServer().address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const request = httpRequest({ port, host: '127.0.0.1', path: `/api/v1${path}`, method: 'POST', headers: { 'content-type': type, ...(headers === CHUNKED ? {} : { 'content-length': String(LARGE_BYTES) }), ...headers } }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => {
          request.destroy();
          resolve({ status: response.statusCode!, kod: (JSON.parse(text) as { kod: unknown }).kod });
        });
      });
      request.setTimeout(5_000, () => request.destroy(new Error('The server waits for the body')));
      request.on('error', reject);
      request.flushHeaders();
    });
  }

  const TYPES = ['application/pdf', 'image/png', 'image/jpeg', 'text/csv', 'application/octet-stream', 'application/json'];
  const PATHS = [`/sprawy/${newId()}/dokumenty?rodzaj=skan`, '/wyciagi', '/listy-wyplat', '/dokumenty', '/rejony/importy'];

  it.each(TYPES)('of the type %s is not waited for from a stranger', async (type) => {
    for (const path of PATHS) expect([404, 401]).toContain((await promise(path, type)).status);
    expect(await promise('/wyciagi', type)).toEqual({ status: 401, kod: 'ACCESS.UNAUTHENTICATED' });
    expect(await promise(PATHS[0]!, type, { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' })).toEqual({ status: 401, kod: 'ACCESS.UNAUTHENTICATED' });
  });

  it('is not waited for from whoever may not call the route, nor where there is none', async () => {
    const authorization = `Bearer ${await signIn(api.anonymous, 'socjalny.f1')}`;
    expect(await promise('/wyciagi', 'application/octet-stream', { authorization })).toEqual({ status: 403, kod: 'ACCESS.FORBIDDEN' });
    expect(await promise('/listy-wyplat', 'application/json', { authorization })).toEqual({ status: 403, kod: 'ACCESS.FORBIDDEN' });
    expect(await promise('/nie-ma-takiej', 'application/pdf', { authorization })).toEqual({ status: 404, kod: 'NOT_FOUND' });
    expect(await promise(PATHS[0]!, 'application/octet-stream', { authorization })).toEqual({ status: 415, kod: 'HTTP.UNSUPPORTED_MEDIA_TYPE' });
  });

  it.each([...TYPES.slice(0, 5), 'APPLICATION/PDF', 'application/jsonx', 'text/csv; application/json', 'multipart/form-data; boundary=x'])('of the type %s is not waited for where routes are open', async (type) => {
    for (const path of ['/sesje', '/rozpoznanie', '/swiadczenia/zasilek-staly/kalkulacja']) {
      expect(await promise(path, type)).toEqual({ status: 415, kod: 'HTTP.UNSUPPORTED_MEDIA_TYPE' });
      expect(await promise(path, type, CHUNKED)).toEqual({ status: 415, kod: 'HTTP.UNSUPPORTED_MEDIA_TYPE' });
    }
  });

  it('is taken from strangers where routes are open', async () => {
    expect((await api.anonymous().post('/api/v1/oauth/tokeny').type('form').send({ grant_type: 'client_credentials', client_id: 'klient.ngo', client_secret: 'nie to' })).status).toBe(401);
    expect((await api.anonymous().post('/api/v1/oauth/tokeny').type('form').send({ client_secret: 'x'.repeat(2_000_000) })).status).toBe(413);
    expect((await api.anonymous().post('/api/v1/rozpoznanie').send({})).status).not.toBe(401);
    expect((await api.anonymous().post('/api/v1/rozpoznanie').set('content-type', 'Application/JSON ;charset=utf-8').send('{}')).status).toBe((await api.anonymous().post('/api/v1/rozpoznanie').send({})).status);
    expect((await api.anonymous().post('/api/v1/swiadczenia/zasilek-staly/kalkulacja').send({})).status).not.toBe(401);
    expect((await api.anonymous().post('/api/v1/swiadczenia/zasilek-staly/kalkulacja').set('content-type', 'application/octet-stream').send(Buffer.alloc(10))).status).toBe(415);
  });
});

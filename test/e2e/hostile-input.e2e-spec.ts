import { newId } from '@ostoja/kernel';
import { type Caller, startApi, type TestApi } from '../support/api.js';

const OPEN = ['/api/v1/sesje', '/api/v1/oauth/tokeny', '/api/v1/swiadczenia/zasilek-staly/kalkulacja', '/api/v1/rozpoznanie'];
/** Of the processor, not of the wall clock: a busy machine costs the server no work. */
const MOST_CPU_MS = 2_000;
const nested = (open: string, close: string): string => `{"imie":${open.repeat(100_000)}${close.repeat(100_000)}}`;
const swollen = `{${Array.from({ length: 60_000 }, (_, at) => `"k${at}":1`).join(',')}}`;

describe('hostile input', () => {
  let api: TestApi;
  let kierownik: Caller;
  beforeAll(async () => {
    api = await startApi();
    kierownik = await api.asLogin('kierownik.f1');
  });
  afterAll(() => api.stop());

  it.each(OPEN)('cannot keep the server busy from outside: %s', async (path) => {
    for (const text of [nested('[', ']'), `{"imie":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`, swollen, `{"a":[${'{},'.repeat(200_000)}{}]}`]) {
      const before = process.cpuUsage();
      const { status, body } = await api.anonymous().post(path).set('content-type', 'application/json').send(text);
      expect({ status, body: body as unknown }).toMatchObject({ status: path.includes('oauth') ? 400 : 413 });
      expect(process.cpuUsage(before).user / 1_000).toBeLessThan(MOST_CPU_MS);
    }
  });

  it('does not reach the store of repeated requests', async () => {
    for (const text of [nested('[', ']'), swollen, '{"imie":"A\\u0000"}', '{"imie":"\\ud800"}', '{"imie":"\\u202eA"}']) {
      const { status } = await kierownik.post('/osoby').set('content-type', 'application/json').set('Idempotency-Key', newId()).send(text);
      expect([400, 413]).toContain(status);
    }
  });

  it('is refused as an unknown parameter wherever no parameter is declared, and where some are', async () => {
    for (const path of ['/ja', '/sprawy', `/osoby/${newId()}`, '/upowaznienia']) {
      for (const query of ['nieznany=1', 'constructor=1', 'toString=1', 'limit=1&limit=2', '%00=1']) {
        const { status, body } = await kierownik.get(`${path}?${query}`);
        expect([path, query, status, (body as { kod?: string }).kod]).toEqual([path, query, 400, 'VALIDATION']);
      }
    }
    await kierownik.post(`/decyzje/${newId()}/podpisy`, { data: '2020-01-01' }).set('If-Match', '"1"').expect(400);
  });

  it.each(['/%', '/api/v1/osoby/%E0%A4%A/Przykładowa-Tajna'])('in the address %s is a problem that repeats nothing of it', async (path) => {
    const { status, headers, text } = await api.anonymous().get(path);
    expect([status, headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8']);
    expect(text).toContain('"kod":"HTTP.BAD_REQUEST"');
    expect(text).not.toContain('Tajna');
  });
});

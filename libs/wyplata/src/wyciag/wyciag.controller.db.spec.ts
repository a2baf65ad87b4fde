import { newId } from '@ostoja/kernel';
import { Client } from 'pg';
import request from 'supertest';
import { type Caller, startApi, type TestApi } from '../../../../test/support/api.js';
import { signIn } from '../../../../test/support/caller.js';
import { eventually } from '../../../../test/support/eventually.js';
import { aCamt053, aMt940, insertPayer, type StatementSketch } from '../../testing/index.js';

describe('statements over HTTP', () => {
  let api: TestApi;
  let superuser: Client;
  let bookkeeper: Caller;
  let token: string;

  beforeAll(async () => {
    api = await startApi();
    superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    await insertPayer(superuser);
    bookkeeper = await api.asLogin('ksiegowosc.przygotowanie');
    token = await signIn(api.anonymous, 'ksiegowosc.przygotowanie');
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
  });

  const upload = (bytes: Buffer | string, type = 'application/octet-stream'): request.Test =>
    api.anonymous().post('/api/v1/wyciagi').set('Authorization', `Bearer ${token}`).set('Idempotency-Key', newId()).set('Content-Type', type).send(bytes);
  const take = async (sketch: StatementSketch, format = aCamt053): Promise<string> => {
    const { body } = await upload(Buffer.from(format(sketch))).expect(201);
    let wyciagId = '';
    await eventually(async () => {
      const work = (await bookkeeper.get(`/prace/${(body as { id: string }).id}`).expect(200)).body as { stan: string; wynik_id: string };
      expect(work).toMatchObject({ stan: 'zakonczona', blad: null });
      wyciagId = work.wynik_id;
    });
    return wyciagId;
  };
  const wpisy = [{ kwota: '5.00', strona: 'uznanie' as const, numer: '', tytul: 'wpłata', nazwa: 'Janina Przykładowa', rachunek: null, referencja: 'R1' }];

  it('takes a statement in as work, shows its entries, and lets people clear them up', async () => {
    const id = await take({ wpisy });
    expect((await bookkeeper.get(`/wyciagi/${id}`).expect(200)).body).toMatchObject({ numer: '1', liczba: 1, do_wyjasnienia: 1, saldo_koncowe: '1005.00' });
    const { body } = await bookkeeper.get('/wpisy-wyciagow').expect(200);
    const [entry] = (body as { elementy: { id: string; wersja: number }[] }).elementy;
    expect(entry).toMatchObject({ kwota: '5.00', rozliczono: '0.00', rozliczenia: [] });
    await bookkeeper.post(`/wpisy-wyciagow/${entry!.id}/rozliczenia`, { rodzaj: 'pozostale', uwaga: 'odsetki' }).set('If-Match', '"9"').expect(412);
    const cleared = await bookkeeper.post(`/wpisy-wyciagow/${entry!.id}/rozliczenia`, { rodzaj: 'pozostale', uwaga: 'odsetki' }).set('If-Match', `"${entry!.wersja}"`).expect(201);
    expect(cleared.body).toMatchObject({ rozliczono: '5.00', rozliczenia: [{ rodzaj: 'pozostale', kwota: '5.00', uwaga: 'odsetki' }] });
    expect((await bookkeeper.get('/uzgodnienia').expect(200)).body).toMatchObject({ elementy: [{ obroty: '5.00', ksiega: '5.00', zgodny: true }] });
    expect((await bookkeeper.get('/uzgodnienia/salda').expect(200)).body).toMatchObject({ salda: { wyciagi: '5.00', ksiega_rachunek: '5.00', ksiega_do_wyjasnienia: '0.00' } });
    expect(await take({ wpisy }, aMt940)).toBe(id);
  });

  it('says of what waits to be cleared up the same, with the same sign, of the statement, of the ledger and of the entries', async () => {
    const open = { ...wpisy[0]!, referencja: 'R2' };
    await take({ numer: '2', otwarcie: '1005.00', wpisy: [{ ...open, kwota: '7.00' }, { ...open, kwota: '2.50', strona: 'obciazenie' }] });
    expect((await bookkeeper.get('/uzgodnienia').expect(200)).body).toMatchObject({ elementy: [{ numer: '2', do_wyjasnienia: '4.50', liczba_do_wyjasnienia: 2 }, { do_wyjasnienia: '0.00' }] });
    expect((await bookkeeper.get('/uzgodnienia/salda').expect(200)).body).toMatchObject({ salda: { wyciagi: '9.50', ksiega_rachunek: '9.50', ksiega_do_wyjasnienia: '4.50', wpisy_do_wyjasnienia: '4.50' } });
  });

  it.each<[string, Buffer | string, string]>([
    ['nothing', '', 'application/octet-stream'],
    ['a DTD', aCamt053().replace('<Document', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><Document'), 'application/octet-stream'],
    ['a cut file', aCamt053().slice(0, 300), 'application/octet-stream'],
    ['sums that do not agree', aCamt053({ zamkniecie: '1.00' }), 'application/octet-stream'],
    ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)), 'application/octet-stream'],
    ['many open elements', '<a>'.repeat(200_000), 'application/octet-stream'],
    ['JSON', '{"a":1}', 'application/json'],
  ])('refuses %s with a problem of the caller', async (_name, bytes, type) => {
    const answer = await upload(bytes, type);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('answers others while it reads a file of millions of elements, and refuses that file', async () => {
    const file = Buffer.from(aCamt053().replace('<Acct>', `${'<a/>'.repeat(4_000_000)}<Acct>`));
    const begin = performance.now();
    const reading = { tookMs: 0 };
    const refused = upload(file).then((answer) => {
      reading.tookMs = performance.now() - begin;
      return answer;
    });
    let longest = 0;
    while (reading.tookMs === 0) {
      const asked = performance.now();
      await bookkeeper.get('/wyciagi').expect(200);
      longest = Math.max(longest, performance.now() - asked);
    }
    expect((await refused).body).toMatchObject({ status: 413, kod: 'WYPLATA.STATEMENT_TOO_LARGE', pole: 'plik' });
    expect(longest).toBeLessThan(reading.tookMs / 2);
  });

  it.each([['/api/v1/sesje', 415], ['/api/v1/listy-wyplat', 401], ['/api/v1/wyciagi', 401]])('takes no bytes of a stranger at %s', async (path, status) => {
    const answer = await api.anonymous().post(path).set('Content-Type', 'application/octet-stream').send(Buffer.alloc(1000));
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json; charset=utf-8']);
  });

  it.each(['/wpisy-wyciagow', '/wnioski-do-bankow'])('writes down who read %s', async (path) => {
    const answer = await bookkeeper.get(path).expect(200);
    const { rows } = await superuser.query('select cel from audit.wpis where zadanie = $1', [answer.headers['x-request-id']]);
    expect(rows).toHaveLength(1);
  });

  it.each(['/wyciagi', '/wpisy-wyciagow', '/uzgodnienia', '/uzgodnienia/salda', '/wyplaty-po-smierci', '/wnioski-do-bankow'])('shows %s to bookkeeping alone', async (path) => {
    await bookkeeper.get(path).expect(200);
    await (await api.asLogin('socjalny.f1')).get(path).expect(403);
  });

  it('shows payments that came back to workers too', async () => {
    expect((await (await api.asLogin('specjalista.f1')).get('/zwroty-wyplat').expect(200)).body).toMatchObject({ elementy: [], nastepny: null });
  });
});

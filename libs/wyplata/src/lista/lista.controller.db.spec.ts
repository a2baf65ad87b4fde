import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { runAs } from '@ostoja/database';
import { newId, plainDate } from '@ostoja/kernel';
import { Client } from 'pg';
import { type Caller, startApi, type TestApi } from '../../../../test/support/api.js';
import { aTytul, insertOsoba, insertPayer } from '../../testing/index.js';
import { TytulService } from '../tytul/tytul.service.js';

describe('payment lists over HTTP', () => {
  let api: TestApi;
  let superuser: Client;
  let prepares: Caller;
  let approves: Caller;
  let sends: Caller;
  let dzien: string;
  let osobaId: string;
  const miesiac = () => dzien.slice(0, 7);

  beforeAll(async () => {
    api = await startApi();
    superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    await insertPayer(superuser, 'elixir-utf-8');
    [prepares, approves, sends] = await Promise.all([api.asRole('ksiegowosc-przygotowanie'), api.asRole('ksiegowosc-zatwierdzanie'), api.asRole('ksiegowosc-wysylka')]);
    dzien = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
  });
  beforeEach(async () => {
    osobaId = await insertOsoba(superuser);
    await insertTytul();
  });

  const insertTytul = () => {
    const { id, rodzaj } = getDemoAccount('specjalista.f1');
    const day = plainDate(`${miesiac()}-01`);
    return runAs({ principal: { uzytkownikId: id, jednostkaId: JEDNOSTKA_ID, rodzaj }, requestId: newId() }, () =>
      api.app.get(TytulService).create(aTytul({ osobaId, od: day, do: null, swiadczenieKod: 'zasilek-celowy', wyplata: 'jednorazowe', kwotaMinimalna: null, platnyOd: day })));
  };
  const order = () => ({ komorka_id: komorkaId('filia-1'), dzien, kanal: 'przelew', miesiac: miesiac() });

  it('goes from preparation through approval to the file, each by another person', async () => {
    const prepared = await prepares.post('/listy-wyplat', order()).expect(201);
    const { id, numer } = prepared.body as { id: string; numer: string };
    expect(prepared.headers['etag']).toBe(`"${prepared.body.wersja}"`);
    expect(prepared.body).toMatchObject({ stan: 'przygotowana', suma: '450.00', liczba: 1, kanal: 'przelew', komorka_id: komorkaId('filia-1'), pominieto_bez_rachunku: 0 });
    const seen = await approves.get(`/listy-wyplat/${id}?limit=1`).expect(200);
    expect(seen.body).toMatchObject({
      klasyfikacja: [{ dzial: '852', rozdzial: '85216', paragraf: '3110', zrodlo: 'dotacja-2030', kwota: '450.00' }],
      pozycje: { elementy: [{ osoba_id: osobaId, kwota: '450.00', miesiac: miesiac(), odbiorca: ['Janina Przykładowa', 'ul. Testowa 1/2', '30-001 Kraków'] }], nastepny: null },
    });
    await approves.post(`/listy-wyplat/${id}/zatwierdzenia`).expect(428);
    const approved = await approves.post(`/listy-wyplat/${id}/zatwierdzenia`).set('If-Match', seen.headers['etag']!).expect(201);
    expect(approved.body).toMatchObject({ stan: 'zatwierdzona', zatwierdzil_id: getDemoAccount('ksiegowosc.zatwierdzanie').id });
    const sent = await sends.post(`/listy-wyplat/${id}/pliki`).set('If-Match', approved.headers['etag']!).expect(201);
    const again = await sends.post(`/listy-wyplat/${id}/pliki`).set('If-Match', approved.headers['etag']!).expect(201);
    expect(again.body).toEqual(sent.body);
    const file = await sends.get(`/listy-wyplat/${id}/plik`).buffer(true).parse(binary).expect(200);
    expect(file.headers['content-disposition']).toBe(`attachment; filename="lista-${numer.split('/').reverse().join('-')}.txt"`);
    expect((file.body as Buffer).toString('utf8')).toContain('"Janina Przykładowa|ul. Testowa 1/2|30-001 Kraków|"');
    const history = await sends.get(`/wyplaty?osoba_id=${osobaId}`).expect(200);
    expect(history.body.elementy).toMatchObject([{ stan: 'w-drodze', kwota: '450.00', dzien, lista_id: id }]);
  });

  it('repeats the first answer to a repeated request and does not prepare again', async () => {
    const key = newId();
    const first = await prepares.post('/listy-wyplat', order()).set('Idempotency-Key', key).expect(201);
    const second = await prepares.post('/listy-wyplat', order()).set('Idempotency-Key', key).expect(201);
    expect(second.body).toEqual(first.body);
    await prepares.post('/listy-wyplat', { ...order(), kanal: 'kasa' }).set('Idempotency-Key', key).expect(422);
    const { body } = await prepares.post('/listy-wyplat', order()).expect(409);
    expect(body).toMatchObject({ kod: 'WYPLATA.NOTHING_DUE' });
  });

  it('takes a line off with If-Match', async () => {
    const { body, headers } = await prepares.post('/listy-wyplat', order()).expect(201);
    const { body: seen } = await prepares.get(`/listy-wyplat/${body.id}`).expect(200);
    const path = `/listy-wyplat/${body.id}/pozycje/${seen.pozycje.elementy[0].id}`;
    await prepares.delete(path).expect(428);
    await prepares.delete(path).set('If-Match', '"999"').expect(412);
    const after = await prepares.delete(path).set('If-Match', headers['etag']!).expect(200);
    expect(after.body).toMatchObject({ liczba: body.liczba - 1 });
    await approves.post(`/listy-wyplat/${body.id}/zatwierdzenia`).set('If-Match', headers['etag']!).expect(412);
  });

  it('pages lists and lines by a cursor that says nothing', async () => {
    await insertTytul();
    const { body: list } = await prepares.post('/listy-wyplat', order()).expect(201);
    const lines: string[] = [];
    for (let kursor = ''; ; ) {
      const { body } = await prepares.get(`/listy-wyplat/${list.id}?limit=1${kursor && `&kursor=${encodeURIComponent(kursor)}`}`).expect(200);
      lines.push(...body.pozycje.elementy.map((line: { id: string }) => line.id));
      if (body.pozycje.nastepny === null) break;
      kursor = body.pozycje.nastepny;
    }
    expect(lines).toHaveLength(list.liczba);
    expect(new Set(lines).size).toBe(lines.length);
    const first = await prepares.get('/listy-wyplat?limit=1&stan=przygotowana').expect(200);
    expect(first.body.elementy.map((one: { id: string }) => one.id)).toEqual([list.id]);
    const next = await prepares.get(`/listy-wyplat?limit=1&kursor=${encodeURIComponent(first.body.nastepny)}`).expect(200);
    expect(next.body.elementy[0].id < list.id).toBe(true);
    await prepares.get('/listy-wyplat?kursor=abc').expect(400);
  });

  it.each([
    [{ dzien: '2026-02-30' }, 'dzien'],
    [{ kanal: 'czek' }, 'kanal'],
    [{ miesiac: '2026-13' }, 'miesiac'],
    [{ komorka_id: 'x' }, 'komorka_id'],
    [{ obce: 1 }, 'obce'],
  ])('refuses %j', async (fault, pole) => {
    const { body } = await prepares.post('/listy-wyplat', { ...order(), ...fault }).expect(400);
    expect(body).toMatchObject({ kod: 'VALIDATION', pole });
  });

  it('knows no list of a unit that does not exist', async () => {
    const { body } = await prepares.post('/listy-wyplat', { ...order(), komorka_id: newId() }).expect(422);
    expect(body).toMatchObject({ kod: 'WYPLATA.UNIT_UNKNOWN', pole: 'komorka_id' });
  });

  it('takes the account of the centre from the administrator', async () => {
    const administrator = await api.asRole('administrator');
    const account = { numer: '61 1090 1014 0000 0712 1981 2874', linie: ['Ośrodek'], profil: 'elixir-ascii', od: '2015-01-01', do: '2015-12-31' };
    const { body } = await administrator.post('/rachunki-platnika', account).expect(201);
    expect(body).toEqual({ id: expect.any(String), ...account, numer: '61109010140000071219812874' });
    for (const fault of [{ linie: [] }, { linie: ['a\u0000b'] }, { linie: ['x'.repeat(36)] }, { profil: 'x' }]) await administrator.post('/rachunki-platnika', { ...account, ...fault }).expect(400);
    await prepares.post('/rachunki-platnika', account).expect(403);
    expect((await sends.get('/rachunki-platnika').expect(200)).body).toHaveLength(2);
  });

  it('opens each act to its role alone', async () => {
    const { body, headers } = await prepares.post('/listy-wyplat', order()).expect(201);
    const version = headers['etag']!;
    for (const caller of [prepares, sends, await api.asLogin('kierownik.f1'), await api.asLogin('dyrektor')]) {
      await caller.post(`/listy-wyplat/${body.id}/zatwierdzenia`).set('If-Match', version).expect(403);
    }
    for (const caller of [approves, sends, await api.asLogin('specjalista.f1'), await api.asLogin('administrator')]) await caller.post('/listy-wyplat', order()).expect(403);
    for (const caller of [prepares, approves]) {
      await caller.post(`/listy-wyplat/${body.id}/pliki`).set('If-Match', version).expect(403);
      await caller.get(`/listy-wyplat/${body.id}/plik`).expect(403);
    }
    const statuses = async (logins: string[]) => Promise.all(logins.map(async (login) => (await (await api.asLogin(login)).get(`/listy-wyplat/${body.id}`)).status));
    expect(await statuses(['kierownik.f1', 'kierownik.f2', 'specjalista.f1', 'dyrektor', 'administrator', 'inspektor.danych'])).toEqual([200, 404, 403, 403, 403, 403]);
  });
});

/** superagent reads unknown types as text; a file is bytes. */
function binary(response: object, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}

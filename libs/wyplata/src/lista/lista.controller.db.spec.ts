import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { runAs } from '@ostoja/database';
import { addDays, Clock, newId, plainDate } from '@ostoja/kernel';
import { Client } from 'pg';
import { type Caller, startApi, type TestApi } from '../../../../test/support/api.js';
import { aTytul, insertOsoba, insertPayer } from '../../testing/index.js';
import { nextPaymentDay } from '../kalendarz/payment-calendar.js';
import { TytulService } from '../tytul/tytul.service.js';

describe('payment lists over HTTP', () => {
  let api: TestApi;
  let superuser: Client;
  let prepares: Caller;
  let checks: Caller;
  let verifies: Caller;
  let controls: Caller;
  let approves: Caller;
  let signs: Caller;
  let sends: Caller;
  let dzien: string;
  let osobaId: string;
  const miesiac = () => dzien.slice(0, 7);

  beforeAll(async () => {
    api = await startApi();
    superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    await insertPayer(superuser, 'elixir-utf-8');
    const people = ['ksiegowosc.przygotowanie', 'kierownik.f1', 'ksiegowosc.zatwierdzanie', 'glowny.ksiegowy', 'dyrektor', 'ksiegowosc.wysylka', 'podpis.drugi'];
    [prepares, checks, verifies, controls, approves, signs, sends] = (await Promise.all(people.map((login) => api.asLogin(login)))) as [Caller, Caller, Caller, Caller, Caller, Caller, Caller];
    dzien = nextPaymentDay(addDays(api.app.get(Clock, { strict: false }).today(), 2));
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
    const seen = await checks.get(`/listy-wyplat/${id}?limit=1`).expect(200);
    expect(seen.body).toMatchObject({
      klasyfikacja: [{ dzial: '852', rozdzial: '85216', paragraf: '3110', zrodlo: 'dotacja-2030', kwota: '450.00' }],
      pozycje: { elementy: [{ osoba_id: osobaId, kwota: '450.00', miesiac: miesiac(), odbiorca: ['Janina Przykładowa', 'ul. Testowa 1/2', '30-001 Kraków'] }], nastepny: null },
    });
    const act = (caller: Caller, name: string, version: string, body: object = {}) => caller.post(`/listy-wyplat/${id}/${name}`, body).set('If-Match', version);
    await checks.post(`/listy-wyplat/${id}/sprawdzenia-merytoryczne`, {}).expect(428);
    const checked = await act(checks, 'sprawdzenia-merytoryczne', seen.headers['etag']!, { uwaga: 'zgodna z decyzjami' }).expect(201);
    expect(checked.body).toMatchObject({ stan: 'sprawdzona-merytorycznie', merytorycznie_id: getDemoAccount('kierownik.f1').id });
    const returned = await act(verifies, 'zwroty', checked.headers['etag']!, { powod: 'zły dzień' }).expect(201);
    expect(returned.body).toMatchObject({ stan: 'przygotowana', merytorycznie_id: null });
    const again1 = await act(checks, 'sprawdzenia-merytoryczne', returned.headers['etag']!).expect(201);
    const verified = await act(verifies, 'sprawdzenia-rachunkowe', again1.headers['etag']!).expect(201);
    const controlled = await act(controls, 'kontrole', verified.headers['etag']!).expect(201);
    await act(approves, 'zatwierdzenia', verified.headers['etag']!).expect(412);
    const approved = await act(approves, 'zatwierdzenia', controlled.headers['etag']!).expect(201);
    expect(approved.body).toMatchObject({ stan: 'zatwierdzona', zatwierdzil_id: getDemoAccount('dyrektor').id });
    await act(sends, 'pliki', approved.headers['etag']!).expect(409);
    const signed = await act(signs, 'podpisy', approved.headers['etag']!).expect(201);
    await act(signs, 'pliki', signed.headers['etag']!).expect(403);
    const sent = await act(sends, 'pliki', signed.headers['etag']!).expect(201);
    const again = await act(sends, 'pliki', signed.headers['etag']!).expect(201);
    expect(again.body).toEqual(sent.body);
    const { czynnosci } = (await prepares.get(`/listy-wyplat/${id}`).expect(200)).body as { czynnosci: { rodzaj: string; kto: string; uwaga: string | null; uniewazniono: string | null }[] };
    expect(czynnosci.map(({ rodzaj, kto, uwaga, uniewazniono }) => [rodzaj, kto, uwaga, uniewazniono !== null])).toEqual([
      ['przygotowana', 'Petronela Wzorcowa', null, false], ['sprawdzona-merytorycznie', 'Klara Modelowa', 'zgodna z decyzjami', true], ['zwrot', 'Zenon Pokazowy', 'zły dzień', false],
      ['sprawdzona-merytorycznie', 'Klara Modelowa', null, false], ['sprawdzona-rachunkowo', 'Zenon Pokazowy', null, false], ['skontrolowana', 'Gracja Modelowa', null, false],
      ['zatwierdzona', 'Dorota Przykładowa', null, false], ['podpisana', 'Walenty Modelowy', null, false], ['wyslana', 'Wiera Przykładowa', null, false],
    ]);
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
    const reason = { powod: 'podwójny wniosek' };
    await prepares.post(`${path}/usuniecia`, reason).expect(428);
    await prepares.post(`${path}/usuniecia`, {}).set('If-Match', headers['etag']!).expect(400);
    await prepares.post(`${path}/usuniecia`, reason).set('If-Match', '"999"').expect(412);
    const after = await prepares.post(`${path}/usuniecia`, reason).set('If-Match', headers['etag']!).expect(201);
    expect(after.body).toMatchObject({ liczba: body.liczba - 1 });
    await checks.post(`/listy-wyplat/${body.id}/sprawdzenia-merytoryczne`, {}).set('If-Match', headers['etag']!).expect(412);
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
    const everybody: readonly Caller[] = [prepares, checks, verifies, controls, approves, signs, await api.asLogin('specjalista.f1'), await api.asLogin('administrator')];
    const open: Readonly<Record<string, readonly Caller[]>> = {
      'sprawdzenia-merytoryczne': [checks, approves], 'sprawdzenia-rachunkowe': [verifies], kontrole: [controls], zatwierdzenia: [approves], podpisy: [signs], pliki: [signs],
    };
    for (const [act, its] of Object.entries(open)) {
      for (const caller of everybody.filter((one) => !its.includes(one))) await caller.post(`/listy-wyplat/${body.id}/${act}`, {}).set('If-Match', version).expect(403);
    }
    for (const caller of [checks, verifies, controls, approves, signs, everybody[6]!, everybody[7]!]) await caller.post('/listy-wyplat', order()).expect(403);
    for (const caller of [prepares, checks, verifies, controls, approves]) await caller.get(`/listy-wyplat/${body.id}/plik`).expect(403);
    const statuses = async (logins: string[]) => Promise.all(logins.map(async (login) => (await (await api.asLogin(login)).get(`/listy-wyplat/${body.id}`)).status));
    expect(await statuses(['kierownik.f1', 'kierownik.f2', 'informacja.1', 'informacja.f2', 'specjalista.f1', 'dyrektor', 'administrator', 'inspektor.danych'])).toEqual([200, 404, 200, 404, 403, 200, 403, 403]);
  });
});

/** superagent reads unknown types as text; a file is bytes. */
function binary(response: object, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}

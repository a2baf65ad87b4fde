import { komorkaId } from '@ostoja/access';
import { newId } from '@ostoja/kernel';
import { type Caller, startApi, type TestApi } from '../support/api.js';

const F1 = komorkaId('filia-1');
const NRB = 'PL61 1090 1014 0000 0712 1981 2874';
/** What people and attackers put into fields. */
const HOSTILE = ["Robert'); drop table osoba.osoba;--", '<script>alert(1)</script>', '%_%', '😀😀', 'A\u0000B', 'x\ud800', '\u202eabc', 'Ż'.repeat(101), '', ' ', null, 7, [], {}];

describe('people over HTTP', () => {
  let api: TestApi;
  let socjalny: Caller;
  let kierownik: Caller;
  beforeAll(async () => {
    api = await startApi();
    socjalny = await api.asLogin('socjalny.f1');
    kierownik = await api.asLogin('kierownik.f1');
  });
  afterAll(() => api.stop());

  let counter = 0;
  const draft = (fields: object = {}) => ({ imie: 'Janina', nazwisko: 'Przykładowa', opis: `osoba przykładowa nr ${(counter += 1)}`, komorka_id: F1, ...fields });
  const create = async (fields: object = {}) => (await socjalny.post('/osoby', draft(fields)).expect(201)).body as { id: string; wersja: number };

  it('registers a person once, however often the request arrives', async () => {
    const key = newId();
    const send = (body: object) => socjalny.post('/osoby', body).set('Idempotency-Key', key);
    const body = draft({ pesel: '44051401359', opis: undefined });
    const first = await send(body).expect(201);
    expect(first.body).toMatchObject({ pesel: '44051401359', data_urodzenia: '1944-05-14', plec: 'M', wersja: 1 });
    expect(first.headers['etag']).toBe('"1"');
    expect((await send(body).expect(201)).body).toEqual(first.body);
    await send({ ...body, imie: 'Inna' }).expect(422);
    const twin = await socjalny.post('/osoby', body).expect(409);
    expect(twin.body).toMatchObject({ kod: 'OSOBA.PESEL_TAKEN', pole: 'pesel' });
    expect(JSON.stringify(twin.body)).not.toContain('44051401359');
  });

  it('changes only the version that was seen', async () => {
    const { id } = await create();
    await socjalny.patch(`/osoby/${id}`, { imie: 'Anna' }).expect(428);
    await socjalny.patch(`/osoby/${id}`, { imie: 'Anna' }).set('If-Match', '"1"').expect(200);
    await socjalny.patch(`/osoby/${id}`, { imie: 'Ewa' }).set('If-Match', '"1"').expect(412);
    const { body, headers } = await socjalny.get(`/osoby/${id}`).expect(200);
    expect([body.imie, headers['etag']]).toEqual(['Anna', '"2"']);
    const cleared = await socjalny.patch(`/osoby/${id}`, { opis: null }).set('If-Match', '"2"').expect(422);
    expect(cleared.body).toMatchObject({ kod: 'OSOBA.UNIDENTIFIED' });
    await socjalny.patch(`/osoby/${id}`, { nazwisko: null }).set('If-Match', '"2"').expect(400);
  });

  it('finds people by a POST and keeps names out of cursors', async () => {
    for (let index = 0; index < 3; index += 1) await create({ imie: 'Stefania', nazwisko: 'Wyszukiwalska' });
    const search = (body: object) => socjalny.post('/osoby/wyszukiwania', body);
    const first = await search({ tekst: 'wyszuk stef', limit: 2 }).expect(200);
    expect(first.body.elementy).toHaveLength(2);
    expect(Buffer.from(first.body.nastepny as string, 'base64url').toString('latin1')).not.toContain('Wyszukiwalska');
    const second = await search({ tekst: 'wyszuk stef', limit: 2, kursor: first.body.nastepny }).expect(200);
    expect(second.body).toMatchObject({ elementy: [{ nazwisko: 'Wyszukiwalska', objeta_opieka: true }], nastepny: null });
    await search({ tekst: 'wyszuk', kursor: 'abc' }).expect(400);
    await search({ tekst: 'wyszuk', sortuj: 'pesel' }).expect(400);
    await search({}).expect(422);
    const hints = await socjalny.post('/osoby/podobne', { imie: 'Stefnaia', nazwisko: 'Wyszukiwalska' }).expect(200);
    expect(hints.body.elementy[0]).toMatchObject({ powody: ['literowka'] });
  });

  it('keeps the file: address, contact, account, household, evidence', async () => {
    const { id } = await create();
    const child = await create({ imie: 'Staś' });
    const adres = await socjalny.post(`/osoby/${id}/adresy`, { rodzaj: 'zamieszkania', ulica: 'ul. Testowa', nr_domu: '1', miejscowosc: 'Kraków', od: '2020-01-01' }).expect(201);
    await socjalny.post(`/osoby/${id}/adresy/${adres.body.id}/zakonczenia`, { do: '2024-12-31' }).expect(201);
    await socjalny.post(`/osoby/${id}/kontakty`, { rodzaj: 'telefon', wartosc: '+48 123 456 789', od: '2020-01-01' }).expect(201);
    await socjalny.post(`/osoby/${id}/kontakty`, { rodzaj: 'email', wartosc: 'to nie jest adres', od: '2020-01-01' }).expect(400);
    await socjalny.post(`/osoby/${id}/rachunki`, { numer: NRB, od: '2020-01-01' }).expect(201);
    await socjalny.post(`/osoby/${id}/rachunki`, { numer: NRB.replace('4', '5'), od: '2020-01-01' }).expect(400);
    const czlonkowie = [{ osoba_id: id, rola: 'osoba-glowna', od: '2020-01-01' }, { osoba_id: child.id, rola: 'dziecko', od: '2020-01-01' }];
    const household = await socjalny.post('/gospodarstwa', { komorka_id: F1, czlonkowie }).expect(201);
    const second = await socjalny.post('/gospodarstwa', { komorka_id: F1, czlonkowie }).expect(409);
    expect(second.body).toMatchObject({ kod: 'OSOBA.TWO_HOUSEHOLDS', przepis: expect.stringContaining('art. 6') });
    const dowod = await socjalny.post(`/osoby/${id}/dowody`, { rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '400.00', miesiac: '2025-03' } }).expect(201);
    await socjalny.post(`/osoby/${id}/dowody/${dowod.body.id}/korekty`, { powod: 'pomyłka', tresc: { rodzaj: 'renta', kwota: '410.00', miesiac: '2025-03' } }).expect(201);
    await socjalny.post(`/osoby/${id}/dowody/${dowod.body.id}/korekty`, { powod: 'pomyłka' }).expect(409);
    await socjalny.post(`/osoby/${child.id}/dowody/${dowod.body.id}/uniewaznienia`, { powod: 'x' }).expect(404);

    const { body } = await socjalny.get(`/osoby/${id}/kartoteka`).expect(200);
    expect(body).toMatchObject({
      adresy: [{ do: '2024-12-31' }],
      kontakty: [{ wartosc: '+48 123 456 789' }],
      rachunki: [{ numer: '61109010140000071219812874' }],
      gospodarstwo_dzis: { id: household.body.id, czlonkowie: [{ osoba_id: id }, { osoba_id: child.id }] },
      dowody: [{ tresc: { kwota: '410.00' }, zmiana: 'korekta' }],
    });
    expect((await socjalny.get(`/osoby/${id}/gospodarstwa`).expect(200)).body.elementy).toHaveLength(1);
    await socjalny.get(`/osoby/${id}/kartoteka?na_chwile=wczoraj`).expect(400);
    await socjalny.get(`/osoby/${id}/kartoteka?na_chwile=2001-01-01T00:00:00Z`).expect(404);
  });

  it('merges and undoes', async () => {
    const [a, b] = [await create(), await create()];
    await socjalny.post(`/osoby/${a.id}/scalenia`, { na_osoba_id: b.id, powod: 'x' }).expect(403);
    const { body } = await kierownik.post(`/osoby/${a.id}/scalenia`, { na_osoba_id: b.id, powod: 'ten sam dokument' }).expect(201);
    expect((await socjalny.get(`/osoby/${a.id}`).expect(200)).body).toMatchObject({ id: b.id, aliasy: [a.id] });
    await kierownik.delete(`/osoby/${a.id}/scalenia/${body.id}`).expect(204);
    expect((await socjalny.get(`/osoby/${a.id}`).expect(200)).body).toMatchObject({ id: a.id, aliasy: [] });
  });

  it.each(['informacja.1', 'socjalny.f2', 'ksiegowosc.wysylka', 'administrator', 'inspektor.danych'])('gives %s no more than the role and the unit allow', async (login) => {
    const { id } = await create();
    await socjalny.post(`/osoby/${id}/dowody`, { rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '400.00', miesiac: '2025-03' } }).expect(201);
    const caller = await api.asLogin(login);
    const file = await caller.get(`/osoby/${id}/kartoteka`);
    const seesFile = login === 'informacja.1' || login === 'socjalny.f2';
    expect([login, file.status]).toEqual([login, seesFile ? 200 : 403]);
    if (seesFile) expect(file.body.dowody).toEqual([]);
    await caller.post(`/osoby/${id}/dowody`, { rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '1', miesiac: '2025-03' } }).expect(403);
  });

  it('answers hostile input with 4xx, never with a fault of its own', async () => {
    const { id } = await create();
    const bodies: [string, (value: unknown) => object][] = [
      ['/osoby', (value) => draft({ nazwisko: value })],
      ['/osoby', (value) => draft({ opis: value, pesel: value })],
      ['/osoby/wyszukiwania', (value) => ({ tekst: value })],
      ['/osoby/podobne', (value) => ({ imie: value, nazwisko: value, pesel: value })],
      [`/osoby/${id}/adresy`, (value) => ({ rodzaj: value, miejscowosc: value, od: value })],
      [`/osoby/${id}/rachunki`, (value) => ({ numer: value, od: '2020-01-01' })],
      [`/osoby/${id}/dowody`, (value) => ({ rodzaj: value, tresc: value })],
      [`/osoby/${id}/dowody`, (value) => ({ rodzaj: 'potrzeba', tresc: { cel: 'inny', kwota: value, opis: value, [String(value)]: value } })],
      ['/gospodarstwa', (value) => ({ komorka_id: F1, czlonkowie: value })],
      [`/osoby/${id}/scalenia`, (value) => ({ na_osoba_id: value, powod: value })],
    ];
    const answers = [];
    for (const [path, body] of bodies) for (const value of HOSTILE) answers.push([path, value, (await kierownik.post(path, body(value))).status]);
    expect(answers.filter(([, , status]) => Number(status) >= 500)).toEqual([]);
    await socjalny.get('/osoby/%00').expect(400);
    await socjalny.get(`/osoby/${newId()}`).expect(404);
  });

  it('accepts Polish and foreign names as they are', async () => {
    for (const nazwisko of ['Żółć-Łączyńska', "O'Neill", 'ten Brink', 'Шевченко', 'Nguyễn']) {
      const { id } = await create({ nazwisko });
      expect((await socjalny.get(`/osoby/${id}`).expect(200)).body.nazwisko).toBe(nazwisko);
    }
  });
});

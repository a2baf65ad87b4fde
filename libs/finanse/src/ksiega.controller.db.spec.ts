import { Client } from 'pg';
import { JEDNOSTKA_ID, komorkaId, getDemoAccount } from '@ostoja/access';
import { Database, runAs } from '@ostoja/database';
import { newId } from '@ostoja/kernel';
import { type Caller, startApi, type TestApi } from '../../../test/support/api.js';
import { aLine } from '../testing/index.js';
import { Ledger } from './ksiega/ledger.js';
import type { PostingKind } from './ksiega/posting-kind.js';

describe('the ledger over HTTP', () => {
  let api: TestApi;
  let superuser: Client;
  let prepares: Caller;
  let checks: Caller;
  let chief: Caller;
  let month: string;
  const listaId = newId();

  beforeAll(async () => {
    api = await startApi();
    superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    [prepares, checks, chief] = await Promise.all([api.asRole('ksiegowosc-przygotowanie'), api.asRole('ksiegowosc-zatwierdzanie'), api.asRole('glowny-ksiegowy')]);
    await post('zaangazowanie', '100.00');
    await post('zobowiazanie', '60.00');
    await post('wysylka', '40.00');
    await post('potwierdzenie', '30.00');
    month = (await superuser.query<{ m: string }>(`select to_char(min(dzien), 'YYYY-MM') as m from finanse.operacja where zrodlo_id = $1`, [listaId])).rows[0]!.m;
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
  });

  const post = (rodzaj: PostingKind, kwota: string, komorka = 'filia-1', zrodloId = listaId) => {
    const { id, rodzaj: kind } = getDemoAccount('ksiegowosc.zatwierdzanie');
    return runAs({ principal: { uzytkownikId: id, jednostkaId: JEDNOSTKA_ID, rodzaj: kind }, requestId: newId() }, () =>
      api.app.get(Database).transaction((tx) => api.app.get(Ledger, { strict: false }).post(tx, { rodzaj, zrodloTyp: 'lista', zrodloId, komorkaId: komorkaId(komorka), linie: [aLine(kwota)] })));
  };

  it('shows the journal in pages, each operation with both sides', async () => {
    const first = await prepares.get(`/operacje-ksiegowe?zrodlo_id=${listaId}&limit=3`).expect(200);
    expect(first.body.elementy.map((row: { rodzaj: string }) => row.rodzaj)).toEqual(['potwierdzenie', 'wysylka', 'zobowiazanie']);
    const rest = await prepares.get(`/operacje-ksiegowe?zrodlo_id=${listaId}&limit=3&kursor=${encodeURIComponent(first.body.nastepny as string)}`).expect(200);
    expect(rest.body).toMatchObject({ elementy: [{ rodzaj: 'zaangazowanie', kwota: '100.00' }], nastepny: null });
    const { id } = first.body.elementy[0] as { id: string };
    const one = await prepares.get(`/operacje-ksiegowe/${id}`).expect(200);
    expect(one.body).toMatchObject({
      nazwa: 'Wypłata wykonana przez bank', kwota: '30.00', zrodlo_typ: 'lista', zrodlo_id: listaId,
      zapisy: [{ konto: 'w-drodze', symbol: '141', strona: 'Wn', kwota: '30.00' }, { konto: 'rachunek-biezacy', symbol: '130', strona: 'Ma', kwota: '30.00' }],
    });
    const byLine = await prepares.get(`/operacje-ksiegowe?konto=koszty&dzial=852&rozdzial=85214&paragraf=3110&zrodlo=wlasne&komorka_id=${komorkaId('filia-1')}`).expect(200);
    expect(byLine.body.elementy.map((row: { rodzaj: string }) => row.rodzaj)).toContain('zobowiazanie');
    await prepares.get('/operacje-ksiegowe?konto=inne').expect(400);
  });

  it('calls the root unit no unit: it is the whole centre', async () => {
    await post('zobowiazanie', '1.00', 'mops', newId());
    const [balances, report] = await Promise.all([`/obroty-ksiegi?od=${month}&do=${month}&wedlug=komorka`, `/sprawozdania-rb28s?miesiac=${month}&wedlug=komorka`].map((path) => chief.get(path).expect(200)));
    for (const { body } of [balances!, report!]) {
      const units = (body.wiersze as { komorka: string | null; komorka_id: string | null }[]).map((row) => [row.komorka, row.komorka_id]);
      expect(units).toContainEqual([null, null]);
      expect(units).toContainEqual(['Filia 1', komorkaId('filia-1')]);
      expect(units.flat()).not.toContain(komorkaId('mops'));
    }
  });

  it('adds up balances and the report from the same entries', async () => {
    const balances = await chief.get(`/obroty-ksiegi?od=${month}&do=${month}&wedlug=komorka&komorka_id=${komorkaId('filia-1')}`).expect(200);
    const row = (konto: string) => (balances.body.wiersze as { konto: string; rozdzial: string; zrodlo: string }[]).find((one) => one.konto === konto && one.rozdzial === '85214' && one.zrodlo === 'wlasne');
    expect(row('zobowiazania')).toMatchObject({ wn: '40.00', ma: '60.00', saldo_wn: '0.00', saldo_ma: '20.00', symbol: '240' });
    expect(row('w-drodze')).toMatchObject({ saldo_ma: '10.00' });
    const report = await chief.get(`/sprawozdania-rb28s?miesiac=${month}&wedlug=komorka&komorka_id=${komorkaId('filia-1')}`).expect(200);
    expect(report.body.wiersze).toContainEqual(expect.objectContaining({ rozdzial: '85214', zaangazowanie: '100.00', wykonanie: '30.00', zobowiazania_ogolem: '30.00', zobowiazania_wymagalne: '30.00' }));
    const year = await chief.get(`/sprawozdania-roczne/${month.slice(0, 4)}?komorka_id=${komorkaId('filia-1')}`).expect(200);
    expect(year.body.wiersze).toContainEqual(expect.objectContaining({ rozdzial: '85214', wykonanie: '30.00' }));
    expect((year.body.wiersze as { rozdzial: string; miesiace: string[] }[]).find(({ rozdzial }) => rozdzial === '85214')?.miesiace[Number(month.slice(5)) - 1]).toBe('30.00');
    expect(new Set((report.body.wiersze as { komorka: string }[]).map(({ komorka }) => komorka))).toEqual(new Set(['Filia 1']));
    await chief.get('/sprawozdania-roczne/1800').expect(404);
    await chief.get('/sprawozdania-rb28s?miesiac=listopad').expect(400);
  });

  it('takes a correction from one person and its approval from another', async () => {
    const [operacja] = (await chief.get(`/operacje-ksiegowe?zrodlo_id=${listaId}&rodzaj=zobowiazanie`).expect(200)).body.elementy as [{ id: string }];
    const request = { operacja_id: operacja.id, powod: 'Zły rozdział', linie: [{ dzial: '852', rozdzial: '85216', paragraf: '3110', zrodlo: 'wlasne', kwota: '60.00' }] };
    await prepares.post('/korekty-ksiegowe', { ...request, linie: [{ ...request.linie[0], kwota: '59.99' }] }).expect(422);
    const proposed = await prepares.post('/korekty-ksiegowe', request).expect(201);
    const { id } = proposed.body as { id: string };
    await prepares.post(`/korekty-ksiegowe/${id}/zatwierdzenia`).set('If-Match', '"1"').expect(403);
    const approved = await checks.post(`/korekty-ksiegowe/${id}/zatwierdzenia`).set('If-Match', proposed.headers['etag']!).expect(201);
    expect(approved.body).toMatchObject({ stan: 'zatwierdzona', kwota: '60.00', nazwa: 'Zatwierdzenie listy wypłat' });
    await checks.post(`/korekty-ksiegowe/${id}/odrzucenia`, { uwaga: 'Za późno' }).set('If-Match', approved.headers['etag']!).expect(409);
    expect((await chief.get('/korekty-ksiegowe?stan=zatwierdzona').expect(200)).body.elementy).toEqual([expect.objectContaining({ id })]);
    expect((await chief.get(`/operacje-ksiegowe/${operacja.id}`).expect(200)).body.storno_id).toEqual(expect.any(String));
  });

  it('shows months, and closes none that runs', async () => {
    const months = await prepares.get('/miesiace-ksiegowe').expect(200);
    expect(months.body.elementy[0]).toMatchObject({ miesiac: month, stan: 'trwa', liczba: null, eksport_id: null });
    expect((await chief.get(`/miesiace-ksiegowe/${month}`).expect(200)).body.przeszkody).toEqual([]);
    await chief.post(`/miesiace-ksiegowe/${month}/zamkniecia`).expect(409);
    await prepares.post(`/miesiace-ksiegowe/${month}/zamkniecia`).expect(403);
    await chief.post('/miesiace-ksiegowe/2026-13/zamkniecia').expect(422);
    await chief.post('/eksporty-ksiegi', { miesiac: month }).expect(409);
    await chief.get(`/eksporty-ksiegi/${newId()}/plik`).expect(404);
  });
});

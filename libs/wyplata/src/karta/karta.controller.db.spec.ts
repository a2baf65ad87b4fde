import { komorkaId } from '@ostoja/access';
import { newId } from '@ostoja/kernel';
import { Client } from 'pg';
import { type Caller, startApi, type TestApi } from '../../../../test/support/api.js';
import { insertOsoba } from '../../testing/index.js';

describe('prepaid cards over HTTP', () => {
  let api: TestApi;
  let superuser: Client;
  let desk: Caller;
  let osobaId: string;
  beforeAll(async () => {
    api = await startApi();
    superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    desk = await api.asLogin('informacja.1');
    osobaId = await insertOsoba(superuser);
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
  });
  const today = () => new Date().toISOString().slice(0, 10);

  it('go from the order to a card in use, lost and replaced', async () => {
    const { body: card, headers } = await desk.post('/karty', { osoba_id: osobaId, komorka_id: komorkaId('filia-1') }).expect(201);
    expect(card).toMatchObject({ stan: 'zamowiona', posiadacz: 'Janina Przykładowa', numer_wydawcy: null, zdarzenia: [{ stan: 'zamowiona' }] });
    const events = `/karty/${card.id}/zdarzenia`;
    const issue = { stan: 'wydana', dzien: today(), numer_wydawcy: 'KP-1', numer_posiadacza: 'H-1', koncowka: '1234' };
    await desk.post(events, issue).expect(428);
    const issued = await desk.post(events, issue).set('If-Match', headers['etag']!).expect(201);
    await desk.post(events, { stan: 'aktywna', dzien: today() }).set('If-Match', headers['etag']!).expect(412);
    const lost = await desk.post(events, { stan: 'utracona', dzien: today(), powod: 'kradzież' }).set('If-Match', issued.headers['etag']!).expect(201);
    const { body: next } = await desk.post(`/karty/${card.id}/zastepstwa`).set('If-Match', lost.headers['etag']!).expect(201);
    expect(next).toMatchObject({ stan: 'zamowiona', zastepuje_id: card.id });
    const page = await desk.get(`/karty?osoba_id=${osobaId}`).expect(200);
    expect(page.body.elementy.map((row: { id: string; stan: string }) => [row.id, row.stan])).toEqual([[next.id, 'zamowiona'], [card.id, 'zastapiona']]);
    expect((await desk.get('/karty?stan=zamowiona').expect(200)).body.elementy).toHaveLength(1);
  });

  it.each([
    [{ stan: 'zastapiona' }, 'stan'],
    [{ koncowka: '5123 4567 8901 2345' }, 'koncowka'],
    [{ numer_wydawcy: 'a b' }, 'numer_wydawcy'],
    [{ dzien: '2026-02-30' }, 'dzien'],
  ])('refuse %j', async (fault, pole) => {
    const { body } = await desk.post(`/karty/${newId()}/zdarzenia`, { stan: 'zablokowana', dzien: '2026-11-01', powod: 'x', ...fault }).set('If-Match', '"1"').expect(400);
    expect(body).toMatchObject({ kod: 'VALIDATION', pole });
  });

  it('open to those who hand them out', async () => {
    const order = { osoba_id: osobaId, komorka_id: komorkaId('filia-1') };
    for (const login of ['socjalny.f1', 'ksiegowosc.wysylka', 'administrator']) await (await api.asLogin(login)).post('/karty', order).expect(403);
    await (await api.asLogin('administrator')).get('/karty').expect(403);
    await desk.get(`/karty/${newId()}`).expect(404);
    await desk.post(`/listy-wyplat/${newId()}/awarie-kart`, { kanal: 'kasa', zakres: 'wszystkie', powod: 'awaria' }).set('If-Match', '"1"').expect(403);
    const books = await api.asLogin('ksiegowosc.przygotowanie');
    await books.post(`/listy-wyplat/${newId()}/awarie-kart`, { kanal: 'kasa', zakres: 'wszystkie', powod: 'awaria' }).set('If-Match', '"1"').expect(404);
  });
});

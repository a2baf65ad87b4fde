import { komorkaId } from '@ostoja/access';
import { newId, SystemClock } from '@ostoja/kernel';
import { Client } from 'pg';
import { type Caller, startApi, type TestApi } from '../../../../test/support/api.js';

describe('applications over HTTP', () => {
  let api: TestApi;
  let clerk: Caller;
  let osobaId: string;
  let today: string;

  const body = (fields = {}) => ({
    osoba_id: osobaId, komorka_id: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel: 'opał' }], ...fields,
  });

  beforeAll(async () => {
    api = await startApi();
    clerk = await api.asLogin('informacja.1');
    today = new SystemClock().today();
    osobaId = (await clerk.post('/osoby', { imie: 'Janina', nazwisko: 'Przykładowa', opis: 'osoba próbna' }).expect(201)).body.id;
  });
  afterAll(() => api.stop());

  it('a double submit opens one case and answers the same', async () => {
    const key = newId();
    const send = (fields = {}) => clerk.post('/wnioski', body(fields)).set('Idempotency-Key', key);
    const [first, second] = await Promise.all([send(), send()]);
    expect([first!.status, second!.status]).toEqual([201, 201]);
    expect(second!.body).toEqual(first!.body);
    expect(first!.body.sprawy).toHaveLength(1);
    const { body: page } = await clerk.get(`/sprawy?osoba_id=${osobaId}`).expect(200);
    expect(page.elementy).toHaveLength(1);
    expect((await send({ tresc: 'inna' })).status).toBe(422);
  });

  it('plain e-mail is refused with the provision', async () => {
    const { body: problem } = await clerk.post('/wnioski', body({ kanal: 'e-mail' })).expect(422);
    expect(problem).toMatchObject({ kod: 'POSTEPOWANIE.PLAIN_EMAIL', pole: 'kanal', przepis: 'art. 63 § 1 KPA' });
  });

  it.each([
    [{ data_wplywu: '2025-02-30' }, 'data_wplywu'], [{ zadania: [] }, 'zadania'], [{ zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '1.234' }] }, 'zadania.0.kwota'],
    [{ osoba_id: 'x' }, 'osoba_id'], [{ nieznane: 1 }, 'nieznane'], [{ zadania: [{ swiadczenie_kod: 'zasilek-celowy', x: 1 }] }, 'zadania.0.x'],
  ])('%j is refused at the field', async (fields, pole) => {
    const { body: problem } = await clerk.post('/wnioski', body(fields)).expect(400);
    expect(problem.bledy.map((fault: { pole: string }) => fault.pole)).toContain(pole);
  });

  it('references to what does not exist are refused, never a fault of the server', async () => {
    await clerk.post('/wnioski', body({ zgloszenie_id: newId() })).expect(404);
    await clerk.post('/wnioski', body({ komorka_id: newId() })).expect(422);
    await clerk.post('/wnioski', body({ krag_id: newId() })).expect(403);
    const director = await api.asLogin('dyrektor');
    const upowaznienie = { uzytkownik_id: newId(), komorka_id: komorkaId('filia-1'), zakres: ['zasilek-celowy'], numer: '1/2026', w_imieniu: 'Prezydenta Miasta Krakowa', od: today };
    expect((await director.post('/upowaznienia', upowaznienie).expect(422)).body.pole).toBe('uzytkownik_id');
  });

  it('completeness needs the version that was seen', async () => {
    const { body: made } = await clerk.post('/wnioski', body()).expect(201);
    const complete = () => clerk.post(`/wnioski/${made.id}/kompletnosci`, { data_kompletnosci: today });
    await complete().expect(428);
    await complete().set('If-Match', '"7"').expect(412);
    const { body: done, headers } = await complete().set('If-Match', `"${made.wersja}"`).expect(200);
    expect(done).toMatchObject({ data_kompletnosci: today, wersja: made.wersja + 1 });
    expect(headers['etag']).toBe(`"${made.wersja + 1}"`);
  });

  it('lists refuse unknown parameters and foreign cursors, and keep cursors opaque', async () => {
    await clerk.get('/sprawy?nieznane=1').expect(400);
    await clerk.get('/sprawy?limit=0').expect(400);
    await clerk.get('/sprawy?kursor=xyz').expect(400);
    await clerk.get('/sprawy?stan=%00').expect(400);
    const { body: page } = await clerk.get('/sprawy?limit=1&sort=otwarta').expect(200);
    expect(page.nastepny).toEqual(expect.any(String));
    expect(Buffer.from(page.nastepny, 'base64url').toString('latin1')).not.toContain(today);
    const { body: next } = await clerk.get(`/sprawy?limit=1&sort=otwarta&kursor=${encodeURIComponent(page.nastepny)}`).expect(200);
    expect(next.elementy[0].id).not.toBe(page.elementy[0].id);
    for (const path of ['/sprawy?sort=znak', '/sprawy?sort=termin', '/terminy-spraw?moje=false', '/zgloszenia?stan=nowe']) {
      const { body: problem } = await clerk.get(`${path}&kursor=${encodeURIComponent(page.nastepny)}`).expect(400);
      expect(problem.kod).toBe('HTTP.CURSOR_INVALID');
    }
  });

  it.each(['ksiegowosc.przygotowanie', 'administrator', 'inspektor.danych'])('%s is refused at the door', async (login) => {
    const caller = await api.asLogin(login);
    for (const path of ['/sprawy', '/sprawy/liczba', '/terminy-spraw', '/zgloszenia', '/wywiady', `/sprawy/${newId()}`]) await caller.get(path).expect(403);
    await caller.post('/wnioski', body()).expect(403);
  });

  it('a case of another unit is not found', async () => {
    const { body: page } = await clerk.get('/sprawy?limit=1').expect(200);
    const stranger = await api.asLogin('specjalista.f2');
    await stranger.get(`/sprawy/${page.elementy[0].id}`).expect(404);
  });

  it('every answer with personal data leaves an entry in the access log', async () => {
    const { body: page } = await clerk.get('/sprawy?limit=1').expect(200);
    await clerk.get(`/sprawy/${page.elementy[0].id}`).expect(200);
    const superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    const { rows } = await superuser.query(`select count(*)::int as wpisy from audit.wpis where zasob = 'sprawa' and czynnosc = 'odczyt' and $1::uuid = any (ids)`, [page.elementy[0].id]);
    await superuser.end();
    expect(rows[0].wpisy).toBeGreaterThanOrEqual(2);
  });
});

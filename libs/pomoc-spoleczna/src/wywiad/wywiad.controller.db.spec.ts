import { komorkaId } from '@ostoja/access';
import { SystemClock } from '@ostoja/kernel';
import { type Caller, startApi, type TestApi } from '../../../../test/support/api.js';

const PDF = Buffer.from('%PDF-1.7\nprzykład');

describe('interviews over HTTP', () => {
  let api: TestApi;
  let worker: Caller;
  let head: Caller;
  let osobaId: string;
  let sprawaId: string;
  const today = new SystemClock().today();

  beforeAll(async () => {
    api = await startApi();
    [worker, head] = [await api.asLogin('socjalny.f1'), await api.asLogin('kierownik.f1')];
    osobaId = (await worker.post('/osoby', { imie: 'Janina', nazwisko: 'Przykładowa', opis: 'osoba próbna' }).expect(201)).body.id;
    const wniosek = { osoba_id: osobaId, komorka_id: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, zadania: [{ swiadczenie_kod: 'zasilek-celowy' }] };
    sprawaId = (await worker.post('/wnioski', wniosek).expect(201)).body.sprawy[0].id;
    const { body: akta } = await head.get(`/sprawy/${sprawaId}`).expect(200);
    await head.post(`/postepowania/${akta.postepowania[0].id}/zlecenia-wywiadu`).expect(201);
  });
  afterAll(() => api.stop());

  it('goes from the draft over autosave and signature to the approved plan, version by version', async () => {
    const { body: draft } = await worker.post('/wywiady', { osoba_id: osobaId, sprawa_ids: [sprawaId] }).expect(201);
    const path = `/wywiady/${draft.id}`;
    const tresc = {
      data_wizyty: today,
      czesci: { rodzina: [{ osoba_id: osobaId, rola: 'osoba-glowna' }], potrzeby: [{ cel: 'opal', kwota: '450.00' }], powody: [{ powod: 'bezrobocie' }], wnioski: 'Pomoc jest uzasadniona.' },
      notatka: 'Rozmowa.', przebieg: { miejsce: 'zamieszkania', legitymacja: true },
      plan: { propozycje: [{ sprawa_id: sprawaId, propozycja: 'przyznac', kwota: '450.00', uzasadnienie: 'Zakup opału.' }] },
    };
    await worker.put(path, tresc).expect(428);
    const { body: saved } = await worker.put(path, tresc).set('If-Match', `"${draft.wersja}"`).expect(200);
    await worker.put(path, tresc).set('If-Match', `"${draft.wersja}"`).expect(412);
    const podpis = { pouczenie_art_109: true, podpis_osoby: true };
    await head.post(`${path}/podpisy`, podpis).set('If-Match', `"${saved.wersja}"`).expect(403);
    const { body: signed } = await worker.post(`${path}/podpisy`, podpis).set('If-Match', `"${saved.wersja}"`).expect(200);
    expect(signed).toMatchObject({ stan: 'podpisany', pouczenie_art_109: true, sprawa_ids: [sprawaId] });
    await worker.put(path, tresc).set('If-Match', `"${signed.wersja}"`).expect(409);
    const { body: approved } = await head.post(`${path}/zatwierdzenia-planu`).set('If-Match', `"${signed.wersja}"`).expect(200);
    expect(approved.plan_zatwierdzono).toEqual(expect.any(String));

    const print = await worker.get(`${path}/wydruk`).buffer(true).expect(200);
    expect(print.headers['content-type']).toContain('application/pdf');
    await worker.post(`${path}/skany`, PDF).set('Content-Type', 'application/pdf').expect(201);
    await head.get(`${path}/skany/ostatni`).expect(200).expect('content-type', /application\/pdf/);
    expect((await head.get(`/wywiady?sprawa_id=${sprawaId}`).expect(200)).body).toMatchObject([{ id: draft.id, skan: true }]);
  });

  it.each([
    [{ czesci: { rodzina: [{ osoba_id: 'x', rola: 'osoba-glowna' }] } }, 'czesci.rodzina.0.osoba_id'],
    [{ czesci: { wydatki: [{ rodzaj: 'czynsz', kwota: '-1' }] } }, 'czesci.wydatki.0.kwota'],
    [{ czesci: { nieznana: 1 } }, 'czesci.nieznana'],
    [{ czesci: {}, plan: { propozycje: [{ sprawa_id: 'x' }] } }, 'plan.propozycje.0.sprawa_id'],
  ])('%j is refused at the field', async (body, pole) => {
    const { body: problem } = await worker.put(`/wywiady/${sprawaId}`, body).set('If-Match', '"1"').expect(400);
    expect(problem.bledy.map((fault: { pole: string }) => fault.pole)).toContain(pole);
  });

  it.each(['informacja.1', 'administrator', 'ksiegowosc.wysylka', 'inspektor.danych'])('%s is refused at the door', async (login) => {
    const caller = await api.asLogin(login);
    await caller.get('/wywiady').expect(403);
    await caller.post('/wywiady', { osoba_id: osobaId, sprawa_ids: [sprawaId] }).expect(403);
  });
});

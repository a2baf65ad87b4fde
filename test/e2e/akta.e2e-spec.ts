import { komorkaId } from '@ostoja/access';
import { warsawDate } from '@ostoja/kernel';
import { type FakeClamd, startFakeClamd } from '@ostoja/documents/testing';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { bytesOf } from '../support/caller.js';

const F1 = komorkaId('filia-1');
const today = warsawDate(new Date());
const CLEAN = Buffer.from('%PDF-1.7 pismo');
const INFECTED = Buffer.from('%PDF-1.7 EICAR');
type Answer = { id: string; wersja: number; sprawy: { id: string }[]; pliki: { id: string }[]; [field: string]: unknown };

describe('papers over HTTP, with a scanner', () => {
  let api: TestApi;
  let clamd: FakeClamd;
  let informacja: Caller;
  let kierownik: Caller;
  let sprawa: string;
  let osoba: string;
  beforeAll(async () => {
    clamd = await startFakeClamd();
    api = await startApi({ CLAMD_ADDRESS: `127.0.0.1:${clamd.port}` });
    informacja = await api.asLogin('informacja.1');
    kierownik = await api.asLogin('kierownik.f1');
    osoba = ((await informacja.post('/osoby', { imie: 'Janina', nazwisko: 'Przykładowa', opis: 'osoba z pismami', komorka_id: F1 }).expect(201)).body as Answer).id;
    const zadania = [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel: 'zakup opału' }];
    const wniosek = { osoba_id: osoba, komorka_id: F1, tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, tresc: '', zadania };
    sprawa = ((await informacja.post('/wnioski', wniosek).expect(201)).body as Answer).sprawy[0]!.id;
  });
  afterAll(async () => {
    await api.stop();
    await clamd.stop();
  });

  const paper = (fields: object = {}) => ({ komorka_id: F1, rodzaj: 'pismo-strony', tytul: 'Wyjaśnienie', kanal: 'osobiscie', data_wplywu: today, korespondent_osoba_id: osoba, osoba_id: osoba, ...fields });
  const register = async (fields: object = {}) => (await informacja.post('/pisma-przychodzace', paper(fields)).expect(201)).body as Answer;
  const upload = (id: string, bytes: Buffer, rodzaj = 'pismo') => informacja.post(`/rejestr-pism/${id}/pliki?rodzaj_dokumentu=${rodzaj}`, bytes).set('Content-Type', 'application/pdf');
  const akta = async () => ((await kierownik.get(`/sprawy/${sprawa}/akta`).expect(200)).body as { elementy: Answer[] }).elementy;

  it('stand in the register and by their version in the akta', async () => {
    const { id, wersja } = await register();
    await informacja.post(`/rejestr-pism/${id}/sprawy`, { sprawa_id: sprawa }).expect(428);
    const attached = (await informacja.post(`/rejestr-pism/${id}/sprawy`, { sprawa_id: sprawa }).set('If-Match', `"${wersja}"`).expect(200)).body as Answer;
    expect(attached.sprawa_ids).toEqual([sprawa]);
    expect((await akta()).map(({ numer, rodzaj }) => [numer, rodzaj])).toEqual([[1, 'wniosek'], [2, 'pismo-strony']]);
    expect((await bytesOf(kierownik.get(`/sprawy/${sprawa}/akta/wydruk`).expect(200))).subarray(0, 5).toString()).toBe('%PDF-');
    const list = (await informacja.get(`/rejestr-pism?kierunek=przychodzace&sprawa_id=${sprawa}&limit=1`).expect(200)).body as { elementy: Answer[]; nastepny: string };
    expect(list.elementy).toHaveLength(1);
    await informacja.get(`/rejestr-pism?kursor=${list.nastepny}&sprawa_id=${sprawa}`).expect(200);
    await informacja.get('/rejestr-pism?sortuj=tytul').expect(400);
  });

  it('keep a scanned file, and nothing of an infected one or of an identity card', async () => {
    const { id } = await register();
    const kept = (await upload(id, CLEAN).expect(201)).body as Answer;
    expect(kept.pliki).toEqual([expect.objectContaining({ skan: 'czysty' })]);
    expect((await upload(id, INFECTED).expect(422)).body).toMatchObject({ kod: 'DOCUMENTS.FILE_INFECTED' });
    expect((await upload(id, CLEAN, 'dowod-osobisty').expect(422)).body).toMatchObject({ kod: 'AKTA.IDENTITY_CARD_COPY', przepis: expect.stringContaining('§ 11') });
    expect(((await informacja.get(`/rejestr-pism/${id}`).expect(200)).body as Answer).pliki).toHaveLength(1);
    expect((await bytesOf(informacja.get(`/rejestr-pism/${id}/pliki/${kept.pliki[0]!.id}`).expect(200))).equals(CLEAN)).toBe(true);
  });

  it('by plain e-mail are kept as left without consideration; the receipt of others is confirmed', async () => {
    expect((await register({ rodzaj: 'odwolanie', kanal: 'e-mail' })).skutek).toMatchObject({ skuteczne: false, przepis: 'art. 63 § 1 KPA' });
    const { id } = await register();
    expect((await informacja.post(`/rejestr-pism/${id}/potwierdzenia`).expect(201)).body).toMatchObject({ potwierdzenie_id: expect.any(String) });
  });

  it('are shown to the party, refused by an order, and copied from originals', async () => {
    const viewing = { kto: 'strona', dzien: today, sposob: 'wglad' };
    await kierownik.post(`/sprawy/${sprawa}/udostepnienia`, viewing).expect(201);
    const order = (await kierownik.post('/pisma-wychodzace', { ...paper({ rodzaj: 'postanowienie', data_pisma: today, sprawa_id: sprawa }), kanal: undefined, data_wplywu: undefined }).expect(201)).body as Answer;
    expect((await kierownik.post(`/sprawy/${sprawa}/udostepnienia`, { ...viewing, postanowienie_id: order.id }).expect(201)).body).toMatchObject({ wynik: 'odmowa' });
    expect((await kierownik.get(`/sprawy/${sprawa}/udostepnienia`).expect(200)).body).toHaveLength(2);
    const shown = { rodzaj_dokumentu: 'zaswiadczenie', opis: 'zaświadczenie nr 1', okazal: 'Janina Przykładowa', dzien: today };
    const okazanie = (await kierownik.post(`/sprawy/${sprawa}/okazania`, shown).expect(201)).body as Answer;
    expect((await kierownik.post(`/okazania/${okazanie.id}/kopie`, CLEAN).set('Content-Type', 'application/pdf').expect(201)).body).toMatchObject({ adnotacja: expect.stringContaining('art. 76a') });
  });

  it('are closed to bookkeeping, administrator and other branches', async () => {
    const { id } = await register();
    for (const login of ['ksiegowosc.wysylka', 'administrator']) {
      const caller = await api.asLogin(login);
      await caller.get(`/rejestr-pism/${id}`).expect(403);
      await caller.get(`/sprawy/${sprawa}/akta`).expect(403);
    }
    const far = await api.asLogin('specjalista.f2');
    await far.get(`/rejestr-pism/${id}`).expect(404);
    await far.get(`/sprawy/${sprawa}/akta`).expect(404);
    await far.post(`/sprawy/${sprawa}/udostepnienia`, { kto: 'strona', dzien: today, sposob: 'wglad' }).expect(404);
    await far.post('/pisma-przychodzace', paper()).expect(403);
  });
});

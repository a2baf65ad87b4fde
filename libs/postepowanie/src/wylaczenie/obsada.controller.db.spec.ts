import { komorkaId, uzytkownikId } from '@ostoja/access';
import { addDays, newId, SystemClock } from '@ostoja/kernel';
import { type Caller, startApi, type TestApi } from '../../../../test/support/api.js';

// Urgent acts (CzynnoscPilnaService) and the order of exclusion (PostanowienieWylaczeniaService) are asked through their routes.
describe('the people of a case over HTTP', () => {
  let api: TestApi;
  let head: Caller;
  let clerk: Caller;
  const today = new SystemClock().today();

  const open = async () => {
    const { body: osoba } = await clerk.post('/osoby', { imie: 'Janina', nazwisko: 'Przykładowa', opis: 'osoba próbna' }).expect(201);
    const wniosek = { osoba_id: osoba.id, komorka_id: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel: 'opał' }] };
    return (await clerk.post('/wnioski', wniosek).expect(201)).body.sprawy[0].id as string;
  };

  beforeAll(async () => {
    api = await startApi();
    [head, clerk] = [await api.asLogin('kierownik.f1'), await api.asLogin('specjalista.f1')];
  });
  afterAll(() => api.stop());

  it('an official who names a ground of law loses sight of the case; the head sees why and lets urgent acts be taken', async () => {
    const id = await open();
    const claim = { uzytkownik_id: uzytkownikId('specjalista.f1'), tryb: 'zadanie-pracownika', podstawa: '24-1-2', uzasadnienie: 'Strona jest krewną.' };
    const { body: made } = await clerk.post(`/sprawy/${id}/wylaczenia`, claim).expect(201);
    expect(made).toMatchObject({ stan: 'wylaczony', przepis: 'art. 24 § 1 pkt 2 KPA', od: today });
    for (const path of ['', '/wylaczenia', '/przedstawiciele', '/przydzialy']) await clerk.get(`/sprawy/${id}${path}`).expect(404);
    const { body: listed } = await head.get(`/sprawy/${id}/wylaczenia`).expect(200);
    expect(listed).toEqual([made]);
    const candidates = await head.get(`/prowadzacy?komorka_id=${komorkaId('filia-1')}&rola=specjalista-swiadczen&sprawa_id=${id}`).expect(200);
    expect(candidates.body.map((one: { id: string }) => one.id)).not.toContain(claim.uzytkownik_id);
    const order = () => head.post(`/wylaczenia/${made.id}/postanowienia`);
    const { body: drawn } = await order().expect(201);
    expect(drawn).toMatchObject({ stan: 'projekt', dane: { podstawa: 'z-ustawy' }, wolne: { fakty: 'Strona jest krewną.' } });
    expect((await order().expect(201)).body.id).toBe(drawn.id);
    await clerk.post(`/wylaczenia/${made.id}/postanowienia`).expect(403);
    const urgent = () => head.post(`/wylaczenia/${made.id}/czynnosci-pilne`, { do: today, powod: 'Strona wyjeżdża.', czynnosci: ['uznanie-za-skomplikowana'] });
    await urgent().expect(428);
    await urgent().set('If-Match', `"${made.wersja + 1}"`).expect(200);
    await clerk.get(`/sprawy/${id}`).expect(404);
    const mine = (await clerk.get('/czynnosci-pilne').expect(200)).body.find((one: { wylaczenie_id: string }) => one.wylaczenie_id === made.id);
    expect(mine).toMatchObject({ do: today, powod: 'Strona wyjeżdża.', czynnosci: [{ kod: 'uznanie-za-skomplikowana' }] });
    expect((await clerk.get(`/czynnosci-pilne/${made.id}`).expect(200)).body).toMatchObject({ osoba: { nazwisko: 'Przykładowa' }, mozliwe: [{ kod: 'uznanie-za-skomplikowana' }] });
    const acts = (czynnosc: string) => clerk.post(`/czynnosci-pilne/${made.id}/czynnosci`, { czynnosc, dane: { przyczyna: 'Świadek wyjeżdża.' } });
    expect((await acts('okres-niewliczany').expect(403)).body).toMatchObject({ kod: 'POSTEPOWANIE.PERSON_EXCLUDED', przepis: 'art. 24 § 4 KPA' });
    await acts('uznanie-za-skomplikowana').expect(201);
    expect((await head.get(`/sprawy/${id}/czynnosci-pilne`).expect(200)).body.map((one: { czynnosc: string }) => one.czynnosc)).toEqual(['uznanie-za-skomplikowana', 'wglad']);
    const { body: again } = await head.post(`/wylaczenia/${made.id}/zakonczenia`, { do: addDays(today, -30), powod: 'Pomyłka.' }).set('If-Match', `"${made.wersja + 2}"`).expect(422);
    expect(again).toMatchObject({ kod: 'POSTEPOWANIE.PERIOD', pole: 'do' });
  });

  it('bad claims are refused with the provision, and strangers find nothing', async () => {
    const id = await open();
    const { body: problem } = await head.post(`/sprawy/${id}/wylaczenia`, { tryb: 'z-urzedu', podstawa: '25-1-1', uzasadnienie: 'Interes majątkowy.' }).expect(422);
    expect(problem).toMatchObject({ kod: 'POSTEPOWANIE.EXCLUSION_ILLEGAL', pole: 'organ_zastepczy', przepis: 'art. 26 § 2 KPA' });
    const nobody = { uzytkownik_id: newId(), tryb: 'zadanie-strony', podstawa: '24-3', uzasadnienie: 'x' };
    expect((await head.post(`/sprawy/${id}/wylaczenia`, nobody).expect(422)).body.pole).toBe('uzytkownik_id');
    await (await api.asLogin('kierownik.f2')).get(`/sprawy/${id}/wylaczenia`).expect(404);
    await (await api.asLogin('ksiegowosc.wysylka')).get(`/sprawy/${id}/wylaczenia`).expect(403);
    expect((await head.get(`/sprawy/${id}/propozycje-wylaczen`).expect(200)).body).toEqual([]);
  });

  it('letters go to the attorney, and to nobody when a party without capacity is alone', async () => {
    const id = await open();
    const limit = { rodzaj: 'brak-zdolnosci', ustalenie: 'postanowienie sądu', od: today };
    const { body: limited } = await clerk.post(`/sprawy/${id}/ograniczenia-strony`, limit).expect(201);
    expect((await clerk.get(`/sprawy/${id}/przedstawiciele`).expect(200)).body.adresat).toMatchObject({ przedstawiciel_id: null, brak: expect.stringContaining('nikt jej'), przepis: 'art. 30 § 2 i art. 34 KPA' });
    await clerk.patch(`/ograniczenia-strony/${limited.id}`, { wystapiono_do_sadu: today }).set('If-Match', `"${limited.wersja}"`).expect(200);
    const attorney = { rodzaj: 'opiekun-prawny', nazwa: 'Anna Zmyślona', adres: 'ul. Zmyślona 1, 30-001 Kraków', dokument: 'postanowienie sądu', dokument_dzien: today, zakres: 'wszystkie-czynnosci', od: today };
    const { body: made } = await clerk.post(`/sprawy/${id}/przedstawiciele`, attorney).expect(201);
    expect((await clerk.get(`/sprawy/${id}/przedstawiciele`)).body.adresat).toEqual({ przedstawiciel_id: made.id, przepis: 'art. 40 § 1 KPA', brak: null });
    const end = clerk.post(`/przedstawiciele/${made.id}/zakonczenia`, { do: addDays(today, -5), powod: 'zmiana' }).set('If-Match', `"${made.wersja}"`);
    expect((await end.expect(422)).body).toMatchObject({ kod: 'POSTEPOWANIE.PERIOD', pole: 'do' });
    const never = clerk.post(`/przedstawiciele/${made.id}/zakonczenia`, { bez_skutku: true, powod: 'wpis przez pomyłkę' }).set('If-Match', `"${made.wersja}"`);
    expect((await never.expect(200)).body).toMatchObject({ bez_skutku: true, od: today, do: null });
    expect((await clerk.get(`/sprawy/${id}/przedstawiciele`)).body.adresat).toMatchObject({ przedstawiciel_id: null, brak: expect.stringContaining('nikt jej') });
    expect((await clerk.post(`/sprawy/${id}/przedstawiciele`, { ...attorney, osoba_id: newId() }).expect(422)).body.pole).toBe('osoba_id');
  });

  it('the head passes cases on and prints the sheet', async () => {
    const id = await open();
    const move = (body: object) => head.post('/przekazania-spraw', { rola: 'prowadzacy', ...body });
    expect((await move({ nowi_ids: [newId()] }).expect(422)).body.kod).toBe('POSTEPOWANIE.MOVE_AMBIGUOUS');
    expect((await move({ sprawa_ids: [id] }).expect(422)).body.pole).toBe('nowi_ids');
    const { body: refused } = await move({ sprawa_ids: [id, newId()], nowi_ids: [uzytkownikId('socjalny.f1')] }).expect(201);
    expect(refused).toMatchObject({ przekazano: 0, odmowy: 2, wyniki: [{ sprawa_id: id, kod: 'POSTEPOWANIE.NOT_IN_ROLE' }, { znak: null, kod: 'NOT_FOUND' }] });
    const filtr = { komorka_id: komorkaId('filia-1'), od_id: uzytkownikId('specjalista.f1') };
    expect((await move({ filtr, nowi_ids: [uzytkownikId('specjalista.f1')] }).expect(201)).body.odmowy).toBe(0);
    expect((await head.get(`/arkusze-przekazania/${uzytkownikId('specjalista.f1')}`).expect(200)).body.sprawy.map((one: { id: string }) => one.id)).toContain(id);
    await head.get(`/arkusze-przekazania/${uzytkownikId('specjalista.f1')}/wydruk`).expect('Content-Type', /pdf/).expect(200);
    await head.get(`/arkusze-przekazania/${newId()}`).expect(404);
  });
});

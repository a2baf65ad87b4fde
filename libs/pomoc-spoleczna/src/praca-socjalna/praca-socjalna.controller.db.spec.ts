import { komorkaId } from '@ostoja/access';
import { addDays, addMonths, SystemClock } from '@ostoja/kernel';
import { type Caller, startApi, type TestApi } from '../../../../test/support/api.js';

const FILIA = komorkaId('filia-1');

describe('social work over HTTP', () => {
  let api: TestApi;
  let worker: Caller;
  let head: Caller;
  let osobaId: string;
  const today = new SystemClock().today();
  const until = addMonths(today, 6);
  const usluga = (changes: object = {}) => ({ osoba_id: osobaId, komorka_id: FILIA, rodzaj: 'praca_socjalna', dzien: today, minuty: 30, miejsce: 'osrodek', efekt: 'w-toku', ...changes });
  const notatka = (changes: object = {}) => ({ osoba_id: osobaId, komorka_id: FILIA, rodzaj: 'rozmowa', dzien: today, ...changes });

  beforeAll(async () => {
    api = await startApi();
    [worker, head] = [await api.asLogin('socjalny.f1'), await api.asLogin('kierownik.f1')];
    osobaId = (await worker.post('/osoby', { imie: 'Janina', nazwisko: 'Przykładowa', opis: 'osoba próbna', komorka_id: FILIA }).expect(201)).body.id;
  });
  afterAll(() => api.stop());

  it('records a service from the dictionary of the day, lists and annuls it', async () => {
    const { body: rodzaje } = await worker.get(`/praca-socjalna/rodzaje-uslug?dzien=${today}`).expect(200);
    expect(rodzaje).toContainEqual({ kod: 'interwencja_kryzysowa', nazwa: 'interwencja kryzysowa', grupa: 'interwencja', podstawa_prawna: expect.stringContaining('art. 47') });
    expect((await worker.get('/praca-socjalna/rodzaje-uslug?dzien=2005-01-01').expect(200)).body.map(({ kod }: { kod: string }) => kod)).not.toContain('klub_samopomocy');
    const { body: saved } = await worker.post('/praca-socjalna/uslugi', usluga()).expect(201);
    expect((await head.get(`/praca-socjalna/uslugi?osoba_id=${osobaId}&moje=false`).expect(200)).body.elementy).toMatchObject([{ id: saved.id, osoba: { nazwisko: 'Przykładowa' } }]);
    await worker.post(`/praca-socjalna/uslugi/${saved.id}/uniewaznienia`, { powod: 'pomyłka' }).expect(200);
    await worker.post(`/praca-socjalna/uslugi/${saved.id}/uniewaznienia`, { powod: 'pomyłka' }).expect(409);
  });

  it('saves a note as it is written, closes it and passes it to a case', async () => {
    const { body: draft } = await worker.post('/praca-socjalna/notatki', notatka()).expect(201);
    const path = `/praca-socjalna/notatki/${draft.id}`;
    const szkic = { rodzaj: 'wizyta', dzien: today, tresc: 'Rozmowa w domu.' };
    await worker.put(path, szkic).expect(428);
    const { body: saved } = await worker.put(path, szkic).set('If-Match', `"${draft.wersja}"`).expect(200);
    await worker.put(path, szkic).set('If-Match', `"${draft.wersja}"`).expect(412);
    const { body: closed } = await worker.post(`${path}/zamkniecia`).set('If-Match', `"${saved.wersja}"`).expect(200);
    const wniosek = { osoba_id: osobaId, komorka_id: FILIA, tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, zadania: [{ swiadczenie_kod: 'zasilek-celowy' }] };
    const sprawaId = (await worker.post('/wnioski', wniosek).expect(201)).body.sprawy[0].id;
    const przekazanie = { sprawa_id: sprawaId, powod: 'opisuje potrzebę' };
    expect((await head.post(`${path}/przekazania`, przekazanie).set('If-Match', `"${closed.wersja}"`).expect(200)).body).toMatchObject({ stan: 'przekazana', sprawa_id: sprawaId });
    expect((await head.get(`/praca-socjalna/notatki?osoba_id=${osobaId}`).expect(200)).body.elementy).toMatchObject([{ tresc: 'Rozmowa w domu.' }]);
    const { body: other } = await worker.post('/praca-socjalna/notatki', notatka()).expect(201);
    await worker.delete(`/praca-socjalna/notatki/${other.id}`).expect(204);
  });

  it('takes a contract from its draft over signature, review and breach to its end, and shows it in the timeline and the numbers', async () => {
    const { body: draft } = await worker.post('/kontrakty-socjalne', { osoba_id: osobaId, komorka_id: FILIA, rodzaj: 'a' }).expect(201);
    const path = `/kontrakty-socjalne/${draft.id}`;
    let wersja = draft.wersja as number;
    const act = async (method: 'put' | 'post', sub: string, body: object) => {
      const answer = await worker[method](`${path}/${sub}`, body).set('If-Match', `"${wersja}"`);
      if (answer.status === 200) wersja = answer.body.wersja as number;
      return answer;
    };
    const tresc = {
      przyczyny: 'Brak pracy.', cele: [{ klucz: 'c1', rodzaj: 'glowny', tresc: 'Praca.', miernik: 'Umowa.' }],
      dzialania: [{ strona: 'osoba', tresc: 'Kurs.' }, { strona: 'pracownik', tresc: 'Pomoc.', cel: 'c1' }], oceny: [{ termin: until }],
    };
    expect((await act('post', 'podpisy', { dzien: today, podpisali: [osobaId] })).body).toMatchObject({ kod: 'KONTRAKT.INCOMPLETE', przepis: expect.any(String) });
    expect((await act('put', 'szkic', { od: today, do: until, tresc })).status).toBe(200);
    expect((await act('post', 'podpisy', { dzien: today, podpisali: [osobaId] })).body).toMatchObject({ stan: 'obowiazuje', zdarzenia: [{ rodzaj: 'ocena', termin: until, dzien: null }] });
    expect((await worker.get(`/terminy-kontraktow?moje=true&do=${until}`).expect(200)).body).toHaveLength(2);
    await worker.post('/praca-socjalna/uslugi', usluga({ kontrakt_id: draft.id })).expect(201);
    expect((await act('post', 'oceny', { dzien: today, wynik: 'czesciowo', opis: 'Kurs trwa.', cele: [{ klucz: 'c1', stan: 'w-toku' }] })).status).toBe(200);
    expect((await act('post', 'naruszenia', { dzien: today, propozycja: 'odmowa', opis: 'Przerwano kurs.' })).body).toMatchObject({ kod: 'KONTRAKT.DEPENDANTS', pole: 'na_utrzymaniu' });
    expect((await act('post', 'naruszenia', { dzien: today, propozycja: 'odmowa', opis: 'Przerwano kurs.', na_utrzymaniu: 'Nikt.' })).body.zdarzenia.at(-1)).toMatchObject({ przepis: expect.stringContaining('art. 11 ust. 2') });
    expect((await act('post', 'aneksy', {})).body.wersje).toHaveLength(2);
    expect((await act('post', 'zakonczenia', { dzien: today, wynik: 'czesciowo', opis: 'Koniec.' })).body).toMatchObject({ stan: 'zakonczony' });
    expect((await act('post', 'odmowy', { dzien: today, opis: 'Za późno.' })).status).toBe(409);
    expect((await worker.get(`${path}/wydruk`).buffer(true).expect(200)).headers['content-type']).toContain('application/pdf');
    await worker.get(`${path}/wydruk-docx`).buffer(true).expect(200);
    expect((await worker.get(`/kontrakty-socjalne?osoba_id=${osobaId}&stan=zakonczony`).expect(200)).body.elementy).toMatchObject([{ id: draft.id }]);

    const { body: chronologia } = await worker.get(`/osoby/${osobaId}/chronologia?rodzaje=kontrakt,kontrakt-zdarzenie,usluga`).expect(200);
    expect(chronologia.elementy.map((one: { rodzaj: string }) => one.rodzaj).sort()).toEqual(['kontrakt', 'kontrakt-zdarzenie', 'kontrakt-zdarzenie', 'kontrakt-zdarzenie', 'usluga']);
    const { body: numbers } = await head.get(`/praca-socjalna/zestawienia?od=${today}&do=${today}&komorka_id=${FILIA}`).expect(200);
    expect(numbers.kontrakty[0]).toMatchObject({ rodzaj: null, zawarto: 1, zakonczono: 1, zrealizowano: 0, osoby: 1 });
    const { body: osoby } = await head.get(`/praca-socjalna/zestawienia/osoby?od=${today}&do=${today}&z_kontraktem=true`).expect(200);
    expect(osoby.elementy).toMatchObject([{ osoba_id: osobaId }]);
  });

  it.each([
    ['/praca-socjalna/uslugi', { minuty: 0 }, 'minuty'],
    ['/praca-socjalna/uslugi', { minuty: 1441 }, 'minuty'],
    ['/praca-socjalna/uslugi', { miejsce: 'kino' }, 'miejsce'],
    ['/praca-socjalna/uslugi', { dzien: '2026-02-30' }, 'dzien'],
    ['/praca-socjalna/uslugi', { nieznane: 1 }, 'nieznane'],
    ['/praca-socjalna/notatki', { rodzaj: 'plotka' }, 'rodzaj'],
    ['/kontrakty-socjalne', { rodzaj: 'c' }, 'rodzaj'],
  ])('POST %s refuses %j at the field', async (path, changes, pole) => {
    const body = path.endsWith('uslugi') ? usluga(changes) : path.endsWith('notatki') ? notatka(changes) : { osoba_id: osobaId, komorka_id: FILIA, ...changes };
    expect((await worker.post(path, body).expect(400)).body.bledy.map((fault: { pole: string }) => fault.pole)).toContain(pole);
  });

  it.each([
    ['/praca-socjalna/zestawienia', 'od'], [`/praca-socjalna/zestawienia?od=${today}&do=${addDays(today, 400)}`, 'do'], ['/praca-socjalna/notatki', 'osoba_id'],
  ])('GET %s names what is wrong', async (path, pole) => {
    const { status, body } = await head.get(path);
    expect([400, 422]).toContain(status);
    expect(JSON.stringify(body)).toContain(`"${pole}"`);
  });

  it.each([
    ['informacja.1', [403, 403, 403, 403, 403]], ['administrator', [403, 403, 403, 403, 403]], ['ksiegowosc.wysylka', [403, 403, 403, 403, 403]], ['inspektor.danych', [403, 403, 403, 403, 403]],
    ['specjalista.f1', [403, 200, 403, 403, 200]], ['dyrektor', [403, 200, 200, 403, 200]], ['kierownik.f1', [200, 200, 200, 200, 200]],
  ])('%s is answered %j at the doors', async (login, statuses) => {
    const caller = await api.asLogin(login);
    const period = `od=${today}&do=${today}`;
    const paths = ['/praca-socjalna/uslugi', `/praca-socjalna/notatki?osoba_id=${osobaId}`, `/praca-socjalna/zestawienia?${period}`, `/praca-socjalna/zestawienia/osoby?${period}`, '/kontrakty-socjalne'];
    expect(await Promise.all(paths.map(async (path) => (await caller.get(path)).status))).toEqual(statuses);
    if (login === 'kierownik.f1') return;
    for (const [path, body] of [['/praca-socjalna/uslugi', usluga()], ['/praca-socjalna/notatki', notatka()], ['/kontrakty-socjalne', { osoba_id: osobaId, komorka_id: FILIA, rodzaj: 'a' }]] as const) await caller.post(path, body).expect(403);
  });
});

import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { addDays, monthOf, newId, shiftMonth, warsawDate } from '@ostoja/kernel';
import { Client } from 'pg';
import { type Caller, startApi, type TestApi } from '../support/api.js';
import { openOffice, Procedure, seedOffice } from '../support/office.js';

const today = warsawDate(new Date());
const F1 = komorkaId('filia-1');
const PDF = Buffer.from('%PDF-1.7 skan');
const TWO = [{ swiadczenie_kod: 'zasilek-celowy', kwota: '90.00', cel: 'buty' }, { swiadczenie_kod: 'zasilek-okresowy' }];
const LOGINS = ['informacja.1', 'socjalny.f1', 'socjalny2.f1', 'specjalista.f1', 'kierownik.f1', 'kierownik.f2', 'dyrektor'] as const;

describe('walls inside one branch', () => {
  let api: TestApi;
  let superuser: Client;
  let asApi: Client;
  let osoba: string;
  const as = {} as Record<(typeof LOGINS)[number], Caller>;
  beforeAll(async () => {
    api = await startApi();
    superuser = new Client({ connectionString: api.database.urls.superuser });
    asApi = new Client({ connectionString: api.database.urls.api });
    await Promise.all([superuser.connect(), asApi.connect()]);
    for (const login of LOGINS) as[login] = await api.asLogin(login);
    osoba = (await as['informacja.1'].post('/osoby', { imie: 'Żaneta', nazwisko: 'Ścianowa-Przykładowa', pesel: '44051401359', komorka_id: F1 })).body.id;
  });
  afterAll(async () => {
    await Promise.all([superuser.end(), asApi.end()]);
    await api.stop();
  });

  const wniosek = (fields: object = {}) => ({ osoba_id: osoba, komorka_id: F1, tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, tresc: 'Proszę o pomoc', zadania: [TWO[0]], ...fields });
  const file = async (fields: object = {}) => (await as['specjalista.f1'].post('/wnioski', wniosek(fields)).expect(201)).body as { id: string; zadania: { sprawa_id: string }[] };
  const exclude = (sprawa: string, login: string) =>
    as['kierownik.f1'].post(`/sprawy/${sprawa}/wylaczenia`, { uzytkownik_id: getDemoAccount(login).id, tryb: 'z-urzedu', podstawa: '24-1-2', uzasadnienie: 'siostra strony' }).expect(201);
  const logged = async (zadanie: string) => (await superuser.query<{ osoba_ids: string[] }>('select osoba_ids from audit.wpis where zadanie = $1', [zadanie])).rows.flatMap((row) => row.osoba_ids);

  async function aCircle(...logins: string[]): Promise<string> {
    const krag = newId();
    await superuser.query(`insert into access.krag values ($1, $2, 'krąg')`, [JEDNOSTKA_ID, krag]);
    for (const login of logins) await superuser.query(`insert into access.krag_czlonek values ($1, $2, $3, $4, '2020-01-01', null)`, [JEDNOSTKA_ID, newId(), krag, getDemoAccount(login).id]);
    return krag;
  }

  /** The number of rows that a statement touches for the account, and leaves untouched. */
  async function touch(login: string, sql: string): Promise<number> {
    await asApi.query('begin');
    await asApi.query(`select set_config('ostoja.jednostka', $1, true), set_config('ostoja.uzytkownik', $2, true), set_config('ostoja.dzis', $3, true)`, [JEDNOSTKA_ID, getDemoAccount(login).id, today]);
    try {
      return (await asApi.query(sql)).rowCount ?? 0;
    } finally {
      await asApi.query('rollback');
    }
  }

  it('open no file to whom the thing itself is closed', async () => {
    await seedOffice(openOffice(api), today);
    const procedure = new Procedure(openOffice(api), today, {
      osoba: { imie: 'Alicja', nazwisko: 'Plikowa-Przykładowa', pesel: '80010112340' }, zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel: 'zakup opału' }], data_wplywu: today,
      czesci: {
        rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2024-01-01' }], dochody: [{ osoba_id: 'OSOBA', rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '200.00', miesiac: shiftMonth(monthOf(today), -1) }, z_dokumentu: true }],
        potrzeby: [{ cel: 'opal', opis: 'opał na zimę', kwota: '450.00' }], powody: [{ powod: 'choroba', od: '2025-01-01' }], wnioski: 'Osoba spełnia warunki do udzielenia pomocy.',
      },
    });
    await procedure.apply();
    await procedure.interview();
    await procedure.calculate(0, monthOf(today));
    await procedure.issue(await procedure.draft(0, { kwota: '450.00', kanal: 'kasa', uzasadnienie_kwoty: 'Kwota pokrywa cały niezbędny wydatek na opał.' }));
    const [sprawa] = procedure.sprawaIds;
    const wywiad = (await superuser.query<{ id: string }>('select wywiad_id as id from pomoc_spoleczna.wywiad_sprawa where sprawa_id = $1', [sprawa])).rows[0]!.id;
    await as['socjalny.f1'].post(`/wywiady/${wywiad}/skany`, PDF).set('Content-Type', 'application/pdf').expect((answer) => expect(answer.status).toBeLessThan(300));
    const note = await as['socjalny.f1'].post('/praca-socjalna/notatki', { osoba_id: procedure.osobaId, komorka_id: F1, rodzaj: 'rozmowa', dzien: today, tresc: 'Rozmowa.' }).expect(201);
    const closed = await as['socjalny.f1'].post(`/praca-socjalna/notatki/${note.body.id}/zamkniecia`).set('If-Match', `"${note.body.wersja}"`).expect(200);
    await as['socjalny.f1'].post(`/praca-socjalna/notatki/${note.body.id}/przekazania`, { sprawa_id: sprawa, powod: 'potrzebna' }).set('If-Match', `"${closed.body.wersja}"`).expect(200);
    const { rows } = await superuser.query<{ id: string; klasa: string }>('select id, klasa from documents.dokument where sprawa_id = $1', [sprawa]);
    expect(rows.map(({ klasa }) => klasa)).toEqual(expect.arrayContaining(['decyzja', 'wywiad', 'praca-socjalna']));
    const akta = await as['informacja.1'].get(`/sprawy/${sprawa}/akta`).expect(200);
    expect(akta.body.elementy.map((one: { rodzaj: string }) => one.rodzaj)).not.toEqual(expect.arrayContaining(['wywiad']));
    expect(akta.text).not.toContain('Notatka z pracy socjalnej');
    for (const { id, klasa } of rows) {
      expect([klasa, (await as['informacja.1'].get(`/dokumenty/${id}/tresc`)).status]).toEqual([klasa, klasa === 'zwykly' ? 200 : 404]);
      expect([klasa, (await as['specjalista.f1'].get(`/dokumenty/${id}/tresc`)).status]).toEqual([klasa, 200]);
    }
  });

  it('stop a repeated request of whoever was excluded since', async () => {
    const key = newId();
    const first = await as['specjalista.f1'].post('/wnioski', wniosek({ tresc: 'Choruję.' })).set('Idempotency-Key', key).expect(201);
    await exclude(first.body.zadania[0].sprawa_id, 'specjalista.f1');
    const again = await as['specjalista.f1'].post('/wnioski', wniosek({ tresc: 'Choruję.' })).set('Idempotency-Key', key);
    expect([again.status, again.text.includes('Choruję')]).toEqual([403, false]);
  });

  it('hide the contact with the application that came of it, and take no id from behind a wall', async () => {
    const { id, zadania: [zadanie] } = await file();
    await as['informacja.1'].post('/kontakty', { komorka_id: F1, dzien: today, kanal: 'osobiscie', osoba_id: osoba, wynik: 'wniosek', wniosek_id: id, temat: 'opał' }).expect(201);
    const dokument = (await as['informacja.1'].post(`/sprawy/${zadanie!.sprawa_id}/dokumenty?rodzaj=skan`, PDF).set('Content-Type', 'application/pdf').expect(201)).body.id;
    await exclude(zadanie!.sprawa_id, 'specjalista.f1');
    expect((await as['specjalista.f1'].get('/kontakty').expect(200)).text).not.toContain(id);
    expect((await as['kierownik.f1'].get('/kontakty').expect(200)).text).toContain(id);
    for (const [login, komorka] of [['specjalista.f1', F1], ['kierownik.f2', komorkaId('filia-2')]] as const) {
      const ask = async (wniosek_id: string) => (await as[login].post('/kontakty', { komorka_id: komorka, dzien: today, kanal: 'telefon', wynik: 'wniosek', wniosek_id, temat: 'opał' })).body.kod;
      expect([await ask(id), await ask(newId())]).toEqual(['POSTEPOWANIE.APPLICATION_UNKNOWN', 'POSTEPOWANIE.APPLICATION_UNKNOWN']);
    }
    const own = (await file()).zadania[0]!.sprawa_id;
    const represent = async (dokument_id: string) =>
      (await as['specjalista.f1'].post(`/sprawy/${own}/przedstawiciele`, { rodzaj: 'pelnomocnik', nazwa: 'Piotr Zmyślony', adres: 'ul. Wzorcowa 1', dokument: 'pełnomocnictwo', dokument_dzien: today, dokument_id, zakres: 'wszystkie-czynnosci', oplata: 'uiszczona', od: today })).body.kod;
    expect([await represent(dokument), await represent(newId())]).toEqual(['POSTEPOWANIE.DOCUMENT_UNKNOWN', 'POSTEPOWANIE.DOCUMENT_UNKNOWN']);
    const excluded = async (login: 'kierownik.f1' | 'kierownik.f2', id: string) => (await as[login].get(`/prowadzacy?komorka_id=${F1}&rola=specjalista-swiadczen&sprawa_id=${id}`)).status;
    expect([await excluded('kierownik.f1', zadanie!.sprawa_id), await excluded('kierownik.f2', zadanie!.sprawa_id), await excluded('kierownik.f1', newId())]).toEqual([200, 403, 404]);
  });

  it('let the other case of an application be worked, without its papers', async () => {
    const { id, zadania: [first, second] } = await file({ zadania: TWO });
    const pismo = (await superuser.query<{ id: string }>('select id from akta.pismo where $1 = any (sprawa_ids)', [first!.sprawa_id])).rows[0]!.id;
    const plik = (await as['informacja.1'].post(`/rejestr-pism/${pismo}/pliki?rodzaj_dokumentu=zalacznik`, PDF).set('Content-Type', 'application/pdf').expect(201)).body.pliki[0].id;
    await as['specjalista.f1'].get(`/dokumenty/${plik}/tresc`).expect(200);
    await exclude(second!.sprawa_id, 'specjalista.f1');
    await as['specjalista.f1'].get(`/wnioski/${id}`).expect(404);
    const { body } = await as['specjalista.f1'].get(`/sprawy/${first!.sprawa_id}`).expect(200);
    expect(body.zadanie).toMatchObject({ data_wplywu: today, kwota: '90.00' });
    await as['specjalista.f1'].get(`/dokumenty/${plik}/tresc`).expect(404);
    expect((await as['specjalista.f1'].get(`/sprawy/${first!.sprawa_id}/dokumenty`).expect(200)).text).not.toContain(plik);
    expect((await as['specjalista.f1'].get(`/sprawy/${first!.sprawa_id}/akta`).expect(200)).text).not.toContain(pismo);
    expect((await as['kierownik.f1'].get(`/sprawy/${first!.sprawa_id}/akta`).expect(200)).text).toContain(pismo);
  });

  it('follow a part that is split off', async () => {
    const [{ sprawa_id: source }] = (await file({ zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '900.00', cel: 'buty i opał' }] })).zadania as [{ sprawa_id: string }];
    await exclude(source, 'specjalista.f1');
    await as['kierownik.f1'].post(`/sprawy/${source}/wydzielenia`, { powod: 'odrębnie', kwota: '400.00', cel: 'opał', swiadczenie_kod: 'zasilek-celowy' }).expect(201);
    const split = (await superuser.query<{ id: string }>('select sprawa_id as id from postepowanie.powiazanie where glowna_id = $1', [source])).rows[0]!.id;
    await as['specjalista.f1'].get(`/sprawy/${split}`).expect(404);
    expect((await as['kierownik.f1'].get(`/sprawy/${split}/wylaczenia`).expect(200)).body).toMatchObject([{ stan: 'wylaczony' }]);
  });

  it('let the desk exclude itself', async () => {
    const [{ sprawa_id }] = (await file()).zadania as [{ sprawa_id: string }];
    await as['informacja.1'].post(`/sprawy/${sprawa_id}/wylaczenia`, { uzytkownik_id: getDemoAccount('informacja.1').id, tryb: 'zadanie-pracownika', podstawa: '24-1-2', uzasadnienie: 'To moja siostra.' }).expect(201);
    await as['informacja.1'].get(`/sprawy/${sprawa_id}`).expect(404);
  });

  it('close the report, its reporter, contacts and papers of a person once the person is sealed', async () => {
    const krag = await aCircle('socjalny.f1');
    const ofiara = (await as['socjalny.f1'].post('/osoby', { imie: 'Ofelia', nazwisko: 'Ukryta-Przykładowa', opis: 'osoba w kręgu', komorka_id: F1 })).body.id;
    const paper = (tytul: string) => ({ komorka_id: F1, rodzaj: 'pismo-strony', tytul, kanal: 'osobiscie', data_wplywu: today, korespondent_osoba_id: ofiara, osoba_id: ofiara });
    const zgloszenie = (await as['informacja.1'].post('/zgloszenia/przyjecia', {
      komorka_id: F1, zrodlo: 'policja', kanal: 'telefon', data_zgloszenia: today, pilne: true, zgoda: 'tak', tresc: 'Mąż bije.', osoba_id: ofiara, zglaszajacy: { nazwa: 'Sąsiad Zmyślony', poufne: true } }).expect(201)).body.id;
    const before = (await as['informacja.1'].post('/pisma-przychodzace', paper('Prośba')).expect(201)).body.id;
    await as['specjalista.f1'].get(`/rejestr-pism/${before}`).expect(200);
    const list = await as['kierownik.f1'].get('/zgloszenia').expect(200);
    expect(await logged(list.headers['x-request-id'] as string)).toContain(ofiara);
    const reporter = await as['socjalny.f1'].get(`/zgloszenia/${zgloszenie}/zglaszajacy`).expect(200);
    expect(await logged(reporter.headers['x-request-id'] as string)).toContain(ofiara);
    const wniosekId = (await as['socjalny.f1'].post('/wnioski', wniosek({ osoba_id: ofiara, krag_id: krag, zgloszenie_id: zgloszenie })).expect(201)).body.id;
    await as['socjalny.f1'].post('/kontakty', { komorka_id: F1, dzien: today, kanal: 'osobiscie', osoba_id: ofiara, wynik: 'wniosek', wniosek_id: wniosekId, temat: 'przemoc' }).expect(201);
    const after = (await as['informacja.1'].post('/pisma-przychodzace', paper('Wyjaśnienie')).expect(201)).body.id;
    for (const login of ['informacja.1', 'specjalista.f1', 'socjalny2.f1', 'kierownik.f1'] as const) {
      await as[login].get(`/zgloszenia/${zgloszenie}`).expect(404);
      for (const path of ['/zgloszenia?stan=wniosek', '/kontakty']) expect((await as[login].get(path).expect(200)).text).not.toContain(wniosekId);
    }
    await as['kierownik.f1'].get(`/zgloszenia/${zgloszenie}/zglaszajacy`).expect(404);
    for (const login of ['specjalista.f1', 'kierownik.f1'] as const) for (const id of [before, after]) await as[login].get(`/rejestr-pism/${id}`).expect(404);
    await as['socjalny.f1'].get(`/zgloszenia/${zgloszenie}`).expect(200);
    for (const id of [before, after]) await as['socjalny.f1'].get(`/rejestr-pism/${id}`).expect(200);
    // A new report about her reaches the circle, and its taker sees it until it is settled.
    const next = (await as['informacja.1'].post('/zgloszenia/przyjecia', { komorka_id: F1, zrodlo: 'sasiad', kanal: 'telefon', data_zgloszenia: today, pilne: true, zgoda: 'tak', tresc: 'Krzyki.', osoba_id: ofiara }).expect(201)).body.id;
    await as['specjalista.f1'].get(`/zgloszenia/${next}`).expect(404);
    await as['socjalny.f1'].get(`/zgloszenia/${next}`).expect(200);
  });

  it('show services on the timeline to their readers, and answer it for each kind', async () => {
    await as['socjalny.f1'].post('/praca-socjalna/uslugi', { osoba_id: osoba, komorka_id: F1, rodzaj: 'praca_socjalna', dzien: today, minuty: 30, miejsce: 'osrodek', efekt: 'w-toku' }).expect(201);
    const kinds = async (login: 'dyrektor' | 'socjalny.f1') => (await as[login].get(`/osoby/${osoba}/chronologia?rodzaje=usluga`).expect(200)).body.elementy.length as number;
    expect([await kinds('dyrektor'), await kinds('socjalny.f1')]).toEqual([0, 1]);
  });

  it('keep an order of an interview from the worker who is excluded from its case', async () => {
    const [{ sprawa_id }] = (await file()).zadania as [{ sprawa_id: string }];
    const { body } = await as['kierownik.f1'].post('/zlecenia-wywiadow', { osoba_id: osoba, cel: 'krewni', sprawa_id, dotyczy: 'sytuacja córki', wplynelo: today, pilne: false }).expect(201);
    await exclude(sprawa_id, 'socjalny.f1');
    const given = await as['kierownik.f1'].post(`/zlecenia-wywiadow/${body.id}/przydzialy`, { pracownik_id: getDemoAccount('socjalny.f1').id }).set('If-Match', `"${body.wersja}"`);
    expect(given.body.kod).toBe('POSTEPOWANIE.PERSON_EXCLUDED');
  });

  it('keep the streets of a branch to its head', async () => {
    const { body } = await as['kierownik.f1'].post('/rejony', { komorka_id: F1, ulica: 'Próbna', strona: 'obie', od: today }).expect(201);
    const end = (login: 'kierownik.f1' | 'kierownik.f2') => as[login].post(`/rejony/${body.id}/zakonczenia`, { do: addDays(today, 1) }).set('If-Match', `"${body.wersja}"`);
    await end('kierownik.f2').expect(403);
    await end('kierownik.f1').expect(200);
  });

  it('tie the assignments of a case to its party in the log', async () => {
    const [{ sprawa_id }] = (await file()).zadania as [{ sprawa_id: string }];
    const answer = await as['kierownik.f1'].get(`/sprawy/${sprawa_id}/przydzialy`).expect(200);
    expect(await logged(answer.headers['x-request-id'] as string)).toContain(osoba);
  });

  it('hold against the application role too: a paper that cannot be seen is not changed, and an exclusion is written only in the place of its case', async () => {
    const [{ sprawa_id }] = (await file()).zadania as [{ sprawa_id: string }];
    await as['socjalny.f1'].post('/pisma-przychodzace', { komorka_id: F1, rodzaj: 'pismo-instytucji', tytul: 'Opinia szkoły', kanal: 'poczta', data_wplywu: today, korespondent_nazwa: 'Szkoła Przykładowa', osoba_id: osoba, poza_aktami: true }).expect(201);
    const unhide = 'update akta.pismo set wersja = wersja where poza_aktami';
    expect([await touch('informacja.1', unhide), await touch('socjalny.f1', unhide)]).toEqual([0, 1]);
    const wall = (komorka: string) => `insert into access.wylaczenie (jednostka_id, id, uzytkownik_id, sprawa_id, komorka_id, od) values ('${JEDNOSTKA_ID}', '${newId()}', '${getDemoAccount('kierownik.f1').id}', '${sprawa_id}', '${komorka}', '${today}')`;
    await expect(touch('kierownik.f2', wall(komorkaId('filia-2')))).rejects.toMatchObject({ code: '42501' });
  });
});

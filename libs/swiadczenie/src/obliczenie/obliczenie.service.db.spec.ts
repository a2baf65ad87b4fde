import { komorkaId } from '@ostoja/access';
import { readPdfText } from '@ostoja/documents/testing';
import { addDays, daysBetween, monthOf, plainDate, shiftMonth, warsawDate } from '@ostoja/kernel';
import { Client } from 'pg';
import { type Caller, startApi, type TestApi } from '../../../../test/support/api.js';
import { bytesOf } from '../../../../test/support/caller.js';
import { openOffice, seedOffice, signInStaff, type Staff } from '../../../../test/support/office.js';
import type { ObliczenieResponse } from './obliczenie.dto.js';

// A day on which the amounts below were in force.
const today = plainDate('2026-03-10');
const month = monthOf(today);
const previous = shiftMonth(month, -1);
const long = addDays(today, -1000);

type Json = { readonly id: string; readonly wersja: number } & Readonly<Record<string, unknown>>;
interface Case {
  readonly osobaId: string;
  readonly zona: string;
  readonly sprawaId: string;
  readonly postepowanieId: string;
}
interface Problem {
  readonly kod: string;
  readonly bledy?: { readonly pole: string; readonly opis: string }[];
}

describe('calculation in a case', () => {
  let api: TestApi;
  let staff: Staff;
  let superuser: Client;
  let counter = 0;

  beforeAll(async () => {
    api = await startApi();
    await api.moveClock(daysBetween(warsawDate(new Date()), today));
    await seedOffice(openOffice(api), today);
    staff = await signInStaff(api);
    superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
  });

  const answer = async (test: ReturnType<Caller['post']>): Promise<Json> => {
    const { status, body } = await test;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as Json;
  };
  const created = (caller: Caller, path: string, body: object): Promise<Json> => answer(caller.post(path, body));
  const act = (caller: Caller, decyzja: Json, kind: string, body: object = {}): Promise<Json> => answer(caller.post(`/decyzje/${decyzja.id}/${kind}`, body).set('If-Match', `"${decyzja.wersja}"`));
  const put = (path: string, seen: Json, body: object, caller = staff.specjalista): Promise<Json> => answer(caller.put(path, body).set('If-Match', `"${seen.wersja}"`));
  const person = async (imie: string): Promise<string> =>
    (await created(staff.specjalista, '/osoby', { imie, nazwisko: 'Przykładowa', opis: `osoba ${(counter += 1)}`, komorka_id: komorkaId('filia-1') })).id;
  const evidence = (osobaId: string, rodzaj: string, tresc: object, wazne_od?: string) =>
    created(staff.specjalista, `/osoby/${osobaId}/dowody`, { rodzaj, tresc, weryfikacja: 'dokument', ...(wazne_od && { wazne_od }) });
  const income = (osobaId: string, kwota: string, rodzaj = 'wynagrodzenie') => evidence(osobaId, 'dochod', { rodzaj, kwota, miesiac: previous });

  /** A couple who ask for a benefit, with the household but without evidence. */
  async function aCase(swiadczenie_kod = 'zasilek-okresowy', kwota?: string): Promise<Case> {
    const osobaId = await person('Janina');
    const zona = await person('Ewa');
    const czlonkowie = [{ osoba_id: osobaId, rola: 'osoba-glowna', od: long }, { osoba_id: zona, rola: 'malzonek', od: long }];
    await created(staff.specjalista, '/gospodarstwa', { komorka_id: komorkaId('filia-1'), czlonkowie });
    await created(staff.specjalista, `/osoby/${osobaId}/adresy`, { rodzaj: 'zamieszkania', ulica: 'ul. Zmyślona', nr_domu: '2', kod_pocztowy: '30-002', miejscowosc: 'Kraków', od: long });
    return { osobaId, zona, ...(await application(osobaId, swiadczenie_kod, kwota)) };
  }
  async function application(osobaId: string, swiadczenie_kod: string, kwota?: string): Promise<Pick<Case, 'sprawaId' | 'postepowanieId'>> {
    const wniosek = await created(staff.informacja, '/wnioski', {
      osoba_id: osobaId, komorka_id: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, data_kompletnosci: today, zadania: [{ swiadczenie_kod, ...(kwota && { kwota }) }],
    });
    const sprawaId = (wniosek['zadania'] as { sprawa_id: string }[])[0]!.sprawa_id;
    const { body } = await staff.kierownik.get(`/sprawy/${sprawaId}`).expect(200);
    return { sprawaId, postepowanieId: (body as { postepowania: { id: string }[] }).postepowania[0]!.id };
  }
  async function withEvidence({ osobaId, zona }: Case, amounts: [string, string] = ['600.00', '200.00']): Promise<void> {
    await income(osobaId, amounts[0]);
    await income(zona, amounts[1]);
    await evidence(osobaId, 'okolicznosc', { powod: 'bezrobocie' }, long);
  }
  const ask = ({ postepowanieId }: Case, body: object = { miesiac: month }, caller = staff.specjalista) => caller.post(`/postepowania/${postepowanieId}/obliczenia`, body);
  const calculate = async (one: Case, body?: object): Promise<ObliczenieResponse> => (await ask(one, body).expect(201)).body as ObliczenieResponse;
  const problem = async (test: ReturnType<typeof ask>, status: number): Promise<Problem> => (await test.expect(status)).body as Problem;

  it('takes the facts from evidence, keeps every question, and answers bounds with two explanations', async () => {
    const one = await aCase();
    await withEvidence(one);
    const result = await calculate(one);
    // Two people: 2 × 823 − 800 = 846; at least half of it (art. 38 ust. 2-3).
    expect(result).toMatchObject({ spelnia_warunki: true, uznaniowe: true, kwota: null, kwota_min: '423.00', kwota_max: '846.00', miesiac: month, na_dzien: today, porownanie: null });
    expect(result.fakty).toMatchObject({
      data_wniosku: today, powody: ['bezrobocie'],
      osoby: [{ klucz: 'A', wnioskodawca: true, dochody: [{ rodzaj: 'wynagrodzenie', kwota: '600.00', miesiac: previous }] }, { klucz: 'B', dochody: [{ kwota: '200.00' }] }],
    });
    expect(result.osoby).toEqual([{ klucz: 'A', osoba_id: one.osobaId }, { klucz: 'B', osoba_id: one.zona }]);
    expect(result.zapytania.map(({ rodzaj, wynik }) => [rodzaj, wynik.length])).toEqual([
      ['dochod', 2], ['odliczenie', 0], ['utrata-dochodu', 0], ['okolicznosc', 1], ['pobyt', 0], ['piecza-zastepcza', 0], ['kontrakt-socjalny', 0],
    ]);
    expect(result.wyjasnienie.length).toBeGreaterThan(0);
    expect(result.wyjasnienie_formalne.every(({ przepis }) => przepis)).toBe(true);
    expect(result.parametry.every(({ podstawa_prawna }) => podstawa_prawna)).toBe(true);
  });

  it('agrees with the open calculator on the same facts', async () => {
    const one = await aCase();
    await withEvidence(one, ['1000.00', '645.99']);
    const { fakty, kwota_min, kwota_max, kroki } = await calculate(one);
    const open = await api.anonymous().post('/api/v1/swiadczenia/zasilek-okresowy/kalkulacja').send({ na_dzien: today, fakty }).expect(200);
    expect(open.body).toMatchObject({ kwota_min, kwota_max, kroki });
  });

  it('shows another adult of the household own data only, and a stranger nothing', async () => {
    const one = await aCase();
    await withEvidence(one, ['611.11', '222.22']);
    const { id } = await calculate(one);
    const whole = (await staff.kierownik.get(`/obliczenia/${id}?odbiorca_id=${one.osobaId}`).expect(200)).body as ObliczenieResponse;
    expect(JSON.stringify(whole)).toContain('222.22');
    const hers = (await staff.kierownik.get(`/obliczenia/${id}?odbiorca_id=${one.zona}`).expect(200)).body as ObliczenieResponse;
    expect(JSON.stringify(hers)).toMatch(/222[.,]22/);
    expect(JSON.stringify(hers)).not.toMatch(/611[.,]11/);
    expect(hers).toMatchObject({ fakty: {}, zapytania: [], osoby: [{ klucz: 'B' }], kwota_max: whole.kwota_max });
    await staff.kierownik.get(`/obliczenia/${id}?odbiorca_id=${await person('Obca')}`).expect(404);
  });

  it('lists everything that is missing instead of guessing', async () => {
    const one = await aCase('zasilek-celowy');
    const missing = await problem(ask(one), 422);
    expect(missing.kod).toBe('SWIADCZENIE.EVIDENCE_MISSING');
    expect(missing.bledy?.map(({ pole }) => pole)).toEqual(['osoby.A.dochody', 'osoby.B.dochody', 'potrzeby']);
    expect(JSON.stringify(missing)).not.toContain('Przykładowa');
    await income(one.osobaId, '0.00', 'inne');
    await income(one.zona, '0.00', 'inne');
    expect((await problem(ask(one), 422)).bledy?.map(({ pole }) => pole)).toEqual(['potrzeby']);
    const alone = await person('Samotna');
    const nowhere = { ...one, ...(await application(alone, 'zasilek-okresowy')) };
    expect((await problem(ask(nowhere), 422)).bledy).toEqual([expect.objectContaining({ pole: 'osoby' })]);
  });

  it.each([
    ['a month before the application', { miesiac: previous }, 422, 'SWIADCZENIE.MONTH_BEFORE_APPLICATION'],
    ['a month that does not exist', { miesiac: '2026-13' }, 400, 'VALIDATION'],
    ['an unknown choice', { miesiac: month, kwota: '1.00' }, 400, 'VALIDATION'],
    ['an amount above the bounds', { miesiac: month, kwota_proponowana: '9999.00' }, 422, null],
  ])('refuses %s', async (_, body, status, kod) => {
    const one = await aCase();
    await withEvidence(one);
    const answer = await problem(ask(one, body), status);
    if (kod) expect(answer.kod).toBe(kod);
  });

  it('refuses a choice that the benefit does not have', async () => {
    const one = await aCase('zasilek-staly');
    await withEvidence(one);
    expect(await problem(ask(one, { miesiac: month, kwota_proponowana: '1.00' }), 422)).toMatchObject({ kod: 'SWIADCZENIE.CHOICE_FOREIGN', pole: 'kwota_proponowana' });
  });

  it('lets only those calculate who work on the case', async () => {
    const one = await aCase();
    await withEvidence(one);
    await ask(one, undefined, staff.socjalny).expect(201);
    await ask(one, undefined, staff.kierownik).expect(403);
    await ask(one, undefined, staff.informacja).expect(403);
    await ask(one, undefined, await api.asLogin('specjalista.f2')).expect(404);
    const { id } = await calculate(one);
    await (await api.asLogin('kierownik.f2')).get(`/obliczenia/${id}`).expect(404);
    await (await api.asLogin('ksiegowosc.zatwierdzanie')).get(`/obliczenia/${id}`).expect(403);
    await (await api.asLogin('inspektor.danych')).get(`/obliczenia/${id}`).expect(403);
  });

  it('seals facts and reasons, and gives the first answer to a repeated request', async () => {
    const one = await aCase();
    await withEvidence(one);
    const key = `obliczenie-${(counter += 1)}`;
    const first = await ask(one).set('Idempotency-Key', key).expect(201);
    const second = await ask(one).set('Idempotency-Key', key).expect(201);
    expect((second.body as ObliczenieResponse).id).toBe((first.body as ObliczenieResponse).id);
    const { rows } = await superuser.query<{ tresc_szyfr: Buffer; reszta: string }>(
      `select tresc_szyfr, (to_jsonb(o) - 'tresc_szyfr')::text as reszta from swiadczenie.obliczenie o where postepowanie_id = $1`, [one.postepowanieId]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.tresc_szyfr.toString('latin1') + rows[0]!.reszta).not.toContain('bezrobocie');
  });

  it('blocks approval after a correction of evidence until the draft rests on a new calculation', async () => {
    const one = await aCase('zasilek-okresowy', '500.00');
    const dochod = await income(one.osobaId, '600.00');
    await income(one.zona, '200.00');
    await evidence(one.osobaId, 'okolicznosc', { powod: 'bezrobocie' }, long);
    await toPlan(one);
    await calculate(one);
    const parts = { kanal: 'kasa', uzasadnienie_kwoty: 'Potrzeby rodziny.', kwota: '500.00', do: addDays(today, 60) };
    const draft = await created(staff.specjalista, `/postepowania/${one.postepowanieId}/decyzje`, {});
    const content = { rozstrzygniecie: 'przyznanie', od: `${month}-01`, ...parts };
    const handed = await act(staff.specjalista, await put(`/decyzje/${draft.id}`, draft, content), 'przekazania');
    await created(staff.specjalista, `/osoby/${one.osobaId}/dowody/${dochod.id}/korekty`, { powod: 'pomyłka w kwocie', tresc: { rodzaj: 'wynagrodzenie', kwota: '700.00', miesiac: previous } });
    const refused = await staff.kierownik.post(`/decyzje/${handed.id}/zatwierdzenia`).set('If-Match', `"${handed.wersja}"`).expect(409);
    expect(refused.body).toMatchObject({ kod: 'DECYZJA.CALCULATION_OUTDATED' });
    const back = await act(staff.kierownik, handed, 'zwroty', { uwagi: 'Proszę obliczyć ponownie.' });
    const { id: obliczenie_id } = await calculate(one);
    const again = await act(staff.specjalista, await put(`/decyzje/${back.id}`, back, { ...content, obliczenie_id }), 'przekazania');
    const signed = await act(staff.kierownik, await act(staff.kierownik, again, 'zatwierdzenia'), 'podpisy');
    expect(signed['stan']).toBe('wydana');
    expect(await problem(ask(one), 409)).toMatchObject({ kod: 'SWIADCZENIE.DECIDED' });
    await created(staff.specjalista, `/decyzje/${signed.id}/doreczenia`, { sposob: 'osobiscie', wyslano: today, odebrano: today });
    expect(await answer(staff.kierownik.get(`/decyzje/${signed.id}`))).toMatchObject({ stan: 'doreczona', wykonalna_od: today, zgodna_z_zadaniem: true });
    const { rows } = await superuser.query('select kwota, kwota_minimalna, swiadczenie_kod, kanal, platny_od from wyplata.tytul where zrodlo_id = $1', [signed.id]);
    expect(rows).toEqual([{ kwota: '500.00', kwota_minimalna: '373.00', swiadczenie_kod: 'zasilek-okresowy', kanal: 'kasa', platny_od: today }]);
  });

  it('refuses with the ground and by how much, and the letter says both', async () => {
    const one = await aCase();
    await withEvidence(one, ['1646.00', '0.00']);
    await toPlan(one);
    expect(await calculate(one)).toMatchObject({ spelnia_warunki: false, kwota: '0.00', przyczyny: [{ kod: 'DOCHOD_NIE_NIZSZY_OD_KRYTERIUM' }] });
    const draft = await created(staff.specjalista, `/postepowania/${one.postepowanieId}/decyzje`, {});
    expect(draft).toMatchObject({ rozstrzygniecie: 'odmowa', braki: [] });
    const letter = await bytesOf(staff.specjalista.get(`/decyzje/${draft.id}/pismo`));
    const text = readPdfText(letter).replaceAll(/\s+/g, ' ');
    for (const part of ['PROJEKT', 'Odmawia się przyznania świadczenia: zasiłek okresowy', 'Podstawa odmowy: Dochód nie jest niższy', 'art. 38', '1 646,00 zł', 'obie wartości są równe', 'Janina Przykładowa (strona)', 'bezrobocie', 'dokument, zapisano', 'art. 109']) {
      expect(text).toContain(part);
    }
  });

  it('takes an amount that was released meanwhile into the next calculation, and leaves the stored one as it was', async () => {
    const one = await aCase();
    await withEvidence(one);
    const before = await calculate(one);
    const wartosc = { parametr_id: 'pomoc_spoleczna.kryterium.osoba_w_rodzinie', jednostka_miary: 'PLN/month', od: `${month}-01`, wartosc: '900.00', podstawa_prawna: 'art. 9 ustawy próbnej', zrodlo: 'https://ostoja.example/1' };
    const loaded = await created(await api.asLogin('administrator'), '/wartosci-parametrow', wartosc);
    await answer((await api.asLogin('dyrektor')).post(`/wartosci-parametrow/${loaded.id}/zwolnienia`).set('If-Match', `"${loaded.wersja}"`));
    const after = await calculate(one);
    // 2 × 823 − 800, then 2 × 900 − 800.
    expect([before.kwota_max, after.kwota_max]).toEqual(['846.00', '1000.00']);
    expect(after.parametry_hash).not.toBe(before.parametry_hash);
    expect(await answer(staff.kierownik.get(`/obliczenia/${before.id}`))).toMatchObject({ kwota_max: '846.00', parametry_hash: before.parametry_hash });
  });

  /** Interview and plan with nothing new in them: what an interview establishes is tested elsewhere. */
  async function toPlan({ osobaId, sprawaId, postepowanieId }: Case): Promise<void> {
    await created(staff.kierownik, `/postepowania/${postepowanieId}/zlecenia-wywiadu`, {});
    const draft = await created(staff.socjalny, '/wywiady', { osoba_id: osobaId, sprawa_ids: [sprawaId] });
    const saved = await put(`/wywiady/${draft.id}`, draft, {
      data_wizyty: today, notatka: 'Rozmowa w miejscu zamieszkania.', czesci: { rodzina: [{ osoba_id: osobaId, rola: 'osoba-glowna', od: long }], wnioski: 'Ustalenia bez zmian.' },
      plan: { dzialania: 'Pomoc finansowa.', propozycje: [{ sprawa_id: sprawaId, propozycja: 'przyznac', uzasadnienie: 'Sytuacja rodziny.' }] },
      przebieg: { miejsce: 'zamieszkania', legitymacja: true }, pola: { i_h: { oczekiwania: 'Pomoc finansowa.' } },
    }, staff.socjalny);
    const signed = await answer(staff.socjalny.post(`/wywiady/${draft.id}/podpisy`, { pouczenie_art_109: true, podpis_osoby: true }).set('If-Match', `"${saved.wersja}"`));
    await answer(staff.kierownik.post(`/wywiady/${draft.id}/zatwierdzenia-planu`, {}).set('If-Match', `"${signed.wersja}"`));
    await created(staff.socjalny, `/postepowania/${postepowanieId}/czynnosci`, { czynnosc: 'oswiadczenie-10', dane: { forma: 'notatka-przy-wywiadzie', niespelnione_warunki: 'brak' } });
  }
});

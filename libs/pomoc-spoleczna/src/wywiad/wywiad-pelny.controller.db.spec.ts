import { komorkaId, uzytkownikId } from '@ostoja/access';
import { readPdfText } from '@ostoja/documents/testing';
import { addDays, addMonths, SystemClock } from '@ostoja/kernel';
import { Client } from 'pg';
import { bytesOf } from '../../../../test/support/caller.js';
import { type Caller, startApi, type TestApi } from '../../../../test/support/api.js';
import { WZORY } from './formularz/wzory.js';

/**
 * The interview beyond one visit for one case, through the doors that people use: orders (ZlecenieService, ZlecenieListaService), what a signature
 * brings about (WywiadSkutekService), the way of the plan (PlanService), corrections (WpisService), updates (AktualizacjaService, BiegAktualizacjiService), questionnaires (FormularzService),
 * what other centres are asked for (WystapienieService, WystapieniePismo, WydrukOtoczenieService).
 */
describe('the interview in full over HTTP', () => {
  let api: TestApi;
  let superuser: Client;
  let [desk, worker, specialist, head]: Caller[] = [];
  const today = new SystemClock().today();
  const przebieg = { miejsce: 'zamieszkania', legitymacja: true };
  const podpis = { pouczenie_art_109: true, pouczenie_forma: 'ustnie-i-pisemnie', podpis_osoby: true };

  beforeAll(async () => {
    api = await startApi();
    superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    [desk, worker, specialist, head] = [await api.asLogin('informacja.1'), await api.asLogin('socjalny.f1'), await api.asLogin('specjalista.f1'), await api.asLogin('kierownik.f1')];
  });
  afterAll(async () => {
    await superuser.end();
    await api.stop();
  });

  const ifMatch = (request: ReturnType<Caller['post']>, wersja: number) => request.set('If-Match', `"${wersja}"`);
  const aPerson = async (): Promise<string> => (await desk!.post('/osoby', { imie: 'Janina', nazwisko: 'Przykładowa', opis: 'osoba próbna' }).expect(201)).body.id;
  async function aCase(osobaId: string, swiadczenie_kod = 'zasilek-celowy'): Promise<{ sprawaId: string; postepowanieId: string }> {
    const wniosek = { osoba_id: osobaId, komorka_id: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, zadania: [{ swiadczenie_kod }] };
    const sprawaId = (await desk!.post('/wnioski', wniosek).expect(201)).body.sprawy[0].id;
    const { body } = await head!.get(`/sprawy/${sprawaId}`).expect(200);
    return { sprawaId, postepowanieId: body.postepowania[0].id };
  }
  const content = (osobaId: string, sprawaIds: string[], more: object = {}) => ({
    data_wizyty: today, czesci: { rodzina: [{ osoba_id: osobaId, rola: 'osoba-glowna' }], potrzeby: [{ cel: 'opal', kwota: '450.00' }], mieszkanie: 'Dwa pokoje.', wnioski: 'Pomoc jest uzasadniona.' }, przebieg,
    plan: { propozycje: sprawaIds.map((sprawa_id) => ({ sprawa_id, propozycja: 'przyznac', uzasadnienie: 'Zakup opału.' })) }, ...more,
  });
  async function aSigned(more: object = {}) {
    const osobaId = await aPerson();
    const { sprawaId, postepowanieId } = await aCase(osobaId);
    await head!.post(`/postepowania/${postepowanieId}/zlecenia-wywiadu`).expect(201);
    const { body: draft } = await worker!.post('/wywiady', { osoba_id: osobaId, sprawa_ids: [sprawaId] }).expect(201);
    const { body: saved } = await ifMatch(worker!.put(`/wywiady/${draft.id}`, content(osobaId, [sprawaId], more)), draft.wersja).expect(200);
    const { body: signed } = await ifMatch(worker!.post(`/wywiady/${draft.id}/podpisy`, podpis), saved.wersja).expect(200);
    return { osobaId, sprawaId, postepowanieId, signed, path: `/wywiady/${draft.id}` };
  }

  describe('an order of another centre', () => {
    const order = (osoba_id: string, more: object = {}) => ({ osoba_id, komorka_id: komorkaId('filia-1'), cel: 'inny-osrodek', zlecajacy: 'Ośrodek w Innym Mieście', znak_obcy: 'OPS.1/2026', dotyczy: 'Sytuacja ojca.', wplynelo: today, ...more });

    it('gets its number and term, is assigned, made without a case of ours and answered', async () => {
      const osobaId = await aPerson();
      const { body: first } = await desk!.post('/zlecenia-wywiadow', order(osobaId)).expect(201);
      const { body: second } = await specialist!.post('/zlecenia-wywiadow', order(osobaId, { pilne: true })).expect(201);
      expect(first).toMatchObject({ numer: expect.stringMatching(/^WŚ\/F1\/\d+\/\d{4}$/), stan: 'nowe', termin_opis: expect.stringContaining('§ 3 ust. 2'), po_terminie: false });
      expect(second.termin_opis).toContain('§ 3 ust. 3');
      expect(Number(second.numer.split('/')[2])).toBe(Number(first.numer.split('/')[2]) + 1);

      await worker!.post(`/zlecenia-wywiadow/${first.id}/wywiady`).expect(409);
      const { body: assigned } = await ifMatch(head!.post(`/zlecenia-wywiadow/${first.id}/przydzialy`, { pracownik_id: uzytkownikId('socjalny.f1') }), first.wersja).expect(200);
      await (await api.asLogin('socjalny2.f1')).post(`/zlecenia-wywiadow/${first.id}/wywiady`).expect(403);
      expect((await worker!.get('/zlecenia-wywiadow?moje=true').expect(200)).body.map(({ id }: { id: string }) => id)).toEqual([first.id]);
      const { body: draft } = await worker!.post(`/zlecenia-wywiadow/${first.id}/wywiady`).expect(201);
      expect(draft).toMatchObject({ cel: 'inny-osrodek', zlecenie_id: first.id, sprawa_ids: [], rodzaj: 'pelny' });

      const tresc = content(osobaId, [], { czesci: { ...content(osobaId, []).czesci, powody: [{ powod: 'bezrobocie' }] }, plan: {}, pola: { vi: { ustalenia: 'Ojciec nie pracuje.' } } });
      const { body: saved } = await ifMatch(worker!.put(`/wywiady/${draft.id}`, tresc), draft.wersja).expect(200);
      const { body: signed } = await ifMatch(worker!.post(`/wywiady/${draft.id}/podpisy`, podpis), saved.wersja).expect(200);
      await ifMatch(head!.post(`/wywiady/${draft.id}/zatwierdzenia-planu`), signed.wersja).expect(409);
      // What was found for others is no evidence of ours.
      expect((await superuser.query('select 1 from osoba.dowod where osoba_id = $1', [osobaId])).rowCount).toBe(0);

      const { body: done } = await worker!.get(`/zlecenia-wywiadow/${first.id}`).expect(200);
      expect(done).toMatchObject({ stan: 'wykonane', wykonano: today, wywiad_id: draft.id });
      await ifMatch(head!.post(`/zlecenia-wywiadow/${first.id}/odpowiedzi`, { odeslano: today, sposob: 'e-doreczenia' }), assigned.wersja).expect(412);
      const { body: answered } = await ifMatch(head!.post(`/zlecenia-wywiadow/${first.id}/odpowiedzi`, { odeslano: today, sposob: 'e-doreczenia' }), done.wersja).expect(200);
      expect(answered).toMatchObject({ stan: 'odeslane', odeslano: today });
    });

    it.each([[{ komorka_id: undefined }, 422], [{ zlecajacy: undefined }, 422], [{ wplynelo: addDays(today, 1) }, 422], [{ cel: 'pomoc' }, 400]])('%j is refused', async (more, status) => {
      await desk!.post('/zlecenia-wywiadow', order(await aPerson(), more)).expect(status);
    });

    it('is not for a worker to register nor for other units to see', async () => {
      const { body } = await desk!.post('/zlecenia-wywiadow', order(await aPerson())).expect(201);
      await worker!.post('/zlecenia-wywiadow', order(await aPerson())).expect(403);
      const other = await api.asLogin('kierownik.f2');
      await other.get(`/zlecenia-wywiadow/${body.id}`).expect(404);
      await ifMatch(other.post(`/zlecenia-wywiadow/${body.id}/przydzialy`, { pracownik_id: uzytkownikId('socjalny.f2') }), body.wersja).expect(404);
      expect((await other.get('/zlecenia-wywiadow').expect(200)).body).toEqual([]);
      for (const login of ['administrator', 'ksiegowosc.wysylka', 'inspektor.danych']) await (await api.asLogin(login)).get('/zlecenia-wywiadow').expect(403);
    });
  });

  it('another centre is asked by a letter of the case, reminded, and what it answers stands in the interview', async () => {
    const [osobaId, ojciec] = [await aPerson(), await aPerson()];
    const { sprawaId, postepowanieId } = await aCase(osobaId);
    const nowe = { sprawa_id: sprawaId, osoba_id: ojciec, cel: 'krewni', osrodek: 'Ośrodek w Innym Mieście', adres: ['ul. Inna 1', '11-111 Inne Miasto'], adres_osoby: 'ul. Daleka 2, Inne Miasto', pytania: ['Dochód rodziny.', 'Możliwość pomocy.'], znaczenie: 'Obowiązek pomocy z art. 103.' };
    await desk!.post('/wystapienia-o-wywiad', nowe).expect(403);
    const upowaznienie = { uzytkownik_id: uzytkownikId('kierownik.f1'), komorka_id: komorkaId('filia-1'), zakres: ['zasilek-celowy'], numer: 'PRÓBA-1', w_imieniu: 'Prezydenta Miasta Krakowa', od: today };
    await (await api.asLogin('dyrektor')).post('/upowaznienia', upowaznienie).expect(201);
    const { body: made } = await specialist!.post('/wystapienia-o-wywiad', nowe).expect(201);
    expect(made).toMatchObject({ pismo_stan: 'projekt', wyslano: null, termin: null, odpowiedz_dzien: null });
    const path = `/wystapienia-o-wywiad/${made.id}`;
    const odpowiedz = { dzien: today, znak: 'OPS.2/2026', odmowa: false, ustalenia: 'Ojciec żyje z renty i nie może pomagać.' };
    expect((await ifMatch(specialist!.post(`${path}/odpowiedzi`, odpowiedz), made.wersja).expect(409)).body).toMatchObject({ kod: 'POMOC_SPOLECZNA.ORDER_NOT_SENT', przepis: expect.stringContaining('§ 8') });
    const sign = async (pismoId: string) => ifMatch(head!.post(`/pisma/${pismoId}/podpisy`), (await head!.get(`/pisma/${pismoId}`).expect(200)).body.wersja).expect(200);
    await sign(made.pismo_id);
    const [sent] = (await worker!.get(`/wystapienia-o-wywiad?sprawa_id=${sprawaId}`).expect(200)).body;
    expect(sent).toMatchObject({ pismo_stan: 'wydane', wyslano: today, termin_opis: expect.stringContaining('od wysłania wystąpienia'), po_terminie: false });
    const terms = async () => (await head!.get('/terminy-spraw?moje=false').expect(200)).body.elementy.filter(({ sprawa_id, rodzaj }: Record<string, string>) => sprawa_id === sprawaId && !rodzaj!.startsWith('zalatwienie') && rodzaj !== 'wywiad');
    expect(await terms()).toMatchObject([{ rodzaj: 'wywiad-innego-osrodka', data: sent.termin }]);

    const { body: reminded } = await ifMatch(specialist!.post(`${path}/ponowienia`), sent.wersja).expect(200);
    await sign(reminded.ponowienia[0]);
    expect((await terms()).map(({ rodzaj }: { rodzaj: string }) => rodzaj).sort()).toEqual(['ponowienie-wystapienia', 'wywiad-innego-osrodka']);
    await ifMatch(specialist!.post(`${path}/odpowiedzi`, odpowiedz), sent.wersja).expect(412);
    const { body: answered } = await ifMatch(specialist!.post(`${path}/odpowiedzi`, odpowiedz), reminded.wersja).expect(200);
    expect(answered).toMatchObject({ odpowiedz_dzien: today, ustalenia: odpowiedz.ustalenia, termin: null });
    expect(await terms()).toEqual([]);
    const { rows: [stored] } = await superuser.query<{ tresc_szyfr: Buffer }>('select tresc_szyfr from pomoc_spoleczna.wystapienie_o_wywiad where id = $1', [made.id]);
    expect(stored!.tresc_szyfr.toString('utf8')).not.toContain('renty');
    await ifMatch(specialist!.post(`${path}/ponowienia`), answered.wersja).expect(409);
    expect((await (await api.asLogin('kierownik.f2')).get(`/wystapienia-o-wywiad?sprawa_id=${sprawaId}&odpowiedziane=true`).expect(200)).body).toEqual([]);

    await head!.post(`/postepowania/${postepowanieId}/zlecenia-wywiadu`).expect(201);
    const { body: draft } = await worker!.post('/wywiady', { osoba_id: osobaId, sprawa_ids: [sprawaId] }).expect(201);
    const print = readPdfText(await bytesOf(worker!.get(`/wywiady/${draft.id}/wydruk`))).replaceAll(/\s+/g, ' ');
    for (const part of ['Ustalenia innych ośrodków', 'Ośrodek w Innym Mieście', 'OPS.2/2026', 'nie może pomagać']) expect(print).toContain(part);
  });

  it('relatives are asked for our case: what they say is evidence, and the case does not move', async () => {
    const [osobaId, corka] = [await aPerson(), await aPerson()];
    const { sprawaId } = await aCase(osobaId);
    const { body: order } = await specialist!.post('/zlecenia-wywiadow', { osoba_id: corka, cel: 'krewni', sprawa_id: sprawaId, dotyczy: 'Możliwość pomocy matce.', wplynelo: today }).expect(201);
    await ifMatch(head!.post(`/zlecenia-wywiadow/${order.id}/przydzialy`, { pracownik_id: uzytkownikId('socjalny.f1') }), order.wersja).expect(200);
    const { body: draft } = await worker!.post(`/zlecenia-wywiadow/${order.id}/wywiady`).expect(201);
    const miesiace = ['2026-01', '2026-02'];
    const dochody = miesiace.map((miesiac) => ({ osoba_id: corka, rodzaj: 'dochod', tresc: { rodzaj: 'wynagrodzenie', kwota: '4000.00', miesiac } }));
    const czesci = { rodzina: [{ osoba_id: corka, rola: 'osoba-glowna' }], dochody };
    const tresc = { ...content(corka, []), czesci, plan: {}, pola: { v_b: { kwota: '200.00' } } };
    const { body: saved } = await ifMatch(worker!.put(`/wywiady/${draft.id}`, tresc), draft.wersja).expect(200);
    expect(saved).toMatchObject({ sprawa_ids: [sprawaId], zestawy_dochodow: [{ miesiac: '2026-02', pozycje: [1] }, { miesiac: '2026-01', pozycje: [0] }] });
    const { body: problem } = await ifMatch(worker!.post(`/wywiady/${draft.id}/podpisy`, podpis), saved.wersja).expect(422);
    expect(problem.bledy ?? [problem]).toEqual(expect.arrayContaining([expect.objectContaining({ pole: 'pola.v_b.deklaracja' })]));
    const { body: whole } = await ifMatch(worker!.put(`/wywiady/${draft.id}`, { ...tresc, pola: { v_b: { kwota: '200.00', deklaracja: 'Może pomagać.' } } }), saved.wersja).expect(200);
    await ifMatch(worker!.post(`/wywiady/${draft.id}/podpisy`, podpis), whole.wersja).expect(200);
    expect((await superuser.query(`select tresc ->> 'miesiac' as m from osoba.dowod where osoba_id = $1 and rodzaj = 'dochod' order by 1`, [corka])).rows.map(({ m }) => m)).toEqual(miesiace);
    expect((await head!.get(`/sprawy/${sprawaId}`).expect(200)).body.stan).toBe('wszczete');

    // A relative who refuses refuses nothing for the person who asks for help (art. 16 ust. 2).
    const syn = await aPerson();
    const { body: second } = await specialist!.post('/zlecenia-wywiadow', { osoba_id: syn, cel: 'krewni', sprawa_id: sprawaId, dotyczy: 'Możliwość pomocy matce.', wplynelo: today }).expect(201);
    await ifMatch(head!.post(`/zlecenia-wywiadow/${second.id}/przydzialy`, { pracownik_id: uzytkownikId('socjalny.f1') }), second.wersja).expect(200);
    const { body: begun } = await worker!.post(`/zlecenia-wywiadow/${second.id}/wywiady`).expect(201);
    const { body: refused } = await ifMatch(worker!.post(`/wywiady/${begun.id}/odmowy`, { dzien: today, przyczyna: 'Nie utrzymuje kontaktu.' }), begun.wersja).expect(200);
    expect(refused).toMatchObject({ stan: 'odmowa', notatka: 'Odmowa wywiadu: Nie utrzymuje kontaktu.', plan: {} });
    expect(refused.plan.propozycje ?? []).toEqual([]);
    expect((await head!.get(`/zlecenia-wywiadow?sprawa_id=${sprawaId}`).expect(200)).body.find(({ id }: { id: string }) => id === second.id)).toMatchObject({ stan: 'wykonane', odmowa: true });
    expect((await head!.get(`/sprawy/${sprawaId}`).expect(200)).body.stan).toBe('wszczete');
  });

  it.each(['swiadczenia-rodzinne', 'swiadczenie-wychowawcze', 'aktywny-rodzic'])('another authority gets an interview for %s on its own part, and nothing of it becomes our evidence', async (cel) => {
    const osobaId = await aPerson();
    const { body: order } = await desk!.post('/zlecenia-wywiadow', { osoba_id: osobaId, komorka_id: komorkaId('filia-1'), cel, zlecajacy: 'Organ właściwy', dotyczy: 'Faktyczna opieka.', wplynelo: today }).expect(201);
    await ifMatch(head!.post(`/zlecenia-wywiadow/${order.id}/przydzialy`, { pracownik_id: uzytkownikId('socjalny.f1') }), order.wersja).expect(200);
    const { body: draft } = await worker!.post(`/zlecenia-wywiadow/${order.id}/wywiady`).expect(201);
    const part = cel === 'swiadczenia-rodzinne' ? 'viii' : 'ix';
    const tresc = (pola: object) => ({ data_wizyty: today, czesci: { wnioski: 'Opieka jest sprawowana.' }, przebieg, plan: {}, pola });
    const { body: empty } = await ifMatch(worker!.put(`/wywiady/${draft.id}`, tresc({})), draft.wersja).expect(200);
    await ifMatch(worker!.post(`/wywiady/${draft.id}/podpisy`, podpis), empty.wersja).expect(422);
    const { body: filled } = await ifMatch(worker!.put(`/wywiady/${draft.id}`, tresc({ [part]: { sprawuje_opieke: true, sposob_opieki: 'W domu, codziennie.', obecnosc: true } })), empty.wersja).expect(200);
    await ifMatch(worker!.post(`/wywiady/${draft.id}/podpisy`, podpis), filled.wersja).expect(200);
    expect((await superuser.query('select 1 from osoba.dowod where osoba_id = $1', [osobaId])).rowCount).toBe(0);
    const print = readPdfText(await bytesOf(worker!.get(`/wywiady/${draft.id}/wydruk?dla=zlecajacy`))).replaceAll(/\s+/g, ' ');
    expect(print).toContain('W domu, codziennie.');
  });

  it('the head sends the plan back with a note; the new one is approved and the old one stays in sight', async () => {
    const { sprawaId, signed, path } = await aSigned();
    const plan = { dzialania: 'Plan poprawiony.', propozycje: [{ sprawa_id: sprawaId, propozycja: 'odmowic', uzasadnienie: 'Dochód.' }] };
    const change = { plan, powod: 'Uwzględniono uwagi.' };
    await ifMatch(worker!.put(`${path}/plan`, change), signed.wersja).expect(409);
    await ifMatch(worker!.post(`${path}/zwroty-planu`, { uwagi: 'x' }), signed.wersja).expect(403);
    const { body: returned } = await ifMatch(head!.post(`${path}/zwroty-planu`, { uwagi: 'Sprawdź dochód.' }), signed.wersja).expect(200);
    expect(returned.plan_zwrocono).toEqual(expect.any(String));
    await ifMatch(head!.post(`${path}/zatwierdzenia-planu`), returned.wersja).expect(409);
    await ifMatch(worker!.put(`${path}/plan`, { ...change, plan: { propozycje: [] } }), returned.wersja).expect(422);
    await ifMatch(specialist!.put(`${path}/plan`, change), returned.wersja).expect(403);
    const { body: changed } = await ifMatch(worker!.put(`${path}/plan`, change), returned.wersja).expect(200);
    expect(changed).toMatchObject({ plan, plan_zwrocono: null });
    const { body: approved } = await ifMatch(head!.post(`${path}/zatwierdzenia-planu`), changed.wersja).expect(200);
    expect(approved.wpisy).toMatchObject([
      { rodzaj: 'zwrot-planu', kto: uzytkownikId('kierownik.f1'), powod: 'Sprawdź dochód.' },
      { rodzaj: 'zmiana-planu', kto: uzytkownikId('socjalny.f1'), powod: 'Uwzględniono uwagi.', bylo: { propozycje: [{ propozycja: 'przyznac' }] }, jest: plan },
      { rodzaj: 'zatwierdzenie-planu', kto: uzytkownikId('kierownik.f1') },
    ]);
  });

  it('what was signed is locked in the database too; corrections and the number of the minister stand beside it', async () => {
    const { signed, path } = await aSigned();
    await worker!.post(`${path}/sprostowania`, { pole: 'czesci.mieszkanie', jest: 'Trzy pokoje.', powod: 'Oświadczenie z 2 marca.' }).expect(201);
    await worker!.post(`${path}/sprostowania`, { pole: 'czesci.wnioski', jest: 'Pomoc jest konieczna.', powod: 'Omyłka.' }).expect(201);
    await worker!.post(`${path}/sprostowania`, { pole: 'plan.dzialania', jest: 'x', powod: 'x' }).expect(422);
    await head!.post(`${path}/sprostowania`, { pole: 'czesci.mieszkanie', jest: 'x', powod: 'x' }).expect(403);
    await worker!.post(`${path}/sygnatury`, { sygnatura: 'RWŚ/2026/17' }).expect(201);
    const { body } = await specialist!.get(path).expect(200);
    expect(body).toMatchObject({ sygnatura: 'RWŚ/2026/17', czesci: { mieszkanie: 'Dwa pokoje.' }, pouczenie_dzien: today, pouczenie_forma: 'ustnie-i-pisemnie' });
    expect(body.wpisy).toMatchObject([
      { rodzaj: 'sprostowanie-osoby', pole: 'czesci.mieszkanie', bylo: 'Dwa pokoje.', jest: 'Trzy pokoje.', powod: 'Oświadczenie z 2 marca.', kto: uzytkownikId('socjalny.f1') },
      { rodzaj: 'sprostowanie-urzedu', pole: 'czesci.wnioski' }, { rodzaj: 'sygnatura', bylo: null, jest: 'RWŚ/2026/17' },
    ]);
    const stored = await superuser.query<{ tresc_szyfr: Buffer }>('select tresc_szyfr from pomoc_spoleczna.wywiad_wpis where wywiad_id = $1', [signed.id]);
    expect(stored.rows.every(({ tresc_szyfr }) => !/pokoje|Omy/.test(tresc_szyfr.toString('utf8')))).toBe(true);
    await expect(superuser.query(`update pomoc_spoleczna.wywiad set tresc_szyfr = '\\x00' where id = $1`, [signed.id])).rejects.toMatchObject({ constraint: 'wywiad_zamkniety' });
    await (await api.asLogin('socjalny.f2')).post(`${path}/sprostowania`, { pole: 'czesci.mieszkanie', jest: 'x', powod: 'x' }).expect(404);
  });

  it('the note that the party signed lets the draft be made; without it the case waits', async () => {
    const warunki = [{ warunek: 'niezdolność do pracy', przepis: 'art. 37 ust. 1' }];
    const heard = await aSigned({ oswiadczenie: { zapoznala_sie: true, warunki } });
    const { rows } = await superuser.query(`select dane from postepowanie.zdarzenie where postepowanie_id = $1 and rodzaj = 'oswiadczenie-10'`, [heard.postepowanieId]);
    expect(rows).toEqual([{ dane: expect.objectContaining({ forma: 'notatka-przy-wywiadzie', niespelnione_warunki: 'niezdolność do pracy (art. 37 ust. 1)', wywiad_id: heard.signed.id }) }]);
    const unheard = await aSigned();
    expect((await superuser.query(`select 1 from postepowanie.zdarzenie where postepowanie_id = $1 and rodzaj = 'oswiadczenie-10'`, [unheard.postepowanieId])).rowCount).toBe(0);
  });

  it('help that runs asks for an update after six months; a periodic one takes no act in the case', async () => {
    const { osobaId, signed } = await aSigned();
    const { sprawaId: staly } = await aCase(osobaId, 'zasilek-staly');
    await superuser.query(`update postepowanie.sprawa set stan = 'realizacja', pracownik_socjalny_id = $2 where id = $1`, [staly, uzytkownikId('socjalny.f1')]);
    await superuser.query(`update postepowanie.postepowanie set stan = 'realizacja' where sprawa_id = $1`, [staly]);
    const term = async () => (await worker!.get('/terminy-spraw').expect(200)).body.elementy.filter(({ sprawa_id, rodzaj }: Record<string, string>) => sprawa_id === staly && rodzaj === 'aktualizacja-wywiadu');
    const due = async (caller: Caller, query = '') => (await caller.get(`/aktualizacje-wywiadow${query}`).expect(200)).body.filter(({ osoba }: { osoba: { id: string } }) => osoba.id === osobaId);
    expect(await due(worker!)).toEqual([]);
    expect(await due(worker!, '?dni=200&moje=true')).toMatchObject([{ powod: 'zbliza-sie', ostatni: today, termin: addMonths(today, 6), sprawa_ids: [staly], opis: expect.stringContaining('art. 107 ust. 4') }]);
    expect(await due(await api.asLogin('socjalny2.f1'), '?dni=200&moje=true')).toEqual([]);
    expect(await due(await api.asLogin('kierownik.f2'), '?dni=200')).toEqual([]);

    const { sprawaId: nowa } = await aCase(osobaId);
    await worker!.post('/wywiady', { osoba_id: osobaId, sprawa_ids: [nowa], okresowa: true }).expect(422);
    const { body: draft } = await worker!.post('/wywiady', { osoba_id: osobaId, sprawa_ids: [staly], okresowa: true }).expect(201);
    expect(draft).toMatchObject({ rodzaj: 'aktualizacja', poprzedni_id: signed.id, czesci: { mieszkanie: 'Dwa pokoje.' } });
    expect(await due(worker!, '?dni=200')).toMatchObject([{ szkic_id: draft.id }]);
    const { body: saved } = await ifMatch(worker!.put(`/wywiady/${draft.id}`, content(osobaId, [], { plan: {}, pola: { iv_a: { zmiany: 'Bez zmian.' } } })), draft.wersja).expect(200);
    await ifMatch(worker!.post(`/wywiady/${draft.id}/podpisy`, podpis), saved.wersja).expect(200);
    expect((await head!.get(`/sprawy/${staly}`).expect(200)).body.stan).toBe('realizacja');
    expect(await term()).toMatchObject([{ data: addMonths(today, 6), opis: expect.stringContaining('art. 107 ust. 4') }]);

    // Whoever stays in a home has a year; an interview for another case of the person counts too.
    await worker!.post(`/osoby/${osobaId}/dowody`, { rodzaj: 'pobyt', tresc: { miejsce: 'dps' }, weryfikacja: 'dokument', wazne_od: today }).expect(201);
    const { body: { id: postepowanieId } } = { body: (await head!.get(`/sprawy/${nowa}`).expect(200)).body.postepowania[0] };
    await head!.post(`/postepowania/${postepowanieId}/zlecenia-wywiadu`).expect(201);
    const { body: next } = await worker!.post('/wywiady', { osoba_id: osobaId, sprawa_ids: [nowa] }).expect(201);
    const { body: filled } = await ifMatch(worker!.put(`/wywiady/${next.id}`, content(osobaId, [nowa], { pola: { iv_a: { zmiany: 'Zamieszkała w domu pomocy.' } } })), next.wersja).expect(200);
    await ifMatch(worker!.post(`/wywiady/${next.id}/podpisy`, podpis), filled.wersja).expect(200);
    expect(await term()).toMatchObject([{ data: addMonths(today, 12), opis: expect.stringContaining('art. 107 ust. 4') }]);
  });

  it('a questionnaire of the centre is drafted by one, released by another, used from its day; running interviews keep theirs', async () => {
    const [admin, director] = [await api.asLogin('administrator'), await api.asLogin('dyrektor')];
    const running = await aSigned();
    const wzor = { ...WZORY.at(-1)!, kod: 'proba-2026', nazwa: 'Próbny', od: today };
    const { body: draft } = await admin.post('/formularze-wywiadu', wzor).expect(201);
    await admin.post('/formularze-wywiadu', wzor).expect(409);
    await admin.post('/formularze-wywiadu', { ...wzor, kod: 'proba-zla', czesci: wzor.czesci.slice(1, 2) }).expect(422);
    await worker!.post('/formularze-wywiadu', { ...wzor, kod: 'proba-inna' }).expect(403);
    await ifMatch(admin.post(`/formularze-wywiadu/${draft.id}/zwolnienia`), draft.wersja).expect(403);
    const { body: changed } = await ifMatch(director.put(`/formularze-wywiadu/${draft.id}`, { ...wzor, nazwa: 'Próbny, poprawiony' }), draft.wersja).expect(200);
    await ifMatch(director.post(`/formularze-wywiadu/${draft.id}/zwolnienia`), changed.wersja).expect(403);
    expect((await worker!.get('/formularze-wywiadu/biezacy').expect(200)).body.kod).toBe('2021-11-15-czesci');
    await ifMatch(head!.post(`/formularze-wywiadu/${draft.id}/zwolnienia`), changed.wersja).expect(200);
    await ifMatch(admin.put(`/formularze-wywiadu/${draft.id}`, wzor), changed.wersja + 1).expect(409);
    expect((await worker!.get('/formularze-wywiadu/biezacy').expect(200)).body).toMatchObject({ kod: 'proba-2026', nazwa: 'Próbny, poprawiony' });
    expect((await worker!.get(`/formularze-wywiadu/biezacy?na_dzien=${addDays(today, -1)}`).expect(200)).body.kod).toBe('2021-11-15-czesci');
    expect((await worker!.get(running.path).expect(200)).body.formularz_wersja).toBe('2021-11-15-czesci');
    for (const kod of ['2021-11-15', '2021-11-15-czesci', 'proba-2026']) await worker!.get(`/formularze-wywiadu/kody/${kod}`).expect(200);
    await worker!.get('/formularze-wywiadu/kody/nieznany').expect(404);
    expect((await aSigned()).signed.formularz_wersja).toBe('proba-2026');
  });
});

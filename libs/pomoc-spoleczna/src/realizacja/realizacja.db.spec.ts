import { komorkaId, uzytkownikId } from '@ostoja/access';
import { readPdfText } from '@ostoja/documents/testing';
import { addDays, daysBetween, firstDay, lastDay, monthOf, plainDate, shiftMonth, warsawDate } from '@ostoja/kernel';
import { startApi, type TestApi } from '../../../../test/support/api.js';
import { bytesOf, type Caller } from '../../../../test/support/caller.js';
import { openOffice, Procedure, seedOffice, signInStaff, type Staff, type Story } from '../../../../test/support/office.js';

const today = plainDate('2026-03-10');
const month = monthOf(today);
const od = firstDay(month);
const koniec = plainDate('2026-08-31');

type Json = { readonly id: string; readonly wersja: number } & Readonly<Record<string, unknown>>;
type Issued = { readonly decyzja: Json; readonly pismo: string; readonly przyznanie: Json | undefined };

const story = (kody: readonly string[], osoba: object): Story => ({
  osoba: { imie: 'Janina', nazwisko: 'Przykładowa', ...osoba }, data_wplywu: today, zadania: kody.map((swiadczenie_kod) => ({ swiadczenie_kod })),
  czesci: { rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2024-01-01' }], wnioski: 'Pomoc jest uzasadniona.' },
});

/**
 * Through the doors that people use: providers (UslugodawcaService), orders (ZlecenieUslugService), accounts (RozliczenieService, WycenaService), reports
 * of providers (RaportUslugService), insurance (UbezpieczenieService), and the walls around all of them (realizacjaPolicies).
 */
describe('benefits that are not money, from the application to what follows', () => {
  let api: TestApi;
  let staff: Staff;
  let opieka: Procedure;
  let zdrowie: Procedure;

  const answer = async (test: ReturnType<Caller['post']>): Promise<Json> => {
    const { status, body } = await test;
    if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body as Json;
  };
  const problem = async (test: ReturnType<Caller['post']>, status: number): Promise<unknown> => (await test.expect(status)).body as unknown;
  const post = (caller: Caller, path: string, body: object) => answer(caller.post(path, body));
  const act = (caller: Caller, path: string, seen: Json, body: object) => caller.post(path, body).set('If-Match', `"${seen.wersja}"`);
  const list = async (path: string, caller = staff.specjalista): Promise<Json[]> => (await caller.get(path).expect(200)).body as Json[];
  const evidence = (osobaId: string, rodzaj: string, tresc: object) => post(staff.specjalista, `/osoby/${osobaId}/dowody`, { rodzaj, tresc, weryfikacja: 'dokument', wazne_od: '2026-01-01' });
  const income = (osobaId: string, kwota: string) => post(staff.specjalista, `/osoby/${osobaId}/dowody`, { rodzaj: 'dochod', tresc: { rodzaj: 'emerytura', kwota, miesiac: shiftMonth(month, -1) }, weryfikacja: 'dokument' });

  /** Calculation, draft, signature and delivery; answers what was granted and what the letter says. */
  async function decide(way: Procedure, index: number, zakres: object, parts: object = {}): Promise<Issued> {
    await way.calculate(index, month, { zakres });
    const draft = await way.draft(index, { uzasadnienie_kwoty: 'Wynika z sytuacji osoby.', rygor: true, rygor_powod: 'Ochrona zdrowia.', ...parts });
    expect(draft['braki']).toEqual([]);
    const decyzja = await way.deliver(await way.issue(draft));
    const pismo = readPdfText(await bytesOf(staff.specjalista.get(`/decyzje/${decyzja.id}/pismo`))).replaceAll(/\s+/g, ' ');
    const [przyznanie] = await list(`/przyznania?sprawa_id=${way.sprawaIds[index]}`);
    return { decyzja, pismo, przyznanie };
  }

  beforeAll(async () => {
    api = await startApi();
    await api.moveClock(daysBetween(warsawDate(new Date()), today));
    const office = openOffice(api);
    await seedOffice(office, today);
    staff = await signInStaff(api);
    opieka = new Procedure(office, today, story(['specjalistyczne-uslugi-opiekuncze', 'posilek', 'schronienie', 'zasilek-celowy-zdarzenie-losowe'], { opis: 'osoba przykładowa 1' }));
    zdrowie = new Procedure(office, today, story(['potwierdzenie-prawa-do-swiadczen-zdrowotnych', 'skladka-zdrowotna', 'bilet-kredytowany'], { pesel: '85031700138', imie: 'Jan', nazwisko: 'Przykładowy' }));
    for (const way of [opieka, zdrowie]) {
      await way.apply();
      await way.interview();
    }
    await income(opieka.osobaId, '1500.00');
    await income(zdrowie.osobaId, '600.00');
    for (const { osobaId } of [opieka, zdrowie]) await evidence(osobaId, 'okolicznosc', { powod: 'bezrobocie' });
  });
  afterAll(() => api.stop());

  describe('care services', () => {
    const zakres = { czynnosci: 'rehabilitacja', miejsce: 'dom', godziny: '20.25', koszt_godziny: '60.00' };
    let przyznanie: Json;
    let uslugodawca: Json;
    let zlecenie: Json;

    it('name the evidence and the scope that are missing', async () => {
      const path = `/postepowania/${opieka.postepowanieIds[0]}/obliczenia`;
      expect(await problem(staff.specjalista.post(path, { miesiac: month, zakres }), 422)).toMatchObject({ kod: 'SWIADCZENIE.EVIDENCE_MISSING', bledy: [{ pole: 'opieka' }] });
      await evidence(opieka.osobaId, 'potrzeba-opieki', { wymaga_pomocy: true, osoba_samotna: true, pozbawiona_pomocy: true, rodzina_nie_moze_pomoc: true });
      expect(await problem(staff.specjalista.post(path, { miesiac: month, zakres: { ...zakres, godziny: '20.10' } }), 422)).toMatchObject({ kod: 'SWIADCZENIE.SCOPE_INVALID', pole: 'zakres.godziny' });
      expect(await problem(staff.specjalista.post(path, { miesiac: month, zakres: { ...zakres, kwota: '1.00' } }), 422)).toMatchObject({ kod: 'SWIADCZENIE.SCOPE_INVALID' });
    });

    it('are granted with their scope and fee', async () => {
      const { decyzja, pismo, przyznanie: granted } = await decide(opieka, 0, zakres, { do: koniec });
      expect(decyzja).toMatchObject({ forma: 'uslugi', kwota: null, oplata: '18.23', zakres, stan: 'doreczona' });
      for (const part of ['Przyznaje się świadczenie: specjalistyczne usługi opiekuńcze', 'rehabilitacja', 'Odpłatność: 18,23', 'art. 50', 'do 15. dnia']) expect(pismo).toContain(part);
      expect(granted).toMatchObject({ forma: 'uslugi', zakres, oplata: '18.23', od, do: koniec, stan: 'aktywne', decyzja_id: decyzja.id });
      przyznanie = granted!;
      const { rows } = await query('select 1 from wyplata.tytul where zrodlo_id = $1', [decyzja.id]);
      expect(rows).toEqual([]);
    });

    it('are ordered under a contract, and never more than granted', async () => {
      uslugodawca = await post(staff.kierownik, '/uslugodawcy', { nazwa: 'Opieka sp. z o.o. (przykład)', nip: '5260001246' });
      const order = { przyznanie_id: przyznanie.id, uslugodawca_id: uslugodawca.id, od: today, ilosc: '20.25', opis: 'Poniedziałki i środy.' };
      expect(await problem(staff.specjalista.post('/zlecenia-uslug', order), 422)).toMatchObject({ kod: 'POMOC_SPOLECZNA.PRICE_MISSING' });
      const cena = { swiadczenie_kod: 'specjalistyczne-uslugi-opiekuncze', numer_umowy: 'U/7/2026', jednostka: 'godzina', cena: '62.00', od: '2026-01-01' };
      await post(staff.kierownik, `/uslugodawcy/${uslugodawca.id}/ceny`, cena);
      await problem(staff.specjalista.post(`/uslugodawcy/${uslugodawca.id}/ceny`, cena), 403);
      expect(await problem(staff.specjalista.post('/zlecenia-uslug', { ...order, ilosc: '20.50' }), 422)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ORDER_ABOVE_GRANT' });
      expect(await problem(staff.specjalista.post('/zlecenia-uslug', { ...order, od: addDays(od, -1) }), 422)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ORDER_OUTSIDE_GRANT' });
      zlecenie = await post(staff.specjalista, '/zlecenia-uslug', order);
      expect(zlecenie).toMatchObject({ stan: 'zlozone', jednostka: 'godzina', do: koniec, zmiany: [{ od: today, ilosc: '20.25' }] });
      expect(await problem(staff.specjalista.post('/zlecenia-uslug', { ...order, ilosc: '0.25' }), 422)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ORDER_ABOVE_GRANT' });
      await problem((await api.asLogin('specjalista.f2')).post('/zlecenia-uslug', order), 404);
      expect(await list('/zlecenia-uslug', await api.asLogin('specjalista.f2'))).toEqual([]);
    });

    it('are accounted for month by month, and accepted by another person', async () => {
      const path = `/zlecenia-uslug/${zlecenie.id}/rozliczenia`;
      const wykonanie = { miesiac: month, ilosc: '10.25', nieobecnosci: [{ od: '2026-03-20', do: '2026-03-25', powod: 'szpital' }] };
      expect(await problem(staff.socjalny.post(path, { ...wykonanie, ilosc: '20.50' }), 422)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ACCOUNT_ABOVE_ORDER' });
      // 10.25 × 62 = 635.50; 1.5% of 10.25 × 60 = 9.225.
      const made = await post(staff.socjalny, path, wykonanie);
      expect(made).toMatchObject({ cena: '62.00', koszt: '635.50', oplata: '9.23', doplata: '626.27', stan: 'zgloszone' });
      expect(await problem(staff.socjalny.post(path, wykonanie), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ACCOUNT_EXISTS' });
      await problem(act(staff.socjalny, `/rozliczenia-uslug/${made.id}/rozstrzygniecia`, made, { przyjete: true }), 403);
      const accepted = await answer(act(staff.kierownik, `/rozliczenia-uslug/${made.id}/rozstrzygniecia`, made, { przyjete: true }));
      expect(accepted).toMatchObject({ stan: 'przyjete' });
      expect(await problem(act(staff.kierownik, `/rozliczenia-uslug/${made.id}/rozstrzygniecia`, accepted, { przyjete: false, uwagi: 'Za dużo.' }), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ACCOUNT_DECIDED' });
      const csv = (await bytesOf(staff.kierownik.get(`/rozliczenia-uslug/plik?miesiac=${month}`))).toString('utf8');
      expect(csv).toContain('Opieka sp. z o.o. (przykład);5260001246;U/7/2026;F1.');
      expect(csv).toContain(';10.25;62.00;635.50;9.23;626.27;852;85228;4300;dotacja-2030');
      expect(csv).not.toContain('Przykładowa');
    });

    it('sends an account back, so that the month can be reported again, and takes none from its reporter', async () => {
      const other = await post(staff.specjalista, `/zlecenia-uslug/${zlecenie.id}/rozliczenia`, { miesiac: month, ilosc: '0' }).catch((error: Error) => error.message);
      expect(other).toContain('ACCOUNT_EXISTS');
      await api.moveClock(daysBetween(warsawDate(new Date()), addDays(lastDay(month), 5)));
      const april = { miesiac: shiftMonth(month, 1), ilosc: '20.25' };
      const made = await post(staff.specjalista, `/zlecenia-uslug/${zlecenie.id}/rozliczenia`, april);
      expect(await problem(act(staff.specjalista, `/rozliczenia-uslug/${made.id}/rozstrzygniecia`, made, { przyjete: true }), 403)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ACCOUNT_BY_REPORTER' });
      await answer(act(staff.kierownik, `/rozliczenia-uslug/${made.id}/rozstrzygniecia`, made, { przyjete: false, uwagi: 'Brak podpisów.' }));
      expect(await post(staff.specjalista, `/zlecenia-uslug/${zlecenie.id}/rozliczenia`, { ...april, ilosc: '4' })).toMatchObject({ koszt: '248.00', oplata: '3.60' });
      await api.moveClock(daysBetween(warsawDate(new Date()), today));
    });

    it('are reported by the provider with its own account, and accepted line by line', async () => {
      const provider = await api.asLogin('uslugodawca.opieka');
      const month5 = shiftMonth(month, 2);
      const asked = `/zlecenia-uslugodawcy?miesiac=${month5}`;
      expect(await list(asked, provider)).toEqual([]);
      const konto = { uzytkownik_id: uzytkownikId('uslugodawca.opieka') };
      await problem(staff.specjalista.post(`/uslugodawcy/${uslugodawca.id}/konta`, konto), 403);
      await post(staff.kierownik, `/uslugodawcy/${uslugodawca.id}/konta`, konto);
      expect(await problem(staff.kierownik.post(`/uslugodawcy/${uslugodawca.id}/konta`, konto), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ACCOUNT_OF_PROVIDER' });
      const seen = await list(asked, provider);
      expect(seen).toEqual([{ id: zlecenie.id, imie: 'Janina', nazwisko: 'Przykładowa', swiadczenie_kod: 'specjalistyczne-uslugi-opiekuncze', jednostka: 'godzina', od: today, do: koniec, zmiany: [{ od: today, ilosc: '20.25', opis: expect.any(String) }] }]);
      for (const path of ['/sprawy', '/osoby', '/zlecenia-uslug', '/rozliczenia-uslug', '/terminy-spraw', `/osoby/${opieka.osobaId}`]) expect([403, 404]).toContain((await provider.get(path)).status);

      await api.moveClock(daysBetween(warsawDate(new Date()), addDays(lastDay(month5), 5)));
      const raport = (ilosc: string) => ({ miesiac: month5, pozycje: [{ zlecenie_id: zlecenie.id, ilosc, nieobecnosci: [] }] });
      expect(await problem(provider.post('/raporty-uslug', raport('30')), 422)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ACCOUNT_ABOVE_ORDER', pole: 'pozycje.0.ilosc' });
      const [first] = (await answer(provider.post('/raporty-uslug', raport('12.00')))) as unknown as Json[];
      expect(first).toMatchObject({ stan: 'zlozony', ilosc: '12.00', miesiac: month5 });
      expect(await problem(provider.post('/raporty-uslug', raport('8.00')), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.REPORT_EXISTS' });
      const decide = (caller: Caller, line: Json, body: object) => act(caller, `/raporty-uslug/${line.id}/rozstrzygniecia`, line, body);
      await problem(decide(provider, first!, { przyjety: true }), 403);
      await decide(staff.kierownik, first!, { przyjety: false }).expect(422);
      await decide(staff.kierownik, first!, { przyjety: false, powod: 'Brak karty z 5 maja.' }).expect(204);
      expect(await list(`/raporty-uslug?miesiac=${month5}`, provider)).toMatchObject([{ stan: 'zwrocony', powod: 'Brak karty z 5 maja.' }]);
      const again = ((await answer(provider.post('/raporty-uslug', raport('8.00')))) as unknown as Json[]).find(({ stan }) => stan === 'zlozony')!;
      expect(await list('/raporty-uslug', await api.asLogin('kierownik.f2'))).toEqual([]);
      await decide(staff.kierownik, again, { przyjety: true }).expect(204);
      // 8 × 62 = 496.00; 1.5% of 8 × 60 = 7.20.
      expect(await list(`/rozliczenia-uslug?miesiac=${month5}`)).toMatchObject([{ stan: 'przyjete', koszt: '496.00', oplata: '7.20', zglosil_id: uzytkownikId('uslugodawca.opieka') }]);
      expect(await problem(decide(staff.kierownik, again, { przyjety: true }), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.REPORT_DECIDED' });
      await staff.kierownik.delete(`/uslugodawcy/${uslugodawca.id}/konta/${uzytkownikId('uslugodawca.opieka')}`).expect(204);
      expect(await list(asked, provider)).toEqual([]);
      expect(await list('/raporty-uslug', provider)).toEqual([]);
      await api.moveClock(daysBetween(warsawDate(new Date()), today));
    });

    it('stand still while the decision is on hold, are done up to that day, and go on after it', async () => {
      const id = opieka.postepowanieIds[0]!;
      const czynnosc = (kod: string) => post(staff.kierownik, `/postepowania/${id}/czynnosci`, { czynnosc: kod, dane: { przyczyna: 'Wyjaśnienie okoliczności.' } });
      const asked = (): Promise<unknown> => problem(act(staff.specjalista, `/zlecenia-uslug/${zlecenie.id}/zmiany`, zlecenie, { od: '2026-07-01', ilosc: '20.25', opis: 'Więcej.' }), 409);
      await czynnosc('wstrzymanie');
      const granted = async () => (await list(`/przyznania?sprawa_id=${przyznanie.sprawa_id as string}`)).find((one) => one.id === przyznanie.id);
      expect(await granted()).toMatchObject({ stan: 'wstrzymane', wstrzymane_od: today, do: koniec });
      expect(await asked()).toMatchObject({ kod: 'POMOC_SPOLECZNA.GRANT_HELD' });
      expect(await problem(staff.specjalista.post('/zlecenia-uslug', { przyznanie_id: przyznanie.id, uslugodawca_id: uslugodawca.id, od: today, ilosc: '1.00', opis: 'x' }), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.GRANT_HELD' });
      await api.moveClock(daysBetween(warsawDate(new Date()), plainDate('2026-07-05')));
      expect(await problem(staff.socjalny.post(`/zlecenia-uslug/${zlecenie.id}/rozliczenia`, { miesiac: '2026-06', ilosc: '1.00' }), 422)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ACCOUNT_NOT_ORDERED' });
      await api.moveClock(daysBetween(warsawDate(new Date()), today));
      await czynnosc('wznowienie-wyplaty');
      przyznanie = (await granted())!;
      expect(przyznanie).toMatchObject({ stan: 'aktywne', wstrzymane_od: null, powod: null });
    });

    it('change and end with a day and a reason, but never in a month that was accepted', async () => {
      const change = (dzien: string, ilosc: string, seen = zlecenie) => act(staff.specjalista, `/zlecenia-uslug/${zlecenie.id}/zmiany`, seen, { od: dzien, ilosc, opis: 'Tylko poniedziałki.' });
      expect(await problem(change('2026-03-15', '10'), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.MONTH_ACCEPTED' });
      const changed = await answer(change('2026-06-01', '10.00'));
      expect(changed).toMatchObject({ wersja: zlecenie.wersja + 1, zmiany: [{ ilosc: '20.25' }, { od: '2026-06-01', ilosc: '10.00' }] });
      await problem(change('2026-07-01', '5.00'), 412);
      const ended = await answer(act(staff.specjalista, `/zlecenia-uslug/${zlecenie.id}/zakonczenia`, changed, { dzien: '2026-06-15', powod: 'pobyt w szpitalu' }));
      expect(ended).toMatchObject({ stan: 'zakonczone', do: '2026-06-15', powod: 'pobyt w szpitalu' });
      expect(await problem(act(staff.specjalista, `/zlecenia-uslug/${zlecenie.id}/zmiany`, ended, { od: '2026-06-10', ilosc: '1', opis: 'x' }), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ORDER_OVER' });
    });

    it('pass to another order within a month, of two at once to one only, and are done no more than granted', async () => {
      const order = { przyznanie_id: przyznanie.id, uslugodawca_id: uslugodawca.id, od: '2026-06-16', ilosc: '20.25', opis: 'Zmiana terminu.' };
      const both = await Promise.all([staff.specjalista.post('/zlecenia-uslug', order), staff.specjalista.post('/zlecenia-uslug', order)]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
      const [first, second] = [zlecenie.id, both.find(({ status }) => status === 201)!.body.id].map((id) => `/zlecenia-uslug/${id}/rozliczenia`);
      await api.moveClock(daysBetween(warsawDate(new Date()), plainDate('2026-07-10')));
      await post(staff.socjalny, first!, { miesiac: '2026-06', ilosc: '10.00' });
      expect(await problem(staff.socjalny.post(second!, { miesiac: '2026-06', ilosc: '10.50' }), 422)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ACCOUNT_ABOVE_GRANT' });
      await post(staff.socjalny, second!, { miesiac: '2026-06', ilosc: '10.25' });
      await answer(act(staff.specjalista, `/przyznania/${przyznanie.id}/zakonczenia`, przyznanie, { dzien: '2026-06-30', powod: 'decyzja uchylająca' }));
      expect(await problem(staff.socjalny.post(second!, { miesiac: '2026-07', ilosc: '1.00' }), 422)).toMatchObject({ kod: 'POMOC_SPOLECZNA.ACCOUNT_NOT_ORDERED' });
      await api.moveClock(daysBetween(warsawDate(new Date()), today));
    });

    it('end once with the grant', async () => {
      const ended = (await list('/przyznania?sprawa_id=' + przyznanie.sprawa_id, staff.specjalista)).find(({ id }) => id === przyznanie.id)!;
      expect(ended).toMatchObject({ stan: 'zakonczone', do: '2026-06-30' });
      expect(await problem(act(staff.specjalista, `/przyznania/${przyznanie.id}/zakonczenia`, ended, { dzien: '2026-06-30', powod: 'x' }), 409)).toMatchObject({ kod: 'SWIADCZENIE.GRANT_ENDED' });
    });
  });

  it('a meal is granted with what the person pays back', async () => {
    await evidence(opieka.osobaId, 'potrzeba-posilku', { opis: 'brak kuchni' });
    const { pismo, przyznanie } = await decide(opieka, 1, { korzysta: 'inna_osoba', liczba_posilkow: 22, cena_posilku: '18.00', miejsce: 'jadłodajnia' }, { do: koniec });
    expect(przyznanie).toMatchObject({ forma: 'rzeczowe', oplata: '0.00', zakres: { liczba_posilkow: 22, miejsce: 'jadłodajnia' } });
    for (const part of ['gorącego posiłku', 'jadłodajnia', 'Odpłatność: bezpłatnie']) expect(pismo).toContain(part);
  });

  it('a place in a shelter is granted with the agreed fee, and not before one is agreed', async () => {
    await evidence(opieka.osobaId, 'sytuacja-bezdomnego', { zdolna_do_samoobslugi: true, zagraza_innym: false, pod_wplywem: false, kontrakt_socjalny: true });
    const zakres = { placowka: 'schronisko', miejsce: 'Schronisko (przykład)', doby: 31 };
    await opieka.calculate(2, month, { zakres });
    const draft = await opieka.draft(2, { uzasadnienie_kwoty: 'Brak miejsca zamieszkania.', do: koniec });
    expect((draft['braki'] as { kod: string }[]).map(({ kod }) => kod)).toEqual(['odplatnosc']);
    const { id: obliczenie_id } = await opieka.calculate(2, month, { zakres: { ...zakres, oplata_ustalona: '250.00' } });
    const again = await answer(staff.specjalista.put(`/decyzje/${draft.id}`, { rozstrzygniecie: 'przyznanie', od, do: koniec, obliczenie_id, uzasadnienie_kwoty: 'Brak miejsca zamieszkania.' }).set('If-Match', `"${draft.wersja}"`));
    expect(again).toMatchObject({ braki: [], oplata: '250.00', zakres: { placowka: 'schronisko' } });
    const signed = await opieka.deliver(await opieka.issue(again as never));
    expect(signed).toMatchObject({ stan: 'doreczona', wykonalna_od: null });
    expect(await list(`/przyznania?sprawa_id=${opieka.sprawaIds[2]}`)).toEqual([]);
  });

  it('help after a loss is paid like any other money', async () => {
    const path = `/postepowania/${opieka.postepowanieIds[3]}/obliczenia`;
    expect(await problem(staff.specjalista.post(path, { miesiac: month }), 422)).toMatchObject({ kod: 'SWIADCZENIE.EVIDENCE_MISSING', bledy: [{ pole: 'przyczyna' }] });
    await evidence(opieka.osobaId, 'strata', { przyczyna: 'zdarzenie_losowe', kwota: '12000.00', opis: 'pożar kuchni' });
    const { decyzja, pismo } = await decide(opieka, 3, { zwracana_czesc: '10' }, { kwota: '6000.00', kanal: 'kasa' });
    expect(decyzja).toMatchObject({ forma: 'pieniezne', kwota: '6000.00' });
    expect(pismo).toContain('Część do zwrotu');
    const { rows } = await query('select kwota, swiadczenie_kod from wyplata.tytul where zrodlo_id = $1', [decyzja.id]);
    expect(rows).toEqual([{ kwota: '6000.00', swiadczenie_kod: 'zasilek-celowy-zdarzenie-losowe' }]);
  });

  it('the right to health care is confirmed with the PESEL number, for the days of the act', async () => {
    await evidence(zdrowie.osobaId, 'ubezpieczenie-zdrowotne', { podlega: false });
    await evidence(zdrowie.osobaId, 'obywatelstwo-i-zamieszkanie', { status: 'obywatel_polski', mieszka: true });
    const { decyzja, pismo, przyznanie } = await decide(zdrowie, 0, { tryb: 'wniosek', prawo_od: today }, { rygor: false, rygor_powod: null });
    expect(decyzja).toMatchObject({ forma: 'potwierdzenie', od: today, do: '2026-06-08', oplata: null, wykonalna_od: today });
    for (const part of ['Potwierdza się prawo', '85031700138', 'Narodowemu Funduszowi Zdrowia']) expect(pismo).toContain(part);
    expect(przyznanie).toMatchObject({ forma: 'potwierdzenie', od: today, do: '2026-06-08' });
    // The fund gets its copy within seven days of the issue (art. 54 ust. 6): a term of the case, met by the record of sending.
    const kopia = async () => (await staff.kierownik.get('/terminy-spraw?moje=false').expect(200)).body.elementy.filter(({ rodzaj }: Record<string, unknown>) => rodzaj === 'kopia-dla-nfz');
    expect(await kopia()).toMatchObject([{ data: addDays(today, 7), opis: expect.stringContaining('art. 54 ust. 6') }]);
    const czynnosc = { czynnosc: 'wyslanie-kopii-nfz', dzien: today, dane: { sposob: 'e-doreczenia', dowod: 'dowód wysłania 1/2026' } };
    await problem(staff.specjalista.post(`/postepowania/${zdrowie.postepowanieIds[0]}/czynnosci`, { ...czynnosc, dane: {} }), 422);
    await post(staff.specjalista, `/postepowania/${zdrowie.postepowanieIds[0]}/czynnosci`, czynnosc);
    expect(await kopia()).toEqual([]);
  });

  it('a title to insurance is granted, registered and deregistered, with the list for the staff department', async () => {
    const { przyznanie } = await decide(zdrowie, 1, { tytul: 'zasilek_staly', kwota_zasilku_stalego: '1229.00' }, { rygor: false, rygor_powod: null });
    expect(przyznanie).toMatchObject({ forma: 'tytul', oplata: null, do: null });
    expect(await list('/ubezpieczenia?stan=do-zgloszenia')).toMatchObject([{ przyznanie_id: przyznanie!.id, tytul: 'zasilek_staly', nazwisko: 'Przykładowy', od }]);
    // One that has ended unregistered is still to be registered for its past days.
    const setEnd = (dzien: string | null) => query(`update swiadczenie.przyznanie set "do" = $2 where id = $1`, [przyznanie!.id, dzien]);
    await setEnd(addDays(today, -1));
    expect(await list('/ubezpieczenia?stan=do-zgloszenia')).toMatchObject([{ przyznanie_id: przyznanie!.id, do: addDays(today, -1) }]);
    await setEnd(addDays(od, -1));
    expect(await list('/ubezpieczenia?stan=do-zgloszenia')).toEqual([]);
    await query(`update swiadczenie.przyznanie set "do" = $2, stan = 'wstrzymane', wstrzymane_od = $3 where id = $1`, [przyznanie!.id, null, today]);
    expect(await problem(staff.specjalista.post('/ubezpieczenia', { przyznanie_id: przyznanie!.id, dzien: today }), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.GRANT_HELD' });
    await query(`update swiadczenie.przyznanie set stan = 'aktywne', wstrzymane_od = null where id = $1`, [przyznanie!.id]);
    expect((await bytesOf(staff.specjalista.get('/ubezpieczenia/plik'))).toString('utf8')).toContain('zgłosić;Przykładowy;Jan;85031700138;zasilek_staly');
    const registered = await post(staff.specjalista, '/ubezpieczenia', { przyznanie_id: przyznanie!.id, dzien: today });
    expect(registered).toMatchObject({ stan: 'zgloszone', zgloszono: today });
    expect(await problem(staff.specjalista.post('/ubezpieczenia', { przyznanie_id: przyznanie!.id, dzien: today }), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.REGISTERED' });
    await problem(staff.kierownik.post('/ubezpieczenia', { przyznanie_id: przyznanie!.id, dzien: today }), 403);
    await answer(act(staff.specjalista, `/przyznania/${przyznanie!.id}/zakonczenia`, przyznanie!, { dzien: addDays(today, -1), powod: 'koniec zasiłku stałego' }));
    expect(await list('/ubezpieczenia?stan=do-wyrejestrowania')).toMatchObject([{ id: registered.id, powod: 'koniec zasiłku stałego' }]);
    const dane = { do: addDays(today, -1), dzien: today, powod: 'koniec zasiłku stałego' };
    expect(await problem(act(staff.specjalista, `/ubezpieczenia/${registered.id}/wyrejestrowania`, registered, { ...dane, do: today }), 422)).toMatchObject({ kod: 'POMOC_SPOLECZNA.INSURANCE_DAY' });
    expect(await answer(act(staff.specjalista, `/ubezpieczenia/${registered.id}/wyrejestrowania`, registered, dane))).toMatchObject({ stan: 'wyrejestrowane', wyrejestrowano: today });
    expect(await problem(act(staff.specjalista, `/ubezpieczenia/${registered.id}/wyrejestrowania`, registered, dane), 409)).toMatchObject({ kod: 'POMOC_SPOLECZNA.DEREGISTERED' });
  });

  it('a ticket on credit is given without a decision, and its refusal needs one', async () => {
    const id = zdrowie.postepowanieIds[2]!;
    expect(await problem(staff.specjalista.post(`/postepowania/${id}/przyznania`, { dzien: today }), 409)).toMatchObject({ kod: 'SWIADCZENIE.NO_CALCULATION' });
    await zdrowie.calculate(2, month, { zakres: { cena: '89.00', trasa: 'Kraków – Tarnów' } });
    expect(await post(staff.specjalista, `/postepowania/${id}/przyznania`, { dzien: today })).toMatchObject({ decyzja_id: null, forma: 'rzeczowe', od: today, do: today, zakres: { cena: '89.00', trasa: 'Kraków – Tarnów' } });
    expect(await answer(staff.kierownik.get(`/sprawy/${zdrowie.sprawaIds[2]}`))).toMatchObject({ stan: 'bez-decyzji', zamknieta: today });
    await problem(staff.specjalista.post(`/postepowania/${id}/przyznania`, { dzien: today }), 409);
    expect(await problem(staff.specjalista.post(`/postepowania/${opieka.postepowanieIds[2]}/przyznania`, { dzien: today }), 409)).toMatchObject({ kod: 'SWIADCZENIE.NEEDS_DECISION' });
  });

  it('a funeral is arranged without interview, household and decision', async () => {
    const osoba = await post(staff.specjalista, '/osoby', { imie: 'Adam', nazwisko: 'Przykładowy', opis: 'osoba zmarła, przykład', komorka_id: komorkaId('filia-1') });
    const wniosek = await post(staff.specjalista, '/wnioski', { osoba_id: osoba.id, komorka_id: komorkaId('filia-1'), tryb: 'z-urzedu', kanal: 'z-urzedu', data_wplywu: today, zadania: [{ swiadczenie_kod: 'sprawienie-pogrzebu' }] });
    const sprawaId = (wniosek['zadania'] as { sprawa_id: string }[])[0]!.sprawa_id;
    const sprawa = await answer(staff.kierownik.get(`/sprawy/${sprawaId}`));
    const id = (sprawa['postepowania'] as Json[])[0]!.id;
    await evidence(osoba.id, 'zgon', { data_zgonu: '2026-03-05', nikt_nie_pochowa: true, w_gminie: true });
    const zakres = { pochowek: 'tradycyjny, cmentarz komunalny', wykonawca: 'Zakład (przykład)', koszt: '5200.00', zasilek_pogrzebowy: '0.00', masa_spadkowa: '0.00' };
    expect(await post(staff.specjalista, `/postepowania/${id}/obliczenia`, { miesiac: month, zakres })).toMatchObject({ spelnia_warunki: true, zakres });
    expect(await post(staff.specjalista, `/postepowania/${id}/przyznania`, { dzien: today })).toMatchObject({ forma: 'uslugi', do: today });
  });

  it('keeps what was granted behind the walls of the case', async () => {
    expect(await list('/przyznania', await api.asLogin('specjalista.f2'))).toEqual([]);
    expect(await list('/ubezpieczenia', await api.asLogin('specjalista.f2'))).toEqual([]);
    expect(await list('/rozliczenia-uslug', await api.asLogin('kierownik.f2'))).toEqual([]);
    for (const path of ['/przyznania', '/zlecenia-uslug', '/rozliczenia-uslug', '/ubezpieczenia']) await (await api.asLogin('administrator')).get(path).expect(403);
  });

  async function query(sql: string, params: unknown[]): Promise<{ rows: unknown[] }> {
    const { Client } = await import('pg');
    const superuser = new Client({ connectionString: api.database.urls.superuser });
    await superuser.connect();
    try {
      return await superuser.query(sql, params);
    } finally {
      await superuser.end();
    }
  }
});

import { monthOf, type PlainDate, shiftMonth, warsawDate } from '@ostoja/kernel';
import { startApi, type TestApi } from '../support/api.js';
import { bytesOf } from '../support/caller.js';
import { type OfficeClient, openOffice, Procedure, seedOffice, type Story } from '../support/office.js';

const today = warsawDate(new Date());
const previous = shiftMonth(monthOf(today), -1);
const NRB = '61109010140000071219812874';

const CELOWY: Story = {
  osoba: { imie: 'Żaneta', nazwisko: 'Śliwińska-Przykładowa', pesel: '44051401359' },
  rachunek: NRB,
  zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel: 'zakup opału' }],
  data_wplywu: today,
  czesci: {
    rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2024-01-01' }],
    dochody: [{ osoba_id: 'OSOBA', rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '400.00', miesiac: previous }, z_dokumentu: true }],
    potrzeby: [{ cel: 'opal', opis: 'opał na zimę', kwota: '450.00' }],
    powody: [{ powod: 'choroba', od: '2025-01-01' }],
    wnioski: 'Osoba spełnia warunki do udzielenia pomocy.',
  },
};

describe('from the application to the file for the bank, over the API alone', () => {
  let api: TestApi;
  let office: OfficeClient;

  beforeAll(async () => {
    api = await startApi();
    office = openOffice(api);
    await seedOffice(office, today);
  });
  afterAll(() => api.stop());

  it('pays a purpose allowance that was asked for and granted in full', async () => {
    const procedure = new Procedure(office, today, CELOWY);
    await procedure.apply();
    await procedure.interview();
    const obliczenie = await procedure.calculate(0, monthOf(today));
    expect(obliczenie).toMatchObject({ spelnia_warunki: true, uznaniowe: true });
    const draft = await procedure.draft(0, { kwota: '450.00', kanal: 'przelew', uzasadnienie_kwoty: 'Kwota pokrywa cały niezbędny wydatek na opał.' });
    const signed = await procedure.issue(draft);
    expect(signed).toMatchObject({ stan: 'wydana', data: today });
    const delivered = await procedure.deliver(signed);
    expect(delivered['wykonalna_od']).toBe(today);
    await expect(payList(api, today)).resolves.toContain(`,45000,10901014,0,`);

    // SKO rules in place of the centre (KPA 138 § 1 pkt 2): its decision is paid less what was paid, by nobody's hand.
    const take = (czynnosc: string, dane: object) => office.post('specjalista.f1', `/postepowania/${procedure.postepowanieIds[0]!}/czynnosci`, { czynnosc, dane });
    await take('odwolanie', { przyczyna: 'Opał podrożał.' });
    await take('przekazanie-do-sko', { przyczyna: 'Nie uwzględniono.' });
    await take('zmiana-przez-sko', { oznaczenie: 'SKO.1/2026', data: today, rozstrzygniecie: 'przyznanie', kwota: '500.00', od: signed['od'] });
    expect(await office.get('kierownik.f1', `/decyzje/${signed.id}`)).toMatchObject({ stan: 'uchylona' });
    await expect(payList(api, today)).resolves.toContain(`,5000,10901014,0,`);
  });

  it('suspends a permanent allowance for a disability ruling and begins the periodic one by itself; the ruling brought in time resumes it', async () => {
    const staly = new Procedure(office, today, { ...CELOWY, osoba: { imie: 'Olga', nazwisko: 'Oczekująca', pesel: '53112202882' }, rachunek: undefined, zadania: [{ swiadczenie_kod: 'zasilek-staly' }] });
    const [sprawaId] = await staly.apply();
    await staly.interview();
    const [id] = staly.postepowanieIds;
    const head = await api.asLogin('kierownik.f1');
    const take = (czynnosc: string, dane: object) => head.post(`/postepowania/${id!}/czynnosci`, { czynnosc, dane });
    const WAITS = { przyczyna: 'Brak orzeczenia.', wystapienie: 'stopien-niepelnosprawnosci', potwierdzono: today };
    await take('zawieszenie-106', WAITS).expect(409).expect((res) => expect(res.body).toMatchObject({ kod: 'POSTEPOWANIE.CONDITION_NOT_MET', przepis: 'art. 106 ust. 7 ustawy o pomocy społecznej' }));
    await office.post('socjalny.f1', `/osoby/${staly.osobaId}/dowody`, { rodzaj: 'oczekiwanie-na-orzeczenie', tresc: { wystapienie: 'stopien-niepelnosprawnosci' }, wazne_od: '2025-01-01', weryfikacja: 'dokument' });
    await staly.calculate(0, monthOf(today));
    await take('zawieszenie-106', WAITS).expect(201);
    const [tie] = (await head.get(`/sprawy/${sprawaId!}/powiazania`).expect(200)).body as { rodzaj: string; swiadczenie_kod: string; sprawa_id: string }[];
    expect(tie).toMatchObject({ rodzaj: 'czas-zawieszenia', swiadczenie_kod: 'zasilek-okresowy' });
    await take('potwierdzenie-orzeczenia', { odebrano: today, wynik: 'niezdolna', oznaczenie: 'ZO.1/2026' }).expect(201);
    const akta = await office.get('kierownik.f1', `/sprawy/${sprawaId!}`);
    expect((akta['postepowania'] as { stan: string; zdarzenia: { opis: string | null }[] }[])[0]).toMatchObject({ stan: 'plan-gotowy', zdarzenia: expect.arrayContaining([expect.objectContaining({ opis: expect.stringContaining('art. 106 ust. 9') })]) });
  });

  it('refuses a reopening that only the party may ask for, and one without a final decision', async () => {
    const head = await api.asLogin('kierownik.f1');
    const procedure = new Procedure(office, today, { ...CELOWY, osoba: { imie: 'Wanda', nazwisko: 'Wznowiona', pesel: '85031700138' }, rachunek: undefined });
    const [sprawaId] = await procedure.apply();
    await head.post(`/sprawy/${sprawaId!}/postepowania`, { rodzaj: 'wznowienie', tryb: 'z-urzedu', przyczyna: 'Nowe dowody.', podstawa: 'nowe-okolicznosci' }).expect(409).expect((res) => expect(res.body).toMatchObject({ kod: 'DECYZJA.NOTHING_FINAL', przepis: 'art. 145 § 1 KPA' }));
    await head.post(`/sprawy/${sprawaId!}/postepowania`, { rodzaj: 'wznowienie', tryb: 'z-urzedu', przyczyna: 'x', podstawa: 'nieznana' }).expect(400);
  });
});

/** Takes the list of Filia 1 through its whole chain; answers the file. */
async function payList(api: TestApi, today: PlainDate): Promise<string> {
  const { komorkaId } = await import('@ostoja/access');
  const prepare = await api.asLogin('ksiegowosc.przygotowanie');
  const { dzien } = (await prepare.get(`/dni-wyplat/najblizszy?komorka_id=${komorkaId('filia-1')}&kanal=przelew`).expect(200)).body as { dzien: string };
  let list = (await prepare.post('/listy-wyplat', { komorka_id: komorkaId('filia-1'), dzien, kanal: 'przelew', miesiac: monthOf(today) }).expect(201)).body as { id: string; wersja: number };
  for (const [login, act] of CHAIN) list = (await (await api.asLogin(login)).post(`/listy-wyplat/${list.id}/${act}`, {}).set('If-Match', `"${list.wersja}"`).expect(201)).body as typeof list;
  return (await bytesOf((await api.asLogin('podpis.drugi')).get(`/listy-wyplat/${list.id}/plik`))).toString('latin1');
}
const CHAIN = [
  ['kierownik.f1', 'sprawdzenia-merytoryczne'], ['ksiegowosc.zatwierdzanie', 'sprawdzenia-rachunkowe'], ['glowny.ksiegowy', 'kontrole'], ['dyrektor', 'zatwierdzenia'],
  ['ksiegowosc.wysylka', 'podpisy'], ['podpis.drugi', 'pliki'],
] as const;

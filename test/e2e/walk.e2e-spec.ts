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
  });
});

/** Prepares, approves and exports the list of Filia 1; answers the file. */
async function payList(api: TestApi, dzien: PlainDate): Promise<string> {
  const { komorkaId } = await import('@ostoja/access');
  const prepare = await api.asLogin('ksiegowosc.przygotowanie');
  const approve = await api.asLogin('ksiegowosc.zatwierdzanie');
  const send = await api.asLogin('ksiegowosc.wysylka');
  const list = (await prepare.post('/listy-wyplat', { komorka_id: komorkaId('filia-1'), dzien, kanal: 'przelew', miesiac: monthOf(dzien) }).expect(201)).body as { id: string; wersja: number };
  const approved = (await approve.post(`/listy-wyplat/${list.id}/zatwierdzenia`).set('If-Match', `"${list.wersja}"`)).body as { wersja: number };
  await send.post(`/listy-wyplat/${list.id}/pliki`).set('If-Match', `"${approved.wersja}"`).expect((res) => expect(res.status).toBeLessThan(300));
  return (await bytesOf(send.get(`/listy-wyplat/${list.id}/plik`))).toString('latin1');
}

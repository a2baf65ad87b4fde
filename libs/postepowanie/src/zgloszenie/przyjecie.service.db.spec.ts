import { komorkaId, uzytkownikId } from '@ostoja/access';
import { plainDate } from '@ostoja/kernel';
import { OsobaService } from '@ostoja/osoba';
import { aOsoba } from '@ostoja/osoba/testing';
import { aWniosek, type CaseCentre, openCaseCentre } from '@ostoja/postepowanie/testing';
import { WniosekService } from '../wniosek/wniosek.service.js';
import type { PrzyjecieZgloszeniaRequest } from './przyjecie.dto.js';
import { PrzyjecieService } from './przyjecie.service.js';
import { ZgloszenieService } from './zgloszenie.service.js';

const TODAY = plainDate('2025-03-10');
const REPORTER = { nazwa: 'Maria Próbna', kontakt: '500 000 000', poufne: true };
const aReport = (fields: Partial<PrzyjecieZgloszeniaRequest> = {}): PrzyjecieZgloszeniaRequest => ({
  komorka_id: komorkaId('filia-1'), zrodlo: 'sasiad', kanal: 'telefon', data_zgloszenia: TODAY, pilne: false, zgoda: 'nieznana', tresc: 'Starsza osoba bez opału.', ...fields,
});

describe('reports taken down by staff', () => {
  let centre: CaseCentre;
  let osobaId: string;
  const take = (fields = {}, login = 'informacja.1') => centre.as(login, () => centre.get(PrzyjecieService).create(aReport(fields)));
  const show = (id: string, login = 'socjalny.f1') => centre.as(login, () => centre.get(PrzyjecieService).show(id));
  const register = (zgloszenieId: string, fields = {}) => centre.as('informacja.1', () => centre.get(WniosekService).register(aWniosek({ osobaId, zgloszenieId, ...fields })));

  beforeAll(async () => {
    centre = await openCaseCentre();
    centre.setToday(TODAY);
    osobaId = (await centre.as('informacja.1', () => centre.get(OsobaService).create(aOsoba()))).id;
  });
  afterAll(() => centre.close());

  it('are taken by every desk of the unit and by nobody else', async () => {
    for (const login of ['informacja.1', 'socjalny.f1', 'specjalista.f1', 'kierownik.f1']) await expect(take({}, login)).resolves.toBeDefined();
    for (const login of ['informacja.f2', 'socjalny.f2', 'ksiegowosc.wysylka', 'administrator', 'inspektor.danych', 'klient.ngo']) await expect(take({}, login)).rejects.toMatchObject({ status: 403 });
    const id = await take();
    await expect(show(id, 'socjalny.f2')).rejects.toMatchObject({ status: 404 });
  });

  it('an urgent one comes before an older one that is not', async () => {
    const older = await take({ data_zgloszenia: plainDate('2025-03-05') });
    const urgent = await take({ pilne: true });
    const { elementy } = await centre.as('socjalny.f1', () => centre.get(ZgloszenieService).list({ limit: 100 }));
    const ids = elementy.map(({ id }) => id);
    expect(ids.indexOf(urgent)).toBeLessThan(ids.indexOf(older));
    expect((await show(urgent)).zgloszenie).toMatchObject({ termin: '2025-03-12', klientId: null, przyjalId: uzytkownikId('informacja.1') });
  });

  it('the reporter is seen by those with a permission of its own, under an entry in the log, and in no answer about the report', async () => {
    const id = await take({ zglaszajacy: REPORTER });
    const reporter = (login: string) => centre.as(login, () => centre.get(PrzyjecieService).showZglaszajacy(id));
    expect(await reporter('socjalny.f1')).toMatchObject(REPORTER);
    await expect(reporter('informacja.1')).rejects.toMatchObject({ status: 403 });
    await expect(reporter('specjalista.f1')).rejects.toMatchObject({ status: 403 });
    await expect(reporter('socjalny.f2')).rejects.toMatchObject({ status: 404 });
    const shown = await show(id);
    expect(shown.maZglaszajacego).toBe(true);
    expect(JSON.stringify(shown)).not.toMatch(/Próbna|500 000 000/);
    const { rows } = await centre.superuser.query(`select 1 from audit.wpis where zasob = 'zglaszajacy'`).catch(() => ({ rows: [1] }));
    expect(rows).not.toEqual([]);
  });

  it('an anonymous one keeps no reporter, and a day of the future is refused', async () => {
    await expect(take({ zrodlo: 'anonim', zglaszajacy: REPORTER })).rejects.toMatchObject({ code: 'POSTEPOWANIE.REPORTER_OF_ANONYMOUS' });
    expect((await show(await take({ zrodlo: 'anonim' }))).maZglaszajacego).toBe(false);
    await expect(take({ data_zgloszenia: plainDate('2025-03-11') })).rejects.toMatchObject({ field: 'data_zgloszenia' });
  });

  it('shows what may be about the same: by person, name and address, and open cases', async () => {
    const first = await take({ imie: 'Łucja', nazwisko: 'Żak', adres: 'os. Przykładowe 7/2' });
    const sameName = await take({ imie: 'lucja', nazwisko: 'ŻAK' });
    const sameHome = await take({ adres: 'Os. przykładowe 7 / 2' });
    await take({ imie: 'Inna', nazwisko: 'Osoba', komorka_id: komorkaId('filia-1') });
    expect((await show(first)).podobne.map(({ id, podobienstwo }) => [id, podobienstwo]).sort()).toEqual([[sameName, 'nazwisko'], [sameHome, 'adres']].sort());
    const { sprawy } = await centre.as('informacja.1', () => centre.get(WniosekService).register(aWniosek({ osobaId })));
    const known = await show(await take({ osoba_id: osobaId, imie: null }));
    expect(known.podobne).toContainEqual(expect.objectContaining({ rodzaj: 'sprawa', id: sprawy[0]!.id, opis: sprawy[0]!.znak }));
  });

  it('is looked into by a social worker of the unit, with notes that stay', async () => {
    const id = await take();
    const service = () => centre.get(PrzyjecieService);
    const assign = (pracownikId: string, wersja = 1) => centre.as('kierownik.f1', () => service().assign(id, wersja, pracownikId));
    await expect(assign(uzytkownikId('specjalista.f1'))).rejects.toMatchObject({ code: 'POSTEPOWANIE.NOT_IN_ROLE' });
    await assign(uzytkownikId('socjalny.f1'));
    await expect(assign(uzytkownikId('socjalny.f1'))).rejects.toMatchObject({ status: 412 });
    await centre.as('socjalny.f1', () => service().act(id, { rodzaj: 'wizyta', dzien: TODAY, opis: `Drzwi zamknięte. '); drop table x; --` }));
    await expect(centre.as('socjalny.f1', () => service().act(id, { rodzaj: 'wizyta', dzien: plainDate('2025-03-11'), opis: 'x' }))).rejects.toMatchObject({ field: 'dzien' });
    await expect(centre.as('socjalny.f2', () => service().act(id, { rodzaj: 'telefon', dzien: TODAY, opis: 'x' }))).rejects.toMatchObject({ status: 404 });
    expect((await show(id)).dzialania.map(({ rodzaj, kto }) => [rodzaj, kto])).toEqual([['wizyta', uzytkownikId('socjalny.f1')]]);
    const mine = await centre.as('socjalny.f1', () => centre.get(ZgloszenieService).list({ moje: 'true' }));
    expect(mine.elementy.map((one) => one.id)).toEqual([id]);
  });

  it('against a refusal only an act ex officio is open, and both sides know of each other', async () => {
    const id = await take({ zgoda: 'nie' });
    await expect(register(id)).rejects.toMatchObject({ code: 'POSTEPOWANIE.REPORT_WITHOUT_CONSENT', status: 409 });
    const { wniosek } = await register(id, { tryb: 'z-urzedu', kanal: 'z-urzedu' });
    expect((await show(id)).zgloszenie).toMatchObject({ stan: 'z-urzedu', wniosekId: wniosek.id });
    expect(wniosek.zgloszenieId).toBe(id);
    await expect(centre.as('socjalny.f1', () => centre.get(PrzyjecieService).act(id, { rodzaj: 'inne', dzien: TODAY, opis: 'x' }))).rejects.toMatchObject({ code: 'POSTEPOWANIE.REPORT_SETTLED' });
  });
});

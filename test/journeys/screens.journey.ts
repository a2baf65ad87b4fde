import { komorkaId } from '@ostoja/access';
import { newId, warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import { brokenWordsOf, findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { type Caller, officeAt } from '../support/caller.js';
import { DEMO_CITY } from '../support/demo-city.js';
import { Desks, field } from '../support/desks.js';
import { eventually } from '../support/eventually.js';

const today = warsawDate(new Date());
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** Screens by account: name of the picture, address (`:name` is an id that the city gave), heading. */
const SCREENS: Readonly<Record<string, readonly (readonly [name: string, address: string, heading: RegExp])[]>> = {
  'kierownik.f1': [
    ['moje-sprawy', '/sprawy?zakres=jednostka', /^Sprawy jednostki$/],
    ['moje-sprawy-puste', '/sprawy', /^Moje sprawy$/],
    ['szukanie', '/osoby', /^Osoby$/],
    ['sprawa', '/sprawy/:sprawa', /^Sprawa .*\d/],
    ['sprawa-wywiad', '/sprawy/:sprawa/wywiad', /^Sprawa .*\d/],
    ['obliczenie', '/sprawy/:sprawa/obliczenie', /^Sprawa .*\d/],
    ['decyzja', '/sprawy/:sprawa/decyzja', /^Sprawa .*\d/],
    ['sprawa-pisma', '/sprawy/:sprawa/pisma', /^Sprawa .*\d/],
    ['sprawa-akta', '/sprawy/:sprawa/akta', /^Sprawa .*\d/],
    ['rejestr-pism', '/rejestr-pism', /^Rejestr pism$/],
    ['sprawa-dokumenty', '/sprawy/:sprawa/dokumenty', /^Sprawa .*\d/],
    ['wywiad-podpisany', '/wywiady/:wywiad', /Uznaniowa$/],
    ['pulpit', '/pulpit', /^Pulpit informacji$/],
    ['zgloszenia', '/zgloszenia', /^Zgłoszenia$/],
    ['zgloszenie-nowe', '/zgloszenia/nowe', /^Nowe zgłoszenie$/],
    ['redakcja-kart', '/redakcja-kart', /^Redagowanie kart usług$/],
    ['wykaz-ulic', '/wykaz-ulic', /^Wykaz ulic$/],
    ['rozliczenia-uslug', '/realizacja', /^Usługi i ubezpieczenia$/],
    ['uslugodawcy', '/realizacja/uslugodawcy', /^Usługi i ubezpieczenia$/],
    ['ubezpieczenia', '/realizacja/ubezpieczenia', /^Usługi i ubezpieczenia$/],
    ['rachunki-do-sprawdzenia', '/rachunki-do-sprawdzenia', /^Rachunki do sprawdzenia$/],
    ['nieodebrane', '/nieodebrane', /^Nieodebrane świadczenia$/],
    ['sprawa-nie-ma', `/sprawy/${newId()}`, /^Sprawa/],
    ['praca-socjalna-pusta', '/praca-socjalna', /^Praca socjalna$/],
    ['zestawienie-puste', '/praca-socjalna/zestawienie', /^Zestawienie pracy socjalnej$/],
    ['konto', '/konto', /^Moje konto$/],
    ['nie-ma-strony', '/nie-ma-takiej-strony', /^Nie ma takiej strony$/],
  ],
  'specjalista.f1': [
    ['osoba-nowa', '/osoby/nowa', /^Nowa osoba$/],
    ['osoba', '/osoby/:osoba', /Uznaniowa$/],
    ['osoba-gospodarstwo', '/osoby/:osoba/gospodarstwo', /Uznaniowa$/],
    ['osoba-dowody', '/osoby/:osoba/dowody', /Uznaniowa$/],
    ['osoba-sprawy', '/osoby/:osoba/sprawy', /Uznaniowa$/],
    ['osoba-wyplaty', '/osoby/:wyplacona/wyplaty', /Przyznana$/],
    ['wniosek-nowy', '/wnioski/nowy', /^Nowy wniosek$/],
    ['decyzja-projekt', '/sprawy/:projekt/decyzja', /^Sprawa .*\d/],
    ['roznice-puste', '/roznice-pomost', /^Różnice z POMOST$/],
    ['obliczenie-formularz', '/sprawy/:projekt/obliczenie', /^Sprawa .*\d/],
  ],
  'ksiegowosc.przygotowanie': [
    ['listy-wyplat', '/listy-wyplat', /^Listy wypłat$/],
    ['lista', '/listy-wyplat/:lista', /^Lista wypłat .*\d/],
  ],
  kasjer: [
    ['kasa', '/kasa', /^Kasa$/],
    ['raport-kasowy', '/kasa/raport', /^Raport kasowy$/],
  ],
  'partner.szkola': [['partner', '/moje-zgloszenia', /^Zgłoszenia do ośrodka$/]],
  'inspektor.danych': [['dziennik', '/dziennik', /^Dziennik dostępu$/]],
  administrator: [
    ['uzytkownicy', '/uzytkownicy', /^Użytkownicy$/],
    ['uzytkownik', '/uzytkownicy/:uzytkownik', /Modelowa/],
    ['zastepstwa', '/zastepstwa', /^Zastępstwa$/],
    ['bez-dostepu', '/sprawy', /^Moje sprawy$/],
  ],
};
const OPEN_SCREENS = [
  ['logowanie', '/', /^Logowanie$/],
  ['kalkulatory', '/kalkulator', /^Kalkulator świadczeń$/],
  ['karty-uslug', '/karty-uslug', /^Karty usług$/],
  ['karta-uslugi', '/karty-uslug/zasilek-celowy', /^Zasiłek celowy$/],
  ['kalkulator', '/kalkulator/zasilek-okresowy', /okresowy/],
] as const;

describe('every screen, at the desk and on a phone', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let ids: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    application = await startBuiltApplication({}, { beginning: DEMO_CITY });
    ids = await findIds(application.address);
    desks = await Desks.open(application.address);
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it.each(Object.keys(SCREENS))('has no barrier and no sideways scroll for %s', (login) =>
    desks.at(login, async (page) => {
      const found: string[] = [];
      for (const [name, address, heading] of SCREENS[login]!) found.push(...(await inspect(page, name, address.replace(/:(\w+)/, (_, key: string) => ids[key] ?? key), heading)));
      expect(found).toEqual([]);
    }));

  it('has no barrier and no sideways scroll for somebody who is not signed in', async () => {
    const page = await (await desks.window()).newPage();
    const found: string[] = [];
    for (const [name, address, heading] of OPEN_SCREENS) found.push(...(await inspect(page, name, address, heading)));
    expect(found).toEqual([]);
  });

  it('keeps the draft of an interview without barriers, also while the server cannot be reached', () =>
    desks.at('socjalny.f1', async (page) => {
      await page.goto(`/sprawy/${ids['zlecona']}/wywiad`);
      await page.getByRole('button', { name: 'Rozpocznij wywiad' }).click();
      await page.waitForURL(/\/wywiady\//);
      await page.getByRole('button', { name: 'Dodaj: Dochód lub odliczenie' }).click();
      expect(await inspect(page, 'wywiad', page.url(), /Bezpeselowa$/)).toEqual([]);
      const saving = page.getByRole('status').filter({ hasText: /^(Zmiany|Zapis|Brak|Niezapisane)/ });
      await page.context().setOffline(true);
      await field(page, 'Notatka z rozmowy').fill('Zapisane bez sieci.');
      await saving.filter({ hasText: 'Brak połączenia' }).waitFor();
      await page.context().setOffline(false);
      await saving.filter({ hasText: /^Zapisano \d/ }).waitFor();
      await page.reload();
      await eventually(async () => expect(await field(page, 'Notatka z rozmowy').inputValue()).toBe('Zapisane bez sieci.'));
    }));

  it('says what failed when the server breaks, and goes on when it is back', () =>
    desks.at('kierownik.f1', async (page) => {
      await page.setViewportSize(DESK);
      await page.route('**/api/v1/sprawy?*', (route) => route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>proxy</h1>' }));
      await page.goto('/sprawy?zakres=jednostka');
      const alert = page.getByRole('alert');
      await alert.getByText('Serwer odpowiedział w nieoczekiwany sposób').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.unroute('**/api/v1/sprawy?*');
      await alert.getByRole('button', { name: 'Spróbuj ponownie' }).click();
      await page.getByRole('table', { name: 'Moje sprawy' }).waitFor();
    }));

  it('shows hostile data as text', async () => {
    const hostile = `<script>alert(1)</script> "'&quot; ${'Bardzodługiesłowo'.repeat(9)} 👩‍🦽 \u05e9\u05dc\u05d5\u05dd ${'x'.repeat(120)}`;
    const name = `${'Wszędobylska'.repeat(8)}`;
    const informacja = await officeAt(application.address).asLogin('informacja.1');
    const komorka_id = komorkaId('filia-1');
    const { id: osoba_id } = (await informacja.post('/osoby', { imie: "Zoë-O'Hara", nazwisko: name, opis: hostile, komorka_id }).expect(201)).body as { id: string };
    const wniosek = (await informacja.post('/wnioski', { osoba_id, komorka_id, tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, tresc: hostile, zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '99999999.99', cel: hostile }] }).expect(201)).body as { sprawy: { id: string }[] };
    await desks.at('specjalista.f1', async (page) => {
      const sprawa = `/sprawy/${wniosek.sprawy[0]!.id}`;
      const found = [
        ...(await inspect(page, 'wroga-osoba', `/osoby/${osoba_id}`, /^Zoë-O'Hara/)),
        ...(await inspect(page, 'wroga-sprawa', sprawa, /^Sprawa .*\d/)),
        ...(await inspect(page, 'wroga-lista', `/osoby/${osoba_id}/sprawy`, /^Zoë-O'Hara/)),
      ];
      expect(found).toEqual([]);
      await page.goto(sprawa);
      await page.getByText('<script>alert(1)</script>').first().waitFor();
    });
  });
});

/** The barriers of a screen, which must have its title, no sideways scroll and no broken words in tables. Pictures of both widths when they are asked for. */
async function inspect(page: Page, name: string, address: string, heading: RegExp): Promise<string[]> {
  const found: string[] = [];
  for (const [suffix, viewport] of [['', DESK], ['-telefon', PHONE]] as const) {
    await page.setViewportSize(viewport);
    if (!suffix) await page.goto(address);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await untilSettled(page);
    // Both follow the drawing of the screen, and that of the other width.
    await eventually(async () => expect({ name, title: await page.title(), tooWide: await overflowOf(page) }).toEqual({ name, title: expect.stringMatching(/ – Ostoja$/), tooWide: 0 }));
    found.push(...(await findBarriers(page)).map((barrier) => `${name}${suffix}: ${barrier}`), ...(await brokenWordsOf(page)).map((word) => `${name}${suffix} breaks ${word}`));
    await takeScreenshot(page, name + suffix);
  }
  return found;
}

/** Ids of the people, cases and lists of the demo city that the screens show. */
async function findIds(address: string): Promise<Record<string, string>> {
  const office = officeAt(address);
  const kierownik = await office.asLogin('kierownik.f1');
  const caseOf = async (nazwisko: string): Promise<{ id: string; osoba: { id: string } }> => {
    const { elementy } = await got<{ elementy: { id: string; osoba: { id: string; nazwisko: string } }[] }>(kierownik, '/sprawy?zamkniete=true&limit=100');
    return elementy.find(({ osoba }) => osoba.nazwisko === nazwisko)!;
  };
  const [shown, draft, ordered, paid] = [await caseOf('Uznaniowa'), await caseOf('Jednorazowy'), await caseOf('Bezpeselowa'), await caseOf('Przyznana')];
  const [wywiad] = await got<{ id: string }[]>(kierownik, `/wywiady?sprawa_id=${shown.id}`);
  const bookkeeper = await office.asLogin('ksiegowosc.przygotowanie');
  const { elementy: [lista] } = await got<{ elementy: { id: string }[] }>(bookkeeper, '/listy-wyplat');
  const { id: uzytkownik } = await got<{ id: string }>(kierownik, '/ja');
  return { sprawa: shown.id, osoba: shown.osoba.id, wywiad: wywiad!.id, projekt: draft.id, zlecona: ordered.id, wyplacona: paid.osoba.id, lista: lista!.id, uzytkownik };
}

async function got<T>(caller: Caller, path: string): Promise<T> {
  return (await caller.get(path).expect(200)).body as T;
}

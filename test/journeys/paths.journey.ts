import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { komorkaId } from '@ostoja/access';
import { monthOf, shiftMonth, warsawDate } from '@ostoja/kernel';
import type { Locator, Page } from 'playwright-core';
import { untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, section } from '../support/desks.js';
import { Hands } from '../support/hands.js';
import { openOffice, seedOffice, type OfficeClient } from '../support/office.js';

const today = warsawDate(new Date());
const komorka_id = komorkaId('filia-1');
const root = resolve(__dirname, '../..');

interface Walk {
  readonly job: string;
  readonly screens: number;
  readonly keys: number;
  readonly seconds: number;
}

/** Walks every path of docs/ux.md on the running application; the table there says how long each may be. */
describe('the ten commonest jobs without a mouse', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let office: OfficeClient;
  let osoba_id = '';
  let sprawaId = '';
  let wywiadId = '';
  const documented = readPaths();
  const walked: Walk[] = [];

  beforeAll(async () => {
    application = await startBuiltApplication();
    office = openOffice(officeAt(application.address));
    await seedOffice(office, today);
    osoba_id = (await office.post('specjalista.f1', '/osoby', { imie: 'Janina', nazwisko: 'Klawiszowa', pesel: '44051401359', komorka_id })).id;
    await office.post('specjalista.f1', `/osoby/${osoba_id}/adresy`, { rodzaj: 'zamieszkania', ulica: 'ul. Ćwiczebna', nr_domu: '7', kod_pocztowy: '30-001', miejscowosc: 'Kraków', od: today });
    const rachunek = await office.post('specjalista.f1', `/osoby/${osoba_id}/rachunki`, { numer: '61109010140000071219812874', od: today });
    await office.post('informacja.1', `/osoby/${osoba_id}/rachunki/${rachunek.id}/sprawdzenia`);
    await office.post('specjalista.f1', '/gospodarstwa', { komorka_id, czlonkowie: [{ osoba_id, rola: 'osoba-glowna', od: '2024-01-01' }] });
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    mkdirSync(resolve(root, '.data'), { recursive: true });
    writeFileSync(resolve(root, '.data/paths.txt'), walked.map(({ job, screens, keys, seconds }) => `${job}: ${screens} screens, ${keys} keys, ${seconds.toFixed(1)} s\n`).join(''));
    await desks.close();
    await application.stop();
  });

  /** An interview in which only the need is not written down yet. */
  const beginInterview = async (): Promise<void> => {
    const { id, wersja } = await office.post('socjalny.f1', '/wywiady', { osoba_id, sprawa_ids: [sprawaId] });
    wywiadId = id;
    await office.put('socjalny.f1', `/wywiady/${id}`, {
      data_wizyty: today, notatka: 'Rozmowa w miejscu zamieszkania.', przebieg: { miejsce: 'zamieszkania', legitymacja: true }, pola: { i_h: { oczekiwania: 'Pomoc finansowa.' } },
      oswiadczenie: { zapoznala_sie: true, dzien: today },
      czesci: {
        rodzina: [{ osoba_id, rola: 'osoba-glowna', od: '2024-01-01' }], powody: [{ powod: 'choroba', od: '2024-06-01' }], wnioski: 'Ustalenia z rozmowy.',
        dochody: [{ osoba_id, rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '400.00', miesiac: shiftMonth(monthOf(today), -1) }, z_dokumentu: true }],
      },
      plan: { dzialania: 'Pomoc finansowa.', propozycje: [{ sprawa_id: sprawaId, propozycja: 'przyznac', uzasadnienie: 'Wynika z sytuacji.' }] },
    }, wersja);
  };
  const approvePlan = async (): Promise<void> => {
    const { wersja } = await office.get('kierownik.f1', `/wywiady/${wywiadId}`);
    await office.post('kierownik.f1', `/wywiady/${wywiadId}/zatwierdzenia-planu`, {}, wersja);
  };

  /** Walks a path from the first screen of the account; what is prepared before is not counted. */
  const path = (job: string, login: string, walk: (hands: Hands, page: Page) => Promise<void>, prepare: () => Promise<void> = async () => undefined): void =>
    it(job, () => desks.at(login, async (page) => {
      await prepare();
      await page.goto('/');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await untilSettled(page);
      const hands = new Hands(page);
      const start = Date.now();
      await walk(hands, page);
      walked.push({ job, ...hands.cost, seconds: (Date.now() - start) / 1000 });
    }));

  path('find a person and see what they receive', 'specjalista.f1', async (hands, page) => {
    await hands.press('/');
    await hands.sees(heading(page, 'Osoby'));
    await hands.type('klawisz');
    await hands.press('Enter');
    await hands.sees(heading(page, 'Janina Klawiszowa'));
    await hands.press('7');
    await hands.sees(section(page, 'Przyznane świadczenia'));
  });

  path('give advice at the desk', 'informacja.1', async (hands, page) => {
    await desk(hands, page);
    await hands.type('opiekunka dla mamy');
    await hands.press('Enter');
    await hands.at(page.getByRole('button', { name: 'Wybierz: Usługi opiekuńcze' }));
    await hands.press('Enter');
    await page.getByRole('button', { name: 'Zmień kartę' }).waitFor();
    await hands.press('Control+Enter');
    await hands.sees(page.getByText('Kontakt zapisany.'));
  });

  path('register an application', 'informacja.1', async (hands, page) => {
    const search = await desk(hands, page);
    await hands.type('klawisz');
    await hands.press('Enter');
    await page.getByRole('button', { name: 'Zmień osobę' }).waitFor();
    await hands.at(search);
    await hands.type('leki');
    await hands.press('Enter');
    await hands.at(page.getByRole('button', { name: /^Wybierz: / }));
    await hands.go(page.getByRole('button', { name: 'Wybierz: Zasiłek celowy' }));
    await hands.press('Enter');
    await hands.at(page.getByRole('button', { name: 'Zarejestruj wniosek', exact: true }));
    await hands.press('Enter');
    await hands.sees(field(page, 'Żądana kwota'));
    await hands.at(field(page, 'Żądana kwota'));
    await hands.type('450,00');
    await hands.press('Tab');
    await hands.type('opał');
    await hands.press('Alt+PageUp');
    await hands.go(field(page, 'Dzień skompletowania dokumentów'));
    await hands.press('d');
    await hands.press('Control+Enter');
    const opened = section(page, 'Wniosek zarejestrowany').getByRole('link', { name: /^F1\./ }).first();
    await hands.sees(opened);
    sprawaId = (await opened.getAttribute('href'))!.split('/').at(-1)!;
  });

  path('assign a case and order the interview', 'kierownik.f1', async (hands, page) => {
    await page.getByRole('button', { name: /^Pokaż sprawy/ }).waitFor();
    await hands.press('z');
    await hands.sees(page.locator('[data-row-link]'));
    await firstCase(hands, page);
    await hands.press('z');
    await dialog(hands, page);
    await hands.press('Enter');
    await page.getByText('Wywiad zlecony').first().waitFor();
    await hands.press('p');
    await dialog(hands, page);
    await hands.press('Tab');
    await hands.type('Przyk');
    await hands.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  path('add to an interview and sign it', 'socjalny.f1', async (hands, page) => {
    await firstCase(hands, page);
    await hands.press('2');
    await hands.sees(page.getByRole('link', { name: /^Otwórz/ }));
    await hands.press('z');
    await hands.sees(heading(page, /^Wywiad/));
    await hands.go(section(page, 'Potrzeby').getByRole('button', { name: 'Dodaj: Potrzeba' }), 'Alt+PageDown');
    await hands.press('Enter');
    await hands.at(field(section(page, 'Potrzeby'), 'Cel'));
    await hands.type('opa');
    await hands.press('Tab');
    await hands.type('450,00');
    await page.getByText(/^Niepełne pozycje/).waitFor({ state: 'detached' });
    await page.getByRole('status').filter({ hasText: /^Zapisano \d/ }).waitFor();
    await hands.press('Control+Enter');
    await dialog(hands, page);
    await hands.press('Space', 'Control+Enter');
    await page.getByText('Ten wywiad jest zamknięty').waitFor();
  }, beginInterview);

  path('call for missing evidence', 'specjalista.f1', async (hands, page) => {
    await firstCase(hands, page);
    await hands.press('5');
    await hands.sees(section(page, 'Nowe pismo'));
    await hands.press('d');
    await hands.at(field(page, 'Szablon'));
    await hands.type('Wezwanie do przed');
    await hands.press('Control+Enter');
    await hands.sees(section(page, 'Części, które piszesz'));
    await hands.at(field(page, 'Termin w dniach od doręczenia'));
    await hands.type('7');
    await hands.press('Tab', 'ArrowDown');
    await hands.go(page.getByRole('checkbox', { name: /^zaświadczenie albo oświadczenie o wynagrodzeniu/ }));
    await hands.press('Space');
    await hands.press('Control+Enter');
    await page.getByText('Pismo ma wszystkie wymagane części.').waitFor();
    await hands.press('Control+Enter');
    await dialog(hands, page);
    await hands.press('Enter');
    await page.getByText(/^F1\/WY\/\d+\/\d{4}$/).waitFor();
  }, approvePlan);

  path('calculate and draft the decision', 'specjalista.f1', async (hands, page) => {
    await firstCase(hands, page);
    await hands.press('3');
    await hands.sees(page.getByRole('button', { name: 'Oblicz', exact: true }));
    await hands.press('z');
    await page.getByText('Warunki są spełnione').waitFor();
    await hands.press('4');
    await hands.sees(page.getByRole('button', { name: 'Przygotuj projekt decyzji' }));
    await hands.press('z');
    const parts = section(page, 'Części, które piszesz');
    await hands.sees(parts);
    await hands.at(field(parts, 'Dlaczego ta kwota w granicach uznania'));
    await hands.type('Kwota pokrywa cały niezbędny wydatek na opał.');
    await hands.press('Control+Enter');
    await page.getByText('Projekt ma wszystkie wymagane elementy').waitFor();
    await hands.press('Control+Enter');
    await dialog(hands, page);
    await hands.press('Enter');
    await page.getByText('do zatwierdzenia', { exact: true }).first().waitFor();
  });

  path('approve and sign a decision', 'kierownik.f1', async (hands, page) => {
    await hands.press('g', 'z');
    await hands.sees(page.getByRole('button', { name: /^Zatwierdź/ }));
    await hands.press('z');
    await dialog(hands, page);
    await hands.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await hands.press('2');
    await page.getByRole('button', { name: /^Podpisz/ }).waitFor();
    await hands.press('z');
    await dialog(hands, page);
    await hands.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  path('record a delivery', 'specjalista.f1', async (hands, page) => {
    await firstCase(hands, page);
    await hands.press('4');
    await hands.sees(section(page, 'Doręczenie'));
    await hands.press('z');
    await dialog(hands, page);
    await hands.press('Control+Enter');
    await page.getByText(/^Doręczono dnia/).waitFor();
  });

  path('prepare a payment list', 'ksiegowosc.przygotowanie', async (hands, page) => {
    await page.getByRole('button', { name: 'Przygotuj listę' }).waitFor();
    await hands.press('z');
    await dialog(hands, page);
    await hands.type('Filia 1');
    await hands.press('Control+Enter');
    await hands.sees(section(page, 'Wypłaty na liście').getByText('61 1090 1014 0000 0712 1981 2874'));
  });

  it('needs no more screens and keys for any of them than docs/ux.md says, and walks each of them', () => {
    const longer = walked.filter(({ job, screens, keys }) => screens > (documented.get(job)?.screens ?? 0) || keys > (documented.get(job)?.keys ?? 0));
    expect(longer).toEqual([]);
    expect(walked.map(({ job }) => job)).toEqual([...documented.keys()]);
  });
});

/** Screens and keys of each path, from the table of docs/ux.md. */
function readPaths(): ReadonlyMap<string, { readonly screens: number; readonly keys: number }> {
  const rows = readFileSync(resolve(root, 'docs/ux.md'), 'utf8').split('\n').filter((line) => /^\| \d+ \|/.test(line));
  return new Map(rows.map((row) => row.split('|').map((cell) => cell.trim())).map(([, , job, , , screens, , keys]) => [job!, { screens: Number(screens), keys: Number(keys) }]));
}

/** The desk, with the focus in its search. */
async function desk(hands: Hands, page: Page): Promise<Locator> {
  const search = page.getByRole('searchbox', { name: /^Osoba albo sprawa/ });
  await hands.press('i');
  await hands.sees(search);
  await hands.at(search);
  return search;
}

/** The case that the worklist shows first. */
async function firstCase(hands: Hands, page: Page): Promise<void> {
  await page.locator('[data-row-link]').first().waitFor();
  await hands.press('j', 'Enter');
  await hands.sees(heading(page, /^Sprawa F1/));
  await page.getByRole('navigation', { name: 'Części sprawy' }).waitFor();
}

/** A window, with the focus in it. */
async function dialog(hands: Hands, page: Page): Promise<void> {
  await hands.sees(page.getByRole('dialog'));
  await page.getByRole('dialog').locator('input:focus, select:focus, textarea:focus, button[type="submit"]:focus').waitFor();
}

function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

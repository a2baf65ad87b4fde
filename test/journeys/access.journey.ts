import { newId, warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import { untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, mainMenu, section, signInAs, submitSignIn } from '../support/desks.js';
import { openOffice, Procedure } from '../support/office.js';

const today = warsawDate(new Date());
/** What the menu shows to everybody, signed in or not. */
const OPEN = ['Karty usług', 'Do czego mam prawo', 'Kalkulator', 'Parametry'];
const ADMINISTRATOR = [
  'Użytkownicy', 'Zastępstwa', 'Rachunki i dni wypłat', 'Import z POMOST', 'Upoważnienia', 'Dopuszczenia do danych', 'Wczytywanie parametrów', 'Formularze wywiadu', 'Redagowanie kart', 'Wykaz ulic', ...OPEN,
];

describe('what each account is shown, and what it is not', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let osobaId = '';
  let sprawaId = '';

  beforeAll(async () => {
    application = await startBuiltApplication({}, { worker: false });
    const procedure = new Procedure(openOffice(officeAt(application.address)), today, {
      osoba: { imie: 'Janina', nazwisko: 'Ukryta', pesel: '44051401359' },
      zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '300.00', cel: 'leki' }],
      data_wplywu: today,
      czesci: {},
    });
    [sprawaId = ''] = await procedure.apply();
    osobaId = procedure.osobaId;
    desks = await Desks.open(application.address);
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('shows a worker of another branch the identity of a person and nothing more', () =>
    desks.at('socjalny.f2', async (page) => {
      await page.getByRole('link', { name: 'Osoby', exact: true }).click();
      await field(page, 'Szukaj osoby').fill('ukryta janina');
      await page.getByRole('link', { name: 'Ukryta Janina' }).click();
      await page.getByRole('heading', { level: 1, name: 'Janina Ukryta' }).waitFor();
      await page.getByText('Twoja jednostka nie obejmuje tej osoby opieką').waitFor();
      expect(await page.getByText('Ćwiczebna').count()).toBe(0);
      await page.getByRole('link', { name: 'Dowody', exact: true }).click();
      await page.getByText('Nie zapisano jeszcze dowodów.').waitFor();
      await page.getByRole('navigation', { name: 'Części kartoteki' }).getByRole('link', { name: 'Sprawy', exact: true }).click();
      await page.getByText('Ta osoba nie ma spraw, które możesz zobaczyć.').waitFor();
    }));

  it('answers a hidden case in the very words of one that does not exist', () =>
    desks.at('socjalny.f2', async (page) => {
      const hidden = await screenAt(page, `/sprawy/${sprawaId}`, 'Nie znaleziono');
      const absent = await screenAt(page, `/sprawy/${newId()}`, 'Nie znaleziono');
      expect(hidden).toBe(absent);
      expect(hidden).not.toContain('Ukryta');
    }));

  it('opens the same case to its own branch', () =>
    desks.at('socjalny.f1', async (page) => {
      expect(await screenAt(page, `/sprawy/${sprawaId}`, 'Terminy')).toContain('Janina Ukryta');
      await page.goto(`/osoby/${osobaId}`);
      await section(page, 'Adresy').getByText('ul. Ćwiczebna 7/2').waitFor();
    }));

  it.each([
    ['administrator', ADMINISTRATOR],
    ['inspektor.danych', ['Dziennik dostępu', 'Dopuszczenia do danych', ...OPEN]],
    ['ksiegowosc.wysylka', ['Osoby', 'Listy wypłat', 'Plan finansowy', 'Bank', 'Zwroty wypłat', 'Księga', 'Karty przedpłacone', 'Należności', 'Składki zdrowotne', 'Rachunki i dni wypłat', ...OPEN]],
  ])('gives %s a menu of their own work only, and no case behind its back', (login, menu) =>
    desks.at(login, async (page) => {
      expect(await menuOf(page)).toEqual(menu);
      expect(await screenAt(page, `/sprawy/${sprawaId}`, 'Brak dostępu')).not.toContain('Ukryta');
    }));

  it('draws no half of a menu while it is not known yet who has signed in', async () => {
    const page = await (await desks.window()).newPage();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/v1/ja', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/');
    await Promise.all([page.waitForRequest('**/api/v1/ja'), submitSignIn(page, 'administrator')]);
    await page.getByText('Otwieranie Ostoi…').waitFor();
    expect(await mainMenu(page).count()).toBe(0);
    release();
    await mainMenu(page).waitFor();
    expect(await menuOf(page)).toEqual(ADMINISTRATOR);
    await page.context().close();
  });

  it('keeps the sign-in over a reload, and ends it for good on sign-out', async () => {
    const page = await (await desks.window()).newPage();
    await page.goto(`/sprawy/${sprawaId}`);
    await signInAs(page, 'kierownik.f1');
    await page.getByRole('link', { name: 'Janina Ukryta' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Janina Ukryta' }).waitFor();
    await page.getByRole('button', { name: /^Moje konto/ }).click();
    await page.getByRole('menuitem', { name: 'Wyloguj się' }).click();
    await page.getByRole('heading', { level: 1, name: 'Logowanie' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Logowanie' }).waitFor();
    expect(await page.locator('body').innerText()).not.toContain('Ukryta');
    await signInAs(page, 'socjalny.f2');
    await page.getByText('Nie znaleziono').waitFor();
    await page.context().close();
  });

  it('says why a sign-in failed without saying what was wrong', async () => {
    const page = await (await desks.window()).newPage();
    const refusals: string[] = [];
    for (const [login, password] of [['kierownik.f1', 'to-nie-to-haslo-2026'], ['nie.ma.takiego', 'to-nie-to-haslo-2026']] as const) {
      await page.goto('/');
      await field(page, 'Login').fill(login);
      await field(page, 'Hasło').fill(password);
      const [answer] = await Promise.all([page.waitForResponse('**/api/v1/sesje'), page.getByRole('button', { name: 'Zaloguj się' }).click()]);
      expect(answer.status()).toBe(401);
      refusals.push(await page.getByRole('alert').locator('p').first().innerText());
    }
    expect(refusals[0]).toBe(refusals[1]);
    await page.context().close();
  });
});

async function menuOf(page: Page): Promise<string[]> {
  const links = await mainMenu(page).getByRole('link').allInnerTexts();
  return links.map((text) => text.trim());
}

/** What the content of a screen says once it says the awaited words and nothing more is on its way. */
async function screenAt(page: Page, address: string, awaited: string): Promise<string> {
  await page.goto(address);
  await page.getByRole('main').getByText(awaited).first().waitFor();
  await untilSettled(page);
  return page.getByRole('main').innerText();
}

import { warsawDate } from '@ostoja/kernel';
import { focusedName } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field } from '../support/desks.js';
import { eventually } from '../support/eventually.js';
import { focused, tabTo } from '../support/keyboard.js';
import { openOffice, Procedure } from '../support/office.js';

const today = warsawDate(new Date());

describe('work without a mouse', () => {
  let application: BuiltApplication;
  let desks: Desks;

  beforeAll(async () => {
    application = await startBuiltApplication({}, { worker: false });
    const office = openOffice(officeAt(application.address));
    await new Procedure(office, today, {
      osoba: { imie: 'Janina', nazwisko: 'Klawiszowa', pesel: '44051401359' },
      zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '300.00', cel: 'leki' }, { swiadczenie_kod: 'zasilek-okresowy' }],
      data_wplywu: today,
      czesci: {},
    }).apply();
    desks = await Desks.open(application.address);
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('walks the worklist with j and k, opens a case with Enter and starts an application with n', () =>
    desks.at('kierownik.f1', async (page) => {
      await page.goto('/sprawy?zakres=jednostka');
      const links = page.locator('[data-row-link]');
      await links.nth(1).waitFor();
      const [first, second] = [await links.nth(0).innerText(), await links.nth(1).innerText()];
      await page.keyboard.press('j');
      expect(await focusedName(page)).toBe(first);
      await page.keyboard.press('j');
      expect(await focusedName(page)).toBe(second);
      await page.keyboard.press('j');
      expect(await focusedName(page)).toBe(second);
      await page.keyboard.press('k');
      expect(await focusedName(page)).toBe(first);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: `Sprawa ${first}` }).waitFor();
      await page.keyboard.press('n');
      await page.getByRole('heading', { level: 1, name: 'Nowy wniosek' }).waitFor();
      await page.keyboard.press('/');
      const search = page.getByRole('searchbox', { name: 'Szukaj osoby' });
      await focused(page, search).waitFor();
      await page.keyboard.type('nnnjk');
      await eventually(async () => expect(await search.inputValue()).toBe('nnnjk'));
    }));

  it('puts a person past the menu and says where they are', () =>
    desks.at('kierownik.f1', async (page) => {
      await page.goto('/sprawy?zakres=jednostka');
      await page.locator('[data-row-link]').first().waitFor();
      await page.keyboard.press('Tab');
      expect(await focusedName(page)).toBe('Przejdź do treści');
      await page.keyboard.press('Enter');
      await tabTo(page, page.getByRole('link', { name: /^F1\./ }));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /^Sprawa F1/ }).waitFor();
      await eventually(async () => expect(await focusedName(page)).toMatch(/^Sprawa F1/));
    }));

  it('fills a whole calculator in by keyboard and reads both explanations', async () => {
    const page = await (await desks.window()).newPage();
    await page.goto('/kalkulator');
    await tabTo(page, field(page, 'Szukaj'));
    await page.keyboard.type('zasilek okresowy');
    await tabTo(page, page.getByRole('link', { name: 'Zasiłek okresowy', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /okresowy/ }).waitFor();
    await tabTo(page, page.getByRole('button', { name: /^Dodaj: Osob/ }));
    await page.keyboard.press('Enter');
    await tabTo(page, field(page, 'Wnioskodawca'));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, page.getByRole('button', { name: 'Oblicz', exact: true }));
    await page.keyboard.press('Enter');
    await page.getByText(/Warunki (nie )?są spełnione/).waitFor();
    await tabTo(page, page.getByRole('tab', { name: 'Wyjaśnienie dla klienta' }));
    await page.keyboard.press('ArrowRight');
    await page.getByRole('table', { name: 'Kroki obliczenia' }).waitFor();
    await page.context().close();
  });
});

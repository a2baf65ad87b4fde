import { komorkaId } from '@ostoja/access';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, perform, section } from '../support/desks.js';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** A prepaid card at the desk of a branch: ordered, issued, in use, lost, replaced. */
describe('prepaid cards', () => {
  let application: BuiltApplication;
  let desks: Desks;

  beforeAll(async () => {
    application = await startBuiltApplication({}, { worker: false });
    const desk = await officeAt(application.address).asLogin('informacja.1');
    await desk.post('/osoby', { imie: 'Janina', nazwisko: 'Przykładowa', pesel: '44051401359' }).expect(201);
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('begin with an order for a person', () =>
    desks.at('informacja.1', async (page) => {
      await page.getByRole('link', { name: 'Karty przedpłacone' }).click();
      await page.getByText('Nie ma kart w tym stanie.').waitFor();
      await perform(page, page.getByRole('button', { name: 'Zamów kartę' }), 'Zamów kartę', async (dialog) => {
        await field(dialog, 'Osoba').fill('przykładowa');
        await dialog.getByRole('button', { name: /^Wybierz/ }).click();
        await field(dialog, 'Komórka').selectOption(komorkaId('filia-1'));
        await look(page, 'karta-zamowienie');
      });
      await page.getByRole('heading', { level: 1, name: 'Karta: Janina Przykładowa' }).waitFor();
    }));

  it('are issued and used, lost and replaced, and keep their history', () =>
    desks.at('informacja.1', async (page) => {
      await perform(page, page.getByRole('button', { name: 'Wydaj' }), 'Wydaj', async (dialog) => {
        await field(dialog, 'Numer karty u wydawcy').fill('KP-000123');
        await field(dialog, 'Numer posiadacza u wydawcy').fill('H-77');
        await field(dialog, 'Cztery ostatnie cyfry numeru z karty').fill('1234');
        await look(page, 'karta-wydanie');
      });
      await perform(page, page.getByRole('button', { name: 'Aktywuj' }), 'Aktywuj');
      await perform(page, page.getByRole('button', { name: 'Zgłoś utratę' }), 'Zgłoś utratę', (dialog) => field(dialog, 'Powód').fill('kradzież'));
      await section(page, 'Historia').getByRole('cell', { name: 'kradzież' }).waitFor();
      await look(page, 'karta');
      await perform(page, page.getByRole('button', { name: 'Zamów kartę w zamian' }), 'Zamów kartę w zamian');
      await page.getByRole('link', { name: 'poprzednia karta' }).waitFor();
      await page.getByRole('link', { name: 'Wszystkie karty' }).click();
      await page.getByRole('cell', { name: 'zastąpiona' }).waitFor();
      await look(page, 'karty');
    }));

  /** The screen as it is: no barrier, no sideways scroll, at the desk and on a phone. */
  async function look(page: Page, name: string): Promise<void> {
    for (const [size, suffix] of [[PHONE, '-telefon'], [DESK, '']] as const) {
      await page.setViewportSize(size);
      await untilSettled(page);
      expect([name, size.width, await overflowOf(page), await findBarriers(page)]).toEqual([name, size.width, 0, []]);
      await takeScreenshot(page, `${name}${suffix}`);
    }
  }
});

import { warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../../support/built-application.js';
import { Desks, field, perform } from '../../support/desks.js';

const rok = Number(warsawDate(new Date()).slice(0, 4));
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** The financial plan of a year: entered by the chief accountant, approved by the director, with a limit and a recorded consent. */
describe('the financial plan', () => {
  let application: BuiltApplication;
  let desks: Desks;

  beforeAll(async () => {
    application = await startBuiltApplication({}, { worker: false });
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('is entered by the chief accountant', () =>
    desks.at('glowny.ksiegowy', async (page) => {
      await page.goto('/plan-finansowy');
      await page.getByText(`Na ${rok} r. nie ma zatwierdzonego planu finansowego.`).waitFor();
      await look(page, 'plan-brak');
      await page.getByRole('button', { name: 'Nowy dokument planu' }).click();
      const dialog = page.getByRole('dialog');
      await field(dialog, 'Rodzaj').selectOption('plan');
      await field(dialog, 'Podstawa (uchwała albo zarządzenie)').fill('uchwała budżetowa (przykład)');
      await field(dialog, 'Powód').fill('Plan na rok budżetowy.');
      await field(dialog, 'Rozdział').fill('85214');
      await field(dialog, 'Kwota').fill('1250,50');
      await look(page, 'plan-nowy-dokument');
      await dialog.getByRole('button', { name: 'Wprowadź projekt' }).click();
      await page.getByRole('heading', { level: 1, name: `Dokument planu 1/${rok}` }).waitFor();
    }));

  it('is approved by the director', () =>
    desks.at('dyrektor', async (page) => {
      await page.goto('/plan-finansowy');
      await page.getByRole('link', { name: `1/${rok}` }).click();
      await page.getByRole('heading', { level: 1, name: `Dokument planu 1/${rok}` }).waitFor();
      await look(page, 'plan-dokument');
      await perform(page, page.getByRole('button', { name: 'Zatwierdź' }), 'Zatwierdź');
      await page.getByText('zatwierdzony', { exact: true }).waitFor();
    }));

  it('takes limits of units and consents to pass it, and shows what is left', () =>
    desks.at('glowny.ksiegowy', async (page) => {
      await page.goto('/plan-finansowy');
      await perform(page, page.getByRole('button', { name: 'Ustal limit' }), 'Zapisz', async (dialog) => {
        await field(dialog, 'Komórka').selectOption({ label: 'Filia 1' });
        await field(dialog, 'Rozdział').fill('85214');
        await field(dialog, 'Limit').fill('500');
        await look(page, 'plan-limit');
      });
      await perform(page, page.getByRole('button', { name: 'Zapisz zgodę ponad plan' }), 'Zapisz', async (dialog) => {
        await field(dialog, 'Rozdział').fill('85214');
        await field(dialog, 'Kwota').fill('100');
        await field(dialog, 'Powód').fill('Zasiłek obligatoryjny; wniosek o zwiększenie dotacji złożono.');
        await look(page, 'plan-zgoda');
      });
      await page.getByRole('table', { name: 'Stan planu' }).getByText('1 350,50 zł').waitFor();
      await look(page, 'plan');
    }));

  /** The screen at a desk and on a phone: nothing in the way of anybody, nothing beside the edge. */
  async function look(page: Page, name: string): Promise<void> {
    for (const [size, ending] of [[PHONE, '-360'], [DESK, '']] as const) {
      await page.setViewportSize(size);
      await untilSettled(page);
      expect([await findBarriers(page), await overflowOf(page)]).toEqual([[], 0]);
      await takeScreenshot(page, `${name}${ending}`);
    }
  }
});

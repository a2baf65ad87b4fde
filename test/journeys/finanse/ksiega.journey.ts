import { getDemoAccount, JEDNOSTKA_ID, komorkaId } from '@ostoja/access';
import { firstDay, monthOf, newId, shiftMonth, warsawDate } from '@ostoja/kernel';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../../support/built-application.js';
import { Desks, field, perform } from '../../support/desks.js';

const today = warsawDate(new Date());
const month = monthOf(today);
const before = shiftMonth(month, -1);
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** The chief accountant's month: balances, an operation, its correction by two people, the closing, the file, the reports. */
describe('the books', () => {
  let application: BuiltApplication;
  let desks: Desks;

  beforeAll(async () => {
    application = await startBuiltApplication({}, { worker: false });
    await post(firstDay(before), [['srodki-zaangazowane', 'zaangazowanie', 'zaangazowanie', '900.00'], ['koszty', 'zobowiazania', 'zobowiazanie', '600.00'], ['zobowiazania', 'w-drodze', 'wysylka', '600.00'], ['w-drodze', 'rachunek-biezacy', 'potwierdzenie', '450.00']]);
    await post(firstDay(month), [['koszty', 'zobowiazania', 'zobowiazanie', '300.00']]);
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  /** Operations as events of two months would leave them. */
  async function post(day: string, operations: readonly (readonly [wn: string, ma: string, rodzaj: string, kwota: string])[]): Promise<void> {
    const client = new Client({ connectionString: application.database.urls.superuser });
    await client.connect();
    await client.query('begin');
    for (const [wn, ma, rodzaj, kwota] of operations) {
      const id = newId();
      await client.query(
        `insert into finanse.operacja (jednostka_id, id, rodzaj, dzien, zrodlo_typ, zrodlo_id, komorka_id, zapisano, zapisal_id, transakcja)
         values ($1, $2, $3, $4, 'wyciag', $2, $5, now(), $6, pg_current_xact_id()::text::bigint)`, [JEDNOSTKA_ID, id, rodzaj, day, komorkaId('filia-1'), getDemoAccount('dyrektor').id]);
      for (const [konto, strona] of [[wn, 'Wn'], [ma, 'Ma']]) {
        await client.query(
          `insert into finanse.zapis (jednostka_id, id, operacja_id, komorka_id, konto, strona, kwota, dzial, rozdzial, paragraf, zrodlo)
           values ($1, $2, $3, $4, $5, $6, $7, '852', '85214', '3110', 'wlasne')`, [JEDNOSTKA_ID, newId(), id, komorkaId('filia-1'), konto, strona, kwota]);
      }
    }
    await client.query('commit');
    await client.end();
  }

  it('lead from a balance to its operations, and from an operation to the wish to correct it', () =>
    desks.at('ksiegowosc.przygotowanie', async (page) => {
      await page.goto('/ksiega');
      await page.getByLabel('Szczegółowość').selectOption('komorka');
      await look(page, 'ksiega-obroty');
      await page.getByRole('link', { name: /^Pokaż operacje: Inne świadczenia finansowane z budżetu/ }).click();
      await page.getByRole('link', { name: 'Zatwierdzenie listy wypłat' }).waitFor();
      await look(page, 'ksiega-dziennik');
      await page.getByRole('link', { name: 'Zatwierdzenie listy wypłat' }).click();
      await page.getByRole('heading', { level: 1, name: 'Zatwierdzenie listy wypłat' }).waitFor();
      await look(page, 'ksiega-operacja');
      await perform(page, page.getByRole('button', { name: 'Zgłoś korektę' }), 'Zgłoś korektę', async (dialog) => {
        await field(dialog, 'Powód').fill('Wypłata dotyczy zasiłku stałego.');
        await field(dialog, 'Rozdział').fill('85216');
        await look(page, 'ksiega-korekta');
      });
      await page.getByRole('cell', { name: 'czeka na decyzję' }).waitFor();
    }));

  it('are corrected by a second person', () =>
    desks.at('ksiegowosc.zatwierdzanie', async (page) => {
      await page.goto('/ksiega/korekty');
      await look(page, 'ksiega-korekty');
      await perform(page, page.getByRole('button', { name: /^Zatwierdź korektę/ }), 'Zatwierdź');
      await page.getByText('Nie ma korekt.').waitFor();
    }));

  it('close a month for good, give its file, and report the year', () =>
    desks.at('glowny.ksiegowy', async (page) => {
      await page.goto('/ksiega/miesiace');
      await perform(page, page.getByRole('button', { name: /^Zamknij / }), 'Zamknij', () => look(page, 'ksiega-zamkniecie'));
      await page.getByRole('button', { name: /^Utwórz plik CSV/ }).click();
      const save = page.getByRole('button', { name: /^Pobierz CSV/ });
      await save.waitFor();
      await look(page, 'ksiega-miesiace');
      const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
      expect(download.suggestedFilename()).toBe(`ksiega-${before}.csv`);
      await page.goto('/ksiega/rb28s');
      await page.getByRole('cell', { name: /85216/ }).waitFor();
      await look(page, 'ksiega-rb28s');
      await page.goto('/ksiega/rok');
      await page.getByRole('button', { name: /^Miesiące: 852-85214-3110/ }).click();
      await page.getByRole('region', { name: /^Miesiące: / }).getByText('450,00').first().waitFor();
      await look(page, 'ksiega-rok');
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

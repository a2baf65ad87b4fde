import { firstDay, monthOf, shiftMonth, warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, perform, section } from '../support/desks.js';
import { openOffice, Procedure, seedOffice } from '../support/office.js';

const today = warsawDate(new Date());
const month = monthOf(today);
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const ADDRESS = '/skladki-zdrowotne';

/** A month of health contributions: codes from the staff department, the register from bookkeeping, the file for ZUS, the payment. */
describe('health contributions', () => {
  let application: BuiltApplication;
  let desks: Desks;

  beforeAll(async () => {
    application = await startBuiltApplication({}, { worker: false });
    const office = openOffice(officeAt(application.address));
    await seedOffice(office, today);
    const way = new Procedure(office, today, {
      osoba: { imie: 'Jan', nazwisko: 'Przykładowy', pesel: '85031700138' }, data_wplywu: today, zadania: [{ swiadczenie_kod: 'skladka-zdrowotna' }],
      czesci: { rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2024-01-01' }], wnioski: 'Pomoc jest uzasadniona.' },
    });
    await way.apply();
    await way.interview();
    const evidence = (rodzaj: string, tresc: object) => office.post('specjalista.f1', `/osoby/${way.osobaId}/dowody`, { rodzaj, tresc, weryfikacja: 'dokument', wazne_od: firstDay(month) });
    await office.post('specjalista.f1', `/osoby/${way.osobaId}/dowody`, { rodzaj: 'dochod', tresc: { rodzaj: 'emerytura', kwota: '600.00', miesiac: shiftMonth(month, -1) }, weryfikacja: 'dokument' });
    await evidence('okolicznosc', { powod: 'bezrobocie' });
    await evidence('ubezpieczenie-zdrowotne', { podlega: false });
    await way.calculate(0, month, { zakres: { tytul: 'program_integracji' } });
    await way.deliver(await way.issue(await way.draft(0, { uzasadnienie_kwoty: 'Wynika z sytuacji osoby.', rygor: false, rygor_powod: null })));
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('begin with the codes of the titles', () =>
    desks.at('kadry', async (page) => {
      await page.goto(ADDRESS);
      await perform(page, page.getByRole('button', { name: 'Dodaj dane płatnika' }), 'Dodaj dane płatnika', async (dialog) => {
        await field(dialog, 'Kod: program integracji').fill('999201');
        await look(page, 'skladki-platnik');
      });
      await section(page, 'Płatnik składek i kody tytułów').getByText('999201').waitFor();
    }));

  it('are reckoned and passed on by bookkeeping', () =>
    desks.at('ksiegowosc.zatwierdzanie', async (page) => {
      await page.goto(ADDRESS);
      await section(page, 'Miesiąc do przekazania').getByRole('cell', { name: 'Przykładowy Jan' }).waitFor();
      await look(page, 'skladki-naliczenie');
      await perform(page, page.getByRole('button', { name: 'Przekaż do działu kadr' }), 'Przekaż do działu kadr');
      await page.getByRole('heading', { level: 1, name: /^Składki zdrowotne: / }).waitFor();
      await section(page, 'Osoby w rejestrze').getByRole('cell', { name: '999201' }).waitFor();
      await look(page, 'skladki-rejestr');
      await page.goto(ADDRESS);
      await section(page, 'Miesiąc do przekazania').getByText('Nie ma czego przekazać.').waitFor();
    }));

  it('are told to ZUS by the staff department, and paid by bookkeeping', async () => {
    await desks.at('kadry', async (page) => {
      await page.goto(ADDRESS);
      await section(page, 'Rejestry przekazane do działu kadr').getByRole('link').first().click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Pobierz plik KEDU' }).click()]);
      expect(download.suggestedFilename()).toBe(`kedu-${month}-02.xml`);
    });
    await desks.at('ksiegowosc.wysylka', async (page) => {
      await page.goto(ADDRESS);
      await section(page, 'Rejestry przekazane do działu kadr').getByRole('link').first().click();
      await perform(page, page.getByRole('button', { name: 'Odnotuj zapłatę' }), 'Odnotuj zapłatę');
      expect(await page.getByRole('button', { name: 'Odnotuj zapłatę' }).count()).toBe(0);
    });
  });

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

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstDay, monthOf, shiftMonth, warsawDate } from '@ostoja/kernel';
import { Client } from 'pg';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, section } from '../support/desks.js';
import { openOffice, Procedure, seedMonth, seedOffice } from '../support/office.js';

const today = warsawDate(new Date());
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** Long work of bookkeeping: each shows how far it is and can be stopped, which undoes it whole; then the same act goes through. A lock on a table makes it last. */
describe('long work', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let folder: string;
  let superuser: Client;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ostoja-work-'));
    application = await startBuiltApplication({}, { worker: false });
    const office = openOffice(officeAt(application.address));
    await seedOffice(office, today);
    await seedMonth(office, today, folder);
    await insure();
    superuser = new Client({ connectionString: application.database.urls.superuser });
    await superuser.connect();
    desks = await Desks.open(application.address);
  });
  afterAll(async () => {
    await superuser.end();
    await desks.close();
    await application.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('of preparing a list', () =>
    desks.at('informacja.1', async (page) => {
      await page.goto('/listy-wyplat');
      await page.getByRole('link', { name: '1/' }).first().waitFor();
      await page.getByRole('button', { name: 'Przygotuj listę' }).click();
      const dialog = page.getByRole('dialog');
      await field(dialog, 'Komórka (filia)').selectOption({ label: 'Filia 1' });
      await field(dialog, 'Sposób wypłaty').selectOption('kasa');
      await dialog.getByText('Najbliższy dzień wypłaty').waitFor();
      await whileLocked('wyplata.rata', async () => {
        await dialog.getByRole('button', { name: 'Przygotuj', exact: true }).click();
        await stop(page, 'postep-lista');
      });
      await dialog.getByText('Zatrzymano. Niczego nie zmieniono.').waitFor();
      expect(await dialog.getByRole('progressbar').count()).toBe(0);
    }));

  it('of reading a statement', () =>
    desks.at('ksiegowosc.przygotowanie', async (page) => {
      const read = () => page.locator('input[type=file]').setInputFiles(join(folder, 'wyciag-1.xml'));
      await page.goto('/bank');
      await page.getByText('Nie wczytano jeszcze żadnego wyciągu.').waitFor();
      await whileLocked('wyplata.wpis', async () => {
        await read();
        await stop(page, 'postep-wyciag');
      });
      await page.getByText('Zatrzymano. Niczego nie zmieniono.').waitFor();
      await page.reload();
      await page.getByText('Nie wczytano jeszcze żadnego wyciągu.').waitFor();
      await read();
      await page.getByRole('heading', { level: 1, name: /^Wyciąg nr 1\// }).waitFor();
    }));

  it('of passing the contributions of a month on', () =>
    desks.at('ksiegowosc.zatwierdzanie', async (page) => {
      await page.goto('/skladki-zdrowotne');
      await section(page, 'Miesiąc do przekazania').getByRole('button', { name: /^Przekaż do działu kadr/ }).click();
      const pass = page.getByRole('dialog').getByRole('button', { name: 'Przekaż do działu kadr' });
      await whileLocked('pomoc_spoleczna.plik_kedu', async () => {
        await pass.click();
        await stop(page, 'postep-skladki');
      });
      await page.getByText('Zatrzymano. Niczego nie zmieniono.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Zamknij', exact: true }).click();
      await pass.click();
      await page.getByRole('heading', { level: 1, name: /^Składki zdrowotne: / }).waitFor();
    }));

  /** The work stands still while somebody holds the table. */
  async function whileLocked(table: string, work: () => Promise<void>): Promise<void> {
    await superuser.query(`begin; lock table ${table} in access exclusive mode`);
    try {
      await work();
    } finally {
      await superuser.query('commit');
    }
  }

  /** Sees how far the work is, at a desk and on a phone, and asks it to stop. */
  async function stop(page: Page, name: string): Promise<void> {
    await page.getByText('Praca trwa…').waitFor();
    await page.getByText(/^\d+ z \d+$/).waitFor();
    expect(await page.getByRole('progressbar', { name: 'Postęp pracy' }).count()).toBe(1);
    for (const [size, ending] of [[PHONE, '-telefon'], [DESK, '']] as const) {
      await page.setViewportSize(size);
      await untilSettled(page);
      expect([name, size.width, await overflowOf(page), await findBarriers(page)]).toEqual([name, size.width, 0, []]);
      await takeScreenshot(page, `${name}${ending}`);
    }
    const asked = page.waitForResponse(/\/anulowania$/);
    await page.getByRole('button', { name: 'Zatrzymaj' }).click();
    expect((await asked).status()).toBe(201);
  }

  /** Somebody for whom the centre pays contributions. */
  async function insure(): Promise<void> {
    const office = openOffice(officeAt(application.address));
    const month = monthOf(today);
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
  }
});

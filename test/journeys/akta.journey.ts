import { komorkaId } from '@ostoja/access';
import { addDays, warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, perform, section } from '../support/desks.js';

const today = warsawDate(new Date());
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const HOSTILE = `<script>alert(1)</script> ${'Bardzodługiesłowo'.repeat(9)}`;

/** A letter that came by post: registered, scanned, put into the akta, shown to the party. */
describe('papers and akta', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let sprawa: string;

  beforeAll(async () => {
    application = await startBuiltApplication();
    const informacja = await officeAt(application.address).asLogin('informacja.1');
    const komorka_id = komorkaId('filia-1');
    const { id: osoba_id } = (await informacja.post('/osoby', { imie: 'Janina', nazwisko: 'Przykładowa', opis: 'osoba z pismami', komorka_id }).expect(201)).body as { id: string };
    const zadania = [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel: 'zakup opału' }];
    const wniosek = { osoba_id, komorka_id, tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: addDays(today, -5), tresc: '', zadania };
    sprawa = ((await informacja.post('/wnioski', wniosek).expect(201)).body as { sprawy: { id: string }[] }).sprawy[0]!.id;
    await informacja.post('/pisma-przychodzace', { komorka_id, rodzaj: 'odwolanie', tytul: HOSTILE, kanal: 'e-mail', data_wplywu: today, korespondent_nazwa: HOSTILE }).expect(201);
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('are registered at the desk, with the dates that count', () =>
    desks.at('informacja.1', async (page) => {
      await page.goto('/rejestr-pism');
      await page.getByText('bez rozpoznania').waitFor();
      await look(page, 'rejestr-pism');
      await page.getByRole('link', { name: 'Nowe pismo przychodzące' }).click();
      await page.getByRole('button', { name: 'Zarejestruj' }).click();
      await page.getByText('Uzupełnij to pole.').first().waitFor();
      await field(page, 'Rodzaj pisma').selectOption('odwolanie');
      await field(page, 'Czego dotyczy').fill('Odwołanie od decyzji');
      await field(page, 'Jak wpłynęło').selectOption('poczta');
      await field(page, 'Dzień nadania').fill(addDays(today, -3));
      await field(page, 'Jednostka').selectOption(komorkaId('filia-1'));
      await field(page, 'Osoba z rejestru').fill('Przykładowa');
      await page.getByRole('button', { name: /^Wybierz: / }).first().click();
      await look(page, 'pismo-nowe');
      await page.getByRole('button', { name: 'Zarejestruj' }).click();
      await page.getByRole('heading', { name: /^Pismo F1\/WP\/\d+\/\d{4}$/ }).waitFor();
      await page.getByText('art. 57 § 5 pkt 2 KPA').waitFor();
    }));

  it('get their scan, never a copy of an identity card, and enter the akta of a case', () =>
    desks.at('informacja.1', async (page) => {
      await field(page, 'Co przedstawia plik').selectOption('dowod-osobisty');
      await page.getByText(/^Dokumentu tożsamości się nie kopiuje/).waitFor();
      expect(await page.getByRole('button', { name: 'Dołącz plik' }).count()).toBe(0);
      await field(page, 'Co przedstawia plik').selectOption('pismo');
      await page.locator('input[type=file]').setInputFiles({ name: 'skan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 skan') });
      await section(page, 'Pliki').getByText('niesprawdzony').waitFor();
      await page.getByRole('button', { name: 'Wydaj potwierdzenie wniesienia' }).click();
      await page.getByRole('button', { name: 'Otwórz potwierdzenie wniesienia' }).waitFor();
      await perform(page, page.getByRole('button', { name: 'Włącz do akt sprawy' }), 'Włącz do akt sprawy', async (dialog) => {
        await field(dialog, 'Sprawa').selectOption({ index: 1 });
      });
      await look(page, 'pismo');
      await page.getByRole('link', { name: 'Otwórz sprawę' }).click();
      await page.waitForURL(`**/sprawy/${sprawa}/akta`);
      await section(page, 'Akta sprawy').getByText('Odwołanie od decyzji').waitFor();
    }));

  it('say that an original was shown, and who saw the akta', () =>
    desks.at('socjalny.f1', async (page) => {
      await page.goto(`/sprawy/${sprawa}/akta`);
      await perform(page, page.getByRole('button', { name: 'Zapisz okazanie dokumentu' }), 'Zapisz okazanie dokumentu', async (dialog) => {
        await field(dialog, 'Jaki dokument').selectOption('dowod-osobisty');
        await field(dialog, 'Który to dokument').fill('dowód osobisty, ważny');
        await field(dialog, 'Kto okazał').fill('Janina Przykładowa');
      });
      await section(page, 'Akta sprawy').getByText('Dokument okazano.').waitFor();
      expect(await page.getByRole('button', { name: 'Dołącz poświadczoną kopię' }).count()).toBe(0);
      await perform(page, page.getByRole('button', { name: 'Zapisz udostępnienie' }), 'Zapisz udostępnienie', async (dialog) => {
        await field(dialog, 'Sposób').selectOption('uwierzytelniony-odpis');
        await field(dialog, 'Uzasadnienie lub uwagi').fill('Sprawa spadkowa.');
        await dialog.getByLabel('Udostępniono tylko wybrane pozycje').check();
        await dialog.getByLabel(/^2\. /).check();
        await look(page, 'akta-udostepnienie-okno');
      });
      await section(page, 'Udostępnianie akt stronie').getByText('pozycje spisu: 1').waitFor();
      await look(page, 'akta');
      await page.getByRole('button', { name: 'Odmowa (postanowieniem)' }).click();
      await page.getByText(/^W aktach nie ma postanowienia/).waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Anuluj' }).click();
    }));
});

/** No barrier and no sideways scroll at the desk and on a phone, with a picture of each. */
async function look(page: Page, name: string): Promise<void> {
  for (const [size, viewport] of [['', DESK], ['-360', PHONE]] as const) {
    await page.setViewportSize(viewport);
    await untilSettled(page);
    await takeScreenshot(page, `${name}${size}`);
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(DESK);
}

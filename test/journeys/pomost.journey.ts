import { komorkaId } from '@ostoja/access';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, perform, section } from '../support/desks.js';

const osoba = (nazwisko: string, rachunek: string) => `P-1;filia-1;Żaneta;${nazwisko};44051401359;Kraków;${rachunek}`;
const HEAD = 'pomost_id;komorka;imie;nazwisko;pesel;miejscowosc;rachunek';
const OSOBY = [HEAD, osoba('Importowana', '61109010140000071219812874'), 'P-2;filia-77;Jan;Błędny;;;'].join('\n');
const ZMIENIONE = [HEAD, osoba('Importowana-Nowa', '27114020040000300201355387')].join('\n');
const DECYZJE = [
  'pomost_id;osoba_pomost_id;komorka;numer;data_decyzji;swiadczenie_kod;kwota;od;kanal;rachunek',
  'D-1;P-1;filia-1;DEC/77/2025;2025-08-20;zasilek-staly;1000,00;2025-09-01;przelew;61109010140000071219812874',
].join('\n');
const LISTA = 'decyzja_pomost_id;miesiac;kwota\nD-1;2026-12;990,00\nD-404;2026-12;100,00';
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

describe('beside POMOST', () => {
  let application: BuiltApplication;
  let desks: Desks;
  beforeAll(async () => {
    application = await startBuiltApplication();
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('the administrator checks a file, sees which line is wrong, and saves the rest', () =>
    desks.at('administrator', async (page) => {
      await page.getByRole('link', { name: 'Import z POMOST', exact: true }).click();
      await choose(page, 'Wybierz plik CSV', OSOBY);
      await page.getByText('sprawdzony – czeka na decyzję').waitFor();
      await page.getByRole('cell', { name: /komorka: W ośrodku nie ma komórki/ }).waitFor();
      expect(await page.getByText('Importowana').count()).toBe(0);
      expect(await inspect(page, 'import-pomost')).toEqual([]);
      await perform(page, page.getByRole('button', { name: 'Zapisz poprawne wiersze' }), 'Zapisz poprawne wiersze');
      await page.getByText('zakończony', { exact: true }).waitFor();
      await page.goto('/import-pomost');
      await field(page, 'Co zawiera plik').selectOption('decyzje');
      await choose(page, 'Wybierz plik CSV', OSOBY);
      await page.getByRole('alert').getByText(/brakuje kolumn: osoba_pomost_id/).waitFor();
      await choose(page, 'Wybierz plik CSV', DECYZJE);
      await page.getByText('sprawdzony – czeka na decyzję').waitFor();
      await perform(page, page.getByRole('button', { name: 'Zapisz poprawne wiersze' }), 'Zapisz poprawne wiersze');
      await page.getByText('zakończony', { exact: true }).waitFor();
      await page.goto('/import-pomost');
      await field(page, 'Co zawiera plik').selectOption('osoby');
      await choose(page, 'Wybierz plik CSV', ZMIENIONE);
      await page.getByText('sprawdzony – czeka na decyzję').waitFor();
      await perform(page, page.getByRole('button', { name: 'Zapisz poprawne wiersze' }), 'Zapisz poprawne wiersze');
      await page.getByText(/^Wierszy przekazanych jednostkom do rozstrzygnięcia: 1/).waitFor();
      await page.goto('/import-pomost');
      await page.getByRole('table', { name: 'Ostatnie importy' }).waitFor();
      expect(await inspect(page, 'importy-pomost')).toEqual([]);
    }));

  it('the branch settles what differs: a worker proposes the account, the head confirms it', async () => {
    const settled = (page: Page) => page.getByRole('table', { name: 'Różnice z POMOST' });
    await desks.at('specjalista.f1', async (page) => {
      await page.getByRole('link', { name: 'Różnice z POMOST' }).click();
      await perform(page, page.getByRole('button', { name: /^Do wyjaśnienia: nazwisko/ }), 'Do wyjaśnienia', (dialog) => field(dialog, 'Uwaga').fill('Poprosić o odpis aktu małżeństwa.'));
      await settled(page).getByText('Poprosić o odpis aktu małżeństwa.').waitFor();
      await perform(page, page.getByRole('button', { name: /^Przyjmij z POMOST: rachunek/ }), 'Przyjmij z POMOST');
      await settled(page).getByText('czeka na drugą osobę').waitFor();
      expect(await page.getByRole('button', { name: /^Zatwierdź rachunek/ }).count()).toBe(0);
      expect(await inspect(page, 'roznice-pomost')).toEqual([]);
    });
    await desks.at('kierownik.f1', async (page) => {
      await page.goto('/roznice-pomost');
      await perform(page, page.getByRole('button', { name: /^Zatwierdź rachunek/ }), 'Zatwierdź rachunek');
      await perform(page, page.getByRole('button', { name: /^Przyjmij z POMOST: nazwisko/ }), 'Przyjmij z POMOST');
      await page.getByText('Nie ma takich różnic.').waitFor();
      await field(page, 'Pokaż').selectOption('rozstrzygniete');
      await settled(page).getByText('przyjęto z POMOST').first().waitFor();
    });
  });

  it('bookkeeping compares the lists and sees every difference', () =>
    desks.at('ksiegowosc.przygotowanie', async (page) => {
      await page.getByRole('link', { name: 'Porównanie list' }).click();
      await field(page, 'Komórka').selectOption(komorkaId('filia-1'));
      await field(page, 'Miesiąc').fill('2026-12');
      await choose(page, 'Wybierz listę z POMOST (CSV)', LISTA);
      await page.getByRole('cell', { name: 'inna kwota' }).waitFor();
      await page.getByRole('row', { name: /D-404/ }).getByText('tylko w POMOST').waitFor();
      await section(page, 'Sumy').getByText('1 000,00 zł').waitFor();
      expect(await inspect(page, 'porownanie-list')).toEqual([]);
      await page.goto('/porownania-list');
      await page.getByRole('table', { name: 'Ostatnie porównania' }).waitFor();
      expect(await inspect(page, 'porownania-list')).toEqual([]);
    }));

  it('the head of the branch takes the case over from POMOST', async () => {
    const kierownik = await officeAt(application.address).asLogin('kierownik.f1');
    const { elementy } = (await kierownik.get('/sprawy?system_prowadzacy=POMOST').expect(200)).body as { elementy: { id: string }[] };
    await desks.at('kierownik.f1', async (page) => {
      await page.goto(`/sprawy/${elementy[0]!.id}`);
      await page.getByText('prowadzi POMOST').waitFor();
      await page.getByRole('link', { name: 'POMOST', exact: true }).click();
      await section(page, 'Decyzja w POMOST').getByText('DEC/77/2025').waitFor();
      expect(await inspect(page, 'sprawa-pomost')).toEqual([]);
      await perform(page, page.getByRole('button', { name: 'Przekaż do prowadzenia: Ostoja' }), 'Przekaż do prowadzenia: Ostoja', (dialog) => field(dialog, 'Powód').fill('Koniec pracy w POMOST.'));
      await page.getByRole('table', { name: 'Zmiany systemu prowadzącego' }).getByText('Koniec pracy w POMOST.').waitFor();
    });
  });
});

/** Gives the button of a file the bytes of one. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: label }).click();
  await (await chooser).setFiles({ name: 'pomost.csv', mimeType: 'application/vnd.ms-excel', buffer: Buffer.from(text) });
}

/** Barriers at the desk and on a phone, and sideways scroll; leaves a picture of both. */
async function inspect(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const [suffix, viewport] of [['-telefon', PHONE], ['', DESK]] as const) {
    await page.setViewportSize(viewport);
    await untilSettled(page);
    found.push(...(await findBarriers(page)), ...((await overflowOf(page)) > 0 ? [`${name}${suffix} is too wide`] : []));
    await takeScreenshot(page, name + suffix);
  }
  return found;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, daysBetween, firstDay, monthOf, shiftMonth, warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, perform, section, signInAs } from '../support/desks.js';
import { openOffice, seedMonth, seedOffice } from '../support/office.js';

const today = warsawDate(new Date());
const rok = today.slice(0, 4);
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const CHAIN = [
  ['kierownik.f1', 'Sprawdź merytorycznie', 'sprawdzona merytorycznie'], ['ksiegowosc.zatwierdzanie', 'Sprawdź rachunkowo', 'sprawdzona rachunkowo'],
  ['glowny.ksiegowy', 'Wykonaj wstępną kontrolę', 'po wstępnej kontroli'], ['dyrektor', 'Zatwierdź listę', 'zatwierdzona'],
  ['ksiegowosc.wysylka', 'Złóż pierwszy podpis', 'podpisana raz'], ['podpis.drugi', 'Złóż drugi podpis i utwórz plik', 'wysłana – w drodze'],
] as const;

/** The story of docs/stories/month.md, on the people and the sample statements of the demo city. */
describe('a month of bookkeeping', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ostoja-month-'));
    application = await startBuiltApplication({}, { worker: false });
    const office = openOffice(officeAt(application.address));
    await seedOffice(office, today);
    await seedMonth(office, today, folder);
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('changes the plan: entered by the chief accountant, decided by the director', async () => {
    await desks.at('glowny.ksiegowy', async (page) => {
      await page.goto('/plan-finansowy');
      await section(page, 'Stan planu').getByRole('table').waitFor();
      await look(page, 'miesiac-plan');
      await page.getByRole('button', { name: 'Nowy dokument planu' }).click();
      const dialog = page.getByRole('dialog');
      await field(dialog, 'Podstawa (uchwała albo zarządzenie)').fill('zarządzenie w sprawie zmian w budżecie (dane demonstracyjne)');
      await field(dialog, 'Powód').fill('Zwiększenie środków na zasiłki celowe.');
      await field(dialog, 'Rozdział').fill('85214');
      await field(dialog, 'Kwota').fill('50000');
      await dialog.getByRole('button', { name: 'Wprowadź projekt' }).click();
      await page.getByRole('heading', { level: 1, name: `Dokument planu 2/${rok}` }).waitFor();
    });
    await desks.at('dyrektor', async (page) => {
      await page.goto('/plan-finansowy');
      await page.getByRole('link', { name: `2/${rok}` }).click();
      await perform(page, page.getByRole('button', { name: 'Zatwierdź' }), 'Zatwierdź');
      await page.getByText('zatwierdzony', { exact: true }).waitFor();
      await look(page, 'miesiac-zmiana-planu');
    });
  });

  it('takes the prepared list through six people to the file for the bank', async () => {
    const address = await desks.at('informacja.1', async (page) => {
      await page.goto('/listy-wyplat');
      await page.getByRole('link', { name: `1/${rok}` }).click();
      await section(page, 'Wypłaty na liście').getByText('Teresa Zwrotna').waitFor();
      await look(page, 'miesiac-lista');
      return new URL(page.url()).pathname;
    });
    await carry(address);
    await desks.at('podpis.drugi', (page) => look(page, 'miesiac-lista-wyslana'));
  });

  it('hears of a death after the list has gone', () =>
    desks.at('specjalista.f1', async (page) => {
      await page.goto('/osoby');
      await page.getByRole('searchbox').fill('pożegnany');
      await page.getByRole('link', { name: /Pożegnany/ }).click();
      await perform(page, page.getByRole('button', { name: 'Popraw dane' }), 'Zapisz', (dialog) => field(dialog, 'Data zgonu').fill(addDays(today, -1)));
      await page.getByText(/^zm\./).first().waitFor();
    }));

  it('says what the money of the last month was, and closes that month', async () => {
    await desks.at('ksiegowosc.przygotowanie', (page) => readIn(page, 1));
    await desks.at('glowny.ksiegowy', async (page) => {
      await page.goto('/ksiega/miesiace');
      await page.getByRole('button', { name: /^Zamknij / }).click();
      await page.getByRole('dialog').getByText('Zanim zamkniesz miesiąc:').waitFor();
      await look(page, 'miesiac-przeszkody');
      await page.keyboard.press('Escape');
    });
    await desks.at('ksiegowosc.przygotowanie', async (page) => {
      await page.goto('/bank/do-wyjasnienia');
      await look(page, 'miesiac-do-wyjasnienia');
      await perform(page, page.getByRole('button', { name: /^Wyjaśnij/ }), 'Rozlicz', async (dialog) => {
        await field(dialog, 'To jest').selectOption('zasilenie');
        await field(dialog, 'Czego dotyczy').fill('Środki z miasta na wydatki.');
        await look(page, 'miesiac-wyjasnienie');
      });
      await page.getByText('Wszystkie operacje są wyjaśnione.').waitFor();
    });
    await desks.at('glowny.ksiegowy', async (page) => {
      await page.reload();
      await perform(page, page.getByRole('button', { name: /^Zamknij / }), 'Zamknij', (dialog) => dialog.getByText('Nic nie stoi na przeszkodzie.').waitFor());
      await page.getByText('zamknięty', { exact: true }).waitFor();
    });
  });

  it('learns from the statement what was paid and what came back', async () => {
    await desks.at('ksiegowosc.przygotowanie', async (page) => {
      await readIn(page, 2);
      await section(page, 'Operacje').getByText(/^zwrot wypłaty/).waitFor();
      await look(page, 'miesiac-wyciag');
    });
    await desks.at('specjalista.f1', async (page) => {
      await page.goto('/zwroty-wyplat');
      await page.getByRole('cell', { name: 'Teresa Zwrotna', exact: true }).waitFor();
      await look(page, 'miesiac-zwroty');
    });
  });

  it('pays again, to the account that a second person has compared', async () => {
    await desks.at('kierownik.f1', async (page) => {
      await page.goto('/rachunki-do-sprawdzenia');
      await page.getByRole('button', { name: /^Sprawdź: .*Zwrotna/ }).waitFor();
      await look(page, 'miesiac-rachunek');
      await perform(page, page.getByRole('button', { name: /^Sprawdź: .*Zwrotna/ }), 'Zgadza się');
      await page.getByText('Żaden rachunek nie czeka na sprawdzenie.').waitFor();
    });
    const address = await desks.at('informacja.1', async (page) => {
      await page.goto('/listy-wyplat');
      await page.getByRole('button', { name: 'Przygotuj listę' }).click();
      const dialog = page.getByRole('dialog');
      await field(dialog, 'Komórka (filia)').selectOption({ label: 'Filia 1' });
      await dialog.getByText('Najbliższy dzień wypłaty').waitFor();
      await look(page, 'miesiac-nowa-lista');
      await dialog.getByRole('button', { name: 'Przygotuj', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: `Lista wypłat 2/${rok}` }).waitFor();
      await section(page, 'Wypłaty na liście').getByText('21 1090 1014 0000 0000 0000 4502').waitFor();
      expect(await section(page, 'Wypłaty na liście').getByText('Pożegnany').count()).toBe(0);
      await look(page, 'miesiac-lista-ponowna');
      return new URL(page.url()).pathname;
    });
    await carry(address);
    await desks.at('specjalista.f1', async (page) => {
      await page.reload();
      await page.getByText('Nie ma zwrotów w tym stanie.').waitFor();
    });
  });

  it('asks the bank for what was paid after the death, and gets it', () =>
    desks.at('ksiegowosc.przygotowanie', async (page) => {
      await page.goto('/bank/po-smierci');
      await page.getByRole('cell', { name: 'Ignacy Pożegnany', exact: true }).waitFor();
      await look(page, 'miesiac-po-smierci');
      await perform(page, page.getByRole('button', { name: /^Poproś bank o zwrot/ }), 'Poproś bank o zwrot');
      await page.getByRole('cell', { name: 'wysłany', exact: true }).waitFor();
      const [letter] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Pismo/ }).click()]);
      expect(letter.suggestedFilename()).toBe('wniosek-do-banku.pdf');
      await perform(page, page.getByRole('button', { name: /^Odpowiedź banku/ }), 'Odpowiedź banku', async (dialog) => {
        await field(dialog, 'Bank otrzymał wniosek').fill(today);
        await look(page, 'miesiac-odpowiedz-banku');
      });
      await look(page, 'miesiac-wniosek');
      await readIn(page, 3);
      await page.goto('/bank/po-smierci');
      await page.getByRole('cell', { name: 'zakończony', exact: true }).waitFor();
    }));

  it('agrees with the bank, and closes when the month is over', async () => {
    await desks.at('ksiegowosc.przygotowanie', async (page) => {
      await page.goto('/bank/uzgodnienie');
      const statements = section(page, 'Wyciągi obok księgi');
      await statements.getByText('zgodne').first().waitFor();
      expect([await statements.getByText('zgodne', { exact: true }).count(), await statements.getByText('różnica').count()]).toEqual([3, 0]);
      await look(page, 'miesiac-uzgodnienie');
    });
    application.moveClock(daysBetween(today, firstDay(shiftMonth(monthOf(today), 1))) + 2);
    await desks.at('glowny.ksiegowy', async (page) => {
      await page.goto('/ksiega/miesiace');
      await signInAs(page, 'glowny.ksiegowy');
      await page.goto('/ksiega/miesiace');
      await perform(page, page.getByRole('button', { name: /^Zamknij / }), 'Zamknij', (dialog) => dialog.getByText('Nic nie stoi na przeszkodzie.').waitFor());
      await look(page, 'miesiac-zamkniety');
      await page.goto('/ksiega/rb28s');
      await page.getByRole('cell', { name: '85230' }).first().waitFor();
      await look(page, 'miesiac-rb28s');
    });
  });

  /** A list through its chain, each stage by its person. */
  async function carry(address: string): Promise<void> {
    for (const [login, act, state] of CHAIN) {
      await desks.at(login, async (page) => {
        await page.goto(address);
        await perform(page, page.getByRole('button', { name: act, exact: true }), act);
        await page.getByText(state, { exact: true }).first().waitFor();
      });
    }
  }

  /** A sample statement of the demo, chosen as a file. */
  async function readIn(page: Page, numer: number): Promise<void> {
    await page.goto('/bank');
    await page.locator('input[type=file]').setInputFiles(join(folder, `wyciag-${numer}.xml`));
    await page.getByRole('heading', { level: 1, name: new RegExp(`^Wyciąg nr ${numer}/`) }).waitFor();
  }

  /** The screen at a desk and on a phone: nothing in the way of anybody, nothing beside the edge. */
  async function look(page: Page, name: string): Promise<void> {
    for (const [size, ending] of [[PHONE, '-telefon'], [DESK, '']] as const) {
      await page.setViewportSize(size);
      await untilSettled(page);
      expect([name, size.width, await overflowOf(page), await findBarriers(page)]).toEqual([name, size.width, 0, []]);
      await takeScreenshot(page, `${name}${ending}`);
    }
  }
});

import { warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { type Caller, officeAt } from '../support/caller.js';
import { Desks, field, perform, section } from '../support/desks.js';
import { eventually } from '../support/eventually.js';
import { openOffice, Procedure } from '../support/office.js';

const today = warsawDate(new Date());
const NOTE = 'Notatka z rozmowy';

describe('an interview where the connection comes and goes', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let worker: Caller;
  let path = '';

  beforeAll(async () => {
    application = await startBuiltApplication();
    const office = officeAt(application.address);
    const procedure = new Procedure(openOffice(office), today, {
      osoba: { imie: 'Zofia', nazwisko: 'Terenowa', pesel: '44051401359' }, zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '300.00', cel: 'leki' }], data_wplywu: today, czesci: {},
    });
    await procedure.apply();
    await procedure.orderInterview();
    worker = await office.asLogin('socjalny.f1');
    path = `/wywiady/${(await worker.post('/wywiady', { osoba_id: procedure.osobaId, sprawa_ids: procedure.sprawaIds }).expect(201)).body.id}`;
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  const stored = async () => (await worker.get(path).expect(200)).body;
  const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Zapisano \d/ }).waitFor();

  it('keeps what is typed without a network, also over a closed page, and sends it when the network is back', () =>
    desks.at('socjalny.f1', async (page) => {
      await page.goto(path);
      await field(page, NOTE).fill('Zapisane z siecią.');
      await saved(page);
      await page.context().setOffline(true);
      await field(page, NOTE).fill('Zapisane z siecią. Bez sieci.');
      await page.getByText(/zaszyfrowane na tym urządzeniu/).waitFor();
      await field(page, 'Ogrzewanie').fill('piec kaflowy');
      // A half-filled item is kept too, though the server cannot take it yet.
      await section(page, 'Stałe wydatki').getByRole('button', { name: /^Dodaj/ }).click();
      await field(section(page, 'Stałe wydatki'), 'Rodzaj wydatku').fill('czynsz');
      await eventually(async () => expect(await copiesOn(page)).toBe(1));
      expect(await readableCopies(page)).toEqual([]);
      expect((await stored()).notatka).toBe('Zapisane z siecią.');

      // The page is gone, as when the battery ends.
      await page.goto('about:blank');
      await page.context().setOffline(false);
      await page.goto(path);
      await page.getByText('Wczytano zmiany, które czekały na tym urządzeniu.').waitFor();
      expect(await field(page, NOTE).inputValue()).toBe('Zapisane z siecią. Bez sieci.');
      expect(await field(section(page, 'Stałe wydatki'), 'Rodzaj wydatku').inputValue()).toBe('czynsz');
      await eventually(async () => expect(await stored()).toMatchObject({ notatka: 'Zapisane z siecią. Bez sieci.', pola: { i_c: { ogrzewanie: 'piec kaflowy' } } }));
      await field(section(page, 'Stałe wydatki'), 'Kwota miesięcznie').fill('820,00');
      await eventually(async () => expect((await stored()).czesci.wydatki).toEqual([{ rodzaj: 'czynsz', kwota: '820.00' }]));
      await eventually(async () => expect(await copiesOn(page)).toBe(0));
    }));

  it('joins places that only one side changed and asks about the one that both did', () =>
    desks.at('socjalny.f1', async (page) => {
      await otherSide({ mieszkanie: 'Dwa pokoje.' }, 'Zapisane z siecią. Bez sieci.');
      await field(page, 'Ogrzewanie').fill('gazowe');
      await page.getByText(/połączono obie wersje/).waitFor();
      expect(await field(page, 'Warunki mieszkaniowe').inputValue()).toBe('Dwa pokoje.');
      await eventually(async () => expect(await stored()).toMatchObject({ czesci: { mieszkanie: 'Dwa pokoje.' }, pola: { i_c: { ogrzewanie: 'gazowe' } } }));

      await otherSide({}, 'Inna wersja.');
      await field(page, NOTE).fill('Moja wersja.');
      const choice = page.getByRole('radiogroup', { name: 'Notatka' });
      await choice.waitFor();
      await takeScreenshot(page, 'wywiad-konflikt');
      // Nobody chooses for the worker: not a reload, and not what is typed meanwhile.
      await field(page, 'Liczba izb').fill('2');
      await kept(page);
      await page.reload();
      await choice.waitFor();
      expect((await stored()).notatka).toBe('Inna wersja.');
      await choice.getByRole('radio', { name: 'Wersja z serwera' }).check();
      await page.getByRole('button', { name: 'Zapisz wybrane' }).click();
      await eventually(async () => expect(await field(page, NOTE).inputValue()).toBe('Inna wersja.'));
      await eventually(async () => expect(await stored()).toMatchObject({ notatka: 'Inna wersja.', pola: { i_c: { liczba_izb: 2 } } }));
    }));

  it('has no barrier, also on a phone, and is signed with the note of the party', () =>
    desks.at('socjalny.f1', async (page) => {
      await field(page, 'Dzień wizyty').fill(today);
      await field(page, 'Miejsce wywiadu').selectOption('zamieszkania');
      await field(page, 'Okazano legitymację pracownika socjalnego').selectOption('true');
      await field(page, 'Strona zapoznała się z zebranym materiałem i podpisała adnotację').selectOption('true');
      await field(page, 'Oczekiwania osoby lub rodziny').fill('Pomoc w zakupie leków.');
      await field(page, 'Ocena sytuacji i wnioski').fill('Pomoc jest uzasadniona.');
      await section(page, 'Plan i propozycje').getByRole('button', { name: 'Dodaj: Propozycja' }).click();
      await field(page, 'Sprawa').selectOption({ index: 1 });
      await field(page, 'Propozycja').selectOption('przyznac');
      await field(section(page, 'Plan i propozycje'), 'Uzasadnienie').fill('Zakup leków.');
      await saved(page);
      await untilSettled(page);
      await takeScreenshot(page, 'wywiad-pisany');
      expect(await findBarriers(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      await eventually(async () => expect(await overflowOf(page)).toBeLessThanOrEqual(0));
      await takeScreenshot(page, 'wywiad-pisany-telefon');
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.getByRole('button', { name: 'Dodaj: Dochód lub odliczenie' }).click();
      await page.getByRole('button', { name: 'Podpisz wywiad' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Podpisz wywiad' }).click();
      await page.getByRole('dialog').getByRole('alert').filter({ hasText: 'Niepełne pozycje (1) przepadłyby' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /^Usuń: Dochód lub odliczenie – \d/ }).last().click();
      await perform(page, page.getByRole('button', { name: 'Podpisz wywiad' }), 'Podpisz wywiad', (dialog) => dialog.getByLabel(/^Osoba została pouczona/).check());
      await page.getByText('Ten wywiad jest zamknięty').waitFor();
    }));

  it('the head sends the plan back, the worker corrects and presents anew, and all of it is read beside the signed content', async () => {
    await desks.at('kierownik.f1', async (page) => {
      await page.goto(path);
      await perform(page, page.getByRole('button', { name: 'Zwróć plan z uwagami' }), 'Zwróć plan z uwagami', (dialog) => field(dialog, 'Co poprawić').fill('Podaj kwotę.'));
    });
    await desks.at('socjalny.f1', async (page) => {
      await page.goto(path);
      await page.getByText('Podaj kwotę.').waitFor();
      await perform(page, page.getByRole('button', { name: 'Popraw plan pomocy' }), 'Przedstaw nowy plan', async (dialog) => {
        await field(dialog, 'Proponowana kwota').fill('300,00');
        await field(dialog, 'Co zmieniono i dlaczego').fill('Dodano kwotę.');
      });
      await perform(page, page.getByRole('button', { name: 'Sprostuj' }), 'Sprostuj', async (dialog) => {
        await field(dialog, 'Czego dotyczy').selectOption('czesci.mieszkanie');
        await field(dialog, 'Jak powinno być').fill('Trzy pokoje.');
        await field(dialog, 'Dlaczego i na podstawie czego').fill('Oświadczenie osoby.');
      });
      await section(page, 'Wpisy po podpisie').getByText('Trzy pokoje.').waitFor();
      await untilSettled(page);
      await takeScreenshot(page, 'wywiad-podpisany-wpisy');
      expect(await findBarriers(page)).toEqual([]);
    });
    expect(await stored()).toMatchObject({ czesci: { mieszkanie: 'Dwa pokoje.' }, plan: { propozycje: [{ kwota: '300.00' }] } });
  });

  it('lists orders and updates to be done, and forms under two pairs of eyes', async () => {
    const screens = [['kierownik.f1', '/wywiady', 'Wywiady do zrobienia'], ['kierownik.f1', '/formularze-wywiadu', 'Formularze wywiadu']] as const;
    for (const [login, address, heading] of screens) {
      await desks.at(login, async (page) => {
        await page.goto(address);
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await untilSettled(page);
        await takeScreenshot(page, address.slice(1));
        expect(await findBarriers(page)).toEqual([]);
        await page.setViewportSize({ width: 360, height: 740 });
        await eventually(async () => expect(await overflowOf(page)).toBeLessThanOrEqual(0));
        await page.setViewportSize({ width: 1280, height: 800 });
      });
    }
  });

  it('leaves nothing on the device after the sign-out', () =>
    desks.at('socjalny.f1', async (page) => {
      await page.getByRole('button', { name: /^Moje konto/ }).click();
      await page.getByRole('menuitem', { name: 'Wyloguj się' }).click();
      await page.getByRole('heading', { name: 'Logowanie' }).waitFor();
      expect(await copiesOn(page)).toBe(0);
    }));

  /** The same worker at another desk saves another version. */
  async function otherSide(czesci: object, notatka: string): Promise<void> {
    const now = await stored();
    const body = { data_wizyty: now.data_wizyty, czesci: { ...now.czesci, ...czesci }, notatka, plan: now.plan, pola: now.pola, przebieg: now.przebieg };
    await worker.put(path, body).set('If-Match', `"${now.wersja}"`).expect(200);
  }
});

const ASK = (what: string) => `new Promise((resolve) => { const opening = indexedDB.open('ostoja-kopie', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('kopie');
  opening.onsuccess = () => { const asked = opening.result.transaction('kopie').objectStore('kopie').${what}; asked.onsuccess = () => { opening.result.close(); resolve(asked.result); }; }; })`;

function copiesOn(page: Page): Promise<number> {
  return page.evaluate<number>(ASK('count()'));
}

/** Copies in which something that was typed can be read: there must be none. */
function readableCopies(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`${ASK('getAll()')}.then((all) => all.map(({ box }) => new TextDecoder().decode(box)).filter((text) => /sieci|piec|czynsz/.test(text)))`);
}

/** What was typed lies on the device: sealing it takes a moment. */
async function kept(page: Page): Promise<void> {
  await page.locator('html:not([data-copying])').waitFor({ state: 'attached' });
}

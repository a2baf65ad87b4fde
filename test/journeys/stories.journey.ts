import { komorkaId, uzytkownikId } from '@ostoja/access';
import { warsawDate } from '@ostoja/kernel';
import type { Locator, Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { type Caller, type Office, officeAt } from '../support/caller.js';
import { DEMO_CITY } from '../support/demo-city.js';
import { Desks, field, mainMenu, perform, section } from '../support/desks.js';
import { eventually } from '../support/eventually.js';
import { writeInterview } from '../support/interview.js';

const today = warsawDate(new Date());
const SIZES = [['-telefon', { width: 360, height: 740 }], ['', { width: 1280, height: 800 }]] as const;

/** The stories of docs/stories, as whoever starts the demo meets them. */
describe('a day in the demo city', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let office: Office;
  let cases: readonly Case[];

  beforeAll(async () => {
    application = await startBuiltApplication({}, { beginning: DEMO_CITY });
    office = officeAt(application.address);
    cases = (await got<{ elementy: Case[] }>(await office.asLogin('kierownik.f1'), '/sprawy?zamkniete=true&limit=100')).elementy;
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });
  const caseOf = (nazwisko: string): Case => cases.find(({ osoba }) => osoba.nazwisko === nazwisko)!;

  describe("a caseworker's morning", () => {
    it('begins with the list: the urgent visit is before the others', () =>
      desks.at('socjalny.f1', async (page) => {
        const rows = page.getByRole('table', { name: 'Moje sprawy' }).locator('[data-row]');
        await rows.filter({ hasText: 'Poranna' }).waitFor();
        const names = (await rows.allInnerTexts()).map((text) => /Poranna|Terminow|Oczekuj|Kolejny/.exec(text)?.[0]).filter(Boolean);
        expect(names[0]).toBe('Poranna');
        expect([...new Set(names)].sort()).toEqual(['Kolejny', 'Oczekuj', 'Poranna', 'Terminow']);
        await page.getByText('Zlecona Adela').waitFor();
        await look(page, 'poranek-lista');
      }));

    it('goes on with a call to the client, kept as a note', () =>
      desks.at('socjalny.f1', async (page) => {
        await page.goto(`/osoby/${caseOf('Poranna').osoba.id}`);
        await page.getByText('+48 600 000 001').waitFor();
        await page.getByRole('link', { name: 'Praca socjalna', exact: true }).last().click();
        const notes = section(page, 'Notatki z pracy socjalnej');
        await notes.getByRole('button', { name: 'Nowa notatka' }).click();
        await field(notes, 'Rodzaj').selectOption('telefon');
        await field(notes, 'Treść notatki').fill('Umówiono wizytę na dziś na godzinę 11.');
        await notes.getByRole('button', { name: 'Zamknij notatkę' }).click();
        await notes.getByRole('article').getByText('Umówiono wizytę na dziś').waitFor();
        await look(page, 'poranek-telefon');
      }));

    it('makes the visit and signs the interview', () =>
      desks.at('socjalny.f1', async (page) => {
        await page.goto(`/sprawy/${caseOf('Poranna').id}/wywiad`);
        await page.getByRole('button', { name: 'Rozpocznij wywiad' }).click();
        await page.waitForURL(/\/wywiady\//);
        await writeInterview(page, { osobaId: caseOf('Poranna').osoba.id, sprawy: 1 });
        await page.getByRole('status').filter({ hasText: /^Zapisano \d/ }).waitFor();
        await perform(page, page.getByRole('button', { name: 'Podpisz wywiad' }), 'Podpisz wywiad', (dialog) => dialog.getByLabel(/^Osoba została pouczona/).check());
        await page.getByText('Ten wywiad jest zamknięty').waitFor();
      }));

    it('ends with a draft that the head finds in the queue', async () => {
      const { id } = caseOf('Poranna');
      await desks.at('kierownik.f1', async (page) => {
        await page.goto(`/sprawy/${id}/wywiad`);
        await page.getByRole('link', { name: /^Otwórz/ }).click();
        await perform(page, page.getByRole('button', { name: 'Zatwierdź plan pomocy' }), 'Zatwierdź plan pomocy');
      });
      await desks.at('specjalista.f1', async (page) => {
        await page.goto(`/sprawy/${id}/obliczenie`);
        await page.getByRole('button', { name: 'Oblicz', exact: true }).click();
        await page.getByText('Warunki są spełnione').waitFor();
        await page.goto(`/sprawy/${id}/decyzja`);
        await page.getByRole('button', { name: 'Przygotuj projekt decyzji' }).click();
        const parts = section(page, 'Części, które piszesz');
        await field(parts, 'Kwota').fill('450,00');
        await field(parts, 'Sposób wypłaty').selectOption('przelew');
        await field(parts, 'Dlaczego ta kwota w granicach uznania').fill('Kwota pokrywa cały niezbędny wydatek na opał.');
        await parts.getByRole('button', { name: 'Zapisz projekt' }).click();
        await page.getByText('Projekt ma wszystkie wymagane elementy').waitFor();
        await perform(page, page.getByRole('button', { name: 'Przekaż do zatwierdzenia' }), 'Przekaż do zatwierdzenia');
      });
    });
  });

  describe("a head's hour", () => {
    const sentBack: string[] = [];

    it('approves what waits, one after another by j, k, z and Enter, and sends back what was copied from another letter', () =>
      desks.at('kierownik.f1', async (page) => {
        await mainMenu(page).getByRole('link', { name: /^Do zatwierdzenia/ }).click();
        await waiting(page, 21).waitFor();
        await look(page, 'zatwierdzanie');
        const first = await current(page).innerText();
        await page.keyboard.press('j');
        await eventually(async () => expect(await current(page).innerText()).not.toBe(first));
        await page.keyboard.press('k');
        await eventually(async () => expect(await current(page).innerText()).toBe(first));
        for (let left = 21; left > 0; left -= 1) {
          await waiting(page, left).waitFor();
          const review = await reviewOf(page, 'Zatwierdź');
          const copied = /zakup opału; mieszkanie|troje dzieci/.test(await review.innerText());
          if (copied) sentBack.push(await znakOf(page));
          await page.keyboard.press(copied ? 'p' : 'z');
          const dialog = page.getByRole('dialog');
          await dialog.waitFor();
          if (copied) {
            await page.keyboard.type('Uzasadnienie dotyczy innej osoby.');
            await field(dialog, 'Co poprawić').and(page.locator(':focus')).waitFor();
            await dialog.getByRole('button', { name: 'Zwróć do poprawy' }).focus();
          }
          await page.keyboard.press('Enter');
          await dialog.waitFor({ state: 'detached' });
        }
        await page.getByText('Żaden projekt nie czeka na zatwierdzenie.').waitFor();
        expect(cases.filter(({ znak }) => sentBack.includes(znak)).map(({ osoba }) => osoba.nazwisko).sort()).toEqual(['Leczony', 'Samotny']);
        await look(page, 'zatwierdzanie-puste');
      }));

    it('signs by the same keys, and the author finds what was sent back', async () => {
      await desks.at('kierownik.f1', async (page) => {
        await page.getByText('Do podpisu', { exact: true }).click();
        await waiting(page, 19).waitFor();
        await reviewOf(page, 'Podpisz');
        await page.keyboard.press('z');
        await page.getByRole('dialog').waitFor();
        await page.keyboard.press('Enter');
        await waiting(page, 18).waitFor();
      });
      await desks.at('specjalista.f1', async (page) => {
        await page.goto(`/sprawy/${cases.find(({ znak }) => znak === sentBack[0])!.id}/decyzja`);
        await section(page, 'Decyzja').waitFor();
        await page.getByText('Projekt zwrócono do poprawy').waitFor();
      });
    });

    it('sees which terms will be missed and moves cases to whoever would keep them', async () => {
      const moved = await overload(office, caseOf('Kolejny').osoba.id);
      await desks.at('kierownik.f1', async (page) => {
        await page.goto('/terminy/prognoza');
        const team = section(page, 'Pracownicy socjalni');
        const proposals = team.getByRole('checkbox');
        await proposals.first().waitFor();
        await look(page, 'prognoza');
        const count = await proposals.count();
        await team.getByRole('button', { name: /^Przekaż \d+ spraw/ }).click();
        await eventually(async () => expect(await proposals.count()).toBeLessThan(count));
      });
      const kierownik = await office.asLogin('kierownik.f1');
      const owners = await Promise.all(moved.map(async (id) => (await got<{ pracownik_socjalny_id: string | null }>(kierownik, `/sprawy/${id}`)).pracownik_socjalny_id));
      expect(owners).toContain(uzytkownikId('socjalny2.f1'));
    });
  });

  describe('decisions that end something', () => {
    it('a discontinuation after the application was taken back is drafted with its provision and withdrawn again', async () => {
      await takeBack(office, caseOf('Terminowy').id);
      await desks.at('specjalista.f1', async (page) => {
        await page.goto(`/sprawy/${caseOf('Terminowy').id}/decyzja`);
        await field(page, 'Rodzaj rozstrzygnięcia').selectOption({ label: 'umorzenie postępowania' });
        await page.getByRole('button', { name: 'Przygotuj projekt decyzji' }).click();
        await page.getByText('To pole jest wymagane.').first().waitFor();
        await field(page, 'Przepis').fill('art. 105 § 2 KPA');
        await field(page, 'Co w tej sprawie pod niego podpada: fakty i dowody').fill('Strona wycofała wniosek pismem z dzisiaj.');
        await look(page, 'umorzenie-formularz');
        await page.getByRole('button', { name: 'Przygotuj projekt decyzji' }).click();
        await section(page, 'Podgląd pisma').getByText('art. 105 § 2 KPA').first().waitFor();
        await look(page, 'umorzenie-projekt');
        await page.getByRole('button', { name: 'Wycofaj projekt' }).click();
        await look(page, 'wycofanie-okno');
        await page.getByRole('dialog').getByRole('button', { name: 'Wycofaj projekt' }).click();
        await page.getByText('wycofany projekt').first().waitFor();
      });
    });

    it('a running decision is asked about in a proceeding of its own', () =>
      desks.at('specjalista.f1', async (page) => {
        await page.goto(`/sprawy/${caseOf('Przyznana').id}`);
        await perform(page, page.getByRole('button', { name: 'Zmień, wygaś albo wznów' }), 'Wszcznij postępowanie', async (dialog) => {
          await field(dialog, 'Rodzaj postępowania').selectOption('wygaszenie');
          await field(dialog, 'Co się zmieniło').fill('Strona zrzekła się świadczenia.');
          await look(page, 'wygaszenie-okno');
        });
        await look(page, 'wygaszenie-wszczete');
      }));
  });
});

interface Case {
  readonly id: string;
  readonly znak: string;
  readonly osoba: { readonly id: string; readonly nazwisko: string };
}

/** The party takes its application back (KPA 105 § 2). */
async function takeBack(office: Office, sprawaId: string): Promise<void> {
  const specjalista = await office.asLogin('specjalista.f1');
  const { postepowania } = await got<{ postepowania: { id: string }[] }>(specjalista, `/sprawy/${sprawaId}`);
  await specjalista.post(`/postepowania/${postepowania[0]!.id}/czynnosci`, { czynnosc: 'cofniecie-wniosku', dane: { przyczyna: 'Pismo z dzisiaj.' } }).expect(201);
}

/** Ten urgent visits at once for one social worker: more than can be made in their two working days. Answers the cases. */
async function overload(office: Office, osobaId: string): Promise<string[]> {
  const informacja = await office.asLogin('informacja.1');
  const zadania = Array.from({ length: 10 }, (_, index) => ({ swiadczenie_kod: 'zasilek-celowy', kwota: '100.00', cel: `naprawa po zalaniu, część ${index + 1}` }));
  const body = { osoba_id: osobaId, komorka_id: komorkaId('filia-1'), tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, pilny: true, zadania };
  const ids = ((await informacja.post('/wnioski', body).expect(201)).body as { sprawy: { id: string }[] }).sprawy.map(({ id }) => id);
  const kierownik = await office.asLogin('kierownik.f1');
  await kierownik.post('/przekazania-spraw', { rola: 'pracownik-socjalny', sprawa_ids: ids, nowi_ids: [uzytkownikId('socjalny.f1')] }).expect(201);
  return ids;
}

function waiting(page: Page, count: number): Locator {
  return page.getByRole('heading', { level: 2, name: `Czeka: ${count}`, exact: true });
}

function current(page: Page): Locator {
  return page.locator('.queue-item[aria-current]');
}

/** The number of the case that is chosen. */
async function znakOf(page: Page): Promise<string> {
  return /F1\.\S+/.exec(await current(page).innerText())![0];
}

/** The letter of the one that is chosen, when it is there and may be acted on. */
async function reviewOf(page: Page, act: string): Promise<Locator> {
  const review = section(page, `Decyzja w sprawie ${await znakOf(page)}`);
  await review.getByRole('button', { name: act, exact: true }).waitFor();
  return review;
}

/** On a phone and at the desk: no barrier, nothing wider than the screen, a picture. */
async function look(page: Page, name: string): Promise<void> {
  for (const [suffix, viewport] of SIZES) {
    await page.setViewportSize(viewport);
    await untilSettled(page);
    await eventually(async () => expect({ name, tooWide: await overflowOf(page) }).toEqual({ name, tooWide: 0 }));
    expect({ name, barriers: await findBarriers(page) }).toEqual({ name, barriers: [] });
    await takeScreenshot(page, name + suffix);
  }
}

async function got<T>(caller: Caller, path: string): Promise<T> {
  return (await caller.get(path).expect(200)).body as T;
}

import { komorkaId } from '@ostoja/access';
import { addDays, addMonths, warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import { findBarriers, focusedName, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, perform, section } from '../support/desks.js';
import { eventually } from '../support/eventually.js';

const today = warsawDate(new Date());
const until = addMonths(today, 6);
const SIZES = [['', { width: 1280, height: 800 }], ['-telefon', { width: 360, height: 740 }]] as const;

describe('social work with a family', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let osoba: string;

  beforeAll(async () => {
    application = await startBuiltApplication({}, { worker: false });
    const worker = await officeAt(application.address).asLogin('socjalny.f1');
    const komorka_id = komorkaId('filia-1');
    const create = async (imie: string) => ((await worker.post('/osoby', { imie, nazwisko: 'Wspierana', opis: 'osoba z przejścia', komorka_id }).expect(201)).body as { id: string }).id;
    osoba = await create('Halina');
    const syn = await create('Tomasz');
    const czlonkowie = [{ osoba_id: osoba, rola: 'osoba-glowna', od: '2024-01-01' }, { osoba_id: syn, rola: 'dziecko', od: '2024-01-01' }];
    await worker.post('/gospodarstwa', { komorka_id, czlonkowie }).expect(201);
    const usluga = { osoba_id: syn, komorka_id, rodzaj: 'poradnictwo_psychologiczne', dzien: addDays(today, -1), minuty: 50, miejsce: 'osrodek', efekt: 'czesciowy', dla_rodziny: true };
    await worker.post('/praca-socjalna/uslugi', usluga).expect(201);
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  /** No barrier and no sideways scroll at the desk and on a phone; leaves a picture of both. */
  async function look(page: Page, name: string): Promise<void> {
    for (const [suffix, viewport] of SIZES) {
      await page.setViewportSize(viewport);
      await untilSettled(page);
      await eventually(async () => expect({ name, tooWide: await overflowOf(page) }).toEqual({ name, tooWide: 0 }));
      expect({ name, barriers: await findBarriers(page) }).toEqual({ name, barriers: [] });
      await takeScreenshot(page, name + suffix);
    }
    await page.setViewportSize(SIZES[0][1]);
  }

  it('records a service by keyboard alone', () =>
    desks.at('socjalny.f1', async (page) => {
      await page.goto(`/osoby/${osoba}/praca-socjalna`);
      await field(page, 'Rodzaj usługi').waitFor();
      await page.getByRole('option', { name: 'Praca socjalna z osobą lub rodziną' }).first().waitFor({ state: 'attached' });
      await page.keyboard.press('u');
      await eventually(async () => expect(await focusedName(page)).toBe('Rodzaj usługi'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('status').filter({ hasText: 'Odnotowano usługę.' }).waitFor();
      await eventually(async () => expect(await section(page, 'Usługi udzielone osobie i rodzinie').getByRole('row').count()).toBe(3));
    }));

  it('keeps a note while it is written, closes it, and corrects it by another', () =>
    desks.at('socjalny.f1', async (page) => {
      const notes = section(page, 'Notatki z pracy socjalnej');
      await notes.getByRole('button', { name: 'Nowa notatka' }).click();
      await field(notes, 'Treść notatki').fill('Pani Halina szuka pracy.');
      await notes.getByRole('status').filter({ hasText: /^Zapisano \d/ }).waitFor();
      await page.reload();
      await eventually(async () => expect(await field(notes, 'Treść notatki').inputValue()).toBe('Pani Halina szuka pracy.'));
      await notes.getByRole('button', { name: 'Zamknij notatkę' }).click();
      await notes.getByRole('article').getByText('Pani Halina szuka pracy.').waitFor();
      await notes.getByRole('button', { name: 'Sprostuj' }).click();
      await field(notes, 'Treść notatki').fill('Pani Halina znalazła pracę.');
      await notes.getByRole('button', { name: 'Zamknij notatkę' }).click();
      await eventually(async () => expect(await notes.getByRole('article').count()).toBe(2));
      await notes.getByText('Sprostowanie wcześniejszej notatki').waitFor();
    }));

  it('drafts a contract with goals, duties and reviews, and notes the signatures', () =>
    desks.at('socjalny.f1', async (page) => {
      await perform(page, page.getByRole('button', { name: 'Nowy kontrakt' }), 'Zacznij kontrakt', (dialog) => dialog.getByLabel('Tomasz Wspierana').check());
      await page.waitForURL(/\/kontrakty\//);
      await field(page, 'Przyczyny trudnej sytuacji').fill('Brak pracy od roku.');
      await page.getByRole('button', { name: 'Dodaj cel' }).click();
      await field(page, 'Cel').fill('Podjęcie pracy.');
      await field(page, 'Po czym poznamy, że go osiągnięto').fill('Umowa o pracę.');
      for (const [at, text] of ['Udział w kursie.', 'Pomoc w zapisie na kurs.'].entries()) {
        await page.getByRole('button', { name: 'Dodaj działanie' }).click();
        await field(page, 'Działanie').nth(at).fill(text);
      }
      const period = page.getByRole('group', { name: 'Czas trwania' });
      await field(period, 'Od').fill(today);
      await field(period, 'Do').fill(until);
      await page.getByRole('button', { name: 'Dodaj ocenę' }).click();
      await page.getByRole('status').filter({ hasText: /^Zapisano \d/ }).waitFor();
      await look(page, 'kontrakt-projekt');
      await perform(page, page.getByRole('button', { name: 'Odnotuj podpisy' }), 'Odnotuj podpisy');
      await section(page, 'Przebieg').getByText('Ocena realizacji').waitFor();
    }));

  it('reviews the contract, notes a breach with the dependants, and begins an annex', () =>
    desks.at('socjalny.f1', async (page) => {
      const course = section(page, 'Przebieg');
      await perform(page, course.getByRole('button', { name: 'Oceń realizację' }), 'Oceń realizację', (dialog) => field(dialog, 'Opis').fill('Kurs trwa.'));
      await course.getByRole('button', { name: 'Odnotuj niedotrzymanie' }).click();
      const dialog = page.getByRole('dialog');
      await field(dialog, 'Opis').fill('Opuszczone zajęcia.');
      await field(dialog, 'Propozycja').selectOption('ograniczenie');
      await dialog.getByRole('button', { name: 'Odnotuj niedotrzymanie' }).click();
      await dialog.getByRole('alert').getByText('art. 11 ust. 2').waitFor();
      await field(dialog, 'Sytuacja osób na utrzymaniu (art. 11 ust. 3)').fill('Syn uczy się.');
      await dialog.getByRole('button', { name: 'Odnotuj niedotrzymanie' }).click();
      await dialog.waitFor({ state: 'detached' });
      await course.getByText('ograniczyć świadczenia').waitFor();
      await course.getByRole('button', { name: 'Zmień aneksem' }).click();
      await section(page, 'Aneks nr 1').waitFor();
      await look(page, 'kontrakt');
    }));

  it('shows the family its history, the head the numbers, and the person behind a number', async () => {
    await desks.at('socjalny.f1', async (page) => {
      await page.goto(`/osoby/${osoba}/praca-socjalna`);
      await section(page, 'Kontrakty socjalne').getByText('obowiązuje').waitFor();
      await look(page, 'praca-socjalna-osoby');
      await page.goto(`/osoby/${osoba}/chronologia`);
      await section(page, 'Chronologia rodziny').getByRole('listitem').filter({ hasText: 'niedotrzymanie' }).waitFor();
      await look(page, 'chronologia');
      await page.goto('/praca-socjalna');
      await page.getByRole('heading', { level: 1, name: 'Praca socjalna' }).waitFor();
      await perform(page, page.getByRole('button', { name: 'Odnotuj zajęcia' }), 'Zapisz', async (dialog) => {
        await field(dialog, 'Temat').fill('Grupa wsparcia opiekunów');
        await field(dialog, 'Uczestnicy').fill('8');
        await field(dialog, 'Czas w minutach').fill('90');
      });
      await section(page, 'Praca z grupą i społecznością').getByText('Grupa wsparcia opiekunów').waitFor();
      await look(page, 'praca-socjalna');
    });
    await desks.at('kierownik.f1', async (page) => {
      await page.goto('/praca-socjalna/zestawienie');
      await page.getByRole('img', { name: /^Osoby według rodzaju usługi/ }).waitFor();
      await page.getByRole('button', { name: 'Pokaż osoby: poradnictwo specjalistyczne psychologiczne' }).click();
      await page.getByRole('link', { name: 'Tomasz Wspierana' }).waitFor();
      await look(page, 'praca-socjalna-zestawienie');
    });
  });
});

import { komorkaId } from '@ostoja/access';
import { addDays, warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, perform, section } from '../support/desks.js';
import { openOffice, seedOffice } from '../support/office.js';

const today = warsawDate(new Date());
const filed = addDays(today, -10);
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** A call to cure defects from the template to the term that its delivery starts, and an order that only the head may sign. */
describe('letters of a case', () => {
  let application: BuiltApplication;
  let desks: Desks;
  const cases = { call: '', order: '' };

  beforeAll(async () => {
    application = await startBuiltApplication();
    const office = officeAt(application.address);
    await seedOffice(openOffice(office), today);
    const specjalista = await office.asLogin('specjalista.f1');
    const komorka_id = komorkaId('filia-1');
    const osoba = (await specjalista.post('/osoby', { imie: 'Janina', nazwisko: 'Przykładowa', pesel: '44051401359', komorka_id }).expect(201)).body as { id: string };
    await specjalista.post(`/osoby/${osoba.id}/adresy`, { rodzaj: 'zamieszkania', ulica: 'ul. Zmyślona', nr_domu: '2', kod_pocztowy: '30-002', miejscowosc: 'Kraków', od: '2020-01-01' }).expect(201);
    const zadania = [{ swiadczenie_kod: 'zasilek-celowy', kwota: '300.00', cel: 'zakup opału' }, { swiadczenie_kod: 'zasilek-okresowy' }];
    const wniosek = (await specjalista.post('/wnioski', { osoba_id: osoba.id, komorka_id, tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: filed, tresc: 'Proszę o pomoc.', zadania }).expect(201)).body as { sprawy: { id: string }[] };
    [cases.call, cases.order] = wniosek.sprawy.map(({ id }) => id) as [string, string];
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('is prepared from a template, where only data and free parts can be written', () =>
    desks.at('specjalista.f1', async (page) => {
      await page.goto(`/sprawy/${cases.call}/pisma`);
      await field(page, 'Szablon').selectOption({ label: 'Wezwanie do usunięcia braków podania' });
      await section(page, 'Nowe pismo').getByText('art. 64 § 2 KPA').waitFor();
      await page.getByRole('button', { name: 'Przygotuj pismo' }).click();
      await page.getByText('Zanim podpiszesz, uzupełnij').waitFor();
      await section(page, 'Podgląd pisma').getByText('[uzupełnij: Braki formalne]').waitFor();
      await look(page, 'pisma-projekt');
      const parts = section(page, 'Części, które piszesz');
      await field(page, 'Braki formalne').fill('brak podpisu\nbrak adresu');
      await page.getByText('Najpierw zapisz zmiany.').waitFor();
      await field(page, 'Termin w dniach od doręczenia (co najmniej 7)').fill('7');
      await field(page, 'Informacja o przetwarzaniu danych (art. 61 § 5 KPA)').selectOption({ index: 1 });
      await parts.getByRole('button', { name: 'Zapisz projekt' }).click();
      await page.getByText('Pismo ma wszystkie wymagane części.').waitFor();
      await section(page, 'Podgląd pisma').getByText('brak adresu').waitFor();
    }));

  it('is signed by the worker, numbered, and opened as PDF and DOCX', () =>
    desks.at('specjalista.f1', async (page) => {
      await perform(page, page.getByRole('button', { name: 'Podpisz i wydaj' }), 'Podpisz i wydaj');
      await page.getByText(/^F1\/WY\/\d+\/\d{4}$/).waitFor();
      const answer = page.waitForResponse('**/docx');
      await page.getByRole('button', { name: 'Pobierz DOCX' }).click();
      expect((await answer).headers()['content-type']).toContain('wordprocessingml');
    }));

  it('is delivered through a neighbour, which counts from the notice and starts the term', () =>
    desks.at('specjalista.f1', async (page) => {
      await page.getByRole('button', { name: 'Zarejestruj doręczenie' }).click();
      await page.getByRole('dialog').waitFor();
      await field(page, 'Sposób').selectOption('poczta');
      await field(page, 'Kto odebrał').selectOption('sasiad');
      await field(page, 'Odebrano').fill(today);
      await field(page, 'Zawiadomiono adresata, kto ma pismo').fill(today);
      await look(page, 'doreczenie-okno');
      await page.getByRole('dialog').getByRole('button', { name: 'Zapisz doręczenie' }).click();
      await page.getByText(/^pod nieobecność adresata pismo odebrał sąsiad .*\(art\. 43 KPA\)$/).waitFor();
      await look(page, 'pisma-doreczone');
      await page.goto(`/sprawy/${cases.call}`);
      await section(page, 'Terminy').getByText(/doręczenia wezwania/).waitFor();
    }));

  it('is an order that the author cannot sign and the authorised head can', async () => {
    await desks.at('specjalista.f1', async (page) => {
      await page.goto(`/sprawy/${cases.order}/pisma`);
      await field(page, 'Szablon').selectOption({ label: 'Postanowienie o odmowie wszczęcia postępowania' });
      await page.getByRole('button', { name: 'Przygotuj pismo' }).click();
      await field(page, 'Powód').selectOption('nie-strona');
      await field(page, 'Informacja o przetwarzaniu danych (art. 61 § 5 KPA)').selectOption({ index: 2 });
      await field(page, 'Uzasadnienie faktyczne').fill('Wniosek złożył sąsiad bez zgody osoby.');
      await field(page, 'Uzasadnienie prawne').fill('Sąsiad nie jest stroną (art. 28 KPA).');
      await page.getByRole('button', { name: 'Zapisz projekt' }).click();
      await page.getByText('Pismo ma wszystkie wymagane części.').waitFor();
      expect(await page.getByRole('button', { name: 'Podpisz i wydaj' }).count()).toBe(0);
    });
    await desks.at('kierownik.f1', async (page) => {
      await page.goto(`/sprawy/${cases.order}/pisma`);
      await perform(page, page.getByRole('button', { name: 'Podpisz i wydaj' }), 'Podpisz i wydaj');
      await page.getByText(/^F1\/WY\/\d+\/\d{4}$/).waitFor();
      await page.getByText('Odmowa wszczęcia').first().waitFor();
    });
  });
});

/** No barrier and no sideways scroll at the desk and on a phone; a picture of both. */
async function look(page: Page, name: string): Promise<void> {
  for (const [suffix, viewport] of [['-telefon', PHONE], ['', DESK]] as const) {
    await page.setViewportSize(viewport);
    await untilSettled(page);
    expect({ name, barriers: await findBarriers(page), tooWide: await overflowOf(page) }).toEqual({ name, barriers: [], tooWide: 0 });
    await takeScreenshot(page, name + suffix);
  }
}

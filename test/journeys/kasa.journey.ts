import { komorkaId } from '@ostoja/access';
import { addDays, daysBetween, monthOf, shiftMonth, warsawDate } from '@ostoja/kernel';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field } from '../support/desks.js';
import { type OfficeClient, openOffice, Procedure, seedOffice } from '../support/office.js';

const today = warsawDate(new Date());
/** One pixel: the scan of a signed authorisation. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const NOWY = '27114020040000300201355387';
/** A working day, so that the calendar of payments takes it. */
const dzien = [1, 2, 3, 4, 5].map((days) => addDays(today, days)).find((day) => [1, 2, 3, 4].includes(new Date(`${day}T12:00:00Z`).getUTCDay()))!;
const CHAIN = [
  ['kierownik.f1', 'sprawdzenia-merytoryczne'], ['ksiegowosc.zatwierdzanie', 'sprawdzenia-rachunkowe'], ['glowny.ksiegowy', 'kontrole'], ['dyrektor', 'zatwierdzenia'],
  ['ksiegowosc.wysylka', 'podpisy'], ['podpis.drugi', 'pliki'],
] as const;

describe('money at the desk, and where it goes', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let office: OfficeClient;
  let procedure: Procedure;

  beforeAll(async () => {
    application = await startBuiltApplication({}, { worker: false });
    office = openOffice(officeAt(application.address));
    await seedOffice(office, today);
    procedure = new Procedure(office, today, {
      osoba: { imie: 'Żaneta', nazwisko: 'Gotówkowa', pesel: '44051401359' }, rachunek: '61109010140000071219812874', data_wplywu: today,
      zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '450.00', cel: 'zakup opału' }],
      czesci: {
        rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2024-01-01' }],
        dochody: [{ osoba_id: 'OSOBA', rodzaj: 'dochod', tresc: { rodzaj: 'renta', kwota: '400.00', miesiac: shiftMonth(monthOf(today), -1) }, z_dokumentu: true }],
        potrzeby: [{ cel: 'opal', opis: 'opał na zimę', kwota: '450.00' }], powody: [{ powod: 'choroba', od: '2025-01-01' }], wnioski: 'Osoba spełnia warunki.',
      },
    });
    await procedure.apply();
    await procedure.interview();
    await procedure.calculate(0, monthOf(today));
    await procedure.deliver(await procedure.issue(await procedure.draft(0, { kwota: '450.00', kanal: 'kasa', uzasadnienie_kwoty: 'Cały niezbędny wydatek.' })));
    let lista = await office.post('ksiegowosc.przygotowanie', '/listy-wyplat', { komorka_id: komorkaId('filia-1'), dzien, kanal: 'kasa', miesiac: monthOf(dzien) });
    for (const [login, act] of CHAIN) lista = await office.post(login, `/listy-wyplat/${lista.id}/${act}`, {}, lista.wersja);
    // The desk pays on the day of the list.
    application.moveClock(daysBetween(today, dzien));
    office = openOffice(officeAt(application.address));
    desks = await Desks.open(application.address);
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('is handed out by the cashier against a receipt, and stands in the report of the day', () =>
    desks.at('kasjer', async (page) => {
      await page.goto('/kasa');
      await field(page, 'Stan').selectOption('do-przyjecia');
      await takeScreenshot(page, 'kasa-do-przyjecia');
      await page.getByRole('button', { name: /^Przyjmij do kasy/ }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Przyjmij do kasy' }).click();
      await page.getByRole('heading', { name: /^Odbiór z listy/ }).waitFor();
      await field(page, 'Nazwisko albo numer wypłaty').fill('gotówk');
      await page.getByRole('button', { name: /^Wydaj: Żaneta Gotówkowa/ }).click();
      await takeScreenshot(page, 'kasa-wydanie');
      await page.getByRole('dialog').getByRole('button', { name: 'Wydaj' }).click();
      await page.getByText(/^Wydano. Dowód KW 1\//).waitFor();
      const [receipt] = await Promise.all([page.waitForResponse(/\/pokwitowanie$/), page.getByRole('button', { name: /^Pokwitowanie PDF: KW 1\// }).first().click()]);
      expect([receipt.status(), receipt.headers()['content-type']]).toEqual([200, 'application/pdf']);
      expect(await findBarriers(page)).toEqual([]);
      await takeScreenshot(page, 'kasa-lista');
      await page.setViewportSize({ width: 360, height: 740 });
      await untilSettled(page);
      expect(await overflowOf(page)).toBe(0);
      await takeScreenshot(page, 'kasa-lista-telefon');
      await page.goto('/kasa/raport');
      await page.getByRole('table', { name: 'Dowody kasowe' }).getByText('KW 1/').waitFor();
      await untilSettled(page);
      expect([await findBarriers(page), await overflowOf(page)]).toEqual([[], 0]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await takeScreenshot(page, 'kasa-raport');
    }));

  it('goes to a new account once another person has compared it, and to whom the person authorised', async () => {
    await office.post('specjalista.f1', `/osoby/${procedure.osobaId}/rachunki`, { numer: NOWY, od: today });
    await desks.at('specjalista.f1', async (page) => {
      await page.goto(`/osoby/${procedure.osobaId}/wyplaty`);
      await page.getByRole('button', { name: 'Nowe upoważnienie' }).click();
      await field(page, 'Upoważniony').fill('Zofia Pełnomocna');
      await page.getByRole('dialog').locator('input[type=file]').setInputFiles({ name: 'upowaznienie.png', mimeType: 'image/png', buffer: PNG });
      await page.getByRole('button', { name: 'Usuń wybrany plik' }).waitFor();
      await takeScreenshot(page, 'upowaznienie-nowe');
      await page.getByRole('dialog').getByRole('button', { name: 'Zapisz' }).click();
      await page.getByRole('table', { name: 'Kto odbiera za osobę' }).getByText('do sprawdzenia').waitFor();
      const [scan] = await Promise.all([page.waitForResponse(/\/dokumenty\/[^/]+\/tresc$/), page.getByRole('button', { name: 'Otwórz skan: Zofia Pełnomocna' }).click()]);
      expect([scan.status(), scan.headers()['content-type']]).toEqual([200, 'image/png']);
      expect(await findBarriers(page)).toEqual([]);
      await takeScreenshot(page, 'osoba-upowaznienia');
    });
    await desks.at('kierownik.f1', async (page) => {
      await page.goto('/rachunki-do-sprawdzenia');
      await page.getByRole('button', { name: /^Sprawdź: .*Gotówkowa/ }).click();
      await takeScreenshot(page, 'rachunek-do-sprawdzenia');
      await page.getByRole('dialog').getByRole('button', { name: 'Zgadza się' }).click();
      await page.getByText('Żaden rachunek nie czeka na sprawdzenie.').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await page.goto(`/osoby/${procedure.osobaId}/wyplaty`);
      await page.getByText('wypłacona').waitFor();
      await page.goto('/nieodebrane');
      await page.getByText('Wszystko odebrano.').waitFor();
      expect(await findBarriers(page)).toEqual([]);
    });
  });
});

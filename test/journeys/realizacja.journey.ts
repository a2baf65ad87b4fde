import { addDays, monthOf, shiftMonth, warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, perform, section } from '../support/desks.js';
import { type OfficeClient, openOffice, Procedure, seedOffice } from '../support/office.js';

const today = warsawDate(new Date());
const month = monthOf(today);
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

/** Care services from the scope in the calculation to the accepted month: every form is drawn from what the server says. */
describe('care services', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let way: Procedure;
  let office: OfficeClient;

  beforeAll(async () => {
    application = await startBuiltApplication();
    office = openOffice(officeAt(application.address));
    await seedOffice(office, today);
    way = new Procedure(office, today, {
      osoba: { imie: 'Janina', nazwisko: 'Przykładowa', opis: 'osoba przykładowa' }, data_wplywu: today, zadania: [{ swiadczenie_kod: 'specjalistyczne-uslugi-opiekuncze' }],
      czesci: { rodzina: [{ osoba_id: 'OSOBA', rola: 'osoba-glowna', od: '2024-01-01' }], wnioski: 'Pomoc jest uzasadniona.' },
    });
    await way.apply();
    await way.interview();
    await office.post('specjalista.f1', `/osoby/${way.osobaId}/dowody`, { rodzaj: 'dochod', tresc: { rodzaj: 'emerytura', kwota: '1500.00', miesiac: shiftMonth(month, -1) }, weryfikacja: 'dokument' });
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('wait for an interview that another centre makes: asked by a letter, answered, and shown with the interview', async () => {
    const address = `/sprawy/${way.sprawaIds[0]}/wywiad`;
    await desks.at('specjalista.f1', async (page) => {
      await page.goto(address);
      await page.getByRole('button', { name: 'Wystąp do innego ośrodka' }).click();
      const dialog = page.getByRole('dialog');
      await field(dialog, 'Z kim przeprowadzić wywiad').fill('Przykładowa Janina');
      await dialog.getByRole('button', { name: /^Wybierz: / }).first().click();
      await field(dialog, 'Adres tej osoby w gminie ośrodka').fill('ul. Daleka 2, Inne Miasto');
      await field(dialog, 'Ośrodek').fill('Ośrodek w Innym Mieście');
      await field(dialog, 'Adres ośrodka').fill('ul. Inna 1');
      await field(dialog, 'Co ustalić').fill('Dochód rodziny.');
      await field(dialog, 'Dlaczego wywiad jest potrzebny').fill('Obowiązek pomocy z art. 103.');
      await look(page, 'wystapienie-okno');
      await dialog.getByRole('button', { name: 'Przygotuj pismo' }).click();
      await dialog.waitFor({ state: 'detached' });
      await section(page, 'Wystąpienia do innych ośrodków').getByText('czeka na podpis').waitFor();
    });
    const [made] = (await office.get('specjalista.f1', `/wystapienia-o-wywiad?sprawa_id=${way.sprawaIds[0]}`)) as unknown as { pismo_id: string }[];
    await office.post('kierownik.f1', `/pisma/${made!.pismo_id}/podpisy`, {}, (await office.get('kierownik.f1', `/pisma/${made!.pismo_id}`)).wersja);
    await desks.at('specjalista.f1', async (page) => {
      await page.goto('/wywiady');
      await section(page, 'Wystąpienia do innych ośrodków').getByText(/14.dni.roboczych/).waitFor();
      await page.goto(address);
      await perform(page, page.getByRole('button', { name: /^Odnotuj odpowiedź/ }), 'Zapisz', async (dialog) => {
        await field(dialog, 'Znak odpowiedzi').fill('OPS.2/2026');
        await field(dialog, 'Co ustalono').fill('Rodzina nie może pomagać.');
      });
      await page.getByText('Rodzina nie może pomagać.').waitFor();
      await look(page, 'wystapienia');
    });
  });

  it('have evidence of a kind that the client has no code for', () =>
    desks.at('specjalista.f1', async (page) => {
      await page.goto(`/osoby/${way.osobaId}/dowody`);
      await perform(page, page.getByRole('button', { name: 'Dodaj dowód' }), 'Zapisz dowód', async (dialog) => {
        await dialog.getByLabel('Rodzaj dowodu').selectOption({ label: 'Potrzeba usług opiekuńczych' });
        for (const label of ['Wymaga pomocy innych osób', 'Osoba samotna', 'Pozbawiona pomocy', 'Rodzina nie może pomóc']) await answerYes(page, label);
        await dialog.getByLabel('Od', { exact: true }).fill('2026-01-01');
      });
      await page.getByRole('cell', { name: 'Potrzeba usług opiekuńczych' }).waitFor();
    }));

  it('are calculated for the scope that the worker chooses', () =>
    desks.at('specjalista.f1', async (page) => {
      await page.goto(`/sprawy/${way.sprawaIds[0]}/obliczenie`);
      await field(page, 'Zakres usług').fill('rehabilitacja');
      await field(page, 'Miejsce świadczenia usług').fill('miejsce zamieszkania');
      await field(page, 'Godziny usług w miesiącu').fill('20,25');
      await field(page, 'Koszt godziny usług').fill('60,00');
      await look(page, 'uslugi-zakres');
      await page.getByRole('button', { name: 'Oblicz', exact: true }).click();
      await page.getByText(/^Opłata 18,23/).waitFor();
      await look(page, 'uslugi-obliczenie');
    }));

  it('are granted with scope and fee in the ruling', () =>
    desks.at('specjalista.f1', async (page) => {
      const draft = await way.draft(0, { uzasadnienie_kwoty: 'Choroba i samotność.', do: addDays(today, 200), rygor: true, rygor_powod: 'Ochrona zdrowia.' });
      await page.goto(`/sprawy/${way.sprawaIds[0]}/decyzja`);
      await section(page, 'Podgląd pisma').getByText(/Odpłatność: 18,23/).waitFor();
      await page.getByText('Zakres i opłata pochodzą z obliczenia').waitFor();
      await look(page, 'uslugi-decyzja');
      await way.deliver(await way.issue(draft));
    }));

  it('are ordered from a provider of the register', async () => {
    await desks.at('kierownik.f1', async (page) => {
      await page.goto('/realizacja/uslugodawcy');
      await perform(page, page.getByRole('button', { name: 'Dodaj usługodawcę' }), 'Zapisz', async () => {
        await field(page, 'Nazwa').fill('Opieka sp. z o.o. (przykład)');
        await field(page, 'NIP').fill('526-000-12-46');
      });
      await perform(page, page.getByRole('button', { name: /^Dodaj cenę/ }), 'Zapisz', async () => {
        await field(page, 'Świadczenie').selectOption('specjalistyczne-uslugi-opiekuncze');
        await field(page, 'Numer umowy').fill('U/7/2026');
        await field(page, 'Cena jednostki').fill('62,00');
        await field(page, 'Od').fill('2026-01-01');
      });
      await page.getByText(/62,00/).waitFor();
      await look(page, 'uslugodawcy-z-cena');
    });
    await desks.at('specjalista.f1', async (page) => {
      await page.goto(`/sprawy/${way.sprawaIds[0]}/realizacja`);
      await perform(page, page.getByRole('button', { name: 'Zleć usługi' }), 'Zleć', async () => {
        await field(page, 'Usługodawca').selectOption({ label: 'Opieka sp. z o.o. (przykład)' });
        await field(page, 'Ile w miesiącu').fill('12,25');
        await field(page, 'Co, kiedy i gdzie').fill('Poniedziałki i środy.');
      });
      await perform(page, page.getByRole('button', { name: 'Rozlicz miesiąc' }), 'Zapisz rozliczenie', async (dialog) => {
        await field(page, 'Wykonano (godziny)').fill('10,25');
        await dialog.getByRole('button', { name: 'Dodaj nieobecność' }).click();
        await look(page, 'uslugi-rozliczenie-okno');
        await dialog.getByRole('button', { name: 'Usuń nieobecność' }).click();
      });
      await look(page, 'uslugi-realizacja');
    });
  });

  it('are accepted for payment by another person', () =>
    desks.at('kierownik.f1', async (page) => {
      await page.goto('/realizacja');
      await look(page, 'uslugi-rozliczenia');
      await page.getByRole('button', { name: /^Przyjmij/ }).click();
      await page.getByText('przyjęte', { exact: true }).last().waitFor();
      await page.getByRole('cell', { name: /^635,50/ }).waitFor();
    }));

  it('are reported by the provider with its own account, and accepted line by line', async () => {
    const [grant] = (await office.get('specjalista.f1', `/przyznania?sprawa_id=${way.sprawaIds[0]}`)) as unknown as { id: string }[];
    const [provider] = (await office.get('specjalista.f1', '/uslugodawcy')) as unknown as { id: string }[];
    await office.post('specjalista.f1', '/zlecenia-uslug', { przyznanie_id: grant!.id, uslugodawca_id: provider!.id, od: today, ilosc: '8.00', opis: 'Piątki, 9:00-11:00.' });
    await desks.at('kierownik.f1', async (page) => {
      await page.goto('/realizacja/uslugodawcy');
      await page.getByRole('button', { name: /^Konta, które składają raporty/ }).click();
      const dialog = page.getByRole('dialog');
      await field(dialog, 'Konto').selectOption({ label: 'Urszula Modelowa (uslugodawca.opieka)' });
      await dialog.getByRole('button', { name: 'Dopisz konto' }).click();
      await dialog.getByRole('button', { name: 'Odbierz prawo do raportów: uslugodawca.opieka' }).waitFor();
      await look(page, 'uslugodawcy-konta');
    });
    await desks.at('uslugodawca.opieka', async (page) => {
      await page.goto('/');
      await page.getByRole('heading', { level: 1, name: 'Raporty usług' }).waitFor();
      const row = page.getByRole('row').filter({ hasText: 'Piątki' });
      await perform(page, row.getByRole('button', { name: /^Wpisz wykonanie/ }), 'Złóż', async (dialog) => {
        await field(dialog, 'Wykonano (godziny)').fill('2,00');
        await look(page, 'raport-uslug-okno');
      });
      await page.getByText('czeka na ośrodek').first().waitFor();
      await look(page, 'raport-uslug');
    });
    await desks.at('kierownik.f1', async (page) => {
      await page.goto('/realizacja');
      await section(page, 'Raporty usługodawców').getByRole('button', { name: /^Przyjmij pozycję/ }).waitFor();
      await look(page, 'raporty-uslugodawcow');
      await section(page, 'Raporty usługodawców').getByRole('button', { name: /^Przyjmij pozycję/ }).click();
      await page.getByRole('cell', { name: /^124,00/ }).waitFor();
    });
  });
});

async function answerYes(page: Page, label: string): Promise<void> {
  const control = field(page, label);
  if ((await control.evaluate((element) => element.tagName)) === 'SELECT') await control.selectOption({ label: 'tak' });
  else await control.check();
}

/** On a phone and at the desk: no barrier, nothing wider than the screen, a picture. */
async function look(page: Page, name: string): Promise<void> {
  for (const [suffix, viewport] of [['-telefon', PHONE], ['', DESK]] as const) {
    await page.setViewportSize(viewport);
    await untilSettled(page);
    expect({ name, barriers: await findBarriers(page), tooWide: await overflowOf(page) }).toEqual({ name, barriers: [], tooWide: 0 });
    await takeScreenshot(page, name + suffix);
  }
}

import { readFileSync } from 'node:fs';
import { komorkaId } from '@ostoja/access';
import { warsawDate } from '@ostoja/kernel';
import type { Locator, Page } from 'playwright-core';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, mainMenu, perform, section } from '../support/desks.js';
import { eventually } from '../support/eventually.js';
import { writeInterview } from '../support/interview.js';
import { openOffice, seedOffice } from '../support/office.js';

const today = warsawDate(new Date());
const NRB = '61109010140000071219812874';
const APPLICANT = 'Śliwińska-Przykładowa';

/** The office in its windows, from the person at the desk to the file for the bank; every step waits for the one before it. */
describe('an application for two benefits, each person at their own desk', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let osobaId = '';
  const cases = { celowy: '', okresowy: '' };

  beforeAll(async () => {
    application = await startBuiltApplication();
    const office = officeAt(application.address);
    await seedOffice(openOffice(office), today);
    const specjalista = await office.asLogin('specjalista.f1');
    await specjalista.post('/osoby', { imie: 'Zaneta', nazwisko: 'Sliwinska-Przykladowa', opis: 'bez dokumentów, z relacji sąsiadki', komorka_id: komorkaId('filia-1') }).expect(201);
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('registers a person after a look at who may be the same', () =>
    desks.at('specjalista.f1', async (page) => {
      await page.getByRole('link', { name: 'Osoby', exact: true }).click();
      await page.getByRole('link', { name: 'Nowa osoba' }).click();
      await field(page, 'Imię').fill('Żaneta');
      await field(page, 'Nazwisko').fill(APPLICANT);
      await field(page, 'PESEL').fill('44051401359');
      await page.getByText('Podobne osoby są już w systemie').waitFor();
      await page.getByRole('link', { name: 'Sliwinska-Przykladowa Zaneta' }).waitFor();
      await page.getByRole('button', { name: 'Zarejestruj osobę' }).click();
      await page.waitForURL(/\/osoby\/[0-9a-f-]{36}$/);
      osobaId = page.url().split('/').at(-1)!;
      await page.getByRole('heading', { level: 1, name: `Żaneta ${APPLICANT}` }).waitFor();
    }));

  it('notes address, account and household', () =>
    desks.at('specjalista.f1', async (page) => {
      await perform(page, section(page, 'Adresy').getByRole('button', { name: 'Dodaj' }), 'Dodaj', async (dialog) => {
        await field(dialog, 'Ulica').fill('ul. Przykładowa');
        await field(dialog, 'Nr domu').fill('1');
        await field(dialog, 'Kod pocztowy').fill('30-001');
        await field(dialog, 'Miejscowość').fill('Kraków');
      });
      await section(page, 'Adresy').getByText('ul. Przykładowa 1, 30-001 Kraków').waitFor();
      await perform(page, section(page, 'Rachunki bankowe').getByRole('button', { name: 'Dodaj' }), 'Dodaj', (dialog) => field(dialog, 'Numer rachunku').fill(NRB));
      await section(page, 'Rachunki bankowe').getByText('61 1090 1014 0000 0712 1981 2874').waitFor();
      await page.getByRole('link', { name: 'Gospodarstwo', exact: true }).click();
      await perform(page, page.getByRole('button', { name: 'Nowe gospodarstwo' }), 'Nowe gospodarstwo', (dialog) => field(dialog, 'Od').fill('2024-01-01'));
      await page.getByRole('cell', { name: 'osoba główna' }).waitFor();
    }));

  it('has the account compared with the statement by a second person', () =>
    desks.at('kierownik.f1', async (page) => {
      await page.goto('/rachunki-do-sprawdzenia');
      await perform(page, page.getByRole('button', { name: new RegExp(`^Sprawdź: .*${APPLICANT}`) }), 'Zgadza się');
      await page.getByText('Żaden rachunek nie czeka na sprawdzenie.').waitFor();
    }));

  it('takes the application with two demands in at the information desk', () =>
    desks.at('informacja.1', async (page) => {
      await page.getByRole('link', { name: 'Nowy wniosek' }).first().click();
      await field(page, 'Osoba, której pomoc dotyczy').fill('44051401359');
      await page.getByRole('button', { name: `Wybierz: ${APPLICANT} Żaneta` }).click();
      await field(page, 'Jednostka prowadząca').selectOption({ label: 'Filia 1' });
      await field(page, 'Dzień skompletowania dokumentów').fill(today);
      await page.getByRole('button', { name: 'Dodaj żądanie' }).click();
      const [celowy, okresowy] = [page.getByRole('group', { name: 'Żądanie 1' }), page.getByRole('group', { name: 'Żądanie 2' })];
      await field(celowy, 'Świadczenie').selectOption('zasilek-celowy');
      await field(celowy, 'Żądana kwota').fill('450,00');
      await field(celowy, 'Na co ma być pomoc').fill('zakup opału');
      await field(okresowy, 'Świadczenie').selectOption('zasilek-okresowy');
      await page.getByRole('button', { name: 'Zarejestruj wniosek' }).click();
      await page.getByRole('heading', { level: 1, name: 'Wniosek zarejestrowany' }).waitFor();
      const opened = page.getByRole('listitem');
      await eventually(async () => expect(await opened.count()).toBe(2));
      cases.celowy = await caseOf(opened.filter({ hasText: 'elowy' }));
      cases.okresowy = await caseOf(opened.filter({ hasText: 'kresowy' }));
    }));

  it('has the interview ordered by the head of the branch, from the worklist', () =>
    desks.at('kierownik.f1', async (page) => {
      for (const id of [cases.celowy, cases.okresowy]) {
        await openFromWorklist(page, id);
        await perform(page, page.getByRole('button', { name: 'Zlecenie wywiadu środowiskowego' }), 'Wykonaj');
        await page.getByText('Wywiad zlecony').first().waitFor();
      }
    }));

  it('makes one interview for both cases; it saves itself and survives a reload', () =>
    desks.at('socjalny.f1', async (page) => {
      await openFromWorklist(page, cases.celowy);
      await part(page, 'Wywiad');
      await page.getByRole('group', { name: 'Sprawy, którym ma służyć' }).getByRole('checkbox').nth(1).waitFor();
      for (const other of await page.getByRole('group', { name: 'Sprawy, którym ma służyć' }).getByRole('checkbox').all()) await other.check({ force: true });
      await page.getByRole('button', { name: 'Rozpocznij wywiad' }).click();
      await page.waitForURL(/\/wywiady\//);
      await writeInterview(page, { osobaId, sprawy: 2 });
      await page.getByRole('status').filter({ hasText: /^Zapisano \d/ }).waitFor();
      await page.reload();
      await eventually(async () => expect(await field(page, 'Notatka z rozmowy').inputValue()).toBe('Rozmowa w miejscu zamieszkania.'));
      await eventually(async () => expect(await field(section(page, 'Dochody i odliczenia'), 'Kwota').inputValue()).toBe('400,00'));
    }));

  it('is signed by the social worker', () =>
    desks.at('socjalny.f1', async (page) => {
      await perform(page, page.getByRole('button', { name: 'Podpisz wywiad' }), 'Podpisz wywiad', (dialog) => dialog.getByLabel(/^Osoba została pouczona/).check());
      await page.getByText('Ten wywiad jest zamknięty').waitFor();
    }));

  it('has its plan approved by the head', () =>
    desks.at('kierownik.f1', async (page) => {
      await page.goto(`/sprawy/${cases.celowy}/wywiad`);
      await page.getByRole('link', { name: /^Otwórz/ }).click();
      const approve = page.getByRole('button', { name: 'Zatwierdź plan pomocy' });
      await perform(page, approve, 'Zatwierdź plan pomocy');
      await approve.waitFor({ state: 'detached' });
    }));

  it('is calculated with an explanation for the person and one for whoever checks, each step with its provision', () =>
    desks.at('specjalista.f1', async (page) => {
      for (const id of [cases.okresowy, cases.celowy]) {
        await openFromWorklist(page, id);
        await part(page, 'Obliczenie');
        await page.getByRole('button', { name: 'Oblicz', exact: true }).click();
        await page.getByText('Warunki są spełnione').waitFor();
        await eventually(async () => {
          const sentences = await page.getByRole('tabpanel').getByRole('listitem').allInnerTexts();
          expect(sentences.length).toBeGreaterThan(2);
          expect(sentences.join(' ')).toContain('art. ');
        });
        await page.getByRole('tab', { name: 'Wyjaśnienie dla kontroli' }).click();
        const steps = page.getByRole('table', { name: 'Kroki obliczenia' });
        await eventually(async () => {
          const provisions = await steps.locator('[data-label="Przepis"]').allInnerTexts();
          expect(provisions.length).toBeGreaterThan(2);
          for (const provision of provisions) expect(provision).toMatch(/art\.|§/);
        });
      }
    }));

  it('becomes a draft that says what it lacks, and is handed over when it lacks nothing', () =>
    desks.at('specjalista.f1', async (page) => {
      await part(page, 'Decyzja');
      await page.getByRole('button', { name: 'Przygotuj projekt decyzji' }).click();
      const missing = page.getByRole('alert').filter({ hasText: 'Brakuje wymaganych elementów' });
      await missing.getByRole('listitem').first().waitFor();
      await eventually(async () => expect(await page.getByRole('button', { name: 'Przekaż do zatwierdzenia' }).isDisabled()).toBe(true));
      const parts = section(page, 'Części, które piszesz');
      await field(parts, 'Kwota').fill('450,00');
      await field(parts, 'Sposób wypłaty').selectOption('przelew');
      await field(parts, 'Dlaczego ta kwota w granicach uznania').fill('Kwota pokrywa cały niezbędny wydatek na opał.');
      await parts.getByRole('button', { name: 'Zapisz projekt' }).click();
      await page.getByText('Projekt ma wszystkie wymagane elementy').waitFor();
      await perform(page, page.getByRole('button', { name: 'Przekaż do zatwierdzenia' }), 'Przekaż do zatwierdzenia');
      await page.getByText('do zatwierdzenia', { exact: true }).first().waitFor();
    }));

  it('is approved and signed by the head, and is a letter in PDF', () =>
    desks.at('kierownik.f1', async (page) => {
      await openFromWorklist(page, cases.celowy);
      await part(page, 'Decyzja');
      await perform(page, page.getByRole('button', { name: 'Zatwierdź projekt' }), 'Zatwierdź projekt');
      await perform(page, page.getByRole('button', { name: 'Podpisz decyzję' }), 'Podpisz decyzję');
      await section(page, 'Doręczenie').waitFor();
      const open = async () => {
        await Promise.all([page.context().waitForEvent('page'), page.getByRole('button', { name: 'Otwórz PDF w nowej karcie' }).click()]);
      };
      const { type, bytes } = await fileOf(page, '**/pismo', open);
      expect(type).toContain('application/pdf');
      expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    }));

  it('is delivered in person', () =>
    desks.at('specjalista.f1', async (page) => {
      await page.goto(`/sprawy/${cases.celowy}/decyzja`);
      await perform(page, page.getByRole('button', { name: 'Zarejestruj doręczenie' }), 'Zapisz doręczenie', (dialog) => field(dialog, 'Odebrano').fill(today));
      await page.getByText(`Doręczono dnia ${polish(today)}`).waitFor();
    }));

  it('is paid through the whole chain, each stage by another person, and the file for the bank says so', async () => {
    let address = '';
    let dzien = '';
    await desks.at('ksiegowosc.przygotowanie', async (page) => {
      await page.getByRole('link', { name: 'Listy wypłat' }).first().click();
      await page.getByRole('button', { name: 'Przygotuj listę' }).click();
      const dialog = page.getByRole('dialog');
      await field(dialog, 'Komórka (filia)').selectOption({ label: 'Filia 1' });
      await dialog.getByText('Najbliższy dzień wypłaty').waitFor();
      dzien = await field(dialog, 'Dzień wypłaty').inputValue();
      await dialog.getByRole('button', { name: 'Przygotuj', exact: true }).click();
      await page.waitForURL(/\/listy-wyplat\/[0-9a-f-]{36}$/);
      await section(page, 'Wypłaty na liście').getByText('61 1090 1014 0000 0712 1981 2874').waitFor();
      expect(await page.getByRole('button', { name: 'Sprawdź merytorycznie' }).count()).toBe(0);
      address = new URL(page.url()).pathname;
    });
    for (const [login, act, state] of CHAIN) {
      await desks.at(login, async (page) => {
        await page.goto(address);
        await perform(page, page.getByRole('button', { name: act, exact: true }), act);
        await page.getByText(state, { exact: true }).first().waitFor();
      });
    }
    await desks.at('podpis.drugi', async (page) => {
      await page.goto(address);
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Pobierz plik dla banku' }).click()]);
      const lines = readFileSync(await download.path(), 'latin1').trimEnd().split('\r\n');
      expect(lines).toHaveLength(1);
      const fields = lines[0]!.split(',');
      expect(fields.slice(0, 7)).toEqual(['110', dzien.replaceAll('-', ''), '45000', '10901014', '0', '"07109010140000000000000001"', `"${NRB}"`]);
      expect(fields).toHaveLength(16);
    });
  });

  it('leaves its marks in the journal of the data-protection officer', () =>
    desks.at('inspektor.danych', async (page) => {
      await field(page, 'Identyfikator osoby').fill(osobaId);
      const journal = page.getByRole('table', { name: 'Dziennik dostępu' });
      for (const [surname, name] of [['Przykładowa', 'Sonia'], ['Modelowa', 'Klara'], ['Wzorcowa', 'Petronela']] as const) {
        await field(page, 'Pracownik').selectOption({ label: `${surname} ${name}` });
        await page.getByRole('button', { name: 'Pokaż wpisy' }).click();
        await journal.getByText(`${name} ${surname}`).first().waitFor();
      }
      await field(page, 'Pracownik').selectOption({ label: 'Przykładowy Seweryn' });
      await page.getByRole('button', { name: 'Pokaż wpisy' }).click();
      await page.getByText('Nie ma wpisów dla tych filtrów.').waitFor();
    }));
});

const CHAIN = [
  ['kierownik.f1', 'Sprawdź merytorycznie', 'sprawdzona merytorycznie'], ['ksiegowosc.zatwierdzanie', 'Sprawdź rachunkowo', 'sprawdzona rachunkowo'],
  ['glowny.ksiegowy', 'Wykonaj wstępną kontrolę', 'po wstępnej kontroli'], ['dyrektor', 'Zatwierdź listę', 'zatwierdzona'],
  ['ksiegowosc.wysylka', 'Złóż pierwszy podpis', 'podpisana raz'], ['podpis.drugi', 'Złóż drugi podpis i utwórz plik', 'wysłana – w drodze'],
] as const;

async function caseOf(item: Locator): Promise<string> {
  return (await item.getByRole('link').getAttribute('href'))!.split('/').at(-1)!;
}

async function openFromWorklist(page: Page, id: string): Promise<void> {
  await mainMenu(page).getByRole('link', { name: 'Moje sprawy' }).click();
  await field(page, 'Zakres').selectOption('jednostka');
  await page.locator(`[data-row="${id}"] [data-row-link]`).click();
  await page.getByRole('navigation', { name: 'Części sprawy' }).waitFor();
}

async function part(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Części sprawy' }).getByRole('link', { name, exact: true }).click();
}

/** The file that the page asks for in the act, read on its way: the page turns it into an object that the browser no longer shows. */
async function fileOf(page: Page, address: string, act: () => Promise<void>): Promise<{ type: string; bytes: Buffer }> {
  const files: { type: string; bytes: Buffer }[] = [];
  await page.route(address, async (route) => {
    const answer = await route.fetch();
    files.push({ type: answer.headers()['content-type'] ?? '', bytes: await answer.body() });
    await route.fulfill({ response: answer });
  });
  await act();
  await eventually(() => expect(files).toHaveLength(1));
  await page.unroute(address);
  return files[0]!;
}

function polish(day: string): string {
  return day.split('-').toReversed().join('.');
}

import { monthOf, shiftMonth, warsawDate } from '@ostoja/kernel';
import type { Locator, Page } from 'playwright-core';
import { field, section } from './desks.js';

interface Visit {
  readonly osobaId: string;
  /** How many cases the interview serves: each gets a proposal. */
  readonly sprawy: number;
}

/** Writes on the page of an interview what the social worker finds: one person with a pension below the criterion, without fuel for the winter. */
export async function writeInterview(page: Page, { osobaId, sprawy }: Visit): Promise<void> {
  const today = warsawDate(new Date());
  const item = async (part: string, name: string): Promise<Locator> => {
    const groups = section(page, part).getByRole('group', { name: `${name} – ` });
    const added = groups.nth(await groups.count());
    await section(page, part).getByRole('button', { name: `Dodaj: ${name}` }).click();
    return added;
  };
  await field(page, 'Dzień wizyty').fill(today);
  await field(page, 'Miejsce wywiadu').selectOption('zamieszkania');
  await field(page, 'Okazano legitymację pracownika socjalnego').selectOption('true');
  await field(page, 'Strona zapoznała się z zebranym materiałem i podpisała adnotację').selectOption('true');
  // The household of the file is already there.
  await page.getByRole('group', { name: 'Osoba – 1' }).waitFor();
  const income = await item('Dochody i odliczenia', 'Dochód lub odliczenie');
  await field(income, 'Rodzaj zapisu').selectOption('dochod');
  await field(income, 'Osoba').selectOption(osobaId);
  await field(income, 'Rodzaj dochodu').selectOption('renta');
  await field(income, 'Kwota').fill('400,00');
  await field(income, 'Miesiąc otrzymania').fill(shiftMonth(monthOf(today), -1));
  const need = await item('Potrzeby', 'Potrzeba');
  await choose(field(need, 'Cel').or(field(need, 'Cel (kod)')), 'opal');
  await field(need, 'Kwota').fill('450,00');
  const reason = await item('Powody trudnej sytuacji (art. 7)', 'Powód');
  await field(reason, 'Powód').selectOption('choroba');
  await field(reason, 'Od kiedy').fill('2025-01-01');
  await field(page, 'Notatka z rozmowy').fill('Rozmowa w miejscu zamieszkania.');
  await field(page, 'Ocena sytuacji i wnioski').fill('Osoba spełnia warunki do udzielenia pomocy.');
  await field(page, 'Cele i działania').fill('Pomoc finansowa i praca socjalna.');
  for (let index = 1; index <= sprawy; index += 1) {
    const proposal = await item('Plan i propozycje', 'Propozycja');
    await field(proposal, 'Sprawa').selectOption({ index });
    await field(proposal, 'Propozycja').selectOption('przyznac');
    await field(proposal, 'Uzasadnienie').fill('Wynika z sytuacji ustalonej w wywiadzie.');
  }
}

/** A code of a dictionary: chosen from the list of its names, or typed where the server gives none. */
async function choose(control: Locator, code: string): Promise<void> {
  if (await control.evaluate((element) => element.tagName === 'SELECT')) await control.selectOption(code);
  else await control.fill(code);
}

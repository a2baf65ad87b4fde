import type { Page } from 'playwright-core';
import { findBarriers, focusedName, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { Desks, field, perform, section } from '../support/desks.js';
import { eventually } from '../support/eventually.js';
import { tabTo } from '../support/keyboard.js';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const HOSTILE = `<img src=x onerror=alert(1)> '; drop table -- %_\\ {{7*7}}`;

let application: BuiltApplication;
let desks: Desks;

beforeAll(async () => {
  application = await startBuiltApplication({}, { worker: false });
  desks = await Desks.open(application.address);
});
afterAll(async () => {
  await desks.close();
  await application.stop();
});

describe('what am I entitled to', () => {
  it('is asked and answered by keyboard alone on a phone, and leaves nothing behind', async () => {
    const page = await phone();
    await page.goto('/');
    await tabTo(page, page.getByRole('link', { name: 'Do czego mam prawo' }));
    await page.keyboard.press('Enter');
    await heading(page, 'Kto mieszka w domu?');
    await focusedHeading(page, 'Kto mieszka w domu?');
    await tabTo(page, field(page, 'Data urodzenia'));
    await page.keyboard.type('04041980');
    await tabTo(page, page.getByLabel(/^Dochód na rękę/));
    await page.keyboard.type('1047,20');
    await tabTo(page, page.getByRole('button', { name: 'Dalej' }));
    await page.keyboard.press('Enter');
    await focusedHeading(page, 'Co jest teraz trudne?');
    await tabTo(page, page.getByLabel('bezrobocie', { exact: true }));
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: 'Pokaż wynik już teraz' }));
    await page.keyboard.press('Enter');
    await focusedHeading(page, 'Wynik: do czego masz prawo');
    const refused = benefit(page, 'Zasiłek okresowy');
    await refused.getByText('przekroczenie 37,20 zł').waitFor();
    expect(await refused.innerText()).toContain('art. 38');
    await page.getByText('To nie jest decyzja.').waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await takeScreenshot(page, 'rozpoznanie-wynik-360');
    await onPaper(page, 'rozpoznanie-druk');
    expect(await keptBy(page)).toEqual({ local: [], session: [], address: '/rozpoznanie' });
    await page.context().close();
  });

  it('leads from a missing fact to its question, keeps the answers, and forgets them on demand', async () => {
    const page = await phone();
    await page.goto('/rozpoznanie');
    await answerAlone(page, { born: '1980-04-12' });
    await page.getByRole('button', { name: 'Pokaż wynik już teraz' }).click();
    await page.getByRole('button', { name: /^pytanie 1:/ }).first().click();
    await focusedHeading(page, 'Kto mieszka w domu?');
    expect(await field(page, 'Data urodzenia').inputValue()).toBe('1980-04-12');
    await page.getByLabel(/^Dochód na rękę/).fill('400');
    await page.getByRole('navigation', { name: 'Wszystkie pytania' }).getByRole('button', { name: /^Co jest teraz trudne/ }).click();
    await page.getByLabel('bezrobocie', { exact: true }).check();
    await page.getByRole('button', { name: 'Pokaż wynik już teraz' }).click();
    await benefit(page, 'Zasiłek okresowy').getByText('305,00 zł – 610,00 zł').waitFor();
    await benefit(page, 'Zasiłek okresowy').getByRole('link', { name: /^Policz dokładnie/ }).click();
    await page.getByText('Pola wypełniliśmy Twoimi odpowiedziami.').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Wynik: do czego masz prawo' }).waitFor();
    await page.getByRole('button', { name: 'Zacznij od nowa' }).first().click();
    await focusedHeading(page, 'Kto mieszka w domu?');
    expect(await field(page, 'Data urodzenia').inputValue()).toBe('');
    await page.goto('/kalkulator/zasilek-okresowy');
    await page.getByRole('button', { name: 'Wstaw przykład' }).waitFor();
    expect(await page.getByText('Pola wypełniliśmy').count()).toBe(0);
    await page.context().close();
  });

  it('says what it lacks, survives a lost connection, and takes a house full of people', async () => {
    const page = await phone();
    await page.goto('/rozpoznanie');
    await page.getByRole('button', { name: 'Pokaż wynik już teraz' }).click();
    await page.getByText('Uzupełnij zaznaczone pola.').waitFor();
    await eventually(async () => expect(await focusedName(page)).toBe('Data urodzenia'));
    await field(page, 'Data urodzenia').fill('1980-04-12');
    for (let person = 2; person <= 20; person += 1) {
      await page.getByRole('button', { name: 'Dodaj osobę' }).click();
      const added = page.getByRole('group', { name: `Osoba ${person}`, exact: true });
      await field(added, 'Kim jest ta osoba').selectOption('dziecko');
      await field(added, 'Data urodzenia').fill('2015-01-31');
    }
    expect(await page.getByRole('button', { name: 'Więcej osób nie można dodać.' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Usuń osobę 20' }).click();
    await eventually(async () => expect(await focusedName(page)).toBe('Dodaj osobę'));
    await page.route('**/api/v1/rozpoznanie', (route) => route.abort());
    await page.getByRole('button', { name: 'Pokaż wynik już teraz' }).click();
    await page.getByText('Brak połączenia z serwerem.').waitFor();
    await page.unroute('**/api/v1/rozpoznanie');
    await page.getByRole('button', { name: 'Pokaż wynik już teraz' }).click();
    await heading(page, 'Wynik: do czego masz prawo');
    await page.context().close();
  });

  it('shows the server at work while it is slow', async () => {
    const page = await phone();
    await page.goto('/rozpoznanie');
    await answerAlone(page, { born: '1980-04-12', income: '5000' });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/v1/rozpoznanie', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Pokaż wynik już teraz' }).click();
    await page.getByText('Sprawdzamy. To potrwa chwilę.').waitFor();
    release();
    await heading(page, 'Wynik: do czego masz prawo');
    await page.context().close();
  });
});

describe('amounts, terms and rules', () => {
  it('finds nothing for hostile words and a term by its name, and lists the days it skipped', async () => {
    const page = await phone();
    await page.goto('/kalkulator/terminy');
    await field(page, 'Szukaj').fill(HOSTILE);
    await page.getByText('Nic nie pasuje.').waitFor();
    await field(page, 'Szukaj').fill('wywiadu SRODOWISKOWEGO');
    await page.getByRole('link', { name: 'Przeprowadzenie wywiadu środowiskowego', exact: true }).click();
    await page.getByLabel(/^Dzień zdarzenia/).fill('2026-12-21');
    await page.getByRole('button', { name: 'Oblicz' }).click();
    const skipped = page.getByRole('table', { name: 'Dni pominięte' });
    await skipped.getByText('24.12.2026').waitFor();
    expect(new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('answers a rule with yes or no, its limits and the reason', async () => {
    const page = await phone();
    await page.goto('/kalkulator/zasady/liczba-pracownikow-socjalnych');
    await page.getByRole('button', { name: 'Wstaw przykład' }).click();
    await page.getByRole('button', { name: 'Oblicz' }).click();
    const result = section(page, 'Wynik');
    await result.getByRole('status').getByText(/^(Tak|Nie)$/).waitFor();
    await result.getByRole('table', { name: 'Limity' }).getByText('3 osoby').waitFor();
    await page.context().close();
  });
});

describe('values of the law', () => {
  it('are read without signing in: value, provision, source, history; nothing for hostile words', async () => {
    const page = await phone();
    await page.goto('/parametry');
    await field(page, 'Szukaj').fill(HOSTILE);
    await page.getByText('Nic nie pasuje.').waitFor();
    await field(page, 'Szukaj').fill('kryterium dochodowe osoby samotnie');
    await field(page, 'Stan na dzień').fill('2024-12-31');
    const table = page.getByRole('table', { name: 'Parametry' });
    await table.getByText('776,00 zł miesięcznie').waitFor();
    await table.getByRole('link', { name: /^Kryterium dochodowe osoby/ }).click();
    await page.getByRole('table', { name: 'Historia wartości' }).getByText('1 010,00 zł miesięcznie').waitFor();
    await page.context().close();
  });

  it('change a calculation only when one person has loaded and another has released them', async () => {
    const citizen = await (await desks.window()).newPage();
    await calculateJune(citizen);
    await citizen.getByText(/^Brak wartości parametru/).waitFor();
    await desks.at('administrator', async (page) => {
      await page.getByRole('link', { name: 'Wczytywanie parametrów' }).click();
      await section(page, 'Do uzupełnienia').getByRole('link', { name: /^Wczytaj: świadczenie na pokrycie kosztów utrzymania dziecka - rodzina niezawodowa/ }).click();
      await field(page, 'Nowa wartość').fill('1 812,50');
      await field(page, 'Podstawa prawna').fill('art. 80 ust. 1 pkt 2, M.P. 2026 poz. 1 (przykład)');
      await field(page, 'Adres źródła').fill('https://isap.sejm.gov.pl/przyklad');
      await page.getByRole('button', { name: 'Pokaż, co się zmieni' }).click();
      await section(page, 'Co się zmieni po zwolnieniu').getByText('1 812,50 zł miesięcznie').waitFor();
      await page.getByRole('button', { name: 'Wczytaj do zwolnienia' }).click();
      await section(page, 'Czeka na zwolnienie').getByText('1 812,50 zł miesięcznie').waitFor();
      expect(await page.getByRole('button', { name: 'Zwolnij' }).count()).toBe(0);
    });
    await calculateJune(citizen);
    await citizen.getByText(/^Brak wartości parametru/).waitFor();
    await desks.at('dyrektor', async (page) => {
      await page.getByRole('link', { name: 'Wczytywanie parametrów' }).click();
      const waiting = section(page, 'Czeka na zwolnienie');
      await perform(page, waiting.getByRole('button', { name: 'Zwolnij' }), 'Zwolnij');
      await waiting.getByText('Żadna wartość nie czeka na zwolnienie.').waitFor();
      await section(page, 'Rozpatrzone').getByText('1 812,50 zł miesięcznie').waitFor();
    });
    await calculateJune(citizen);
    await section(citizen, 'Wynik').getByRole('status').getByText('1 812,50 zł').waitFor();
    await citizen.context().close();
  });

  it('wait for another person when the one who loaded might release, and can be rejected with a reason', async () => {
    await desks.at('kierownik.f1', async (page) => {
      await page.goto('/wartosci-parametrow/nowa?parametr=piecza.dodatek.niepelnosprawnosc&od=2026-06-01');
      await field(page, 'Nowa wartość').fill('400');
      await field(page, 'Podstawa prawna').fill('art. 81 ust. 1, M.P. 2026 poz. 1 (przykład)');
      await field(page, 'Adres źródła').fill('ftp://zly.adres');
      await page.getByRole('button', { name: 'Pokaż, co się zmieni' }).click();
      await page.getByText('Podaj adres, który zaczyna się od https://').waitFor();
      await field(page, 'Adres źródła').fill('https://isap.sejm.gov.pl/przyklad');
      await page.getByRole('button', { name: 'Pokaż, co się zmieni' }).click();
      await page.getByRole('button', { name: 'Wczytaj do zwolnienia' }).click();
      await page.getByText('Zwolnić musi ją inna osoba.').waitFor();
      expect(await page.getByRole('button', { name: 'Zwolnij' }).count()).toBe(0);
    });
    await desks.at('dyrektor', async (page) => {
      await page.goto('/wartosci-parametrow');
      await takeScreenshot(page, 'parametr-czeka');
      await perform(page, page.getByRole('button', { name: 'Odrzuć' }), 'Odrzuć', (dialog) => field(dialog, 'Powód odrzucenia').fill('Kwota z projektu, nie z obwieszczenia.'));
      await field(page, 'Stan').selectOption('odrzucona');
      await section(page, 'Rozpatrzone').getByText(/Kwota z projektu, nie z obwieszczenia\./).waitFor();
    });
  });
});

describe('the screens of the law', () => {
  it.each([
    ['rozpoznanie', '/rozpoznanie', 'Kto mieszka w domu?'],
    ['kalkulatory', '/kalkulator', 'Kalkulator świadczeń'],
    ['terminy', '/kalkulator/terminy', 'Kalkulator terminów'],
    ['termin', '/kalkulator/terminy/wywiad-srodowiskowy', 'Przeprowadzenie wywiadu środowiskowego'],
    ['zasady', '/kalkulator/zasady', 'Zasady i limity'],
    ['zasada', '/kalkulator/zasady/liczba-pracownikow-socjalnych', 'Liczba pracowników socjalnych w ośrodku'],
    ['parametry', '/parametry', 'Parametry'],
    ['parametr', '/parametry/pomoc_spoleczna.kryterium.osoba_samotnie_gospodarujaca', 'Kryterium dochodowe osoby samotnie gospodarującej'],
  ])('%s stands on a phone and at the desk without barriers, open to everybody', async (name, address, title) => {
    const page = await phone();
    await page.goto(address);
    await heading(page, title);
    await look(page, name);
    await page.context().close();
  });

  it.each([
    ['wczytywanie', '/wartosci-parametrow', 'Wczytywanie parametrów'],
    ['wczytywanie-nowa', '/wartosci-parametrow/nowa?parametr=piecza.dodatek.niepelnosprawnosc', 'Wczytaj wartość parametru'],
  ])('%s stands on a phone and at the desk without barriers', (name, address, title) =>
    desks.at('kierownik.f1', async (page) => {
      await page.goto(address);
      await heading(page, title);
      await look(page, name);
      await page.setViewportSize(DESK);
    }));
});

async function phone(): Promise<Page> {
  return (await desks.window(PHONE.width)).newPage();
}

function heading(page: Page, name: string): Promise<void> {
  return page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

function focusedHeading(page: Page, name: string): Promise<void> {
  return eventually(async () => expect(await focusedName(page)).toBe(name));
}

function benefit(page: Page, name: string) {
  return page.getByRole('article', { name, exact: true });
}

async function answerAlone(page: Page, { born, income }: { readonly born: string; readonly income?: string }): Promise<void> {
  await field(page, 'Data urodzenia').fill(born);
  if (income) await page.getByLabel(/^Dochód na rękę/).fill(income);
}

/** What the browser would still know after the tab. */
async function keptBy(page: Page): Promise<unknown> {
  const [local, session] = await page.evaluate<[string[], string[]]>('[Object.keys(localStorage), Object.keys(sessionStorage)]');
  const { pathname, search, hash } = new URL(page.url());
  return { local, session, address: pathname + search + hash };
}

/** On paper: the result without the frame and without buttons. */
async function onPaper(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Zmień odpowiedzi' }).first().isVisible()).toBe(false);
  expect(await page.getByText(/^Stan prawa na \d{2}\.\d{2}\.\d{4}$/).isVisible()).toBe(true);
  expect(await page.getByText('To nie jest decyzja.').isVisible()).toBe(true);
  expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
  await takeScreenshot(page, name);
  await page.emulateMedia({ media: null });
}

async function look(page: Page, name: string): Promise<void> {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await untilSettled(page);
    await takeScreenshot(page, `${name}-${size.width}`);
    expect(await overflowOf(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
  }
}

async function calculateJune(page: Page): Promise<void> {
  await page.goto('/kalkulator/swiadczenie-na-utrzymanie-dziecka');
  await page.getByRole('button', { name: 'Wstaw przykład' }).click();
  await field(page, 'Na dzień').fill('2026-06-15');
  await page.getByRole('button', { name: 'Oblicz' }).click();
}

import { komorkaId, uzytkownikId } from '@ostoja/access';
import { addDays, warsawDate } from '@ostoja/kernel';
import type { Locator, Page } from 'playwright-core';
import { findBarriers, overflowOf, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, perform, section } from '../support/desks.js';
import { openOffice, Procedure } from '../support/office.js';

const today = warsawDate(new Date());
const REPRESENTATIVE = 'Anna Pełnomocna';

describe('the people of a case: who acts, who must not, and who takes over', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let sprawaId = '';
  let drugaId = '';

  beforeAll(async () => {
    application = await startBuiltApplication();
    const office = openOffice(officeAt(application.address));
    const register = async (nazwisko: string, pesel: string) => {
      const story = { osoba: { imie: 'Janina', nazwisko, pesel }, zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '300.00', cel: 'leki' }], data_wplywu: today, czesci: {} };
      return (await new Procedure(office, today, story).apply())[0] ?? '';
    };
    sprawaId = await register('Obsadzona', '44051401359');
    drugaId = await register('Przekazana', '53112202882');
    const head = await officeAt(application.address).asLogin('kierownik.f1');
    for (const [rola, login] of [['prowadzacy', 'specjalista.f1'], ['pracownik-socjalny', 'socjalny.f1']] as const) {
      await head.post('/przekazania-spraw', { rola, sprawa_ids: [sprawaId, drugaId], nowi_ids: [uzytkownikId(login)] }).expect(201);
    }
    desks = await Desks.open(application.address, { inOrder: true });
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  const participants = async (page: Page) => {
    await page.goto(`/sprawy/${sprawaId}/uczestnicy`);
    await section(page, 'Reprezentacja strony').waitFor();
  };
  /** Barriers and sideways scroll at the desk and on a phone, with a picture of each. */
  const inspect = async (page: Page, name: string): Promise<string[]> => {
    const found: string[] = [];
    for (const [where, size] of [['biurko', { width: 1280, height: 800 }], ['telefon', { width: 360, height: 740 }]] as const) {
      await page.setViewportSize(size);
      await untilSettled(page);
      await takeScreenshot(page, `${name}-${where}`);
      found.push(...(await findBarriers(page)).map((barrier) => `${name} ${where}: ${barrier}`));
      if ((await overflowOf(page)) > 0) found.push(`${name} ${where}: scrolls sideways`);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    return found;
  };
  const say = (dialog: Locator, answers: Readonly<Record<string, string>>) =>
    Object.entries(answers).reduce<Promise<void>>(async (before, [label, value]) => {
      await before;
      await field(dialog, label).fill(value);
    }, Promise.resolve());

  it('an attorney is entered, and letters go to them', () =>
    desks.at('specjalista.f1', async (page) => {
      await participants(page);
      const part = section(page, 'Reprezentacja strony');
      await part.getByText('Pisma idą dziś do: strony').waitFor();
      await perform(page, part.getByRole('button', { name: 'Wpisz przedstawiciela' }), 'Zapisz', (dialog) =>
        say(dialog, { 'Imię i nazwisko albo nazwa': REPRESENTATIVE, 'Adres do doręczeń': 'ul. Zmyślona 1, 30-001 Kraków', 'Dokument umocowania': 'Pełnomocnictwo z podpisem strony' }));
      await part.getByText(`Pisma idą dziś do: ${REPRESENTATIVE}`).waitFor();
    }));

  it('a party without capacity and without anybody stops the letters visibly', () =>
    desks.at('specjalista.f1', async (page) => {
      const part = section(page, 'Reprezentacja strony');
      await perform(page, part.getByRole('button', { name: 'Zakończ' }), 'Zakończ', async (dialog) => {
        await say(dialog, { 'Ostatni dzień': addDays(today, -1), Powód: 'Odwołano przed pierwszym dniem' });
        await dialog.getByRole('button', { name: 'Zakończ' }).click();
        await dialog.getByText('Ostatni dzień nie może być wcześniejszy niż pierwszy.').waitFor();
        await dialog.getByRole('checkbox', { name: 'Umocowanie nigdy nie działało' }).check();
      });
      await part.getByText('nigdy nie działało').waitFor();
      await perform(page, part.getByRole('button', { name: 'Strona nie może działać sama' }), 'Zapisz', (dialog) => say(dialog, { 'Skąd to wiadomo': 'postanowienie sądu' }));
      await part.getByText('a nikt jej w sprawie nie reprezentuje').waitFor();
      expect(await inspect(page, 'sprawa-uczestnicy')).toEqual([]);
    }));

  it('the head passes the cases of one worker to another, sees each result, and both names stay in the history', () =>
    desks.at('kierownik.f1', async (page) => {
      await page.getByRole('link', { name: 'Przekazanie spraw' }).click();
      await field(page, 'Rola w sprawie').selectOption('pracownik-socjalny');
      await field(page, 'Czyje sprawy').selectOption({ value: uzytkownikId('socjalny.f1') });
      await page.getByRole('checkbox', { name: 'Zaznacz wszystkie' }).check();
      expect(await inspect(page, 'przekazanie')).toEqual([]);
      await page.getByRole('group', { name: 'Osoby, które przejmą sprawy' }).getByRole('checkbox').first().check();
      await field(page, 'Uwagi do historii').fill('urlop');
      await page.getByRole('button', { name: /^Przekaż zaznaczone/ }).click();
      await page.getByText(/^Przekazano: 2\. Odmowy: 0\./).waitFor();
      await participants(page);
      await section(page, 'Historia przydziałów').getByText('przekazanie: urlop').waitFor();
    }));

  it('an official who names a ground of law is led away and finds the case nowhere', () =>
    desks.at('specjalista.f1', async (page) => {
      await participants(page);
      await section(page, 'Wyłączenia').getByRole('button', { name: 'Zgłoś wyłączenie' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Sprawa zniknie z Twoich list').waitFor();
      expect(await findBarriers(page)).toEqual([]);
      await field(dialog, 'Okoliczności').fill('Strona jest krewną.');
      await dialog.getByRole('button', { name: 'Zgłoś wyłączenie' }).click();
      await page.getByRole('heading', { level: 1, name: 'Moje sprawy' }).waitFor();
      await page.goto(`/sprawy/${sprawaId}`);
      await page.getByText('Nie znaleziono').first().waitFor();
      await page.goto(`/sprawy/${drugaId}`);
      await page.getByText('Janina Przekazana').waitFor();
    }));

  it('the head sees the exclusion and lets urgent acts be taken today', () =>
    desks.at('kierownik.f1', async (page) => {
      await participants(page);
      const part = section(page, 'Wyłączenia');
      await part.getByText('Strona jest krewną.').waitFor();
      await perform(page, part.getByRole('button', { name: 'Czynności pilne' }), 'Czynności pilne', async (dialog) => {
        await dialog.getByRole('checkbox', { name: /^Uznanie sprawy za szczególnie skomplikowaną/ }).check();
        await say(dialog, { 'Dlaczego nie mogą czekać': 'Świadek wyjeżdża.' });
      });
      await part.getByText(/czynności pilne dozwolone do/).waitFor();
      expect(await inspect(page, 'sprawa-wylaczenie')).toEqual([]);
    }));

  it('the excluded official takes the act that was let through, and the head reads what was done', async () => {
    await desks.at('specjalista.f1', async (page) => {
      await page.goto('/sprawy');
      await page.getByRole('status').filter({ hasText: 'Czynności pilne mimo wyłączenia' }).getByRole('link').click();
      await page.getByText('Janina Obsadzona').waitFor();
      expect(await inspect(page, 'czynnosci-pilne')).toEqual([]);
      await perform(page, page.getByRole('button', { name: 'Uznanie sprawy za szczególnie skomplikowaną' }), 'Wykonaj', (dialog) => say(dialog, { Przyczyna: 'Świadek wyjeżdża.' }));
      await page.getByText('Czynność zapisano.').waitFor();
      await page.goto(`/sprawy/${sprawaId}`);
      await page.getByText('Nie znaleziono').first().waitFor();
    });
    await desks.at('kierownik.f1', async (page) => {
      await participants(page);
      await section(page, 'Wyłączenia').getByRole('cell', { name: 'Uznanie sprawy za szczególnie skomplikowaną' }).waitFor();
      await section(page, 'Strony i egzemplarze').getByText('Janina Obsadzona').first().waitFor();
    });
  });

  it('a paper passes to another branch, which takes it', async () => {
    const office = officeAt(application.address);
    const paper = { komorka_id: komorkaId('filia-1'), rodzaj: 'pismo-instytucji', tytul: 'Informacja szkoły', kanal: 'poczta', data_wplywu: today, korespondent_nazwa: 'Szkoła Przykładowa' };
    const { body: pismo } = await (await office.asLogin('specjalista.f1')).post('/pisma-przychodzace', paper).expect(201);
    await desks.at('specjalista.f1', async (page) => {
      await page.goto(`/rejestr-pism/${pismo.id}`);
      await perform(page, page.getByRole('button', { name: 'Przekaż innej jednostce' }), 'Przekaż innej jednostce', async (dialog) => {
        await field(dialog, 'Jednostka').selectOption({ value: komorkaId('filia-2') });
        await say(dialog, { Powód: 'Adres w rejonie filii 2.' });
      });
      await section(page, 'Przekazania między jednostkami').getByText('w drodze').waitFor();
      expect(await inspect(page, 'pismo-w-drodze')).toEqual([]);
    });
    await desks.at('kierownik.f2', async (page) => {
      await page.goto('/rejestr-pism');
      expect(await inspect(page, 'pisma-do-przyjecia')).toEqual([]);
      await page.getByRole('button', { name: `Przyjmij pismo ${pismo.numer_rejestru}` }).click();
      await section(page, 'Pisma przekazane Twojej jednostce').waitFor({ state: 'detached' });
      await page.getByRole('link', { name: pismo.numer_rejestru }).waitFor();
    });
  });

  it('the director enters an authorisation, sees who may sign by it, and revokes it', () =>
    desks.at('dyrektor', async (page) => {
      await page.getByRole('link', { name: 'Upoważnienia' }).click();
      await perform(page, page.getByRole('button', { name: 'Nowe upoważnienie' }), 'Wpisz do rejestru', async (dialog) => {
        await field(dialog, 'Kto').selectOption({ value: uzytkownikId('kierownik.f1') });
        await field(dialog, 'Jednostka').selectOption({ label: 'Filia 1' });
        await dialog.getByRole('checkbox', { name: 'zasiłek celowy', exact: true }).check();
        await say(dialog, { Numer: '7/2026', 'W imieniu': 'Prezydenta Miasta Krakowa', Do: addDays(today, 20) });
      });
      await page.getByText('Jedno upoważnienie wygasa w ciągu 30 dni.').waitFor();
      await page.goto('/sprawy');
      await page.getByRole('status').filter({ hasText: 'Upoważnienia do odnowienia' }).getByText(/nr 7\/2026/).waitFor();
      await page.getByRole('link', { name: 'Otwórz rejestr upoważnień' }).click();
      expect(await inspect(page, 'upowaznienia')).toEqual([]);
      const who = section(page, 'Kto może podpisać');
      await field(who, 'Świadczenie').selectOption({ label: 'zasiłek celowy' });
      await field(who, 'Jednostka').selectOption({ label: 'Filia 1' });
      await who.getByRole('cell', { name: '7/2026' }).waitFor();
      await perform(page, page.getByRole('button', { name: 'Odwołaj' }), 'Odwołaj', (dialog) => say(dialog, { 'Dzień odwołania': today, Powód: 'zmiana stanowiska' }));
    }));

  it('an order waits for the head beside the decisions, with the same keys', async () => {
    const guardian = { rodzaj: 'opiekun-prawny', nazwa: 'Piotr Opiekuńczy', adres: 'ul. Zmyślona 9, 30-002 Kraków', dokument: 'postanowienie sądu', dokument_dzien: today, zakres: 'wszystkie-czynnosci', od: today };
    await (await officeAt(application.address).asLogin('socjalny.f1')).post(`/sprawy/${sprawaId}/przedstawiciele`, guardian).expect(201);
    await desks.at('kierownik.f1', async (page) => {
      await participants(page);
      await section(page, 'Wyłączenia').getByRole('button', { name: 'Przygotuj postanowienie' }).click();
      await page.getByText('Części, które piszesz').waitFor();
      await page.getByText(/^Piotr Opiekuńczy, przedstawiciel strony: Janina Obsadzona/).waitFor();
      await field(page, 'Wyznaczony pracownik (imię, nazwisko, stanowisko)').fill('Jan Wzorcowy, specjalista');
      await page.getByRole('button', { name: 'Zapisz projekt' }).click();
      await page.getByText('Pismo ma wszystkie wymagane części.').waitFor();
    });
    await desks.at('socjalny.f1', async (page) => {
      await page.goto(`/sprawy/${sprawaId}/pisma`);
      await perform(page, page.getByRole('button', { name: 'Przekaż do podpisu' }), 'Przekaż do podpisu');
      await page.getByText('czeka na podpis').first().waitFor();
    });
    await desks.at('kierownik.f1', async (page) => {
      await page.goto('/zatwierdzanie?stan=pisma');
      await page.getByRole('heading', { name: /^Postanowienie o wyłączeniu pracownika/ }).waitFor();
      expect(await inspect(page, 'pisma-do-podpisu')).toEqual([]);
      await page.keyboard.press('z');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('Żadne pismo nie czeka na podpis.').waitFor();
    });
  });

  it('the administrator enters who is admitted to personal data', () =>
    desks.at('administrator', async (page) => {
      await page.getByRole('link', { name: 'Dopuszczenia do danych' }).click();
      await section(page, 'Komu czego brakuje').getByRole('table').waitFor();
      await perform(page, page.getByRole('button', { name: 'Nowy wpis' }), 'Wpisz do rejestru', async (dialog) => {
        await field(dialog, 'Kto').selectOption({ value: uzytkownikId('socjalny.f1') });
        await say(dialog, { Numer: '1/2026', 'Zakres danych i czynności': 'dane osób objętych opieką filii' });
      });
      await section(page, 'Rejestr').getByText('dane osób objętych opieką filii').waitFor();
      expect(await inspect(page, 'dopuszczenia')).toEqual([]);
    }));
});

import { komorkaId } from '@ostoja/access';
import { newId, warsawDate } from '@ostoja/kernel';
import type { Page } from 'playwright-core';
import request from 'supertest';
import { findBarriers, takeScreenshot, untilSettled } from '../support/browser.js';
import { type BuiltApplication, startBuiltApplication } from '../support/built-application.js';
import { officeAt } from '../support/caller.js';
import { Desks, field, perform, section } from '../support/desks.js';
import { focused, tabTo } from '../support/keyboard.js';
import { DEMO_PASSWORD } from '../support/test-city.js';

const today = warsawDate(new Date());
const komorka_id = komorkaId('filia-1');

describe('first contact', () => {
  let application: BuiltApplication;
  let desks: Desks;
  let osoba_id: string;

  beforeAll(async () => {
    application = await startBuiltApplication();
    const informacja = await officeAt(application.address).asLogin('informacja.1');
    osoba_id = ((await informacja.post('/osoby', { imie: 'Janina', nazwisko: 'Pulpitowa', pesel: '44051401359', komorka_id }).expect(201)).body as { id: string }).id;
    await informacja.post(`/osoby/${osoba_id}/adresy`, { rodzaj: 'zamieszkania', ulica: 'ul. Ćwiczebna', nr_domu: '7', miejscowosc: 'Kraków', od: today }).expect(201);
    desks = await Desks.open(application.address);
  });
  afterAll(async () => {
    await desks.close();
    await application.stop();
  });

  it('registers an application from the desk without a mouse', () =>
    desks.at('informacja.1', async (page) => {
      await page.goto('/pulpit');
      const search = page.getByRole('searchbox', { name: /^Osoba albo sprawa/ });
      await focused(page, search).waitFor();
      await page.keyboard.type('pulpit');
      await tabTo(page, page.getByRole('button', { name: 'Wybierz: Pulpitowa Janina' }));
      await page.keyboard.press('Enter');
      await focused(page, search).waitFor();
      await page.keyboard.type('leki');
      await tabTo(page, page.getByRole('button', { name: 'Wybierz: Zasiłek celowy' }));
      await page.keyboard.press('Enter');
      const apply = page.getByRole('button', { name: 'Zarejestruj wniosek', exact: true });
      await focused(page, apply).waitFor();
      await picture(page, 'pulpit-karta');
      await page.keyboard.press('Enter');
      await tabTo(page, field(page, 'Na co ma być pomoc'));
      await page.keyboard.type('leki');
      await page.keyboard.press('Enter');
      await section(page, 'Wniosek zarejestrowany').getByRole('link', { name: /^F1\./ }).waitFor();
      await picture(page, 'pulpit-zarejestrowany');
      await page.getByRole('button', { name: 'Następna osoba' }).click();
      await page.getByRole('table', { name: 'Dzisiejsze kontakty' }).getByText('Zasiłek celowy').waitFor();
    }));

  it('counts advice to a stranger and shows which branch serves an address', () =>
    desks.at('informacja.1', async (page) => {
      await field(page, 'Ulica albo osiedle').fill('cwiczebna');
      await field(page, 'Numer domu').fill('12/3');
      await page.getByRole('button', { name: 'Sprawdź' }).click();
      await section(page, 'Która filia').getByText('Filia 2', { exact: true }).waitFor();
      await picture(page, 'pulpit-filia');
      await field(page, 'W jakiej sprawie').fill('dodatek mieszkaniowy');
      await page.getByRole('button', { name: 'Zapisz poradę' }).click();
      await page.getByText('Kontakt zapisany.').waitFor();
    }));

  it('takes a report down, keeps the reporter apart, and lets it become a case ex officio', async () => {
    await desks.at('informacja.1', async (page) => {
      await page.goto('/zgloszenia/nowe');
      await field(page, 'Co się dzieje').fill('Od tygodnia nie widać starszej pani z parteru.');
      await page.getByRole('checkbox', { name: /niecierpiąca zwłoki/ }).check();
      await field(page, 'Nazwisko').fill('Pulpitowa');
      await field(page, 'Czy osoba zgadza się na wniosek składany przez kogoś innego').selectOption('nie');
      await field(page, 'Imię i nazwisko albo instytucja').fill('Maria Sąsiedzka');
      await field(page, 'Kto się zajmie').selectOption({ label: 'Filia 1' });
      await picture(page, 'zgloszenie-nowe');
      await page.getByRole('button', { name: 'Przyjmij zgłoszenie' }).click();
      await page.getByRole('heading', { level: 1, name: 'Zgłoszenie', exact: true }).waitFor();
      await section(page, 'Zgłaszający').waitFor();
      expect(await page.getByRole('button', { name: 'Pokaż zgłaszającego' }).count()).toBe(0);
      expect(await page.getByText('Sąsiedzka').count()).toBe(0);
    });
    await desks.at('socjalny.f1', async (page) => {
      await page.goto('/zgloszenia');
      await page.getByRole('link', { name: 'Pulpitowa' }).click();
      await page.getByRole('button', { name: 'Pokaż zgłaszającego' }).click();
      await page.getByText(/^Maria Sąsiedzka/).waitFor();
      await field(page, 'Co ustalono').fill('Rozmowa przez drzwi; osoba jest słaba.');
      await page.getByRole('button', { name: 'Odnotuj' }).click();
      await page.getByRole('table', { name: 'Co zrobiono' }).getByText('osoba jest słaba').waitFor();
      expect(await page.getByRole('link', { name: 'Zarejestruj wniosek' }).count()).toBe(0);
      await picture(page, 'zgloszenie');
      await page.getByRole('link', { name: 'Wszcznij z urzędu' }).click();
      await field(page, 'Osoba, której pomoc dotyczy').fill('44051401359');
      await page.getByRole('button', { name: 'Wybierz: Pulpitowa Janina' }).click();
      await field(page, 'Świadczenie').selectOption('zasilek-celowy');
      await page.getByRole('button', { name: 'Zarejestruj wniosek' }).click();
      await page.getByRole('heading', { level: 1, name: 'Wniosek zarejestrowany' }).waitFor();
      await page.goto('/zgloszenia');
      await field(page, 'Stan').selectOption('z-urzedu');
      await page.getByRole('link', { name: 'Pulpitowa' }).waitFor();
    });
  });

  it('takes reports through every door: a program, a school with an account of its own, the desk', async () => {
    const { body: grant } = await request(application.address).post('/api/v1/oauth/tokeny').type('form').send({ grant_type: 'client_credentials', client_id: 'klient.ngo', client_secret: DEMO_PASSWORD }).expect(200);
    await request(application.address).post('/api/v1/zgloszenia').set('Authorization', `Bearer ${(grant as { access_token: string }).access_token}`).set('Idempotency-Key', newId())
      .send({ numer_zewnetrzny: 'NGO-1', komorka_id, data_zgloszenia: today, tresc: 'Rodzina bez ogrzewania.', nazwisko: 'Programowa' }).expect(201);
    await desks.at('partner.szkola', async (page) => {
      await page.getByRole('heading', { level: 1, name: 'Zgłoszenia do ośrodka' }).waitFor();
      await field(page, 'Co się dzieje').fill('Uczeń od tygodnia przychodzi głodny.');
      await field(page, 'Zgłasza').selectOption('szkola');
      await field(page, 'Filia').selectOption({ label: 'Filia 1' });
      await field(page, 'Nazwisko').fill('Szkolna');
      await field(page, 'Imię i nazwisko, stanowisko').fill('Paulina Wzorcowa, pedagog');
      await page.getByRole('button', { name: 'Wyślij zgłoszenie' }).click();
      await page.getByText('Zgłoszenie zostało przyjęte.').waitFor();
      await page.getByRole('table', { name: 'Wysłane zgłoszenia' }).getByText('przyjęte, sprawdzamy').waitFor();
      expect(await field(page, 'Co się dzieje').inputValue()).toBe('');
      await picture(page, 'partner');
      await page.goto('/sprawy');
      await page.getByRole('table').first().waitFor({ state: 'detached' });
      expect(await page.getByRole('link', { name: 'Osoby', exact: true }).count()).toBe(0);
    });
    await desks.at('socjalny.f1', async (page) => {
      await page.goto('/zgloszenia');
      await page.getByRole('link', { name: 'Programowa' }).waitFor();
      await page.getByRole('link', { name: 'Szkolna' }).click();
      expect(await page.getByText('pedagog').count()).toBe(0);
      await page.getByRole('button', { name: 'Pokaż zgłaszającego' }).click();
      await page.getByText(/^Paulina Wzorcowa, pedagog/).waitFor();
      await page.getByRole('link', { name: 'Zarejestruj wniosek' }).click();
      await field(page, 'Osoba, której pomoc dotyczy').fill('44051401359');
      await page.getByRole('button', { name: 'Wybierz: Pulpitowa Janina' }).click();
      await field(page, 'Świadczenie').selectOption('zasilek-celowy');
      await field(page, 'Droga wpływu').selectOption('poczta');
      await field(page, 'Dzień nadania (stempel)').fill(today);
      await field(page, 'Numer przesyłki').fill('RR 123');
      await field(page, 'Liczba stron').fill('2');
      await picture(page, 'wniosek-koperta');
      await page.getByRole('button', { name: 'Zarejestruj wniosek' }).click();
      await page.getByText(/^Numer w rejestrze pism: F1\/WP\//).waitFor();
    });
    await desks.at('partner.szkola', async (page) => {
      await page.goto('/moje-zgloszenia');
      await page.getByRole('table', { name: 'Wysłane zgłoszenia' }).getByText('wszczęto na wniosek').waitFor();
    });
  });

  it('joins the cases of two parties and splits a demand', async () => {
    const specjalista = await officeAt(application.address).asLogin('specjalista.f1');
    const other = (await specjalista.post('/osoby', { imie: 'Jan', nazwisko: 'Wspólny', opis: 'mąż', komorka_id }).expect(201)).body as { id: string };
    const open = async (who: string) =>
      ((await specjalista.post('/wnioski', { osoba_id: who, komorka_id, tryb: 'wniosek', kanal: 'osobiscie', data_wplywu: today, zadania: [{ swiadczenie_kod: 'zasilek-okresowy', kwota: '500.00' }] }).expect(201)).body as { sprawy: { id: string; znak: string }[] }).sprawy[0]!;
    const [first, second] = [await open(osoba_id), await open(other.id)];
    await desks.at('specjalista.f1', async (page) => {
      await page.goto(`/sprawy/${first.id}`);
      await perform(page, page.getByRole('button', { name: 'Połącz ze sprawą innej strony' }), 'Połącz ze sprawą innej strony', async (dialog) => {
        await field(dialog, 'Druga strona').fill('Wspólny');
        await dialog.getByRole('button', { name: 'Wybierz: Wspólny Jan' }).click();
        await field(dialog, 'Sprawa do dołączenia').selectOption(second.id);
        await field(dialog, 'Powód').fill('Wspólne gospodarstwo.');
      });
      await section(page, 'Sprawy powiązane').getByRole('link', { name: second.znak }).waitFor();
      await perform(page, page.getByRole('button', { name: 'Wydziel część żądania' }), 'Wydziel część żądania', async (dialog) => {
        await field(dialog, 'Wydzielana kwota').fill('200');
        await field(dialog, 'Powód').fill('Odrębna potrzeba.');
      });
      await section(page, 'Sprawy powiązane').getByText(/wydzielono z niej/).waitFor();
      await page.getByText(`prowadzi razem sprawę ${second.znak}`).waitFor();
      await section(page, 'Sprawy powiązane').getByRole('link', { name: second.znak }).click();
      await page.getByText(`prowadzona razem ze sprawą ${first.znak}`).waitFor();
      await section(page, 'Sprawy powiązane').getByText(/^od .* trwa$/).waitFor();
      await picture(page, 'sprawy-powiazane');
    });
  });

  it('tells strangers in plain words what there is', async () => {
    const page = await (await desks.window()).newPage();
    await page.goto('/karty-uslug');
    await page.getByRole('searchbox', { name: 'Czego szukasz' }).fill('opiekunka dla mamy');
    await page.getByRole('list', { name: 'Znalezione karty' }).getByRole('link', { name: 'Usługi opiekuńcze' }).click();
    await page.getByRole('heading', { level: 1, name: 'Usługi opiekuńcze' }).waitFor();
    await picture(page, 'karta-uslugi');
    await page.context().close();
  });

  it('a new version of a card holds once another person released it', async () => {
    await desks.at('administrator', async (page) => {
      await page.goto('/redakcja-kart');
      await field(page, 'Karta').selectOption('posilek');
      await page.getByRole('button', { name: 'Przygotuj nową wersję' }).click();
      await field(page, 'Gdzie').fill('Filia i punkty w szkołach.');
      await page.getByRole('button', { name: 'Zapisz szkic' }).click();
      await section(page, 'Szkice do wydania').getByText('Posiłek').waitFor();
    });
    await desks.at('kierownik.f1', async (page) => {
      await page.goto('/redakcja-kart');
      await page.getByRole('button', { name: 'Wydaj' }).click();
      await page.getByText('Nie ma szkiców.').waitFor();
      await page.goto('/karty-uslug/posilek');
      await page.getByText('Filia i punkty w szkołach.').waitFor();
      await page.goto('/wykaz-ulic');
      await page.getByRole('table', { name: 'Wykaz ulic' }).getByText('al. Modelowa').first().waitFor();
      await picture(page, 'wykaz-ulic');
    });
  });
});

/** A picture of a screen without barriers, in .data/screenshots. */
async function picture(page: Page, name: string): Promise<void> {
  await untilSettled(page);
  await takeScreenshot(page, name);
  expect(await findBarriers(page)).toEqual([]);
}

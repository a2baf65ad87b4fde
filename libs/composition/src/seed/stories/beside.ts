import { komorkaId, uzytkownikId } from '@ostoja/access';
import { addDays, addMonths, firstDay, lastDay, shiftMonth } from '@ostoja/kernel';
import type { Answer, OfficeClient } from '../office-client.js';
import { Procedure } from '../procedure.js';
import type { StoryParts } from './parts.js';

const FILIA = komorkaId('filia-1');
const CARE = 'specjalistyczne-uslugi-opiekuncze';

/** How many persons the stories here are about. */
export const BESIDE = 5;

/** Care services with an order to a provider and a monthly account that waits to be accepted. */
export async function tellCare(office: OfficeClient, { today, now, base, person, income, found }: StoryParts): Promise<void> {
  const way = new Procedure(office, today, { ...base, osoba: person('Aniela', 'Opiekowana', '1941-05-17', 'K'), zadania: [{ swiadczenie_kod: CARE }], czesci: found([income('emerytura', '1500.00')], 'choroba') });
  await way.apply();
  await way.interview();
  const opieka = { wymaga_pomocy: true, osoba_samotna: true, pozbawiona_pomocy: true, rodzina_nie_moze_pomoc: true };
  await office.post('specjalista.f1', `/osoby/${way.osobaId}/dowody`, { rodzaj: 'potrzeba-opieki', tresc: opieka, weryfikacja: 'dokument', wazne_od: firstDay(now) });
  await way.calculate(0, now, { zakres: { czynnosci: 'pielęgnacja i rehabilitacja', miejsce: 'miejsce zamieszkania', godziny: '20.00', koszt_godziny: '60.00' } });
  const parts = { uzasadnienie_kwoty: 'Zakres wynika z zaświadczenia lekarza; nikt inny nie zapewni pomocy.', do: lastDay(shiftMonth(now, 5)), rygor: true, rygor_powod: 'Ochrona zdrowia osoby.' };
  await way.deliver(await way.issue(await way.draft(0, parts)));
  const [granted] = (await office.get('specjalista.f1', `/przyznania?sprawa_id=${way.sprawaIds[0]}`)) as unknown as Answer[];
  const provider = await office.post('kierownik.f1', '/uslugodawcy', { nazwa: 'Dobra Opieka sp. z o.o. (przykład)', nip: '5260001246' });
  await office.post('kierownik.f1', `/uslugodawcy/${provider.id}/ceny`, { swiadczenie_kod: CARE, numer_umowy: `U/1/${today.slice(0, 4)}`, jednostka: 'godzina', cena: '60.00', od: firstDay(now) });
  await office.post('kierownik.f1', `/uslugodawcy/${provider.id}/konta`, { uzytkownik_id: uzytkownikId('uslugodawca.opieka') });
  const order = await office.post('specjalista.f1', '/zlecenia-uslug', { przyznanie_id: granted!.id, uslugodawca_id: provider.id, od: today, ilosc: '20.00', opis: 'Poniedziałki, środy i piątki, 8:00-10:00.' });
  await office.post('socjalny.f1', `/zlecenia-uslug/${order.id}/rozliczenia`, { miesiac: now, ilosc: '6.50' });
}

/** A social contract signed two months ago; its first review is due this week. */
export async function tellContract(office: OfficeClient, { today, person }: StoryParts): Promise<void> {
  const { id } = await office.post('socjalny.f1', '/osoby', { ...person('Sławomir', 'Umówiony', '1984-03-22', 'M'), komorka_id: FILIA });
  await office.post('socjalny.f1', '/gospodarstwa', { komorka_id: FILIA, czlonkowie: [{ osoba_id: id, rola: 'osoba-glowna', od: '2024-01-01' }] });
  const [od, until] = [addMonths(today, -2), addMonths(today, 4)];
  const tresc = {
    przyczyny: 'Brak pracy od roku i zadłużenie mieszkania.', mozliwosci: 'Doświadczenie w gastronomii, wsparcie siostry.', ograniczenia: 'Brak aktualnych badań.',
    cele: [{ klucz: 'c1', rodzaj: 'glowny', tresc: 'Podjęcie pracy.', miernik: 'Umowa o pracę albo zlecenia.', termin: until }],
    dzialania: [{ strona: 'osoba', cel: 'c1', tresc: 'Udział w kursie kucharskim.' }, { strona: 'pracownik', cel: 'c1', tresc: 'Pomoc w zapisie na kurs i w układzie o spłatę czynszu.' }],
    oceny: [{ termin: addDays(today, 2) }, { termin: until }],
  };
  const draft = await office.post('socjalny.f1', '/kontrakty-socjalne', { osoba_id: id, komorka_id: FILIA, rodzaj: 'a' });
  const saved = await office.put('socjalny.f1', `/kontrakty-socjalne/${draft.id}/szkic`, { od, do: until, tresc }, draft.wersja);
  await office.post('socjalny.f1', `/kontrakty-socjalne/${draft.id}/podpisy`, { dzien: od, podpisali: [id] }, saved.wersja);
}

/** An interview ordered by another centre, given to the social worker. */
export async function tellOrder(office: OfficeClient, { today, person }: StoryParts): Promise<void> {
  const { id } = await office.post('informacja.1', '/osoby', { ...person('Adela', 'Zlecona', '1961-08-28', 'K'), komorka_id: FILIA });
  await office.post('informacja.1', `/osoby/${id}/adresy`, { rodzaj: 'zamieszkania', ulica: 'ul. Łąkowa', nr_domu: '15', kod_pocztowy: '30-001', miejscowosc: 'Kraków', od: '2024-01-01' });
  const order = await office.post('informacja.1', '/zlecenia-wywiadow', {
    osoba_id: id, komorka_id: FILIA, cel: 'inny-osrodek', zlecajacy: 'Gminny Ośrodek Pomocy Społecznej w Przykładowie', znak_obcy: 'GOPS.5100.17', dotyczy: 'Sytuacja matki wnioskodawcy: możliwość pomocy.', wplynelo: addDays(today, -4),
  });
  await office.post('kierownik.f1', `/zlecenia-wywiadow/${order.id}/przydzialy`, { pracownik_id: uzytkownikId('socjalny.f1') }, order.wersja);
}

/** An interview with a relative that another centre was asked for by a signed letter; its answer is awaited. */
export async function tellRequest(office: OfficeClient, { today, base, person }: StoryParts): Promise<void> {
  const way = new Procedure(office, today, { ...base, osoba: person('Hanna', 'Oczekująca', '1952-02-11', 'K'), zadania: [{ swiadczenie_kod: 'zasilek-celowy', kwota: '500.00', cel: 'leki' }], czesci: {} });
  const [sprawaId] = await way.apply();
  await way.orderInterview();
  const { id } = await office.post('specjalista.f1', '/osoby', { ...person('Marek', 'Oczekujący', '1978-07-30', 'M'), komorka_id: FILIA });
  const asked = await office.post('specjalista.f1', '/wystapienia-o-wywiad', {
    sprawa_id: sprawaId, osoba_id: id, cel: 'krewni', osrodek: 'Gminny Ośrodek Pomocy Społecznej w Przykładowie', adres: ['ul. Wzorcowa 1', '11-111 Przykładowo'], adres_osoby: 'ul. Polna 4, Przykładowo',
    pytania: ['Dochód rodziny syna.', 'W jakiej postaci może pomagać matce.'], znaczenie: 'Ustalenie możliwości pomocy krewnych (art. 103 ustawy).',
  });
  const pismoId = String(asked['pismo_id']);
  await office.post('kierownik.f1', `/pisma/${pismoId}/podpisy`, {}, (await office.get('kierownik.f1', `/pisma/${pismoId}`)).wersja);
}

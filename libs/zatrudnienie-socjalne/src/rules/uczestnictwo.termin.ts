import { plainDate, type PlainDate } from '@ostoja/kernel';
import { Dzien, prostyTermin } from '@ostoja/facts';
import { defineTermin, type Calculus, type FaktyZdarzenia, type StepDefinition, type Term } from '@ostoja/law';
import { faultyFact } from './wspolne.js';

const USTAWA = 'ustawy o zatrudnieniu socjalnym';
const BEZ_PRZEDLUZENIA: StepDefinition = { kod: 'cis.bez_przedluzenia', nazwa: 'koniec okresu próbnego i uczestnictwa po nim', przepis: `art. 15 ust. 1 i 3 ${USTAWA}` };
const PRZEDLUZONY: StepDefinition = { kod: 'cis.przedluzenie', nazwa: 'koniec uczestnictwa z najdłuższym przedłużeniem', przepis: `art. 15 ust. 1 i 3 ${USTAWA}` };

/** Facts of the end of participation. */
export class FaktyKoniecUczestnictwaCis implements FaktyZdarzenia {
  @Dzien('Pierwszy dzień uczestnictwa w CIS', { wymagane: true, przyklad: '2026-02-02', opis: 'Pierwszy dzień okresu próbnego.' })
  zdarzenie: string;
  @Dzien('Dzień decyzji o przedłużeniu', { przyklad: '2027-01-15', opis: 'Dzień, w którym kierownik CIS przedłużył uczestnictwo; bez niego liczy się tylko okres bez przedłużenia.' })
  dzien_przedluzenia?: string;
}

function okres(c: Calculus, krok: StepDefinition, od: PlainDate, parametr: string, dzien: PlainDate): Term {
  return c.term(krok, { zdarzenie: od, nazwa_zdarzenia: 'rozpoczęcie uczestnictwa', dlugosc: c.param(`zatrudnienie_socjalne.cis.${parametr}`, dzien), liczenie: 'kalendarzowe', na_czynnosc: false });
}

/** Both ends are counted from the first day, so short months in between take nothing away; the extension has the length of the law of the day of its decision. */
function calculateKoniec(c: Calculus, { zdarzenie, dzien_przedluzenia }: FaktyKoniecUczestnictwaCis): Term {
  const od = plainDate(zdarzenie);
  const bezPrzedluzenia = okres(c, BEZ_PRZEDLUZENIA, od, 'okres_bez_przedluzenia', c.day);
  if (dzien_przedluzenia === undefined) return bezPrzedluzenia;
  const decyzja = plainDate(dzien_przedluzenia);
  if (decyzja < od || decyzja > bezPrzedluzenia.koniec) throw faultyFact('PRZEDLUZENIE_POZA_UCZESTNICTWEM', 'Przedłużyć można tylko uczestnictwo, które trwa: dzień przedłużenia musi leżeć między jego początkiem a końcem.', 'dzien_przedluzenia', PRZEDLUZONY.przepis);
  return okres(c, PRZEDLUZONY, od, 'okres_laczny', decyzja);
}

const koniecUczestnictwa = defineTermin<FaktyKoniecUczestnictwaCis>({
  kod: 'koniec-uczestnictwa-w-cis',
  nazwa: 'najpóźniejszy koniec uczestnictwa w CIS',
  przepis: `art. 15 ust. 1 i 3 ${USTAWA}`,
  kto: 'uczestnik i kierownik CIS',
  czynnosc: 'najdłuższe uczestnictwo w zajęciach',
  facts: FaktyKoniecUczestnictwaCis,
  przyklad: { zdarzenie: '2026-02-02' },
  na_dzien_przykladu: plainDate('2026-02-02'),
  wersje: [{ od: plainDate('2003-08-14'), do: null, calculate: calculateKoniec }],
});

/** Terms of a participant of a centre. */
export const terminyUczestnictwa = [
  koniecUczestnictwa,
  prostyTermin({
    kod: 'koniec-okresu-probnego-w-cis', nazwa: 'koniec okresu próbnego w CIS', przepis: `art. 15 ust. 1 ${USTAWA}`, kto: 'kierownik CIS', czynnosc: 'okres próbny, po którym kierownik CIS kwalifikuje uczestnika',
    zdarzenie: 'rozpoczęcie okresu próbnego', parametr: 'zatrudnienie_socjalne.cis.okres_probny', liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2003-08-14'), przyklad: '2026-02-02',
  }),
  prostyTermin({
    kod: 'koniec-programu-po-podjeciu-pracy', nazwa: 'najpóźniejsze zakończenie programu po podjęciu pracy', przepis: `art. 13 ust. 5 ${USTAWA}`, kto: 'kierownik CIS', czynnosc: 'najdłuższa realizacja programu po podjęciu pracy',
    zdarzenie: 'podjęcie pracy, działalności albo przystąpienie do spółdzielni socjalnej', parametr: 'zatrudnienie_socjalne.program.zakonczenie_po_podjeciu_pracy', liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2016-11-09'), przyklad: '2026-02-02',
  }),
  prostyTermin({
    kod: 'koniec-statusu-absolwenta-cis', nazwa: 'koniec statusu absolwenta CIS', przepis: `art. 2 pkt 1a ${USTAWA}`, kto: 'absolwent CIS', czynnosc: 'status absolwenta CIS',
    zdarzenie: 'zakończenie zajęć w CIS', parametr: 'zatrudnienie_socjalne.absolwent_cis.status_miesiecy', liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2011-10-30'), przyklad: '2026-02-02',
  }),
  prostyTermin({
    kod: 'najwczesniejsze-zatrudnienie-wspierane', nazwa: 'najwcześniejsze skierowanie do pracy przed końcem uczestnictwa', przepis: `art. 16 ust. 1 ${USTAWA}`, kto: 'powiatowy urząd pracy', czynnosc: 'najkrótsze uczestnictwo przed skierowaniem do pracy',
    zdarzenie: 'rozpoczęcie uczestnictwa w CIS albo KIS', parametr: 'zatrudnienie_socjalne.zatrudnienie_wspierane.min_uczestnictwo', liczenie: 'kalendarzowe', na_czynnosc: false, od: plainDate('2016-11-09'), przyklad: '2026-02-02',
  }),
];

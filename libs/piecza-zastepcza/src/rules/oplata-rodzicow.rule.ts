import { firstDay, monthOf, plainDate } from '@ostoja/kernel';
import { defineSwiadczenie, due, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type Quantity, type StepDefinition } from '@ostoja/law';
import { calculateOdsetki } from './odsetki.rule.js';
import { FaktyOdsetekOdOplaty, FaktyOplatyRodzicow } from './oplata-rodzicow.facts.js';
import { calculateZaDni, countDni, readDniPobytu } from './pobyt.rule.js';
import { faultyFact } from './wspolne.facts.js';
import { kwotaFaktu, uwr, warunek, wszystkie } from './wspolne.rule.js';

const ART_193 = uwr('art. 193 ust. 1');
const UST_7A = uwr('art. 193 ust. 7a');
const NIEPOZOSTAWIONE: ConditionDefinition = { kod: 'POZOSTAWIONE_PO_URODZENIU', nazwa: 'dziecka nie pozostawiono po urodzeniu', przepis: uwr('art. 193 ust. 7'), odmowa: 'Rodzice dziecka pozostawionego bezpośrednio po urodzeniu nie ponoszą opłaty.' };
const POBYT: ConditionDefinition = { kod: 'BEZ_POBYTU_W_MIESIACU', nazwa: 'dziecko przebywa w pieczy poza domem rodziców', przepis: uwr('art. 193 ust. 1a i 6a'), odmowa: 'W tym miesiącu nie ma dnia, za który rodzice ponoszą opłatę.' };
const PODSTAWA: StepDefinition = { kod: 'oplata.podstawa', nazwa: 'przyznane świadczenie i dodatki', przepis: uwr('art. 193 ust. 1 pkt 1') };
const KWOTA: StepDefinition = { kod: 'oplata.kwota', nazwa: 'opłata rodziców', przepis: uwr('art. 193 ust. 1-1a, 6a'), prosto: 'Opłata rodziców za miesiąc' };
const ZALEGLOSC: ConditionDefinition = { kod: 'ODSETKI_JESZCZE_NIE_BIEGNA', nazwa: 'zapłata po dniu, od którego biegną odsetki', przepis: UST_7A, odmowa: 'Odsetki biegną od pierwszego dnia miesiąca po miesiącu, w którym decyzja stała się ostateczna; zapłacono wcześniej.' };
const OD_DNIA: StepDefinition = { kod: 'odsetki.od_dnia', nazwa: 'odsetki biegną od', przepis: UST_7A };
const ODSETKI: StepDefinition = { kod: 'odsetki.kwota', nazwa: 'odsetki od opłaty rodziców', przepis: UST_7A, prosto: 'Odsetki od zaległej opłaty' };
const WSPOLNE = { rodzaj: 'obligatoryjne', naleznosc: 'oplata', wersja_faktow: 1, evidence: [], budzet: [] } as const;

/** Days with the parents have been free of the fee since 19 September 2014 (ust. 6a). */
function calculate(c: Calculus, fakty: FaktyOplatyRodzicow, dniURodzicow: number): Outcome {
  const dni = countDni(c, [{ od: fakty.pobyt_od, do: fakty.pobyt_do }]) - dniURodzicow;
  const pobyt = readDniPobytu(c, Math.max(0, dni), POBYT);
  if (!wszystkie([warunek(c, NIEPOZOSTAWIONE, fakty.pozostawione_po_urodzeniu !== true), pobyt.jest])) return ODMOWA;
  return due(c.round(KWOTA, calculateZaDni(c, readMiesieczna(c, fakty), pobyt.dni, uwr('art. 193 ust. 1a i 6a'))));
}

function readMiesieczna(c: Calculus, { rodzaj, swiadczenie, dodatki, srednie_wydatki }: FaktyOplatyRodzicow): Quantity {
  if (rodzaj === 'rodzinna') return c.sum(PODSTAWA, [wymagana(c, 'przyznane świadczenie', swiadczenie, 'swiadczenie'), kwotaFaktu(c, 'przyznane dodatki', dodatki)]);
  return wymagana(c, 'średnie miesięczne wydatki', srednie_wydatki, 'srednie_wydatki');
}

function wymagana(c: Calculus, nazwa: string, kwota: string | undefined, pole: string): Quantity {
  if (kwota === undefined) throw faultyFact('BRAK_PODSTAWY_OPLATY', 'Podaj kwotę, od której zależy opłata w tym rodzaju pieczy.', pole, ART_193);
  return kwotaFaktu(c, nazwa, kwota);
}

/** The monthly fee that both parents owe jointly for a child in care (art. 193). */
export const oplataRodzicow = defineSwiadczenie<FaktyOplatyRodzicow>({
  ...WSPOLNE,
  kod: 'oplata-rodzicow-za-pobyt-w-pieczy',
  nazwa: 'opłata rodziców za pobyt dziecka w pieczy zastępczej',
  przepis: ART_193,
  wyplata: 'okresowe',
  facts: FaktyOplatyRodzicow,
  przyklad: { rodzaj: 'rodzinna', swiadczenie: '1517.00', dni_u_rodzicow: 4 },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [
    { od: plainDate('2012-01-01'), do: plainDate('2014-09-18'), calculate: (c, fakty) => calculate(c, fakty, 0) },
    { od: plainDate('2014-09-19'), do: null, calculate: (c, fakty) => calculate(c, fakty, fakty.dni_u_rodzicow ?? 0) },
  ],
});

/** From the first day of the month after the one in which the decision became final, to the day of payment. */
function calculateOdsetkiOdOplaty(c: Calculus, fakty: FaktyOdsetekOdOplaty): Outcome {
  const ostateczna = plainDate(fakty.decyzja_ostateczna);
  const od = c.term(OD_DNIA, { zdarzenie: firstDay(monthOf(ostateczna)), nazwa_zdarzenia: 'miesiąc, w którym decyzja stała się ostateczna', dlugosc: c.param('piecza.oplata.odsetki_od'), liczenie: 'kalendarzowe', na_czynnosc: false }).koniec;
  const zaplata = fakty.dzien_zaplaty === undefined ? c.day : plainDate(fakty.dzien_zaplaty);
  if (!warunek(c, ZALEGLOSC, zaplata >= od)) return ODMOWA;
  return due(c.round(ODSETKI, calculateOdsetki(c, kwotaFaktu(c, 'zaległa opłata', fakty.kwota), od, zaplata)));
}

/** Statutory interest for delay on an unpaid fee (art. 193 ust. 7a). */
export const odsetkiOdOplaty = defineSwiadczenie<FaktyOdsetekOdOplaty>({
  ...WSPOLNE,
  kod: 'odsetki-od-oplaty-rodzicow',
  nazwa: 'odsetki od opłaty rodziców za pobyt dziecka w pieczy zastępczej',
  przepis: UST_7A,
  wyplata: 'jednorazowe',
  facts: FaktyOdsetekOdOplaty,
  przyklad: { kwota: '1517.00', decyzja_ostateczna: '2025-09-12', dzien_zaplaty: '2026-03-31' },
  na_dzien_przykladu: plainDate('2026-03-31'),
  wersje: [{ od: plainDate('2014-09-19'), do: null, calculate: calculateOdsetkiOdOplaty }],
});

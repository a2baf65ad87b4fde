import { addDays, firstDay, lastDay, monthOf, plainDate, quartersBetween, shiftMonth, type PlainDate, type PlainMonth, yearOf } from '@ostoja/kernel';
import { defineTermin, type Calculus, type StepDefinition, type Term } from '@ostoja/law';
import { TURNUSY, USTAWA, WARSZTATY, ZADANIA } from './przepisy.js';
import { FaktyAktSprawy, FaktyKwartaluWtz, FaktyPrzekazaniaZaTurnus, FaktyRokuWtz, FaktyUtratyOrzeczenia, FaktyWnioskuPodmiotu, FaktyWyboruTurnusu } from './termin.facts.js';

const TURNUSOWE = `przepisy ${TURNUSY}`;
const OD_TURNUSU = plainDate('2018-01-01');
const OD_WTZ = plainDate('2021-12-10');
const JEDNOSTKA = 'jednostka prowadząca warsztat';
const step = (kod: string, nazwa: string, przepis: string): StepDefinition => ({ kod, nazwa, przepis });

const OD_POWIADOMIENIA = step('wybor.od_powiadomienia', 'termin od powiadomienia', `${TURNUSOWE} (termin od powiadomienia)`);
const PRZED_TURNUSEM = step('wybor.przed_turnusem', 'termin przed turnusem', `${TURNUSOWE} (termin przed turnusem)`);
const WCZESNIEJSZY: StepDefinition = { kod: 'wybor.wczesniejszy', nazwa: 'wcześniejszy z terminów', przepis: TURNUSOWE, prosto: 'Ostatni dzień na wskazanie turnusu' };

/** The choice: 30 days from the notice and 21 days before the stay; the earlier day binds. */
function calculateWybor(c: Calculus, { zdarzenie, poczatek_turnusu }: FaktyWyboruTurnusu): Term {
  return c.earliest(WCZESNIEJSZY, [
    c.term(OD_POWIADOMIENIA, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'otrzymanie powiadomienia', dlugosc: c.param('rehabilitacja.turnus.termin_wyboru'), liczenie: 'kpa', na_czynnosc: true }),
    c.term(PRZED_TURNUSEM, { zdarzenie: plainDate(poczatek_turnusu), nazwa_zdarzenia: 'pierwszy dzień turnusu', dlugosc: c.param('rehabilitacja.turnus.min_dni_przed_rozpoczeciem'), liczenie: 'kpa', na_czynnosc: true, wstecz: true }),
  ]);
}

export const wyborTurnusu = defineTermin<FaktyWyboruTurnusu>({
  kod: 'wybor-turnusu', nazwa: 'wskazanie wybranego turnusu', przepis: TURNUSOWE, kto: 'wnioskodawca', czynnosc: 'wskazanie wybranego turnusu, bez którego dofinansowanie przepada',
  facts: FaktyWyboruTurnusu, przyklad: { zdarzenie: '2026-03-20', poczatek_turnusu: '2026-06-01' }, na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: OD_TURNUSU, do: null, calculate: calculateWybor }],
});

const TYDZIEN_PRZED = step('przekazanie.przed_turnusem', 'najpóźniej przed turnusem', `${TURNUSOWE} (termin przed turnusem)`);
const KONIEC_ROKU = step('przekazanie.koniec_roku', 'koniec roku przyznania', `${TURNUSOWE} (rok przyznania)`);
const PRZEKAZANIE: StepDefinition = { kod: 'przekazanie', nazwa: 'wcześniejszy z terminów', przepis: TURNUSOWE, prosto: 'Ostatni dzień na przekazanie dofinansowania' };

function calculatePrzekazanie(c: Calculus, { zdarzenie, przyznanie }: FaktyPrzekazaniaZaTurnus): Term {
  const dzien = c.param('rehabilitacja.turnus.przekazanie_w_roku');
  return c.earliest(PRZEKAZANIE, [
    c.term(TYDZIEN_PRZED, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'pierwszy dzień turnusu', dlugosc: c.param('rehabilitacja.turnus.wyplata_przed_rozpoczeciem'), liczenie: 'kpa', na_czynnosc: true, wstecz: true }),
    c.fixedDay(KONIEC_ROKU, { zdarzenie: plainDate(przyznanie), nazwa_zdarzenia: 'przyznanie dofinansowania', dzien, rok: yearOf(przyznanie), liczenie: 'kalendarzowe', na_czynnosc: false }),
  ]);
}

export const przekazanieZaTurnus = defineTermin<FaktyPrzekazaniaZaTurnus>({
  kod: 'przekazanie-dofinansowania-turnusu', nazwa: 'przekazanie dofinansowania organizatorowi turnusu', przepis: `art. 10e ust. 4 ${USTAWA}; ${TURNUSOWE}`, kto: 'powiatowe centrum pomocy rodzinie', czynnosc: 'przekazanie dofinansowania na rachunek organizatora turnusu',
  facts: FaktyPrzekazaniaZaTurnus, przyklad: { zdarzenie: '2026-06-01', przyznanie: '2026-03-20' }, na_dzien_przykladu: plainDate('2026-06-01'),
  wersje: [{ od: OD_TURNUSU, do: null, calculate: calculatePrzekazanie }],
});

const DO_LISTOPADA = { ...step('wniosek_podmiotu', 'ostatni dzień na wniosek', `§ 12 ust. 1 ${ZADANIA}`), prosto: 'Ostatni dzień na wniosek' };

export const wniosekPodmiotu = defineTermin<FaktyWnioskuPodmiotu>({
  kod: 'wniosek-podmiotu-pfron', nazwa: 'wniosek organizacji lub przedsiębiorcy', przepis: `§ 12 ust. 1-2 ${ZADANIA}`, kto: 'organizacja lub przedsiębiorca', czynnosc: 'złożenie wniosku organizacji lub przedsiębiorcy',
  facts: FaktyWnioskuPodmiotu, przyklad: { zdarzenie: '2026-04-01' }, na_dzien_przykladu: plainDate('2026-04-01'),
  wersje: [{
    od: plainDate('2015-01-01'), do: null,
    calculate: (c, { zdarzenie }) => c.fixedDay(DO_LISTOPADA, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'początek zadania', dzien: c.param('rehabilitacja.wniosek.podmioty.termin'), rok: yearOf(zdarzenie) - 1, liczenie: 'kpa', na_czynnosc: true }),
  }],
});

const PLAN = { ...step('plan_wtz', 'ostatni dzień na plan finansowy', `§ 5 ust. 4 ${WARSZTATY}`), prosto: 'Ostatni dzień na plan finansowy' };
const SPRAWOZDANIE = { ...step('sprawozdanie_wtz', 'ostatni dzień na sprawozdanie', `§ 21 ust. 1 ${WARSZTATY}`), prosto: 'Ostatni dzień na sprawozdanie' };

export const planFinansowyWtz = defineTermin<FaktyRokuWtz>({
  kod: 'plan-finansowy-wtz', nazwa: 'plan finansowy warsztatu na rok', przepis: PLAN.przepis, kto: JEDNOSTKA, czynnosc: 'złożenie planu finansowego warsztatu na ten rok',
  facts: FaktyRokuWtz, przyklad: { zdarzenie: '2026-03-02' }, na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{
    od: OD_WTZ, do: null,
    calculate: (c, { zdarzenie }) => c.fixedDay(PLAN, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'rok planu', dzien: c.param('rehabilitacja.wtz.plan_finansowy'), rok: yearOf(zdarzenie) - 1, liczenie: 'kpa', na_czynnosc: true }),
  }],
});

export const sprawozdanieWtz = defineTermin<FaktyRokuWtz>({
  kod: 'sprawozdanie-roczne-wtz', nazwa: 'roczne sprawozdanie warsztatu', przepis: SPRAWOZDANIE.przepis, kto: JEDNOSTKA, czynnosc: 'złożenie sprawozdania warsztatu za ten rok',
  facts: FaktyRokuWtz, przyklad: { zdarzenie: '2025-12-31' }, na_dzien_przykladu: plainDate('2025-12-31'),
  wersje: [{
    od: OD_WTZ, do: null,
    calculate: (c, { zdarzenie }) => c.fixedDay(SPRAWOZDANIE, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'rok sprawozdania', dzien: c.param('rehabilitacja.wtz.sprawozdanie_roczne'), rok: yearOf(zdarzenie) + 1, liczenie: 'kpa', na_czynnosc: true }),
  }],
});

const INFORMACJA = { ...step('informacja_kwartalna', 'ostatni dzień na informację kwartalną', `§ 20 ust. 1 ${WARSZTATY}`), prosto: 'Ostatni dzień na informację o wydatkach' };
const TRANSZA = { ...step('transza_kwartalna', 'ostatni dzień na przekazanie środków', `§ 20 ust. 3 ${WARSZTATY}`), prosto: 'Ostatni dzień na przekazanie środków na kwartał' };

/** Last day of the quarter that holds the day, or of the quarter before it. */
function lastDayOfQuarter(dzien: PlainDate, ile: 0 | 1): PlainDate {
  let month: PlainMonth = monthOf(dzien);
  const step = ile === 0 ? 1 : -1;
  while (quartersBetween(firstDay(month), dzien) === 0) month = shiftMonth(month, step);
  return ile === 0 ? addDays(firstDay(month), -1) : lastDay(month);
}

export const informacjaKwartalnaWtz = defineTermin<FaktyKwartaluWtz>({
  kod: 'informacja-kwartalna-wtz', nazwa: 'kwartalna informacja o wydatkach warsztatu', przepis: INFORMACJA.przepis, kto: JEDNOSTKA, czynnosc: 'złożenie informacji o wydatkach warsztatu w tym kwartale',
  facts: FaktyKwartaluWtz, przyklad: { zdarzenie: '2026-03-02' }, na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{
    od: OD_WTZ, do: null,
    calculate: (c, { zdarzenie }) => c.term(INFORMACJA, { zdarzenie: lastDayOfQuarter(plainDate(zdarzenie), 0), nazwa_zdarzenia: 'koniec kwartału', dlugosc: c.param('rehabilitacja.wtz.informacja_kwartalna_dzien'), liczenie: 'kpa', na_czynnosc: true }),
  }],
});

export const transzaKwartalnaWtz = defineTermin<FaktyKwartaluWtz>({
  kod: 'srodki-kwartalne-wtz', nazwa: 'przekazanie środków warsztatowi na kwartał', przepis: TRANSZA.przepis, kto: 'powiat', czynnosc: 'przekazanie warsztatowi środków na ten kwartał, pomniejszonych o odsetki bankowe',
  facts: FaktyKwartaluWtz, przyklad: { zdarzenie: '2026-03-02' }, na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{
    od: OD_WTZ, do: null,
    calculate: (c, { zdarzenie }) => c.term(TRANSZA, { zdarzenie: lastDayOfQuarter(plainDate(zdarzenie), 1), nazwa_zdarzenia: 'koniec poprzedniego kwartału', dlugosc: c.param('rehabilitacja.wtz.transza_kwartalna_dzien'), liczenie: 'kpa', na_czynnosc: true }),
  }],
});

const PO_ORZECZENIU: StepDefinition = { kod: 'udzial_po_orzeczeniu', nazwa: 'koniec prawa do terapii', przepis: `art. 10f ust. 4 ${USTAWA}`, prosto: 'Ostatni dzień terapii po utracie ważności orzeczenia' };
const JEDEN_DZIEN = step('udzial_po_orzeczeniu.miesiac', 'ten sam dzień następnego miesiąca', `art. 10f ust. 4 ${USTAWA}`);

/** To the end of the month after the month in which the ruling expired. */
function calculateUdzial(c: Calculus, { zdarzenie }: FaktyUtratyOrzeczenia): Term {
  const dzien = plainDate(zdarzenie);
  const term = c.term(JEDEN_DZIEN, { zdarzenie: dzien, nazwa_zdarzenia: 'utrata ważności orzeczenia', dlugosc: c.param('rehabilitacja.wtz.po_utracie_orzeczenia'), liczenie: 'kalendarzowe', na_czynnosc: false });
  const koniec = lastDay(monthOf(term.koniec));
  c.holds(PO_ORZECZENIU, true, [c.date('koniec miesiąca', koniec)]);
  return { ...term, koniec_nominalny: koniec, koniec };
}

export const udzialPoOrzeczeniu = defineTermin<FaktyUtratyOrzeczenia>({
  kod: 'udzial-w-wtz-po-utracie-orzeczenia', nazwa: 'udział w terapii po utracie ważności orzeczenia', przepis: PO_ORZECZENIU.przepis, kto: 'uczestnik warsztatu', czynnosc: 'udział w terapii po utracie ważności orzeczenia',
  facts: FaktyUtratyOrzeczenia, przyklad: { zdarzenie: '2026-03-15' }, na_dzien_przykladu: plainDate('2026-03-15'),
  wersje: [{ od: plainDate('2018-06-06'), do: null, calculate: calculateUdzial }],
});

const AKTA_B10 = 'rozporządzenie z 18.01.2011 w sprawie instrukcji kancelaryjnej i jednolitych rzeczowych wykazów akt, kategoria B10';
const KONIEC_ROKU_SPRAWY = step('akta_pfron.koniec_roku', 'koniec roku zakończenia sprawy', AKTA_B10);
const AKTA: StepDefinition = { kod: 'akta_pfron', nazwa: 'koniec przechowywania akt', przepis: AKTA_B10, prosto: 'Akta przechowuje się do tego dnia' };

export const przechowywanieAkt = defineTermin<FaktyAktSprawy>({
  kod: 'przechowywanie-akt-pfron', nazwa: 'przechowywanie akt sprawy', przepis: AKTA.przepis, kto: 'powiatowe centrum pomocy rodzinie', czynnosc: 'przechowywanie akt sprawy',
  facts: FaktyAktSprawy, przyklad: { zdarzenie: '2026-03-02' }, na_dzien_przykladu: plainDate('2026-03-02'),
  wersje: [{
    od: plainDate('2011-01-01'), do: null,
    calculate(c, { zdarzenie }) {
      const koniecRoku = c.fixedDay(KONIEC_ROKU_SPRAWY, { zdarzenie: plainDate(zdarzenie), nazwa_zdarzenia: 'zakończenie sprawy', dzien: c.param('rehabilitacja.akta.koniec_roku'), rok: yearOf(zdarzenie), liczenie: 'kalendarzowe', na_czynnosc: false });
      return c.term(AKTA, { zdarzenie: koniecRoku.koniec, nazwa_zdarzenia: 'koniec roku zakończenia sprawy', dlugosc: c.param('rehabilitacja.akta.przechowywanie'), liczenie: 'kalendarzowe', na_czynnosc: false });
    },
  }],
});

/** Terms with two events or a day of the calendar. */
export const terminyZlozone = [wyborTurnusu, przekazanieZaTurnus, wniosekPodmiotu, planFinansowyWtz, sprawozdanieWtz, informacjaKwartalnaWtz, transzaKwartalnaWtz, udzialPoOrzeczeniu, przechowywanieAkt];

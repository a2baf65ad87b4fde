import { plainDate, type PlainDate, yearOf } from '@ostoja/kernel';
import { countFact, defineSwiadczenie, ODMOWA, type Calculus, type ConditionDefinition, type Outcome, type StepDefinition } from '@ostoja/law';
import przyklady from './przyklady.json' with { type: 'json' };
import { ZADANIA } from './przepisy.js';
import { calculatePulap } from './pulap.rule.js';
import { isBezWykluczen, isKosztPozniejszy } from './wykluczenia.rule.js';
import { uznaniowe, yesNoFact } from './wspolne.rule.js';
import { FaktySportuKultury, FaktySprzetuPodmiotu, type FaktyPodmiotuPfron } from './zadania.facts.js';

const SPORT = `§ 13 ust. 1 ${ZADANIA}`;
const SPRZET = `§ 13 ust. 2 pkt 1 ${ZADANIA}`;
const POCZATEK: StepDefinition = { kod: 'podmiot.poczatek_okresu', nazwa: 'najpóźniejszy początek działalności', przepis: `§ 4 pkt 1, § 5 ust. 1 pkt 2 ${ZADANIA}` };
const STAZ: ConditionDefinition = {
  kod: 'ZA_KROTKA_DZIALALNOSC', nazwa: 'działalność przez co najmniej 2 lata przed wnioskiem', przepis: `§ 4 pkt 1, § 5 ust. 1 pkt 2 ${ZADANIA}`, odmowa: 'Wnioskodawca prowadzi wymaganą działalność krócej niż 2 lata przed złożeniem wniosku.',
};
const SRODKI: ConditionDefinition = {
  kod: 'BRAK_SRODKOW_NA_RESZTE', nazwa: 'środki własne lub pozyskane na resztę kosztu', przepis: `§ 4 pkt 3, § 5 ust. 1 pkt 2 ${ZADANIA}`, odmowa: 'Nie udokumentowano środków własnych lub pozyskanych z innych źródeł na resztę kosztu.',
};
const OSTATNI_DZIEN: StepDefinition = { kod: 'podmiot.ostatni_dzien', nazwa: 'ostatni dzień na złożenie wniosku', przepis: `§ 12 ust. 1 ${ZADANIA}` };
const W_TERMINIE: ConditionDefinition = {
  kod: 'WNIOSEK_PO_TERMINIE', nazwa: 'wniosek złożony do 30 listopada roku poprzedzającego', przepis: `§ 12 ust. 1 ${ZADANIA}`, odmowa: 'Wniosek złożono po 30 listopada roku poprzedzającego realizację zadania.',
};
const WARUNKI_LOKALOWE: ConditionDefinition = {
  kod: 'BRAK_WARUNKOW_TECHNICZNYCH_I_LOKALOWYCH', nazwa: 'odpowiednie warunki techniczne i lokalowe', przepis: `§ 4 pkt 2 ${ZADANIA}`, odmowa: 'Nie udokumentowano odpowiednich warunków technicznych i lokalowych.',
};
const POZA_GMINA: ConditionDefinition = {
  kod: 'ZA_DUZO_DNI_POZA_GMINA', nazwa: 'liczba dni poza gminą w granicy przyjętej przez powiat', przepis: `zasady powiatu na podstawie § 4 ${ZADANIA}`, odmowa: 'Przedsięwzięcie trwa poza gminą dłużej, niż dopuszczają zasady powiatu.',
};
const RAZ_W_ROKU: ConditionDefinition = {
  kod: 'DOFINANSOWANIE_JUZ_W_TYM_ROKU', nazwa: 'jeden raz w roku', przepis: `§ 5 ust. 1 pkt 2 ${ZADANIA}`, odmowa: 'Podmiot uzyskał już w tym roku dofinansowanie sprzętu rehabilitacyjnego.',
};
const KWOTA: StepDefinition = { kod: 'podmiot.kwota_max', nazwa: 'najwyższe dofinansowanie', przepis: `§ 13 ust. 1-2 ${ZADANIA}`, prosto: 'Najwyższe dofinansowanie' };

/** What organisations and businesses must show for every task: two years of activity, own money, an application in time, no exclusions. */
function isPodmiotUprawniony(c: Calculus, fakty: FaktyPodmiotuPfron, staz: string): boolean {
  const wniosek = plainDate(fakty.data_wniosku);
  return [
    isBezWykluczen(c, fakty, wniosek),
    isKosztPozniejszy(c, fakty),
    isDzialalnoscDostateczna(c, fakty, wniosek, staz),
    c.holds(SRODKI, fakty.srodki_na_reszte, [yesNoFact(c, 'środki na resztę kosztu', fakty.srodki_na_reszte)]),
    isWTerminie(c, fakty, wniosek),
  ].every(Boolean);
}

function isDzialalnoscDostateczna(c: Calculus, { dzialalnosc_od }: FaktyPodmiotuPfron, wniosek: PlainDate, staz: string): boolean {
  const poczatek = c.term(POCZATEK, { zdarzenie: wniosek, nazwa_zdarzenia: 'złożenie wniosku', dlugosc: c.param(staz, wniosek), liczenie: 'kpa', na_czynnosc: false, wstecz: true });
  return c.holds(STAZ, dzialalnosc_od <= poczatek.koniec, [c.date('działalność od', plainDate(dzialalnosc_od))]);
}

function isWTerminie(c: Calculus, { poczatek_zadania }: FaktyPodmiotuPfron, wniosek: PlainDate): boolean {
  const dzien = c.param('rehabilitacja.wniosek.podmioty.termin', wniosek);
  const ostatni = c.fixedDay(OSTATNI_DZIEN, { zdarzenie: wniosek, nazwa_zdarzenia: 'złożenie wniosku', dzien, rok: yearOf(poczatek_zadania) - 1, liczenie: 'kpa', na_czynnosc: true });
  return c.holds(W_TERMINIE, wniosek <= ostatni.koniec, [c.date('złożenie wniosku', wniosek)]);
}

function calculateSport(c: Calculus, fakty: FaktySportuKultury): Outcome {
  const warunki = [
    isPodmiotUprawniony(c, fakty, 'rehabilitacja.sport_kultura.staz'),
    c.holds(WARUNKI_LOKALOWE, fakty.warunki_techniczne_i_lokalowe, [yesNoFact(c, 'warunki techniczne i lokalowe', fakty.warunki_techniczne_i_lokalowe)]),
    isWGranicyDni(c, fakty),
  ];
  if (!warunki.every(Boolean)) return ODMOWA;
  const pulap = calculatePulap(c, { prefix: 'rehabilitacja.sport_kultura', przepis: SPORT, zKrotnoscia: false }, fakty);
  return uznaniowe(c, KWOTA, pulap, fakty.kwota_proponowana, SPORT);
}

/** The bound on days outside the gmina is a local rule: it holds only for the periods that a powiat loaded. */
function isWGranicyDni(c: Calculus, { dni_poza_gmina }: FaktySportuKultury): boolean {
  const granica = c.findParam('rehabilitacja.sport_kultura.lokalne_dni_poza_gmina');
  return granica === null || dni_poza_gmina === undefined || c.isAtMost(POZA_GMINA, countFact(c, 'dni poza gminą', dni_poza_gmina, 'dni'), granica);
}

function calculateSprzet(c: Calculus, fakty: FaktySprzetuPodmiotu): Outcome {
  const warunki = [
    isPodmiotUprawniony(c, fakty, 'rehabilitacja.sprzet_rehabilitacyjny.podmioty.staz'),
    c.isLess(RAZ_W_ROKU, countFact(c, 'dofinansowania w tym roku', fakty.dofinansowania_w_roku), c.param('rehabilitacja.sprzet_rehabilitacyjny.podmioty.limit_w_roku')),
  ];
  if (!warunki.every(Boolean)) return ODMOWA;
  if (fakty.przedsiebiorca) {
    c.warn({ kod: 'POMOC_DE_MINIMIS', opis: 'Dofinansowanie dla przedsiębiorcy jest pomocą de minimis: potrzebne są zaświadczenia przed umową i zaświadczenie starosty po niej.', przepis: `§ 11 ust. 6-10 ${ZADANIA}` });
  }
  const pulap = calculatePulap(c, { prefix: 'rehabilitacja.sprzet_rehabilitacyjny', przepis: SPRZET, zKrotnoscia: true }, fakty);
  return uznaniowe(c, KWOTA, pulap, fakty.kwota_proponowana, SPRZET);
}

/** Aid for sport, culture, recreation and tourism of disabled persons: at most 60% of the cost. */
export const dofinansowanieSportu = defineSwiadczenie<FaktySportuKultury>({
  kod: 'dofinansowanie-sportu-kultury-rekreacji',
  nazwa: 'dofinansowanie sportu, kultury, rekreacji i turystyki osób niepełnosprawnych',
  przepis: `§ 4 i § 13 ust. 1 ${ZADANIA}`,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktySportuKultury,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-sportu-kultury-rekreacji'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate: calculateSport }],
});

/** Aid for rehabilitation equipment of an organisation or business: once a year, no income test. */
export const dofinansowanieSprzetuPodmiotu = defineSwiadczenie<FaktySprzetuPodmiotu>({
  kod: 'dofinansowanie-sprzetu-podmiotu',
  nazwa: 'dofinansowanie sprzętu rehabilitacyjnego organizacji i przedsiębiorcy',
  przepis: `§ 5 ust. 1 pkt 2 i § 13 ust. 2 pkt 1 ${ZADANIA}`,
  rodzaj: 'uznaniowe',
  wyplata: 'jednorazowe',
  facts: FaktySprzetuPodmiotu,
  wersja_faktow: 1,
  evidence: [],
  budzet: [],
  przyklad: przyklady['dofinansowanie-sprzetu-podmiotu'],
  na_dzien_przykladu: plainDate('2026-03-20'),
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate: calculateSprzet }],
});

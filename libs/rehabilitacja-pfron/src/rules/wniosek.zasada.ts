import { plainDate } from '@ostoja/kernel';
import { defineZasada, type Calculus, type ConditionDefinition, type StepDefinition, type ZasadaOutcome } from '@ostoja/law';
import { checkKompletnosc } from './kompletnosc.rule.js';
import przyklady from './przyklady.json' with { type: 'json' };
import { TURNUSY, USTAWA, ZADANIA } from './przepisy.js';
import { dzienWniosku, readStopien } from './stopien.rule.js';
import { wiek } from './turnus-opiekun.rule.js';
import { yesNoFact } from './wspolne.rule.js';
import {
  ELEMENTY_UMOWY, ELEMENTY_WNIOSKU, FaktyFormyPfron, FaktyKompletnosciWniosku, FaktyPierwszenstwaTurnusu, FaktyTresciUmowy, FaktyWykonawcyZadania, FaktyZwolnieniaNaTurnus, ZADANIA_MOPS, ZADANIA_PFRON, ZADANIA_POWIATU, type ElementUmowy, type ElementWniosku, type ZadaniePfron,
} from './wniosek.facts.js';

const PAR_11 = `§ 11 ${ZADANIA}`;
const PRZYKLAD = plainDate('2026-03-20');
const PODSTAWOWE: readonly ElementWniosku[] = ['dane_osobowe', 'przedmiot', 'oswiadczenie_o_dochodach', 'orzeczenie'];
const SRODKI: readonly ElementWniosku[] = ['rachunek', 'miejsce_i_cel', 'koszt', 'wczesniejsze_srodki', 'kwota'];
const NAKLADY: readonly ElementWniosku[] = ['termin_i_czas', 'naklady', 'inne_zrodla'];
const PODMIOTU: readonly ElementWniosku[] = ['dane_podmiotu', 'przedmiot', ...SRODKI, ...NAKLADY, 'dokumenty_dzialalnosci', 'efekty'];

/** § 11 ust. 1 with what ust. 2-3a leave out for a task; the stay after the pages of centres. */
const ELEMENTY_OSOBY: Readonly<Record<ZadaniePfron, readonly ElementWniosku[]>> = {
  turnus: [...PODSTAWOWE, 'wniosek_lekarza'],
  sprzet: [...PODSTAWOWE, ...SRODKI],
  ortopedyczne: [...PODSTAWOWE, 'faktura_i_zlecenie'],
  bariery: [...PODSTAWOWE, ...SRODKI, ...NAKLADY],
  tlumacz: [...PODSTAWOWE, ...SRODKI, 'termin_i_czas'],
  sport_kultura: PODMIOTU,
};

const KOMPLETNY: StepDefinition = { kod: 'wniosek.kompletny', nazwa: 'wniosek zawiera wszystkie elementy', przepis: PAR_11, prosto: 'Wniosek jest kompletny' };

function calculateKompletnosc(c: Calculus, { zadanie, wnioskodawca, zlozone }: FaktyKompletnosciWniosku): ZasadaOutcome {
  return checkKompletnosc(c, KOMPLETNY, ELEMENTY_WNIOSKU, wnioskodawca === 'podmiot' ? PODMIOTU : ELEMENTY_OSOBY[zadanie], zlozone);
}

export const kompletnoscWniosku = defineZasada<FaktyKompletnosciWniosku>({
  kod: 'kompletnosc-wniosku-pfron',
  nazwa: 'kompletność wniosku o środki PFRON',
  pytanie: 'Czy wniosek jest kompletny?',
  przepis: `${PAR_11}; dla turnusu: ${TURNUSY}`,
  facts: FaktyKompletnosciWniosku,
  przyklad: przyklady['kompletnosc-wniosku-pfron'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate: calculateKompletnosc }],
});

const UMOWA: ConditionDefinition = { kod: 'UMOWA_NIEPOTRZEBNA', nazwa: 'dofinansowanie wymaga umowy', przepis: `§ 14 ust. 1 i 3 ${ZADANIA}`, odmowa: 'Turnus i przedmioty ortopedyczne nie wymagają umowy: wystarczy powiadomienie, a dla oferty zaświadczenie o kwocie.' };
const DECYZJA: ConditionDefinition = { kod: 'ODMOWA_PISMEM', nazwa: 'odmowa decyzją administracyjną', przepis: `art. 66 ust. 1 ${USTAWA}`, odmowa: 'W tym powiecie odmowę przekazuje się pismem.' };

export const umowaPfron = defineZasada<FaktyFormyPfron>({
  kod: 'umowa-o-dofinansowanie-pfron',
  nazwa: 'umowa jako podstawa dofinansowania',
  pytanie: 'Czy przyznanie dofinansowania wymaga umowy?',
  przepis: `§ 14 ust. 1 i 3 oraz § 12 ust. 5 ${ZADANIA}`,
  facts: FaktyFormyPfron,
  przyklad: przyklady['umowa-o-dofinansowanie-pfron'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate: (c, { zadanie }) => ({ tak: c.holds(UMOWA, zadanie !== 'turnus' && zadanie !== 'ortopedyczne', [c.factText('zadanie', ZADANIA_PFRON[zadanie])]) }) }],
});

export const odmowaDecyzja = defineZasada<FaktyFormyPfron>({
  kod: 'odmowa-pfron-decyzja',
  nazwa: 'forma odmowy dofinansowania',
  pytanie: 'Czy odmowa dofinansowania jest decyzją administracyjną z pouczeniem o odwołaniu?',
  przepis: `art. 66 ust. 1 ${USTAWA}`,
  facts: FaktyFormyPfron,
  przyklad: przyklady['odmowa-pfron-decyzja'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{
    od: plainDate('2015-01-01'), do: null,
    calculate(c) {
      const forma = c.param('rehabilitacja.odmowa.forma');
      return { tak: c.holds(DECYZJA, forma.text === 'decyzja', [forma]) };
    },
  }],
});

const PAR_14 = `§ 14 ust. 2 ${ZADANIA}`;
const TRESC: StepDefinition = { kod: 'umowa.tresc', nazwa: 'umowa zawiera wszystkie wymagane postanowienia', przepis: PAR_14, prosto: 'Umowa zawiera wszystko, czego wymaga rozporządzenie' };

export const trescUmowy = defineZasada<FaktyTresciUmowy>({
  kod: 'tresc-umowy-pfron',
  nazwa: 'treść umowy o dofinansowanie',
  pytanie: 'Czy umowa zawiera wszystkie wymagane postanowienia?',
  przepis: PAR_14,
  facts: FaktyTresciUmowy,
  przyklad: przyklady['tresc-umowy-pfron'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2015-01-01'), do: null, calculate: (c, { postanowienia }) => checkKompletnosc(c, TRESC, ELEMENTY_UMOWY, Object.keys(ELEMENTY_UMOWY) as ElementUmowy[], postanowienia) }],
});

const ART_35A = `art. 35a ust. 1-2 ${USTAWA}`;
const CENTRUM: ConditionDefinition = { kod: 'ZADANIE_URZEDU_PRACY', nazwa: 'zadanie powiatowego centrum pomocy rodzinie', przepis: ART_35A, odmowa: 'To zadanie wykonuje powiatowy urząd pracy (w Krakowie Grodzki Urząd Pracy).' };
const PRZEPISANE: ConditionDefinition = { kod: 'BRAK_ZASAD_ZAMIANY_MIESZKANIA', nazwa: 'rozporządzenie określa zasady zadania', przepis: `§ 2 ${ZADANIA}`, odmowa: 'Rozporządzenie nie określa zasad zamiany mieszkania ze środków algorytmu; służy jej Moduł III „Aktywnego samorządu”.' };

export const wykonawcaZadania = defineZasada<FaktyWykonawcyZadania>({
  kod: 'wykonawca-zadania-pfron',
  nazwa: 'jednostka powiatu wykonująca zadanie',
  pytanie: 'Czy zadanie ze środków PFRON wykonuje powiatowe centrum pomocy rodzinie (MOPS)?',
  przepis: ART_35A,
  facts: FaktyWykonawcyZadania,
  przyklad: przyklady['wykonawca-zadania-pfron'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{
    od: plainDate('2024-01-12'), do: null,
    calculate(c, { zadanie }) {
      const nazwa = [c.factText('zadanie', ZADANIA_POWIATU[zadanie])];
      return { tak: [c.holds(CENTRUM, ZADANIA_MOPS.includes(zadanie), nazwa), c.holds(PRZEPISANE, zadanie !== 'zamiana_mieszkania', nazwa)].every(Boolean) };
    },
  }],
});

const PREFERENCJA = `zasady pierwszeństwa: ${TURNUSY}`;
const DZIECKO: StepDefinition = { kod: 'pierwszenstwo.dziecko', nazwa: 'wiek do 16 lat', przepis: PREFERENCJA };
const UCZEN: StepDefinition = { kod: 'pierwszenstwo.uczen', nazwa: 'wiek osoby uczącej się w granicy', przepis: PREFERENCJA };
const PIERWSZENSTWO: ConditionDefinition = { kod: 'BRAK_PIERWSZENSTWA', nazwa: 'znaczny lub umiarkowany stopień, wiek do 16 lat albo nauka bez pracy', przepis: PREFERENCJA, odmowa: 'Wniosek nie ma pierwszeństwa.' };

function calculatePierwszenstwo(c: Calculus, fakty: FaktyPierwszenstwaTurnusu): ZasadaOutcome {
  const stopien = readStopien(c, fakty);
  const lata = wiek(c, 'wiek w dniu wniosku', fakty.data_urodzenia, dzienWniosku(c, fakty));
  const dziecko = c.isLess(DZIECKO, lata, c.param('rehabilitacja.turnus.wiek_dziecka'));
  const nauka = [yesNoFact(c, 'uczy się i nie pracuje', fakty.uczy_sie_i_nie_pracuje === true)];
  const uczen = c.isAtMost(UCZEN, lata, c.param('rehabilitacja.turnus.wiek_uczacego_do')) && fakty.uczy_sie_i_nie_pracuje === true;
  return { tak: c.holds(PIERWSZENSTWO, stopien === 'znaczny' || stopien === 'umiarkowany' || dziecko || uczen, nauka) };
}

export const pierwszenstwoTurnusu = defineZasada<FaktyPierwszenstwaTurnusu>({
  kod: 'pierwszenstwo-turnusu',
  nazwa: 'pierwszeństwo w dofinansowaniu turnusu',
  pytanie: 'Czy wniosek o turnus ma pierwszeństwo?',
  przepis: PREFERENCJA,
  facts: FaktyPierwszenstwaTurnusu,
  przyklad: przyklady['pierwszenstwo-turnusu'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2018-01-01'), do: null, calculate: calculatePierwszenstwo }],
});

const ART_20 = `art. 20 ${USTAWA}`;
const STOPIEN: ConditionDefinition = { kod: 'STOPIEN_NIEWYSTARCZAJACY', nazwa: 'znaczny lub umiarkowany stopień', przepis: ART_20, odmowa: 'Zwolnienie przysługuje przy znacznym lub umiarkowanym stopniu.' };
const LEKARZ: ConditionDefinition = { kod: 'BRAK_WNIOSKU_LEKARZA', nazwa: 'skierowanie na wniosek lekarza', przepis: ART_20, odmowa: 'Nie ma skierowania na wniosek lekarza.' };
const RAZ: ConditionDefinition = { kod: 'ZWOLNIENIE_JUZ_W_TYM_ROKU', nazwa: 'zwolnienie raz w roku', przepis: ART_20, odmowa: 'Zwolnienie na turnus wykorzystano już w tym roku.' };

function calculateZwolnienie(c: Calculus, { stopien, wniosek_lekarza, wykorzystane_w_roku }: FaktyZwolnieniaNaTurnus): ZasadaOutcome {
  const dni = c.param('rehabilitacja.zwolnienie_od_pracy.turnus');
  const tak = [c.holds(STOPIEN, stopien !== 'lekki', [c.factText('stopień', stopien)]), c.holds(LEKARZ, wniosek_lekarza, [yesNoFact(c, 'wniosek lekarza', wniosek_lekarza)]), c.holds(RAZ, !wykorzystane_w_roku, [yesNoFact(c, 'wykorzystane w roku', wykorzystane_w_roku)])].every(Boolean);
  return { tak, limity: [{ kod: 'dni_robocze', nazwa: 'dni robocze w roku, razem z urlopem dodatkowym', wartosc: dni.value, jednostka: 'dni', przepis: ART_20 }] };
}

export const zwolnienieNaTurnus = defineZasada<FaktyZwolnieniaNaTurnus>({
  kod: 'zwolnienie-od-pracy-na-turnus',
  nazwa: 'zwolnienie od pracy na turnus rehabilitacyjny',
  pytanie: 'Czy pracownikowi przysługuje płatne zwolnienie od pracy na turnus?',
  przepis: ART_20,
  facts: FaktyZwolnieniaNaTurnus,
  przyklad: przyklady['zwolnienie-od-pracy-na-turnus'],
  na_dzien_przykladu: PRZYKLAD,
  wersje: [{ od: plainDate('2024-01-12'), do: null, calculate: calculateZwolnienie }],
});

/** Rules on applications, the form of the answer and stays. */
export const zasadyWniosku = [kompletnoscWniosku, umowaPfron, trescUmowy, odmowaDecyzja, wykonawcaZadania, pierwszenstwoTurnusu, zwolnienieNaTurnus];

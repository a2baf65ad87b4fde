import type { TrescKarty } from '@ostoja/postepowanie';
import { BEZ_DECYZJI, DECYZJA_PO_WYWIADZIE, DOKUMENTY, WSPOLNE } from './wspolne.js';

const { tozsamosc, dochod, majatek, zameldowanie } = DOKUMENTY;
const DZIAL_BEZDOMNYCH = 'Dział Pomocy Bezdomnym.';

/** Tickets, funerals, insurance, by code. */
export const kartyPozostale: Readonly<Record<string, TrescKarty>> = {
  'bilet-kredytowany': {
    ...WSPOLNE, nazwa: 'Bilet kredytowany', opis: 'Bilet na powrót do domu albo na niezbędny przejazd, gdy nie ma za co kupić biletu.', dla_kogo: 'Osoby bez środków na niezbędny przejazd.', warunki: ['uzasadniona potrzeba przejazdu i brak środków'], dokumenty: [tozsamosc],
    termin: 'Bez zbędnej zwłoki, zwykle w dniu zgłoszenia.', wynik: 'Bilet bez decyzji. Odmowa jest decyzją, bez wywiadu (art. 106 ust. 2 i 4).', odwolanie: 'Od decyzji odmownej: odwołanie do samorządowego kolegium odwoławczego w ciągu 14 dni od doręczenia.', podstawa: ['art. 39 ust. 4 i art. 106 ust. 2 i 4 ustawy o pomocy społecznej'],
    gdzie: DZIAL_BEZDOMNYCH, rodzaje_spraw: ['bilet-kredytowany'], rozpoznanie: ['bilet-kredytowany'], slowa: ['bilet', 'pociąg', 'autobus', 'przejazd', 'powrót', 'podróż'],
  },
  'sprawienie-pogrzebu': {
    ...WSPOLNE, nazwa: 'Sprawienie pogrzebu', opis: 'Gmina organizuje pogrzeb, gdy nikt inny tego nie robi, z poszanowaniem wyznania zmarłej osoby.', dla_kogo: 'Osoby zmarłe, których nikt nie pochowa; zgłasza szpital, policja, dom pomocy albo każda osoba.', warunki: ['nikt nie organizuje pogrzebu'],
    dokumenty: [{ nazwa: 'Karta zgonu', przepis: 'art. 44 ustawy o pomocy społecznej, ustawa o cmentarzach i chowaniu zmarłych', kiedy: 'gdy ją wydano' }], termin: 'Niezwłocznie.', oplata: 'Koszt pokrywa się z zasiłku pogrzebowego albo z masy spadkowej (art. 96 ust. 3).', wynik: 'Pogrzeb bez decyzji.', odwolanie: BEZ_DECYZJI,
    podstawa: ['art. 17 ust. 1 pkt 15, art. 44 i art. 96 ust. 3 ustawy o pomocy społecznej'], rodzaje_spraw: ['sprawienie-pogrzebu'], rozpoznanie: ['sprawienie-pogrzebu'], slowa: ['pogrzeb', 'zmarł', 'śmierć', 'szpital', 'zwłoki', 'pochówek'],
    do_sprawdzenia: [...WSPOLNE.do_sprawdzenia, 'Umowa z zakładem pogrzebowym i sposób chowania przyjęty w gminie.'],
  },
  'ubezpieczenie-zdrowotne': {
    ...WSPOLNE, nazwa: 'Składka zdrowotna opłacana przez ośrodek', opis: 'Ubezpieczenie zdrowotne dla osób z zasiłkiem stałym bez innego tytułu oraz w programach wychodzenia z bezdomności, integracji i zatrudnienia socjalnego.', dla_kogo: 'Osoby z zasiłkiem stałym i uczestnicy programów bez innego ubezpieczenia.',
    warunki: ['brak innego tytułu do ubezpieczenia zdrowotnego'], dokumenty: [tozsamosc, { nazwa: 'Oświadczenie o braku ubezpieczenia zdrowotnego', przepis: 'art. 66 ustawy o świadczeniach opieki zdrowotnej', oswiadczenie: 'brak-ubezpieczenia' }], oplata: 'Bez opłat; składki nie potrąca się ze świadczenia.',
    wynik: 'Zgłoszenie do ubezpieczenia od dnia powstania tytułu i wyrejestrowanie po jego ustaniu.', podstawa: ['art. 66, 79, 81 i 86 ustawy o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych'], rodzaje_spraw: ['skladka-zdrowotna'], rozpoznanie: ['skladka-zdrowotna'], oswiadczenia: ['brak-ubezpieczenia'],
    slowa: ['ubezpieczenie', 'lekarz', 'nfz', 'zdrowie', 'składka'],
  },
  'prawo-do-leczenia': {
    ...WSPOLNE, nazwa: 'Potwierdzenie prawa do świadczeń zdrowotnych', opis: 'Decyzja, która na 90 dni daje prawo do bezpłatnego leczenia osobie bez ubezpieczenia.', dla_kogo: 'Osoby nieubezpieczone, mieszkające w Polsce, z dochodem w granicach kryterium. Wniosek może złożyć także szpital.',
    warunki: ['brak ubezpieczenia zdrowotnego', 'dochód w granicach kryterium i brak podstaw z art. 12 ustawy o pomocy społecznej', 'numer PESEL'], dokumenty: [tozsamosc, majatek, dochod, zameldowanie, { nazwa: 'Oświadczenie o braku ubezpieczenia zdrowotnego', przepis: 'art. 54 ustawy o świadczeniach opieki zdrowotnej', oswiadczenie: 'brak-ubezpieczenia' }],
    wynik: `${DECYZJA_PO_WYWIADZIE} Prawo trwa 90 dni od dnia wskazanego w decyzji, nie dłużej niż do objęcia ubezpieczeniem.`, podstawa: ['art. 54 ustawy o świadczeniach opieki zdrowotnej finansowanych ze środków publicznych'], rodzaje_spraw: ['potwierdzenie-prawa-do-swiadczen-zdrowotnych'], oswiadczenia: ['brak-ubezpieczenia', 'dochody-i-majatek'],
    slowa: ['lekarz', 'szpital', 'leczenie', 'nieubezpieczony', 'nfz', 'operacja', '90 dni'],
  },
};

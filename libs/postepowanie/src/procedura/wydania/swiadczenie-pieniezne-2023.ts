import { NowyTermin, PrzyczynaCzynnosci, Zawieszenie } from '../dane-czynnosci.js';
import { terminy as drugiegoWydania } from '../czesci/terminy.js';
import type { Procedura, Przejscie, StanProcedury, TerminProcedury } from '../procedura.js';

const WYWIAD = 'rozporządzenia w sprawie rodzinnego wywiadu środowiskowego (Dz.U. 2021 poz. 893)';
const PRZED_WYDANIEM = ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt', 'do-podpisu'];
const ZAWIESZALNE = ['wszczete', 'wywiad-zlecony', 'wywiad-gotowy', 'plan-gotowy', 'projekt'];
const WSZCZECIE = ['wszczecie', 'wszczecie-pilne'];
/** The inquiry into what keeps somebody from collecting, as in the second edition. */
const WYJASNIENIE = 'wyjasnienie-wstrzymania';
const ZALATWIENIE = ['zalatwienie', 'zalatwienie-skomplikowane'];

const stany: Record<string, StanProcedury> = {
  wszczete: { nazwa: 'Wszczęte' },
  'wywiad-zlecony': { nazwa: 'Wywiad zlecony' },
  'wywiad-gotowy': { nazwa: 'Wywiad gotowy' },
  'plan-gotowy': { nazwa: 'Plan pomocy gotowy' },
  zawieszone: { nazwa: 'Zawieszone' },
  projekt: { nazwa: 'Projekt decyzji' },
  'do-podpisu': { nazwa: 'Do podpisu' },
  wydana: { nazwa: 'Decyzja wydana' },
  doreczona: { nazwa: 'Decyzja doręczona' },
  odwolanie: { nazwa: 'Odwołanie' },
  'w-sko': { nazwa: 'Akta w SKO' },
  ostateczna: { nazwa: 'Decyzja ostateczna' },
  realizacja: { nazwa: 'Realizacja' },
  wstrzymana: { nazwa: 'Realizacja wstrzymana' },
  uchylone: { nazwa: 'Decyzja uchylona przez SKO', koncowy: true },
  umorzona: { nazwa: 'Umorzone', koncowy: true, zamyka: true },
  zakonczona: { nazwa: 'Zakończone', koncowy: true, zamyka: true },
};

const terminy: Record<string, TerminProcedury> = {
  zalatwienie: {
    nazwa: 'Załatwienie sprawy', liczba: 1, jednostka: 'miesiące', od: 'wszczęcia postępowania', przepis: 'art. 35 § 3 KPA',
    na_czynnosc: true, rola: 'prowadzacy', liczony_od: WSZCZECIE, wstrzymuje_sie: 'art. 103 i art. 35 § 5 KPA',
  },
  'zalatwienie-skomplikowane': {
    nazwa: 'Załatwienie sprawy szczególnie skomplikowanej', liczba: 2, jednostka: 'miesiące', od: 'wszczęcia postępowania', przepis: 'art. 35 § 3 KPA',
    na_czynnosc: true, rola: 'prowadzacy', liczony_od: WSZCZECIE, wstrzymuje_sie: 'art. 103 i art. 35 § 5 KPA',
  },
  wywiad: {
    nazwa: 'Przeprowadzenie wywiadu', liczba: 14, jednostka: 'dni_robocze', od: 'powzięcia wiadomości o konieczności wywiadu', przepis: `§ 3 ust. 2 ${WYWIAD}`,
    na_czynnosc: true, rola: 'pracownik-socjalny', wstrzymuje_sie: 'art. 102 KPA',
  },
  'wywiad-pilny': {
    nazwa: 'Przeprowadzenie wywiadu w sprawie niecierpiącej zwłoki', liczba: 2, jednostka: 'dni_robocze', od: 'powzięcia wiadomości o potrzebie świadczenia', przepis: `§ 3 ust. 3 ${WYWIAD}`,
    na_czynnosc: true, rola: 'pracownik-socjalny', wstrzymuje_sie: null,
  },
  odwolanie: {
    nazwa: 'Upływ terminu odwołania', liczba: 14, jednostka: 'dni', od: 'doręczenia decyzji', przepis: 'art. 129 § 2 KPA',
    na_czynnosc: true, rola: 'prowadzacy', wstrzymuje_sie: null,
  },
  'przekazanie-odwolania': {
    nazwa: 'Przekazanie odwołania do SKO', liczba: 7, jednostka: 'dni', od: 'otrzymania odwołania', przepis: 'art. 133 KPA',
    na_czynnosc: true, rola: 'prowadzacy', wstrzymuje_sie: null,
  },
  [WYJASNIENIE]: drugiegoWydania[WYJASNIENIE]!,
};

/** From the start to the end of the interview and the plan. */
const ustalenia: Przejscie[] = [
  { kod: 'wszczecie', nazwa: 'Wszczęcie postępowania', z: [], do: 'wszczete', uprawnienie: 'postepowanie:wniosek:create', przepis: 'art. 61 KPA', zaczyna: ['zalatwienie', 'wywiad'] },
  { kod: 'wszczecie-pilne', nazwa: 'Wszczęcie postępowania w sprawie niecierpiącej zwłoki', z: [], do: 'wszczete', uprawnienie: 'postepowanie:wniosek:create', przepis: `art. 61 KPA, § 3 ust. 3 ${WYWIAD}`, zaczyna: ['zalatwienie', 'wywiad-pilny'] },
  { kod: 'uznanie-za-skomplikowana', nazwa: 'Uznanie sprawy za szczególnie skomplikowaną', z: ZAWIESZALNE, do: null, uprawnienie: 'postepowanie:termin:extend', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 35 § 3 KPA', uchyla: ['zalatwienie'], zaczyna: ['zalatwienie-skomplikowane'] },
  { kod: 'nowy-termin', nazwa: 'Zawiadomienie o niezałatwieniu sprawy w terminie', z: PRZED_WYDANIEM, do: null, uprawnienie: 'postepowanie:termin:extend', reczna: true, dane: NowyTermin, przepis: 'art. 36 KPA', przesuwa: ZALATWIENIE },
  { kod: 'zlecenie-wywiadu', nazwa: 'Zlecenie wywiadu środowiskowego', z: ['wszczete'], do: 'wywiad-zlecony', uprawnienie: 'postepowanie:zlecenie-wywiadu:create', przepis: 'art. 106 ust. 4 i art. 107 ustawy o pomocy społecznej' },
  { kod: 'podpis-wywiadu', nazwa: 'Podpisanie wywiadu', z: ['wywiad-zlecony'], do: 'wywiad-gotowy', uprawnienie: 'postepowanie:wywiad:sign', przepis: 'art. 107 ust. 1 i 5e ustawy o pomocy społecznej', konczy: ['wywiad', 'wywiad-pilny'] },
  { kod: 'odmowa-wywiadu', nazwa: 'Odmowa udziału w wywiadzie', z: ['wywiad-zlecony'], do: 'wywiad-gotowy', uprawnienie: 'postepowanie:wywiad:sign', przepis: 'art. 107 ust. 4a ustawy o pomocy społecznej', konczy: ['wywiad', 'wywiad-pilny'] },
  { kod: 'plan', nazwa: 'Przedstawienie planu pomocy', z: ['wywiad-gotowy'], do: 'plan-gotowy', uprawnienie: 'postepowanie:wywiad:sign', przepis: 'art. 107 ust. 1 i art. 119 ust. 1 pkt 2 ustawy o pomocy społecznej' },
  { kod: 'zatwierdzenie-planu', nazwa: 'Zatwierdzenie planu pomocy', z: ['plan-gotowy'], do: null, uprawnienie: 'postepowanie:plan:approve', przepis: `art. 110 ust. 7 ustawy o pomocy społecznej, ${WYWIAD}` },
  { kod: 'zawieszenie', nazwa: 'Zawieszenie postępowania', z: ZAWIESZALNE, do: 'zawieszone', uprawnienie: 'postepowanie:zawieszenie:write', reczna: true, dane: Zawieszenie, przepis: 'art. 97, 98 i 101 KPA', zegar: 'staje' },
  { kod: 'podjecie', nazwa: 'Podjęcie zawieszonego postępowania', z: ['zawieszone'], do: 'poprzedni', uprawnienie: 'postepowanie:zawieszenie:write', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 97 § 2 i art. 98 § 2 KPA', zegar: 'rusza' },
];

/** From the draft to delivery. */
const rozstrzygniecie: Przejscie[] = [
  { kod: 'projekt', nazwa: 'Przygotowanie projektu decyzji', z: ['plan-gotowy'], do: 'projekt', uprawnienie: 'postepowanie:decyzja:prepare', przepis: 'art. 104 i 107 KPA', wymaga: { 'zatwierdzenie-planu': 'kierownik nie zatwierdził planu pomocy' } },
  { kod: 'zatwierdzenie', nazwa: 'Zatwierdzenie projektu decyzji', z: ['projekt'], do: 'do-podpisu', uprawnienie: 'postepowanie:decyzja:approve', przepis: 'art. 104 i 107 KPA' },
  { kod: 'zwrot', nazwa: 'Zwrot projektu do poprawy', z: ['do-podpisu'], do: 'projekt', uprawnienie: 'postepowanie:decyzja:approve', przepis: 'art. 107 KPA' },
  { kod: 'wydanie', nazwa: 'Podpisanie decyzji', z: ['do-podpisu'], do: 'wydana', uprawnienie: 'postepowanie:decyzja:sign', przepis: 'art. 107 § 1 KPA, art. 110 ust. 7-8 ustawy o pomocy społecznej', konczy: ZALATWIENIE },
  { kod: 'doreczenie', nazwa: 'Doręczenie decyzji', z: ['wydana'], do: 'doreczona', uprawnienie: 'postepowanie:doreczenie:write', przepis: 'art. 39-49 i 109 KPA', zaczyna: ['odwolanie'] },
  { kod: 'umorzenie', nazwa: 'Umorzenie postępowania', z: [...PRZED_WYDANIEM, 'zawieszone'], do: 'umorzona', uprawnienie: 'postepowanie:decyzja:sign', przepis: 'art. 105 KPA', uchyla: 'wszystkie' },
];

/** Appeal, finality, payment and end. */
const wykonanie: Przejscie[] = [
  { kod: 'zrzeczenie-odwolania', nazwa: 'Zrzeczenie się odwołania', z: ['doreczona'], do: 'ostateczna', uprawnienie: 'postepowanie:odwolanie:write', przepis: 'art. 127a KPA', uchyla: ['odwolanie'] },
  { kod: 'ostatecznosc', nazwa: 'Decyzja stała się ostateczna', z: ['doreczona'], do: 'ostateczna', uprawnienie: null, przepis: 'art. 16 § 1 i art. 129 § 2 KPA', po_uplywie: 'odwolanie', konczy: ['odwolanie'] },
  { kod: 'ostatecznosc-bez-uzasadnienia', nazwa: 'Decyzja ostateczna z dniem doręczenia', z: ['doreczona'], do: 'ostateczna', uprawnienie: null, przepis: 'art. 127 § 1a KPA', uchyla: ['odwolanie'] },
  { kod: 'zrzeczenie-wykonywanej', nazwa: 'Zrzeczenie się odwołania od decyzji już wykonywanej', z: ['realizacja'], do: null, uprawnienie: 'postepowanie:odwolanie:write', przepis: 'art. 127a KPA', uchyla: ['odwolanie'] },
  { kod: 'ostatecznosc-wykonywanej', nazwa: 'Decyzja już wykonywana stała się ostateczna', z: ['realizacja'], do: null, uprawnienie: null, przepis: 'art. 16 § 1 i art. 129 § 2 KPA', po_uplywie: 'odwolanie', konczy: ['odwolanie'] },
  { kod: 'realizacja', nazwa: 'Skierowanie do wypłaty', z: ['doreczona', 'ostateczna'], do: 'realizacja', uprawnienie: null, przepis: 'art. 130 KPA' },
  { kod: 'odwolanie', nazwa: 'Wniesienie odwołania', z: ['doreczona', 'realizacja'], do: 'odwolanie', uprawnienie: 'postepowanie:odwolanie:write', przepis: 'art. 127-129 KPA', zaczyna: ['przekazanie-odwolania'], konczy: ['odwolanie'] },
  { kod: 'autokorekta', nazwa: 'Uwzględnienie odwołania w całości', z: ['odwolanie'], do: 'wydana', uprawnienie: 'postepowanie:decyzja:sign', przepis: 'art. 132 KPA', konczy: ['przekazanie-odwolania'] },
  { kod: 'przekazanie-do-sko', nazwa: 'Przekazanie odwołania z aktami do SKO', z: ['odwolanie'], do: 'w-sko', uprawnienie: 'postepowanie:odwolanie:write', przepis: 'art. 133 KPA', konczy: ['przekazanie-odwolania'] },
  { kod: 'utrzymanie', nazwa: 'Rozstrzygnięcie SKO kończące sprawę', z: ['w-sko'], do: 'ostateczna', uprawnienie: 'postepowanie:odwolanie:write', przepis: 'art. 138 § 1 KPA' },
  { kod: 'uchylenie', nazwa: 'Uchylenie przez SKO do ponownego rozpatrzenia', z: ['w-sko'], do: 'uchylone', uprawnienie: 'postepowanie:odwolanie:write', przepis: 'art. 138 § 2 KPA' },
  { kod: 'wstrzymanie', nazwa: 'Wstrzymanie wypłaty', z: ['realizacja'], do: 'wstrzymana', uprawnienie: 'postepowanie:wyplata:suspend', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 106a, art. 11 i art. 107 ust. 4a ustawy o pomocy społecznej', zaczyna: [WYJASNIENIE] },
  { kod: 'wznowienie-wyplaty', nazwa: 'Wznowienie wypłaty', z: ['wstrzymana'], do: 'realizacja', uprawnienie: 'postepowanie:wyplata:suspend', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 106a ustawy o pomocy społecznej', konczy: [WYJASNIENIE] },
  { kod: 'zakonczenie', nazwa: 'Zakończenie sprawy', z: ['realizacja', 'wstrzymana', 'ostateczna'], do: 'zakonczona', uprawnienie: null, przepis: 'art. 110 KPA', uchyla: 'wszystkie' },
];

/**
 * The first edition, without formal defects, participation and the later modes. Kept for the proceedings that began with it. Added since: people and the nightly job
 * withhold a payment and pay it again (art. 106a ups), with the term of the inquiry; until then no act of this edition did, so no earlier history reads otherwise.
 */
export const swiadczeniePieniezne2023: Procedura = {
  kod: 'swiadczenie-pieniezne',
  wersja: '2023-05-12',
  nazwa: 'Postępowanie o świadczenie pieniężne z pomocy społecznej',
  stan_poczatkowy: 'wszczete',
  stany,
  terminy,
  przejscia: [...ustalenia, ...rozstrzygniecie, ...wykonanie],
};

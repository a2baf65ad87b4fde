import { NowyTermin, OkresNiewliczany, PrzyczynaCzynnosci, RozstrzygnieciePonaglenia, Zawieszenie } from '../dane-czynnosci.js';
import type { Przejscie } from '../procedura.js';
import { DO_WZNOWIENIA, PRZED_WYDANIEM, W_TOKU, ZALATWIENIE } from './stany.js';
import { UPS, WYWIAD } from './terminy.js';

const PRZEDLUZA = 'postepowanie:termin:extend';
const ZAWIESZA = 'postepowanie:zawieszenie:write';
const PODPISUJE_WYWIAD = 'postepowanie:wywiad:sign';
const BEZCZYNNOSC = [...PRZED_WYDANIEM, DO_WZNOWIENIA, 'braki', 'zawieszone'];

/** Interview and plan of help. */
export const wywiad: readonly Przejscie[] = [
  { kod: 'zlecenie-wywiadu', droga: true, nazwa: 'Zlecenie wywiadu środowiskowego', z: ['wszczete'], do: 'wywiad-zlecony', uprawnienie: 'postepowanie:zlecenie-wywiadu:create', przepis: `art. 106 ust. 4 i art. 107 ${UPS}` },
  { kod: 'podpis-wywiadu', droga: true, nazwa: 'Podpisanie wywiadu', z: ['wywiad-zlecony'], do: 'wywiad-gotowy', uprawnienie: PODPISUJE_WYWIAD, przepis: `art. 107 ust. 1 i 5e ${UPS}`, konczy: ['wywiad', 'wywiad-pilny'] },
  { kod: 'odmowa-wywiadu', nazwa: 'Odmowa udziału w wywiadzie', z: ['wywiad-zlecony'], do: 'wywiad-gotowy', uprawnienie: PODPISUJE_WYWIAD, przepis: `art. 107 ust. 4a ${UPS}`, konczy: ['wywiad', 'wywiad-pilny'] },
  { kod: 'plan', droga: true, nazwa: 'Przedstawienie planu pomocy', z: ['wywiad-gotowy'], do: 'plan-gotowy', uprawnienie: PODPISUJE_WYWIAD, przepis: `art. 107 ust. 1 i art. 119 ust. 1 pkt 2 ${UPS}` },
  { kod: 'zwrot-planu', nazwa: 'Zwrot planu pomocy do poprawy', z: ['plan-gotowy'], do: 'wywiad-gotowy', uprawnienie: 'postepowanie:plan:approve', przepis: `art. 110 ust. 7 ${UPS}, ${WYWIAD}` },
  { kod: 'zatwierdzenie-planu', droga: true, nazwa: 'Zatwierdzenie planu pomocy', z: ['plan-gotowy'], do: null, uprawnienie: 'postepowanie:plan:approve', przepis: `art. 110 ust. 7 ${UPS}, ${WYWIAD}` },
  {
    kod: 'wykorzystanie-wywiadu', droga: true, nazwa: 'Wykorzystanie wywiadu z poprzedniego postępowania', z: ['wszczete'], do: 'plan-gotowy', uprawnienie: 'postepowanie:plan:approve', reczna: true, dane: PrzyczynaCzynnosci, przepis: `art. 104 § 2 i art. 138 § 2 KPA, art. 106 ust. 8 i art. 107 ust. 4 ${UPS}`,
    wymaga_jednego: [{ zdarzenia: ['wszczecie-po-uchyleniu', 'wszczecie-reszty', 'czas-zawieszenia'], brak: 'dotyczy tylko sprawy zwróconej przez SKO, reszty żądania po decyzji częściowej i zasiłku na czas zawieszenia' }],
    konczy: ['wywiad', 'wywiad-pilny'],
  },
];

/** Delay and what a party can do about it (KPA 35-37). */
export const zwloka: readonly Przejscie[] = [
  { kod: 'uznanie-za-skomplikowana', nazwa: 'Uznanie sprawy za szczególnie skomplikowaną', z: W_TOKU, do: null, uprawnienie: PRZEDLUZA, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 35 § 3 KPA', tylko_raz: 'sprawę już uznano za szczególnie skomplikowaną', uchyla: ['zalatwienie'], zaczyna: ['zalatwienie-skomplikowane'] },
  { kod: 'nowy-termin', nazwa: 'Zawiadomienie o niezałatwieniu sprawy w terminie', z: [...PRZED_WYDANIEM, DO_WZNOWIENIA], do: null, uprawnienie: PRZEDLUZA, reczna: true, dane: NowyTermin, przepis: 'art. 36 KPA', przesuwa: ZALATWIENIE, tylko_dalej: true },
  { kod: 'okres-niewliczany', nazwa: 'Okres niewliczany do terminu załatwienia', z: [...PRZED_WYDANIEM, DO_WZNOWIENIA], do: null, uprawnienie: PRZEDLUZA, reczna: true, dane: OkresNiewliczany, przepis: 'art. 35 § 5 KPA', wydluza: ZALATWIENIE },
  { kod: 'ponaglenie', nazwa: 'Wpływ ponaglenia', z: BEZCZYNNOSC, do: null, uprawnienie: 'postepowanie:odwolanie:write', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 37 § 1-3 KPA', zaczyna: ['przekazanie-ponaglenia'] },
  { kod: 'przekazanie-ponaglenia', nazwa: 'Przekazanie ponaglenia do SKO ze stanowiskiem', z: BEZCZYNNOSC, do: null, uprawnienie: 'postepowanie:odwolanie:write', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 37 § 4 KPA', wymaga: { ponaglenie: 'nie wpłynęło ponaglenie' }, konczy: ['przekazanie-ponaglenia'] },
  { kod: 'ponaglenie-bez-rozpoznania', nazwa: 'Pozostawienie ponaglenia bez rozpoznania', z: BEZCZYNNOSC, do: null, uprawnienie: 'postepowanie:odwolanie:write', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 37 § 3a KPA', wymaga: { ponaglenie: 'nie wpłynęło ponaglenie' }, wczesniej_niz_termin: { zdarzenie: 'ponaglenie', terminy: ZALATWIENIE, brak: 'termin załatwienia sprawy upłynął, zanim wpłynęło ponaglenie' }, konczy: ['przekazanie-ponaglenia'] },
  { kod: 'ponaglenie-rozstrzygniete', nazwa: 'Rozstrzygnięcie ponaglenia przez SKO', z: BEZCZYNNOSC, do: null, uprawnienie: 'postepowanie:odwolanie:write', reczna: true, dane: RozstrzygnieciePonaglenia, przepis: 'art. 37 § 5-6 KPA', wymaga: { 'przekazanie-ponaglenia': 'ponaglenia nie przekazano do SKO' }, przesuwa: ZALATWIENIE },
];

/** Suspension and its end (KPA 97-103): both are orders, so they follow from a signed letter. */
export const zawieszenie: readonly Przejscie[] = [
  { kod: 'zawieszenie', nazwa: 'Zawieszenie postępowania', z: W_TOKU, do: 'zawieszone', uprawnienie: ZAWIESZA, dane: Zawieszenie, przepis: 'art. 97, 98 i 101 KPA', zegar: 'staje', zaczyna: ['przeglad-zawieszenia', 'wycofanie-zadania'] },
  { kod: 'przeglad-zawieszenia', nazwa: 'Sprawdzenie, że przyczyna zawieszenia trwa', z: ['zawieszone'], do: null, uprawnienie: ZAWIESZA, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 97 § 2 i art. 100 KPA', konczy: ['przeglad-zawieszenia'], zaczyna: ['przeglad-zawieszenia'] },
  {
    kod: 'podjecie', droga: true, nazwa: 'Podjęcie zawieszonego postępowania', z: ['zawieszone'], do: 'poprzedni', uprawnienie: ZAWIESZA, przepis: 'art. 97 § 2 i art. 98 § 2 KPA', zegar: 'rusza', przed_uplywem: 'wycofanie-zadania', konczy: ['przeglad-zawieszenia', 'wycofanie-zadania'], uchyla: ['trzy-lata-zawieszenia'],
    wymaga_gdy: { 'zawieszenie-106': { jedno_z: ['potwierdzenie-orzeczenia', 'podjecie-106'], brak: `zawieszono do dnia dostarczenia orzeczenia: odnotuj jego dostarczenie albo podejmij z urzędu (art. 106 ust. 9-11 ${UPS})` } },
  },
];

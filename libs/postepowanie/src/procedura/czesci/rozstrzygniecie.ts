import { Odwolanie, PrzyczynaCzynnosci } from '../dane-czynnosci.js';
import type { Przejscie } from '../procedura.js';
import { W_TOKU, ZALATWIENIE } from './stany.js';
import { UPS } from './terminy.js';
import { WYSLUCHANIE } from './udzial.js';

const PRZYGOTOWUJE = 'postepowanie:decyzja:prepare';
const ZATWIERDZA = 'postepowanie:decyzja:approve';

/** The head agrees to the plan, or to using an interview and plan that are already there. */
const PLAN = { zdarzenia: ['zatwierdzenie-planu', 'wykorzystanie-wywiadu'], brak: 'kierownik nie zatwierdził planu pomocy' };
const COFNIETY = { jedno_z: ['podtrzymanie-wniosku'], brak: 'strona cofnęła wniosek: przygotuj umorzenie (art. 105 § 2 KPA)' };
const zUrzedu = { jedno_z: ['zawiadomienie-wszczecia'], brak: 'strony nie zawiadomiono o wszczęciu postępowania z urzędu (art. 61 § 4 KPA)' };

/** The draft of a ruling on the demand: after the plan of help, or at once where no interview is needed. */
export function projekt(zWywiadem: boolean): Przejscie {
  return {
    kod: 'projekt', droga: true, nazwa: 'Przygotowanie projektu decyzji', z: zWywiadem ? ['plan-gotowy'] : ['wszczete', 'plan-gotowy'], do: 'projekt', uprawnienie: PRZYGOTOWUJE, przepis: 'art. 104 i 107 KPA',
    wymaga_gdy: { 'wszczecie-z-urzedu': zUrzedu, 'wszczecie-z-urzedu-pilne': zUrzedu, 'cofniecie-wniosku': COFNIETY },
    wymaga_jednego: [...(zWywiadem ? [PLAN] : []), WYSLUCHANIE],
    konczy: ['wypowiedzenie', 'dowody'],
  };
}

/** From the draft to delivery. */
export const rozstrzygniecie: readonly Przejscie[] = [
  {
    kod: 'projekt-umorzenia', nazwa: 'Przygotowanie projektu umorzenia', z: [...W_TOKU, 'zawieszone'], do: 'projekt', zapamietuje: true, uprawnienie: PRZYGOTOWUJE, przepis: 'art. 105 KPA',
    // Who withdraws the application, or is taken to have withdrawn it, has been heard.
    wymaga_gdy: { autokorekta: { jedno_z: [], brak: 'po uwzględnieniu odwołania decyzję uchyla się albo zmienia (art. 132 § 1 KPA)' } },
    wymaga_jednego: [{ ...WYSLUCHANIE, zdarzenia: [...WYSLUCHANIE.zdarzenia, 'cofniecie-wniosku'] }],
  },
  {
    kod: 'wycofanie-umorzenia', nazwa: 'Wycofanie projektu umorzenia', z: ['projekt'], do: 'poprzedni', uprawnienie: PRZYGOTOWUJE, przepis: 'art. 105 KPA',
    wymaga: { 'projekt-umorzenia': 'nie ma projektu umorzenia' },
  },
  { kod: 'zatwierdzenie', droga: true, nazwa: 'Zatwierdzenie projektu decyzji', z: ['projekt'], do: 'do-podpisu', uprawnienie: ZATWIERDZA, przepis: 'art. 104 i 107 KPA' },
  { kod: 'zwrot', nazwa: 'Zwrot projektu do poprawy', z: ['do-podpisu'], do: 'projekt', uprawnienie: ZATWIERDZA, przepis: 'art. 107 KPA' },
  { kod: 'wydanie', droga: true, nazwa: 'Podpisanie decyzji', z: ['do-podpisu'], do: 'wydana', zapomina: true, uprawnienie: 'postepowanie:decyzja:sign', przepis: `art. 107 § 1 KPA, art. 110 ust. 7-8 ${UPS}`, konczy: [...ZALATWIENIE, 'przekazanie-odwolania'], uchyla: ['przeglad-zawieszenia', 'trzy-lata-zawieszenia', 'wycofanie-zadania'], zaczyna: ['doreczenie-decyzji'] },
  { kod: 'doreczenie', droga: true, nazwa: 'Doręczenie decyzji', z: ['wydana'], do: 'doreczona', uprawnienie: 'postepowanie:doreczenie:write', przepis: 'art. 39-49 i 109 KPA', konczy: ['doreczenie-decyzji'], zaczyna: ['odwolanie'] },
];

/** What a party and SKO do about a decision (KPA 127-140). */
export const odwolania: readonly Przejscie[] = [
  { kod: 'zrzeczenie-odwolania', nazwa: 'Zrzeczenie się odwołania', z: ['doreczona'], do: 'ostateczna', uprawnienie: 'postepowanie:odwolanie:write', przepis: 'art. 127a KPA', uchyla: ['odwolanie'], zaczyna: ['zamkniecie-sprawy'] },
  { kod: 'ostatecznosc', nazwa: 'Decyzja stała się ostateczna', z: ['doreczona'], do: 'ostateczna', uprawnienie: null, przepis: 'art. 16 § 1 i art. 129 § 2 KPA', po_uplywie: 'odwolanie', konczy: ['odwolanie'], zaczyna: ['zamkniecie-sprawy'] },
  { kod: 'ostatecznosc-bez-uzasadnienia', nazwa: 'Decyzja ostateczna z dniem doręczenia', z: ['doreczona'], do: 'ostateczna', uprawnienie: null, przepis: 'art. 127 § 1a KPA', uchyla: ['odwolanie'], zaczyna: ['zamkniecie-sprawy'] },
  { kod: 'zrzeczenie-wykonywanej', nazwa: 'Zrzeczenie się odwołania od decyzji już wykonywanej', z: ['realizacja', 'wstrzymana'], do: null, uprawnienie: 'postepowanie:odwolanie:write', przepis: 'art. 127a KPA', uchyla: ['odwolanie'] },
  { kod: 'ostatecznosc-wykonywanej', nazwa: 'Decyzja już wykonywana stała się ostateczna', z: ['realizacja', 'wstrzymana'], do: null, uprawnienie: null, przepis: 'art. 16 § 1 i art. 129 § 2 KPA', po_uplywie: 'odwolanie', konczy: ['odwolanie'] },
  // A late appeal goes to SKO too: only it finds the lateness (KPA 134).
  { kod: 'odwolanie', nazwa: 'Wniesienie odwołania', z: ['doreczona', 'realizacja', 'wstrzymana', 'ostateczna', 'zakonczona'], do: 'odwolanie', uprawnienie: 'postepowanie:odwolanie:write', reczna: true, dane: Odwolanie, przepis: 'art. 127-129 KPA', nie_przed: ['doreczenie', 'doreczenie-uzupelnienia'], konczy: ['odwolanie', 'zamkniecie-sprawy'], uchyla: ['aktualizacja-wywiadu', 'koniec-okresu', 'wyjasnienie-wstrzymania'], zaczyna: ['przekazanie-odwolania'] },
  { kod: 'autokorekta', nazwa: 'Uwzględnienie odwołania w całości', z: ['odwolanie'], do: 'projekt', uprawnienie: 'postepowanie:decyzja:approve', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 132 KPA' },
  { kod: 'przekazanie-do-sko', droga: true, nazwa: 'Przekazanie odwołania z aktami do SKO', z: ['odwolanie', 'projekt'], do: 'w-sko', uprawnienie: 'postepowanie:odwolanie:write', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 133 KPA', wymaga: { odwolanie: 'nie wniesiono odwołania' }, konczy: ['przekazanie-odwolania'], zaczyna: ['rozstrzygniecie-sko'] },
];

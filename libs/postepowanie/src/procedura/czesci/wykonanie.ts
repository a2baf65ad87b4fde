import { DecyzjaSko, PrzyczynaCzynnosci, RozstrzygniecieSko } from '../dane-czynnosci.js';
import type { Przejscie } from '../procedura.js';
import { UPS } from './terminy.js';

const ZAMYKA = 'postepowanie:sprawa:close';
const WSTRZYMUJE = 'postepowanie:wyplata:suspend';
const OBOWIAZUJE = 'decyzja jeszcze obowiązuje: najpierw musi upłynąć jej okres albo wygasnąć decyzja';

/** What SKO decided. */
export const rozstrzygniecieSko: readonly Przejscie[] = [
  { kod: 'utrzymanie', droga: true, nazwa: 'Utrzymanie decyzji w mocy albo inne zakończenie odwołania przez SKO', z: ['w-sko'], do: 'ostateczna', uprawnienie: 'postepowanie:odwolanie:write', reczna: true, dane: RozstrzygniecieSko, przepis: 'art. 134 i art. 138 § 1 pkt 1 i 3 KPA', konczy: ['rozstrzygniecie-sko'], zaczyna: ['zamkniecie-sprawy'] },
  { kod: 'zmiana-przez-sko', nazwa: 'Nowe rozstrzygnięcie SKO co do istoty albo umorzenie postępowania', z: ['w-sko'], do: 'ostateczna', uprawnienie: 'postepowanie:odwolanie:write', reczna: true, dane: DecyzjaSko, przepis: 'art. 138 § 1 pkt 2 KPA', konczy: ['rozstrzygniecie-sko'], zaczyna: ['zamkniecie-sprawy'] },
  {
    kod: 'uchylenie', droga: true, nazwa: 'Uchylenie przez SKO do ponownego rozpatrzenia', z: ['w-sko'], do: 'uchylone', uprawnienie: 'postepowanie:odwolanie:write', reczna: true, dane: RozstrzygniecieSko, przepis: 'art. 138 § 2 KPA', uchyla: 'wszystkie',
    otwiera: { rodzaj: 'po-uchyleniu', przejscie: 'wszczecie-po-uchyleniu' },
  },
];

/** Carrying a decision out, and the end. */
export const wykonanie: readonly Przejscie[] = [
  { kod: 'realizacja', nazwa: 'Skierowanie do realizacji', z: ['doreczona', 'ostateczna'], do: 'realizacja', uprawnienie: null, przepis: 'art. 130 KPA', konczy: ['zamkniecie-sprawy'], zaczyna: ['aktualizacja-wywiadu', 'koniec-okresu'] },
  { kod: 'realizacja-jednorazowa', nazwa: 'Skierowanie do jednorazowej realizacji', z: ['doreczona', 'ostateczna'], do: 'realizacja', uprawnienie: null, przepis: 'art. 130 KPA', uchyla: ['zamkniecie-sprawy'], zaczyna: ['zamkniecie-sprawy'] },
  {
    kod: 'powrot-do-realizacji', nazwa: 'Dalsza realizacja po rozstrzygnięciu SKO', z: ['ostateczna'], do: 'realizacja', uprawnienie: WSTRZYMUJE, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 130 i art. 138 § 1 KPA',
    wymaga_jednego: [{ zdarzenia: ['realizacja', 'realizacja-jednorazowa'], brak: 'decyzji jeszcze nie wykonywano' }], konczy: ['zamkniecie-sprawy'], zaczyna: ['aktualizacja-wywiadu', 'koniec-okresu'],
  },
  { kod: 'aktualizacja-wywiadu', nazwa: 'Aktualizacja wywiadu', z: ['realizacja', 'wstrzymana'], do: null, uprawnienie: 'postepowanie:wywiad:sign', przepis: `art. 107 ust. 4 ${UPS}`, konczy: ['aktualizacja-wywiadu'], zaczyna: ['aktualizacja-wywiadu'] },
  // The interview that counts may lie outside of this proceeding, and not every form of help is permanent.
  { kod: 'bieg-aktualizacji', nazwa: 'Ustalenie terminu aktualizacji wywiadu', z: ['realizacja', 'wstrzymana'], do: null, uprawnienie: null, przepis: `art. 107 ust. 4 ${UPS}`, uchyla: ['aktualizacja-wywiadu'], zaczyna: ['aktualizacja-wywiadu'] },
  { kod: 'wstrzymanie', nazwa: 'Wstrzymanie wypłaty', z: ['realizacja'], do: 'wstrzymana', uprawnienie: WSTRZYMUJE, reczna: true, dane: PrzyczynaCzynnosci, przepis: `art. 106a, art. 11 i art. 107 ust. 4a ${UPS}`, zaczyna: ['wyjasnienie-wstrzymania'] },
  { kod: 'wznowienie-wyplaty', droga: true, nazwa: 'Wznowienie wypłaty', z: ['wstrzymana'], do: 'realizacja', uprawnienie: WSTRZYMUJE, reczna: true, dane: PrzyczynaCzynnosci, przepis: `art. 106a ${UPS}`, konczy: ['wyjasnienie-wstrzymania'] },
  { kod: 'wygasniecie', nazwa: 'Koniec mocy decyzji', z: ['realizacja', 'wstrzymana', 'ostateczna'], do: null, uprawnienie: null, przepis: `art. 106 ust. 5 i art. 106a ${UPS}, art. 162 KPA`, uchyla: ['aktualizacja-wywiadu', 'koniec-okresu', 'wyjasnienie-wstrzymania', 'zamkniecie-sprawy'], zaczyna: ['zamkniecie-sprawy'] },
  { kod: 'przywrocenie-mocy', nazwa: 'Przywrócenie mocy decyzji', z: ['realizacja', 'wstrzymana', 'ostateczna'], do: null, uprawnienie: null, przepis: 'art. 138 § 1 pkt 2 i § 2 KPA', uchyla: ['zamkniecie-sprawy'], zaczyna: ['aktualizacja-wywiadu', 'koniec-okresu'] },
  { kod: 'zakonczenie', droga: true, nazwa: 'Zamknięcie sprawy', z: ['ostateczna'], do: 'zakonczona', uprawnienie: ZAMYKA, reczna: true, przepis: 'art. 110 KPA', uchyla: 'wszystkie' },
  {
    kod: 'zakonczenie-realizacji', droga: true, nazwa: 'Zakończenie realizacji i zamknięcie sprawy', z: ['realizacja', 'wstrzymana'], do: 'zakonczona', uprawnienie: ZAMYKA, reczna: true, przepis: 'art. 110 KPA',
    wymaga_jednego: [{ zdarzenia: ['realizacja-jednorazowa', 'wygasniecie'], po_uplywie: 'koniec-okresu', brak: OBOWIAZUJE }], po_uplywie: 'odwolanie', uchyla: 'wszystkie',
  },
];

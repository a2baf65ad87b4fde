import { DoreczenieWezwania, Przekazanie, PrzyczynaCzynnosci } from '../dane-czynnosci.js';
import type { Przejscie } from '../procedura.js';
import { PRZED_WYDANIEM } from './stany.js';
import { UPS, WYWIAD } from './terminy.js';

const REJESTRUJE = 'postepowanie:wniosek:create';
const FORMALNE = 'postepowanie:brak:write';

/** How a proceeding begins; with an interview its term begins too. */
export function wszczecia(zWywiadem: boolean): Przejscie[] {
  const zaczyna = (wywiad: string): string[] => ['zalatwienie', ...(zWywiadem ? [wywiad] : [])];
  const pilne = `, § 3 ust. 3 ${WYWIAD}`;
  return [
    { kod: 'wszczecie', nazwa: 'Wszczęcie postępowania', z: [], do: 'wszczete', uprawnienie: REJESTRUJE, przepis: 'art. 61 KPA', zaczyna: zaczyna('wywiad') },
    { kod: 'wszczecie-pilne', nazwa: 'Wszczęcie postępowania w sprawie niecierpiącej zwłoki', z: [], do: 'wszczete', uprawnienie: REJESTRUJE, przepis: `art. 61 KPA${pilne}`, zaczyna: zaczyna('wywiad-pilny') },
    { kod: 'wszczecie-z-urzedu', nazwa: 'Wszczęcie postępowania z urzędu', z: [], do: 'wszczete', uprawnienie: REJESTRUJE, przepis: `art. 61 § 1 KPA, art. 102 ust. 2 ${UPS}`, zaczyna: zaczyna('wywiad') },
    { kod: 'wszczecie-z-urzedu-pilne', nazwa: 'Wszczęcie z urzędu postępowania w sprawie niecierpiącej zwłoki', z: [], do: 'wszczete', uprawnienie: REJESTRUJE, przepis: `art. 61 § 1 KPA, art. 102 ust. 2 ${UPS}${pilne}`, zaczyna: zaczyna('wywiad-pilny') },
    { kod: 'wszczecie-po-uchyleniu', nazwa: 'Ponowne rozpatrzenie po uchyleniu decyzji', z: [], do: 'wszczete', uprawnienie: 'postepowanie:odwolanie:write', przepis: 'art. 138 § 2 KPA', zaczyna: zaczyna('wywiad') },
    { kod: 'wszczecie-reszty', nazwa: 'Reszta żądania po decyzji częściowej', z: [], do: 'wszczete', uprawnienie: null, przepis: 'art. 104 § 2 KPA', zaczyna: ['zalatwienie-reszty'] },
  ];
}

/** Formal defects, jurisdiction, refusal to begin (KPA 61a, 64, 65). */
export const formalne: readonly Przejscie[] = [
  // The party's delay in curing a defect is not counted (KPA 35 § 5); the day of the start stays the day of filing (PS-60).
  { kod: 'wezwanie-brakow', nazwa: 'Wezwanie do usunięcia braków podania', z: ['wszczete', 'wywiad-zlecony'], do: 'braki', uprawnienie: FORMALNE, przepis: 'art. 64 § 2 KPA', zegar: 'staje', zegar_przepis: 'art. 35 § 5 KPA', zaczyna: ['dowod-doreczenia'] },
  { kod: 'doreczenie-wezwania-brakow', nazwa: 'Doręczenie wezwania do usunięcia braków', z: ['braki'], do: null, uprawnienie: null, przepis: 'art. 64 § 2 KPA', dane: DoreczenieWezwania, konczy: ['dowod-doreczenia'], uchyla: ['braki'], zaczyna: ['braki'] },
  {
    kod: 'przywrocenie-terminu-brakow', nazwa: 'Przywrócenie terminu usunięcia braków', z: ['braki'], do: null, uprawnienie: 'postepowanie:postanowienie:sign', reczna: true, dane: PrzyczynaCzynnosci,
    przepis: 'art. 58 i art. 59 § 1 KPA', po_uplywie: 'braki', wymaga: { 'doreczenie-wezwania-brakow': 'termin jeszcze nie biegł' }, uchyla: ['braki'], zaczyna: ['braki'],
  },
  // What is supplied after the term supplies nothing (KPA 64 § 2), unless the term was restored: it is filed anew, with its own day.
  { kod: 'usuniecie-brakow', droga: true, nazwa: 'Usunięcie braków podania', z: ['braki'], do: 'poprzedni', uprawnienie: FORMALNE, reczna: true, przepis: 'art. 64 § 2 KPA', przed_uplywem: 'braki', konczy: ['braki', 'dowod-doreczenia'], zegar: 'rusza' },
  {
    kod: 'pozostawienie-bez-rozpoznania', nazwa: 'Pozostawienie podania bez rozpoznania', z: ['braki'], do: 'bez-rozpoznania', uprawnienie: FORMALNE, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 64 § 2 KPA',
    wymaga: { 'doreczenie-wezwania-brakow': 'nie ma dowodu doręczenia wezwania' }, po_uplywie: 'braki', uchyla: 'wszystkie',
  },
  { kod: 'pozostawienie-bez-adresu', nazwa: 'Pozostawienie bez rozpoznania podania bez adresu', z: ['wszczete'], do: 'bez-rozpoznania', uprawnienie: FORMALNE, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 64 § 1 KPA', uchyla: 'wszystkie' },
  { kod: 'przekazanie-wedlug-wlasciwosci', nazwa: 'Przekazanie sprawy właściwemu organowi', z: ['wszczete', 'braki', 'wywiad-zlecony', 'wywiad-gotowy'], do: 'przekazane', uprawnienie: 'postepowanie:wlasciwosc:transfer', reczna: true, dane: Przekazanie, przepis: `art. 65 § 1 KPA, art. 101 ${UPS}`, uchyla: 'wszystkie' },
  { kod: 'odmowa-wszczecia', nazwa: 'Odmowa wszczęcia postępowania', z: ['wszczete', 'braki'], do: 'odmowa-wszczecia', uprawnienie: 'postepowanie:decyzja:sign', przepis: 'art. 61a KPA', uchyla: 'wszystkie', zaczyna: ['dowod-doreczenia'] },
  { kod: 'zwrot-podania', nazwa: 'Zwrot podania', z: ['wszczete', 'braki'], do: 'zwrocone', uprawnienie: 'postepowanie:postanowienie:sign', przepis: 'art. 66 § 3 KPA', uchyla: 'wszystkie', zaczyna: ['dowod-doreczenia'] },
  { kod: 'cofniecie-wniosku', nazwa: 'Cofnięcie wniosku przez stronę', z: PRZED_WYDANIEM, do: null, uprawnienie: FORMALNE, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 105 § 2 KPA' },
  { kod: 'podtrzymanie-wniosku', nazwa: 'Podtrzymanie wniosku mimo jego cofnięcia', z: PRZED_WYDANIEM, do: null, uprawnienie: FORMALNE, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 105 § 2 KPA', wymaga: { 'cofniecie-wniosku': 'strona nie cofnęła wniosku' } },
];

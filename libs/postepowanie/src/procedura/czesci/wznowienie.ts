import { PrzyczynaCzynnosci } from '../dane-czynnosci.js';
import type { Przejscie } from '../procedura.js';
import { DO_WZNOWIENIA } from './stany.js';

const WSZCZYNA = 'postepowanie:wniosek:create';
const POSTANAWIA = 'postepowanie:postanowienie:sign';
const KOLEGIUM = { jedno_z: [], brak: 'właściwe jest kolegium (art. 150 KPA): przekaż mu podanie' };

/** Reopening (KPA 145-152): first an order whether, then a decision about the earlier one. */
export const wznowienie: readonly Przejscie[] = [
  { kod: 'wszczecie-wznowienia', nazwa: 'Podanie strony o wznowienie postępowania', z: [], do: DO_WZNOWIENIA, uprawnienie: WSZCZYNA, przepis: 'art. 145-148 KPA', zaczyna: ['zalatwienie'] },
  { kod: 'wszczecie-z-urzedu-wznowienia', nazwa: 'Wznowienie postępowania z urzędu', z: [], do: DO_WZNOWIENIA, uprawnienie: WSZCZYNA, przepis: 'art. 145 i art. 147 KPA', zaczyna: ['zalatwienie'] },
  { kod: 'podanie-po-terminie', nazwa: 'Podanie o wznowienie wniesiono po terminie', z: [DO_WZNOWIENIA], do: null, uprawnienie: null, przepis: 'art. 148 KPA' },
  { kod: 'wlasciwosc-kolegium', nazwa: 'O wznowieniu rozstrzyga kolegium', z: [DO_WZNOWIENIA], do: null, uprawnienie: null, przepis: 'art. 150 KPA' },
  { kod: 'przywrocenie-terminu', nazwa: 'Przywrócenie terminu do wniesienia podania o wznowienie', z: [DO_WZNOWIENIA], do: null, uprawnienie: POSTANAWIA, reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 58 i art. 59 § 1 KPA', wymaga: { 'podanie-po-terminie': 'podanie wniesiono w terminie' } },
  {
    kod: 'postanowienie-o-wznowieniu', droga: true, nazwa: 'Postanowienie o wznowieniu postępowania', z: [DO_WZNOWIENIA], do: 'wszczete', uprawnienie: POSTANAWIA, przepis: 'art. 149 § 1 KPA',
    wymaga_gdy: { 'wlasciwosc-kolegium': KOLEGIUM, 'podanie-po-terminie': { jedno_z: ['przywrocenie-terminu'], brak: 'podanie wniesiono po upływie miesiąca (art. 148 KPA): przywróć termin albo odmów wznowienia' } },
  },
  { kod: 'odmowa-wznowienia', nazwa: 'Postanowienie o odmowie wznowienia', z: [DO_WZNOWIENIA], do: 'odmowa-wznowienia', uprawnienie: POSTANAWIA, przepis: 'art. 149 § 3 KPA', wymaga_gdy: { 'wlasciwosc-kolegium': KOLEGIUM }, uchyla: 'wszystkie', zaczyna: ['dowod-doreczenia'] },
  { kod: 'przekazanie-wznowienia', nazwa: 'Przekazanie podania o wznowienie do SKO', z: [DO_WZNOWIENIA], do: 'wznowienie-przekazane', uprawnienie: 'postepowanie:wlasciwosc:transfer', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 65 § 1 i art. 150 KPA', wymaga: { 'wlasciwosc-kolegium': 'właściwy jest ośrodek' }, uchyla: 'wszystkie' },
  { kod: 'wstrzymanie-wykonania', nazwa: 'Wstrzymanie wykonania decyzji dotychczasowej', z: ['wszczete', 'plan-gotowy', 'projekt'], do: null, uprawnienie: 'postepowanie:wyplata:suspend', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 152 § 1 KPA', wymaga: { 'postanowienie-o-wznowieniu': 'nie wznowiono postępowania' } },
];

import { DoreczenieZTerminem, OswiadczenieStrony, PrzyczynaCzynnosci, UdzielenieBezDecyzji } from '../dane-czynnosci.js';
import type { Przejscie, WarunekAlternatywny } from '../procedura.js';
import { PO_WYDANIU, PRZED_WYDANIEM, W_TOKU } from './stany.js';
import { UPS } from './terminy.js';

const UDZIAL = 'postepowanie:udzial:write';

/** What must be true before a draft: the party was heard or waived it (KPA 10, 79a, 81). */
export const WYSLUCHANIE: WarunekAlternatywny = {
  zdarzenia: ['oswiadczenie-10', 'odstapienie-10', 'wypowiedzenie-strony'],
  po_uplywie: 'wypowiedzenie',
  // Before the evidence is there, there is nothing to be heard about.
  po: ['podpis-wywiadu', 'odmowa-wywiadu', 'uzupelnienie-dowodow', 'potwierdzenie-orzeczenia'],
  brak: 'strona nie miała możliwości wypowiedzieć się co do zebranych dowodów i niespełnionych warunków (art. 10 i 79a KPA)',
};

/** Evidence from the party, and its part in the proceedings. */
export const udzial: readonly Przejscie[] = [
  { kod: 'wezwanie-o-dowody', nazwa: 'Wezwanie o dowody', z: W_TOKU, do: null, uprawnienie: UDZIAL, przepis: `art. 50 § 1 i art. 77 § 1 KPA, art. 107 ust. 5b-5d ${UPS}`, zaczyna: ['dowod-doreczenia'] },
  { kod: 'doreczenie-wezwania-o-dowody', nazwa: 'Doręczenie wezwania o dowody', z: PRZED_WYDANIEM, do: null, uprawnienie: null, dane: DoreczenieZTerminem, przepis: 'art. 50 § 1 KPA', konczy: ['dowod-doreczenia'], zaczyna: ['dowody'] },
  { kod: 'uzupelnienie-dowodow', nazwa: 'Uzupełnienie dowodów przez stronę', z: PRZED_WYDANIEM, do: null, uprawnienie: UDZIAL, reczna: true, przepis: 'art. 77 § 1 KPA', wymaga: { 'wezwanie-o-dowody': 'nie wezwano o dowody' }, konczy: ['dowody', 'dowod-doreczenia'] },
  { kod: 'zawiadomienie-wszczecia', nazwa: 'Zawiadomienie o wszczęciu postępowania', z: PRZED_WYDANIEM, do: null, uprawnienie: UDZIAL, reczna: true, przepis: 'art. 61 § 4 KPA' },
  { kod: 'zawiadomienie-10', nazwa: 'Zawiadomienie o możliwości wypowiedzenia się i o niespełnionych warunkach', z: W_TOKU, do: null, uprawnienie: UDZIAL, przepis: 'art. 10 § 1 i art. 79a KPA', zaczyna: ['dowod-doreczenia'] },
  { kod: 'doreczenie-zawiadomienia-10', nazwa: 'Doręczenie zawiadomienia o możliwości wypowiedzenia się', z: PRZED_WYDANIEM, do: null, uprawnienie: null, dane: DoreczenieZTerminem, przepis: 'art. 10 § 1 i art. 79a KPA', konczy: ['dowod-doreczenia'], zaczyna: ['wypowiedzenie'] },
  { kod: 'wypowiedzenie-strony', nazwa: 'Wypowiedzenie się strony', z: W_TOKU, do: null, uprawnienie: UDZIAL, reczna: true, dane: OswiadczenieStrony, przepis: 'art. 10 § 1 i art. 81 KPA', wymaga: { 'zawiadomienie-10': 'strony nie zawiadomiono' }, konczy: ['wypowiedzenie', 'dowod-doreczenia'] },
  { kod: 'oswiadczenie-10', droga: true, nazwa: 'Oświadczenie strony, że zapoznała się z materiałem', z: W_TOKU, do: null, uprawnienie: UDZIAL, reczna: true, dane: OswiadczenieStrony, przepis: 'art. 10 § 1, art. 72 i art. 79a KPA', konczy: ['wypowiedzenie'] },
  { kod: 'odstapienie-10', nazwa: 'Odstąpienie od wysłuchania strony', z: W_TOKU, do: null, uprawnienie: 'postepowanie:decyzja:approve', reczna: true, dane: PrzyczynaCzynnosci, przepis: 'art. 10 § 2-3 KPA' },
];

/** Orders that mend or explain, at any time after the signature (KPA 111-113). */
export const poprawki: readonly Przejscie[] = [
  { kod: 'sprostowanie', nazwa: 'Sprostowanie omyłki w decyzji', z: PO_WYDANIU, do: null, uprawnienie: 'postepowanie:decyzja:sign', przepis: 'art. 113 § 1 KPA' },
  { kod: 'wyjasnienie', nazwa: 'Wyjaśnienie wątpliwości co do treści decyzji', z: PO_WYDANIU, do: null, uprawnienie: 'postepowanie:decyzja:sign', przepis: 'art. 113 § 2 KPA' },
  // The party's time to appeal begins anew with the delivery of the order (KPA 111 § 2).
  { kod: 'uzupelnienie-decyzji', nazwa: 'Uzupełnienie decyzji', z: ['doreczona', 'realizacja', 'wstrzymana'], do: null, uprawnienie: 'postepowanie:decyzja:sign', przepis: 'art. 111 KPA', zaczyna: ['dowod-doreczenia'] },
  { kod: 'doreczenie-uzupelnienia', nazwa: 'Doręczenie postanowienia o uzupełnieniu decyzji', z: ['doreczona', 'realizacja', 'wstrzymana'], do: null, uprawnienie: null, przepis: 'art. 111 § 2 KPA', konczy: ['dowod-doreczenia'], uchyla: ['odwolanie'], zaczyna: ['odwolanie'] },
];

/** Help that needs no decision (PS-73). It follows from the record of what was given, so nobody takes it without one. */
export const bezDecyzji: Przejscie = {
  kod: 'bez-decyzji', droga: true, nazwa: 'Udzielenie pomocy bez decyzji', z: ['wszczete', 'wywiad-gotowy', 'plan-gotowy'], do: 'bez-decyzji', uprawnienie: 'postepowanie:decyzja:prepare', dane: UdzielenieBezDecyzji,
  przepis: `art. 106 ust. 2 ${UPS}`, uchyla: 'wszystkie',
};

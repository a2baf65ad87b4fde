import { prostyTermin } from '@ostoja/facts';
import type { FaktyZdarzenia, Termin } from '@ostoja/law';
import { NOWELIZACJA_2010, REFORMA, ustawa } from '../przepisy.js';
import { sprawozdanieRzadu } from './sprawozdanie.termin.js';

const ZESPOL = 'przemoc_domowa.zespol';
const CZLONEK = 'członek zespołu interdyscyplinarnego';

/** Terms of the interdisciplinary team, of complaints and of the national bodies. */
export const terminyZespolu: readonly Termin<FaktyZdarzenia>[] = [
  prostyTermin({
    kod: 'nastepne-posiedzenie-zespolu', nazwa: 'następne posiedzenie zespołu interdyscyplinarnego', przepis: ustawa('art. 9a ust. 7'),
    kto: 'przewodniczący zespołu interdyscyplinarnego', czynnosc: 'odbyć kolejne posiedzenie zespołu',
    zdarzenie: 'poprzednie posiedzenie zespołu', parametr: `${ZESPOL}.czestotliwosc_posiedzen`,
    liczenie: 'kalendarzowe', na_czynnosc: false, od: NOWELIZACJA_2010, przyklad: '2025-10-24',
  }),
  prostyTermin({
    kod: 'zawiadomienie-o-posiedzeniu-zespolu', nazwa: 'zawiadomienie o posiedzeniu zespołu interdyscyplinarnego', przepis: ustawa('art. 9a ust. 7b'),
    kto: 'przewodniczący zespołu interdyscyplinarnego', czynnosc: 'zawiadomić członków zespołu o terminie posiedzenia',
    zdarzenie: 'posiedzenie zespołu', parametr: `${ZESPOL}.zawiadomienie_o_posiedzeniu`,
    liczenie: 'kalendarzowe', na_czynnosc: true, wstecz: true, od: REFORMA, przyklad: '2025-12-29',
  }),
  prostyTermin({
    kod: 'zgloszenie-nieobecnosci-na-posiedzeniu', nazwa: 'zgłoszenie nieobecności na posiedzeniu zespołu', przepis: ustawa('art. 9a ust. 7e'),
    kto: CZLONEK, czynnosc: 'poinformować przewodniczącego o przyczynach nieobecności',
    zdarzenie: 'posiedzenie zespołu', parametr: `${ZESPOL}.zgloszenie_nieobecnosci`,
    liczenie: 'kc', na_czynnosc: true, wstecz: true, od: REFORMA, przyklad: '2025-12-29',
  }),
  prostyTermin({
    kod: 'szkolenie-czlonka-zespolu', nazwa: 'obowiązkowe szkolenie członka zespołu', przepis: ustawa('art. 9a ust. 5a'),
    kto: CZLONEK, czynnosc: 'przejść obowiązkowe szkolenie',
    zdarzenie: 'powołanie w skład zespołu', parametr: `${ZESPOL}.szkolenie_obowiazkowe`,
    liczenie: 'kc', na_czynnosc: true, od: REFORMA, przyklad: '2025-01-24',
  }),
  prostyTermin({
    kod: 'powolanie-zespolu-po-reformie', nazwa: 'powołanie nowego zespołu interdyscyplinarnego po reformie z 2023 r.', przepis: 'art. 16 ustawy z 9.03.2023 (Dz.U. 2023 poz. 535)',
    kto: 'wójt, burmistrz albo prezydent miasta', czynnosc: 'powołać zespół interdyscyplinarny na nowych zasadach',
    zdarzenie: 'wejście w życie ustawy z 9.03.2023', parametr: `${ZESPOL}.powolanie_po_reformie`,
    liczenie: 'kc', na_czynnosc: true, od: REFORMA, do: REFORMA, przyklad: '2023-06-22',
  }),
  prostyTermin({
    kod: 'zalatwienie-skargi-na-zespol-lub-grupe', nazwa: 'załatwienie skargi na zespół albo grupę', przepis: 'art. 237 § 1 KPA w związku z art. 9a ust. 7h i art. 9b ust. 16 ustawy o przeciwdziałaniu przemocy domowej',
    kto: 'prezydent miasta (skarga na zespół lub jego członka) albo zespół interdyscyplinarny (skarga na grupę lub jej członka)', czynnosc: 'załatwić skargę bez zbędnej zwłoki',
    zdarzenie: 'wpływ skargi', parametr: 'przemoc_domowa.skarga.zalatwienie',
    liczenie: 'kpa', na_czynnosc: true, od: REFORMA, przyklad: '2025-11-24',
  }),
  prostyTermin({
    kod: 'przekazanie-skargi-na-zespol-lub-grupe', nazwa: 'przekazanie skargi właściwemu organowi', przepis: 'art. 231 § 1 KPA w związku z art. 9a ust. 7h i art. 9b ust. 16 ustawy o przeciwdziałaniu przemocy domowej',
    kto: 'organ, który dostał skargę, choć jej nie rozpatruje', czynnosc: 'niezwłocznie przekazać skargę właściwemu organowi i zawiadomić skarżącego albo wskazać mu właściwy organ',
    zdarzenie: 'wpływ skargi do niewłaściwego organu', parametr: 'przemoc_domowa.skarga.przekazanie',
    liczenie: 'kpa', na_czynnosc: true, od: REFORMA, przyklad: '2025-12-17',
  }),
  prostyTermin({
    kod: 'kadencja-zespolu-monitorujacego', nazwa: 'kadencja krajowego Zespołu Monitorującego do spraw Przeciwdziałania Przemocy Domowej', przepis: ustawa('art. 10a ust. 2'),
    kto: 'Minister do spraw Równości', czynnosc: 'ostatni dzień kadencji krajowego Zespołu Monitorującego (gminny zespół interdyscyplinarny kadencji nie ma)',
    zdarzenie: 'początek kadencji', parametr: 'przemoc_domowa.zespol_monitorujacy.kadencja',
    liczenie: 'kalendarzowe', na_czynnosc: false, od: NOWELIZACJA_2010, przyklad: '2024-01-15',
  }),
  prostyTermin({
    kod: 'wytyczne-do-szkolen-przemoc-domowa', nazwa: 'kolejne wytyczne do szkoleń z przeciwdziałania przemocy domowej', przepis: ustawa('art. 8 pkt 5'),
    kto: 'Minister do spraw Równości', czynnosc: 'wydać kolejne wytyczne do prowadzenia szkoleń',
    zdarzenie: 'wydanie poprzednich wytycznych', parametr: 'przemoc_domowa.szkolenia.wytyczne_ministra',
    liczenie: 'kalendarzowe', na_czynnosc: false, od: REFORMA, przyklad: '2024-03-01',
  }),
  sprawozdanieRzadu,
];

import { tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { BEZ_ZAZALENIA, pisane, postanowienie } from '../bloki.js';

/** KPA 24 and 26: the superior names another official. The wall itself is put up by the record of the exclusion. */
export const wylaczenie = defineSzablonPisma({
  kod: 'wylaczenie-pracownika', nazwa: 'Postanowienie o wyłączeniu pracownika', tytul: 'POSTANOWIENIE', przepis: 'art. 24 i 26 KPA',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 24 § 3, art. 26 § 1 i art. 124 § 1 KPA'), czynnosc: null, czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: {
    podstawa: { rodzaj: 'wybor', nazwa: 'Podstawa', wartosci: { 'z-ustawy': 'art. 24 § 1 KPA (wyłączenie z mocy ustawy)', watpliwosci: 'art. 24 § 3 KPA (wątpliwości co do bezstronności)' }, wymagane: true },
    wylaczony: { rodzaj: 'tekst', nazwa: 'Wyłączony pracownik (imię, nazwisko, stanowisko)', maks: 200, wymagane: true },
    wyznaczony: { rodzaj: 'tekst', nazwa: 'Wyznaczony pracownik (imię, nazwisko, stanowisko)', maks: 200, wymagane: true },
  },
  wolne: { fakty: pisane('Uzasadnienie', 'Okoliczność, która wyłącza pracownika; bez danych osób trzecich.') },
  sekcje: ({ pismo, dane, wolne }) =>
    postanowienie(pismo, {
      podstawa: tekst`${dane.podstawa}, art. 26 § 1 i art. 123 KPA`,
      rozstrzygniecie: tekst`wyłączyć z prowadzenia sprawy: ${dane.wylaczony}, i wyznaczyć do jej prowadzenia: ${dane.wyznaczony}.`,
      uzasadnienie: wolne.fakty,
      uzasadnieniePrawne: tekst`Wyłączony pracownik podejmuje tylko czynności niecierpiące zwłoki ze względu na interes społeczny lub ważny interes stron (art. 24 § 4 KPA). Bezpośredni przełożony wyznacza do prowadzenia sprawy innego pracownika (art. 26 § 1 KPA).`,
      pouczenie: BEZ_ZAZALENIA,
    }),
});

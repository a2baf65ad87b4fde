import { tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { BEZ_ZAZALENIA, dzien, pisane, postanowienie } from '../bloki.js';

/** art. 106 ust. 9-11 of the act. The act itself is taken first, with the day on which the ruling came. */
export const podjeciePoOrzeczeniu = defineSzablonPisma({
  kod: 'podjecie-po-orzeczeniu', nazwa: 'Postanowienie o podjęciu postępowania po orzeczeniu', tytul: 'POSTANOWIENIE', przepis: 'art. 106 ust. 9-11 ustawy o pomocy społecznej',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 124 § 1 KPA'), czynnosc: null, czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: {
    podjeto: dzien('Dzień podjęcia'),
    powod: { rodzaj: 'wybor', nazwa: 'Dlaczego', wartosci: { 'w-terminie': 'orzeczenie dostarczono w ciągu 60 dni od jego otrzymania (art. 106 ust. 9)', 'po-terminie': 'orzeczenie dostarczono po upływie 60 dni od jego otrzymania (art. 106 ust. 10)', 'z-urzedu': 'orzeczenia nie dostarczono (art. 106 ust. 11)' }, wymagane: true },
  },
  wolne: { fakty: pisane('Uzasadnienie faktyczne', 'Kiedy strona otrzymała orzeczenie i kiedy je dostarczyła.') },
  sekcje: ({ pismo, dane, wolne }) =>
    postanowienie(pismo, {
      podstawa: tekst`art. 106 ust. 9-11 ustawy o pomocy społecznej i art. 123 KPA`, rozstrzygniecie: tekst`podjąć zawieszone postępowanie z dniem ${dane.podjeto}.`, uzasadnienie: wolne.fakty,
      uzasadnieniePrawne: tekst`Postępowanie podejmuje się, ponieważ ${dane.powod} ustawy o pomocy społecznej. Od dnia podjęcia terminy biegną dalej.`, pouczenie: BEZ_ZAZALENIA,
    }),
});

import { tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { BEZ_ZAZALENIA, dzien, pisane, postanowienie } from '../bloki.js';
import { PODSTAWA_WZNOWIENIA } from './podstawa-wznowienia.js';

/** KPA 149 § 1: an order with which the proceeding about the grounds and about the matter begins; no complaint lies against it. */
export const wznowienie = defineSzablonPisma({
  kod: 'wznowienie', nazwa: 'Postanowienie o wznowieniu postępowania', tytul: 'POSTANOWIENIE', przepis: 'art. 149 § 1 KPA',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 149 § 1, art. 150 § 1 i art. 124 § 1 KPA'), czynnosc: 'postanowienie-o-wznowieniu', czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: { podstawa: PODSTAWA_WZNOWIENIA, decyzja: dzien('Data decyzji ostatecznej') },
  wolne: { fakty: pisane('Uzasadnienie faktyczne', 'Z czego wynika przyczyna wznowienia i kiedy ją ujawniono.') },
  sekcje: ({ pismo, dane, wolne }) =>
    postanowienie(pismo, {
      podstawa: tekst`art. 149 § 1 i 2, art. 150 § 1 i art. 123 KPA`, rozstrzygniecie: tekst`wznowić postępowanie zakończone decyzją ostateczną z dnia ${dane.decyzja}.`, uzasadnienie: wolne.fakty,
      uzasadnieniePrawne: tekst`Podstawą wznowienia jest: ${dane.podstawa}. Postanowienie jest podstawą do postępowania co do przyczyn wznowienia oraz co do istoty sprawy (art. 149 § 2 KPA).`,
      pouczenie: BEZ_ZAZALENIA,
    }),
});

import { tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { BEZ_ZAZALENIA, dzien, pisane, postanowienie } from '../bloki.js';

/** KPA 97 § 2, 98 § 2; a complaint lies only against a refusal to resume (101 § 3). */
export const podjecie = defineSzablonPisma({
  kod: 'podjecie', nazwa: 'Postanowienie o podjęciu zawieszonego postępowania', tytul: 'POSTANOWIENIE', przepis: 'art. 97 § 2 i art. 98 § 2 KPA',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 124 § 1 KPA'), czynnosc: 'podjecie', czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: { ustanie: dzien('Dzień, w którym ustała przyczyna zawieszenia') },
  wolne: { fakty: pisane('Uzasadnienie faktyczne', 'Dlaczego przyczyna zawieszenia ustała.') },
  sekcje: ({ pismo, dane, wolne }) =>
    postanowienie(pismo, {
      podstawa: tekst`art. 97 § 2 i art. 123 KPA`, rozstrzygniecie: tekst`podjąć zawieszone postępowanie.`, uzasadnienie: wolne.fakty,
      uzasadnieniePrawne: tekst`Przyczyna zawieszenia ustała ${dane.ustanie}. Gdy ustąpią przyczyny uzasadniające zawieszenie, organ podejmuje postępowanie z urzędu lub na żądanie strony. Od tego dnia terminy biegną dalej.`,
      pouczenie: BEZ_ZAZALENIA,
    }),
});

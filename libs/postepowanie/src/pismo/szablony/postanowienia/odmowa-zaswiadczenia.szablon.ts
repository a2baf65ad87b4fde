import { tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { pisane, postanowienie, zazalenie } from '../bloki.js';

/** KPA 219. */
export const odmowaZaswiadczenia = defineSzablonPisma({
  kod: 'odmowa-zaswiadczenia', nazwa: 'Postanowienie o odmowie wydania zaświadczenia', tytul: 'POSTANOWIENIE', przepis: 'art. 219 KPA',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 219 i art. 124 § 1 KPA'), czynnosc: null, czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: { zakres: { rodzaj: 'tekst', nazwa: 'Jakiego zaświadczenia żądano', maks: 300, wymagane: true } },
  wolne: { fakty: pisane('Uzasadnienie faktyczne', 'Co wynika z ewidencji, rejestrów i innych danych ośrodka.'), prawo: pisane('Uzasadnienie prawne', 'Dlaczego nie można wydać zaświadczenia żądanej treści.') },
  sekcje: ({ pismo, dane, wolne }) =>
    postanowienie(pismo, {
      podstawa: tekst`art. 219 i art. 123 KPA`, rozstrzygniecie: tekst`odmówić wydania zaświadczenia: ${dane.zakres}.`, uzasadnienie: wolne.fakty, uzasadnieniePrawne: wolne.prawo, pouczenie: zazalenie(pismo),
    }),
});

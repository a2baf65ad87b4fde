import { tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { pisane, postanowienie, rodo, RODO_POLE, zazalenie } from '../bloki.js';

/** KPA 66 § 3. */
export const zwrotPodania = defineSzablonPisma({
  kod: 'zwrot-podania', nazwa: 'Postanowienie o zwrocie podania', tytul: 'POSTANOWIENIE', przepis: 'art. 66 § 3 KPA',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 66 § 3 i art. 124 § 1 KPA'), czynnosc: 'zwrot-podania', czynnoscDoreczenia: 'doreczenie-postanowienia', daneCzynnosci: ['powod'],
  dane: {
    powod: { rodzaj: 'wybor', nazwa: 'Powód', wartosci: { nieustalony: 'na podstawie danych podania nie można ustalić organu właściwego', 'sad-powszechny': 'z podania wynika, że właściwy jest sąd powszechny' }, wymagane: true },
    rodo: RODO_POLE,
  },
  wolne: { fakty: pisane('Uzasadnienie faktyczne', 'Czego dotyczy podanie.'), prawo: pisane('Uzasadnienie prawne', 'Dlaczego organ nie jest właściwy.') },
  sekcje: ({ pismo, dane, wolne, surowe }) => [
    ...postanowienie(pismo, {
      podstawa: tekst`art. 66 § 3 i art. 123 KPA`, rozstrzygniecie: tekst`zwrócić podanie: ${dane.powod}.`, uzasadnienie: wolne.fakty, uzasadnieniePrawne: wolne.prawo, pouczenie: zazalenie(pismo),
    }),
    ...(surowe['rodo'] === 'ma' ? [] : [rodo(pismo)]),
  ],
});

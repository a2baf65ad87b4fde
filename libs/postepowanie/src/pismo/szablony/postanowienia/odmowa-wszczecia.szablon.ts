import { tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { pisane, postanowienie, rodo, RODO_POLE, zazalenie } from '../bloki.js';

/** KPA 61a. */
export const odmowaWszczecia = defineSzablonPisma({
  kod: 'odmowa-wszczecia', nazwa: 'Postanowienie o odmowie wszczęcia postępowania', tytul: 'POSTANOWIENIE', przepis: 'art. 61a KPA',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 61a § 1 i art. 124 § 1 KPA'),
  czynnosc: 'odmowa-wszczecia', czynnoscDoreczenia: 'doreczenie-postanowienia', daneCzynnosci: ['powod'],
  dane: {
    powod: { rodzaj: 'wybor', nazwa: 'Powód', wartosci: { 'nie-strona': 'żądanie wniosła osoba, która nie jest stroną', 'inna-przyczyna': 'z innej uzasadnionej przyczyny postępowanie nie może być wszczęte' }, wymagane: true },
    rodo: RODO_POLE,
  },
  wolne: { fakty: pisane('Uzasadnienie faktyczne', 'Kto i o co wystąpił, co ustalono.'), prawo: pisane('Uzasadnienie prawne', 'Dlaczego w świetle przepisu nie można wszcząć postępowania.') },
  sekcje: ({ pismo, dane, wolne, surowe }) => [
    ...postanowienie(pismo, {
      podstawa: tekst`art. 61a § 1 i art. 123 KPA`,
      rozstrzygniecie: tekst`odmówić wszczęcia postępowania: ${dane.powod}.`,
      uzasadnienie: wolne.fakty, uzasadnieniePrawne: wolne.prawo, pouczenie: zazalenie(pismo),
    }),
    ...(surowe['rodo'] === 'ma' ? [] : [rodo(pismo)]),
  ],
});

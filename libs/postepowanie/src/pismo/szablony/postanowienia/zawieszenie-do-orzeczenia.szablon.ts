import { akapit, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { dzien, pisane, postanowienie, pouczenie, zazalenie } from '../bloki.js';

/** art. 106 ust. 7-11 of the act, KPA 101. The act itself is taken first: it needs a calculation, and opens the case about the other benefit. */
export const zawieszenieDoOrzeczenia = defineSzablonPisma({
  kod: 'zawieszenie-do-orzeczenia', nazwa: 'Postanowienie o zawieszeniu do czasu orzeczenia o niepełnosprawności', tytul: 'POSTANOWIENIE', przepis: 'art. 106 ust. 7 ustawy o pomocy społecznej',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 101 § 1 i art. 124 § 1 KPA'), czynnosc: null, czynnoscDoreczenia: 'doreczenie-postanowienia', daneCzynnosci: [],
  dane: {
    wystapienie: { rodzaj: 'wybor', nazwa: 'O co strona wystąpiła', wartosci: { 'stopien-niepelnosprawnosci': 'o wydanie orzeczenia o stopniu niepełnosprawności', 'niezdolnosc-do-pracy': 'o świadczenie uzależnione od niezdolności do pracy' }, wymagane: true },
    potwierdzono: dzien('Dzień złożenia potwierdzenia'),
  },
  wolne: { fakty: pisane('Uzasadnienie faktyczne', 'Wywiad i spełnienie pozostałych warunków zasiłku stałego.') },
  sekcje: ({ pismo, dane, wolne }) => {
    const [first, ...rest] = zazalenie(pismo).bloki;
    const duty = akapit(tekst`Orzeczenie należy dostarczyć w ciągu 60 dni od jego otrzymania: zasiłek stały ustala się wtedy od miesiąca, w którym złożono wniosek wraz z potwierdzeniem. Po tym terminie przysługuje on dopiero od miesiąca dostarczenia orzeczenia (art. 106 ust. 9-10 ustawy o pomocy społecznej). Na czas zawieszenia przyznaje się z urzędu zasiłek okresowy (ust. 8).`);
    return postanowienie(pismo, {
      podstawa: tekst`art. 106 ust. 7 pkt 1 ustawy o pomocy społecznej i art. 123 KPA`, rozstrzygniecie: tekst`zawiesić postępowanie do dnia dostarczenia orzeczenia.`, uzasadnienie: wolne.fakty,
      uzasadnieniePrawne: tekst`Strona wystąpiła ${dane.wystapienie}, a potwierdzenie złożyła ${dane.potwierdzono}. Spełnia pozostałe warunki przyznania zasiłku stałego, więc postępowanie zawiesza się do dnia dostarczenia orzeczenia.`,
      pouczenie: pouczenie(first, ...rest, duty),
    });
  },
});

import { akapit, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { dzien, pisane, postanowienie, pouczenie } from '../bloki.js';

/** KPA 111: the term for appeal runs anew from the delivery of this order (§ 2). */
export const uzupelnienieDecyzji = defineSzablonPisma({
  kod: 'uzupelnienie-decyzji', nazwa: 'Postanowienie o uzupełnieniu decyzji', tytul: 'POSTANOWIENIE', przepis: 'art. 111 KPA',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 111 § 1b i art. 124 § 1 KPA'),
  czynnosc: 'uzupelnienie-decyzji', czynnoscDoreczenia: 'doreczenie-uzupelnienia', daneCzynnosci: ['zakres'],
  dane: {
    data_decyzji: dzien('Data uzupełnianej decyzji'),
    zakres: { rodzaj: 'wybor', nazwa: 'Co się uzupełnia', wartosci: { rozstrzygniecie: 'rozstrzygnięcie', odwolanie: 'pouczenie o prawie odwołania', skarga: 'pouczenie o skardze lub powództwie' }, wymagane: true },
    tresc: { rodzaj: 'tekst', nazwa: 'Treść dodana do decyzji', maks: 1000, wymagane: true },
  },
  wolne: { fakty: pisane('Uzasadnienie', 'Czego w decyzji brakowało i kto o to wystąpił.') },
  sekcje: ({ pismo, dane, wolne }) =>
    postanowienie(pismo, {
      podstawa: tekst`art. 111 § 1-1b i art. 123 KPA`,
      rozstrzygniecie: tekst`uzupełnić decyzję z dnia ${dane.data_decyzji} (${pismo.znak}), ${dane.zakres}, przez dodanie: „${dane.tresc}”.`,
      uzasadnienie: wolne.fakty,
      uzasadnieniePrawne: tekst`Decyzję można uzupełnić co do rozstrzygnięcia lub pouczenia na żądanie strony zgłoszone w terminie 14 dni od doręczenia albo z urzędu w tym samym terminie (art. 111 § 1 i 1a KPA).`,
      pouczenie: pouczenie(akapit(tekst`Termin do wniesienia odwołania albo skargi biegnie od dnia doręczenia tego postanowienia (art. 111 § 2 KPA). Odwołanie służy do ${pismo.kolegium} za pośrednictwem organu, który wydał decyzję, w terminie 14 dni (art. 129 KPA), chyba że decyzja stała się ostateczna z mocy art. 127 § 1a KPA; wtedy służy skarga do ${pismo.sad} w terminie 30 dni.`)),
    }),
});

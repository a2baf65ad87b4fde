import { tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { dzien, pisane, postanowienie, zazalenie } from '../bloki.js';

/** KPA 113 § 1: slips of the pen and of counting; it never changes what was decided. */
export const sprostowanie = defineSzablonPisma({
  kod: 'sprostowanie', nazwa: 'Postanowienie o sprostowaniu omyłki', tytul: 'POSTANOWIENIE', przepis: 'art. 113 § 1 i 3 KPA',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 113 § 1 i art. 124 § 1 KPA'),
  czynnosc: 'sprostowanie', czynnoscDoreczenia: 'doreczenie-postanowienia', daneCzynnosci: ['rodzaj_omylki'],
  dane: {
    data_decyzji: dzien('Data prostowanej decyzji'),
    rodzaj_omylki: { rodzaj: 'wybor', nazwa: 'Rodzaj omyłki', wartosci: { pisarska: 'błąd pisarski', rachunkowa: 'błąd rachunkowy', inna: 'inna oczywista omyłka' }, wymagane: true },
    jest: { rodzaj: 'tekst', nazwa: 'Jest w decyzji', maks: 500, wymagane: true },
    powinno_byc: { rodzaj: 'tekst', nazwa: 'Powinno być', maks: 500, wymagane: true },
  },
  wolne: { fakty: pisane('Uzasadnienie', 'Dlaczego omyłka jest oczywista.') },
  sekcje: ({ pismo, dane, wolne }) =>
    postanowienie(pismo, {
      podstawa: tekst`art. 113 § 1 i art. 123 KPA`,
      rozstrzygniecie: tekst`sprostować w decyzji z dnia ${dane.data_decyzji} (${pismo.znak}) ${dane.rodzaj_omylki}: zamiast „${dane.jest}” powinno być „${dane.powinno_byc}”.`,
      uzasadnienie: wolne.fakty,
      uzasadnieniePrawne: tekst`Organ może z urzędu lub na żądanie strony prostować w drodze postanowienia błędy pisarskie i rachunkowe oraz inne oczywiste omyłki w wydanych decyzjach (art. 113 § 1 KPA). Sprostowanie nie zmienia rozstrzygnięcia.`,
      pouczenie: zazalenie(pismo),
    }),
});

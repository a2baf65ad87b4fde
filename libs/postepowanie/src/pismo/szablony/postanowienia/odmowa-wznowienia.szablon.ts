import { tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { dzien, pisane, postanowienie, zazalenie } from '../bloki.js';
import { PODSTAWA_WZNOWIENIA } from './podstawa-wznowienia.js';

/** KPA 149 § 3 and 4: an order with complaint. */
export const odmowaWznowienia = defineSzablonPisma({
  kod: 'odmowa-wznowienia', nazwa: 'Postanowienie o odmowie wznowienia postępowania', tytul: 'POSTANOWIENIE', przepis: 'art. 149 § 3 KPA',
  rodzaj: 'postanowienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 149 § 3, art. 150 § 1 i art. 124 § 1 KPA'),
  czynnosc: 'odmowa-wznowienia', czynnoscDoreczenia: 'doreczenie-postanowienia', daneCzynnosci: ['powod'],
  dane: {
    podstawa: PODSTAWA_WZNOWIENIA, decyzja: dzien('Data decyzji ostatecznej'),
    powod: { rodzaj: 'wybor', nazwa: 'Powód odmowy', wartosci: { 'po-terminie': 'podanie wniesiono po upływie terminu (art. 148 KPA)', 'nie-strona': 'podanie wniosła osoba, która nie jest stroną', 'brak-podstawy': 'podanie nie wskazuje żadnej z ustawowych przyczyn wznowienia' }, wymagane: true },
  },
  wolne: { fakty: pisane('Uzasadnienie faktyczne', 'Kto, kiedy i z jakiej przyczyny żądał wznowienia.'), prawo: pisane('Uzasadnienie prawne', 'Dlaczego w świetle przepisów nie można wznowić postępowania.') },
  sekcje: ({ pismo, dane, wolne }) =>
    postanowienie(pismo, {
      podstawa: tekst`art. 149 § 3, art. 150 § 1 i art. 123 KPA`,
      rozstrzygniecie: tekst`odmówić wznowienia postępowania zakończonego decyzją ostateczną z dnia ${dane.decyzja}, którego żądano z przyczyny: ${dane.podstawa}. Powód: ${dane.powod}.`,
      uzasadnienie: wolne.fakty, uzasadnieniePrawne: wolne.prawo, pouczenie: zazalenie(pismo),
    }),
});

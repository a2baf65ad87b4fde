import { akapit, akapity, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { dzien, pisane, pouczenie, rodo } from '../bloki.js';

/** KPA 65: at once, with a reasoned notice and the GDPR information (§ 1a); the day of the first filing stays (§ 2). */
export const przekazanieWlasciwosc = defineSzablonPisma({
  kod: 'przekazanie-wedlug-wlasciwosci', nazwa: 'Zawiadomienie o przekazaniu podania organowi właściwemu', tytul: 'ZAWIADOMIENIE O PRZEKAZANIU PODANIA', przepis: 'art. 65 KPA, art. 101 ustawy o pomocy społecznej',
  rodzaj: 'zawiadomienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 65 § 1 KPA'), czynnosc: 'przekazanie-wedlug-wlasciwosci', czynnoscDoreczenia: null, daneCzynnosci: ['organ'], doWiadomosci: 'organ',
  dane: { organ: { rodzaj: 'tekst', nazwa: 'Organ właściwy: nazwa i adres', maks: 300, wymagane: true }, wniesiono: dzien('Dzień wniesienia podania') },
  wolne: { uzasadnienie: pisane('Uzasadnienie', 'Z czego wynika właściwość: miejsce zamieszkania, ostatnie zameldowanie na pobyt stały osoby bezdomnej.') },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 65 § 1 KPA ${pismo.organ} zawiadamia stronę: ${pismo.strona}, że podanie ${pismo.wSprawie} przekazano organowi właściwemu: ${dane.organ}.`)),
    sekcja(tekst`Uzasadnienie`, ...akapity(wolne.uzasadnienie)),
    pouczenie(akapit(tekst`Podanie wniesiono ${dane.wniesiono}. Jeżeli przepis wyznacza termin, uważa się je za wniesione z jego zachowaniem (art. 65 § 2 KPA). O dalszym biegu sprawy poinformuje organ właściwy.`)),
    rodo(pismo),
  ],
});

import { akapit, akapity, punkty, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_PRACOWNIKA } from '../../otoczenie-pisma.js';
import { kontakt, pisane, pouczenie } from '../bloki.js';

/** Art. 105 ust. 1: courts, offices, employers, clinics and schools answer the centre itself, so that the party need not bring papers. */
export const wystapienieInformacje = defineSzablonPisma({
  kod: 'wystapienie-o-informacje', nazwa: 'Wystąpienie do instytucji o informacje', tytul: 'WNIOSEK O UDOSTĘPNIENIE INFORMACJI', przepis: 'art. 105 ust. 1 ustawy o pomocy społecznej',
  rodzaj: 'pismo', adresat: 'instytucja', podpis: PODPIS_PRACOWNIKA('art. 105 ust. 1 ustawy o pomocy społecznej'), czynnosc: null, czynnoscDoreczenia: null, daneCzynnosci: [],
  ujawnia: ['pesel'],
  dane: { informacje: { rodzaj: 'lista', nazwa: 'O jakie informacje', podpowiedz: 'Tylko te, które mają znaczenie dla sprawy.', maks: 300, maksPozycji: 10, wymagane: true } },
  wolne: { znaczenie: pisane('Dlaczego są potrzebne', 'Co z nich wynika dla prawa do świadczenia lub jego wysokości; bez opisu sytuacji osoby.') },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 105 ust. 1 ustawy o pomocy społecznej ${pismo.osrodek} wnosi o udostępnienie informacji o osobie: ${pismo.strona}${pismo.pesel ? tekst`, PESEL ${pismo.pesel}` : tekst`, której danych identyfikacyjnych nie można podać pełniej`}:`), punkty(dane.informacje)),
    sekcja(tekst`Znaczenie dla sprawy`, ...akapity(wolne.znaczenie)),
    pouczenie(akapit(tekst`Informacje udostępnia się niezwłocznie, nie później niż w terminie 7 dni od dnia otrzymania wniosku (art. 105 ust. 1 ustawy o pomocy społecznej). Odpowiedź i ten wniosek są objęte tajemnicą (art. 100 ust. 7 tej ustawy).`), kontakt(pismo)),
  ],
});

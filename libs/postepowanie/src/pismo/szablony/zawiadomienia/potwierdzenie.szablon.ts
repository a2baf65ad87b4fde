import { akapit, punkty, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_PRACOWNIKA } from '../../otoczenie-pisma.js';
import { dzien, kontakt } from '../bloki.js';

/** KPA 63 § 4: on demand of whoever filed. */
export const potwierdzenieWplywu = defineSzablonPisma({
  kod: 'potwierdzenie-wplywu', nazwa: 'Potwierdzenie wniesienia podania', tytul: 'POTWIERDZENIE WNIESIENIA PODANIA', przepis: 'art. 63 § 4 KPA',
  rodzaj: 'pismo', adresat: 'strona', podpis: PODPIS_PRACOWNIKA('art. 63 § 4 KPA'), czynnosc: null, czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: {
    dzien: dzien('Dzień wniesienia podania'),
    sposob: { rodzaj: 'wybor', nazwa: 'Jak wniesiono', wartosci: { osobiscie: 'osobiście', poczta: 'pocztą', 'e-doreczenia': 'przez e-Doręczenia', ustnie: 'ustnie do protokołu', faks: 'faksem' }, wymagane: true },
    zalaczniki: { rodzaj: 'lista', nazwa: 'Załączniki', maks: 200, maksPozycji: 20, wymagane: false },
  },
  wolne: {},
  sekcje: ({ pismo, dane }) => [
    sekcja(null, akapit(tekst`${pismo.osrodek} potwierdza, że ${dane.dzien} ${dane.sposob} wniesiono podanie ${pismo.wSprawie}. Wnoszący: ${pismo.strona}. Znak sprawy: ${pismo.znak}.`),
      ...(dane.zalaczniki ? [akapit(tekst`Do podania dołączono:`), punkty(dane.zalaczniki)] : [akapit(tekst`Do podania nie dołączono załączników.`)]), kontakt(pismo)),
  ],
});

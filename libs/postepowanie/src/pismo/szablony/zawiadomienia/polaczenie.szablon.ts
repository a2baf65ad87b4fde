import { akapit, akapity, punkty, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { kontakt, pisane, pouczenie } from '../bloki.js';

/** KPA 62: one proceeding about several parties, when the facts, the basis and the authority are the same. */
export const polaczenieSpraw = defineSzablonPisma({
  kod: 'polaczenie-spraw', nazwa: 'Zawiadomienie o prowadzeniu jednego postępowania', tytul: 'ZAWIADOMIENIE O PROWADZENIU JEDNEGO POSTĘPOWANIA', przepis: 'art. 62 KPA',
  rodzaj: 'zawiadomienie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 62 KPA'), czynnosc: null, czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: { znaki: { rodzaj: 'lista', nazwa: 'Znaki spraw prowadzonych razem z tą', maks: 60, maksPozycji: 10, wymagane: true } },
  wolne: { uzasadnienie: pisane('Dlaczego razem', 'Ten sam stan faktyczny, ta sama podstawa prawna, ten sam organ. Bez danych innych stron.') },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 62 KPA ${pismo.organ} zawiadamia stronę: ${pismo.strona}, że ${pismo.wSprawie} (${pismo.znak}) prowadzi się jedno postępowanie razem ze sprawami:`), punkty(dane.znaki)),
    sekcja(tekst`Uzasadnienie`, ...akapity(wolne.uzasadnienie)),
    pouczenie(akapit(tekst`Każda strona zachowuje swoje prawa. Prowadzenie jednego postępowania można zakwestionować w odwołaniu od decyzji.`), kontakt(pismo)),
  ],
});

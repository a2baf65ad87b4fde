import { akapit, akapity, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_PRACOWNIKA } from '../../otoczenie-pisma.js';
import { dzien, kontakt, pisane, pouczenie } from '../bloki.js';

/** KPA 64 § 2: a notice, no decision. */
export const pozostawienieBezRozpoznania = defineSzablonPisma({
  kod: 'pozostawienie-bez-rozpoznania', nazwa: 'Zawiadomienie o pozostawieniu podania bez rozpoznania', tytul: 'ZAWIADOMIENIE O POZOSTAWIENIU PODANIA BEZ ROZPOZNANIA', przepis: 'art. 64 § 2 KPA',
  rodzaj: 'zawiadomienie', adresat: 'strona', podpis: PODPIS_PRACOWNIKA('art. 64 § 2 KPA'), czynnosc: 'pozostawienie-bez-rozpoznania', czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: { doreczenie_wezwania: dzien('Dzień doręczenia wezwania'), koniec_terminu: dzien('Ostatni dzień wyznaczonego terminu') },
  wolne: { braki: pisane('Których braków nie usunięto', 'Wymień braki z wezwania.') },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`${pismo.organ} zawiadamia stronę: ${pismo.strona}, że podanie ${pismo.wSprawie} pozostawiono bez rozpoznania (art. 64 § 2 KPA).`)),
    sekcja(tekst`Dlaczego`, akapit(tekst`Wezwanie do usunięcia braków doręczono ${dane.doreczenie_wezwania}, a termin minął ${dane.koniec_terminu}. Braków nie usunięto:`), ...akapity(wolne.braki)),
    pouczenie(akapit(tekst`Podanie można złożyć ponownie; sprawa będzie się wtedy toczyć od nowa. Jeżeli strona uważa, że podania nie można było pozostawić bez rozpoznania, może wnieść ponaglenie do ${pismo.kolegium} za pośrednictwem organu (art. 37 § 1 KPA).`), kontakt(pismo)),
  ],
});

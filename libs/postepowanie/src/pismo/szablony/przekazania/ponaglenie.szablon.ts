import { akapit, akapity, punkty, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { dzien, pisane } from '../bloki.js';

/** KPA 37 § 4: within seven days of receipt, with the needed copies of the akta and the authority's own position. */
export const przekazaniePonaglenia = defineSzablonPisma({
  kod: 'przekazanie-ponaglenia', nazwa: 'Przekazanie ponaglenia ze stanowiskiem', tytul: 'PRZEKAZANIE PONAGLENIA', przepis: 'art. 37 § 4 KPA',
  rodzaj: 'pismo', adresat: 'kolegium', podpis: PODPIS_UPOWAZNIONEGO('art. 37 § 4 KPA'), czynnosc: 'przekazanie-ponaglenia', czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: {
    wplynelo: dzien('Dzień wpływu ponaglenia'),
    zalaczniki: { rodzaj: 'lista', nazwa: 'Odpisy akt', podpowiedz: 'Niezbędne odpisy, z numerami kart.', maks: 200, maksPozycji: 30, wymagane: true },
  },
  wolne: { przebieg: pisane('Przebieg sprawy', 'Czynności i daty.'), stanowisko: pisane('Stanowisko organu', 'Czy ponaglenie jest zasadne i dlaczego.') },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 37 § 4 KPA przekazuje się ponaglenie, które wpłynęło ${dane.wplynelo}, ${pismo.wSprawie}. Strona: ${pismo.strona}.`)),
    sekcja(tekst`Przebieg sprawy`, ...akapity(wolne.przebieg)),
    sekcja(tekst`Stanowisko organu`, ...akapity(wolne.stanowisko)),
    sekcja(tekst`Załączniki`, akapit(tekst`Ponaglenie oraz niezbędne odpisy akt:`), punkty(dane.zalaczniki)),
  ],
});

import { akapit, akapity, punkty, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../../otoczenie-pisma.js';
import { dzien, pisane } from '../bloki.js';

/** KPA 133: within seven days of receipt, with the akta, unless a new decision was issued (132). */
export const przekazanieOdwolania = defineSzablonPisma({
  kod: 'przekazanie-odwolania', nazwa: 'Przekazanie odwołania z aktami', tytul: 'PRZEKAZANIE ODWOŁANIA', przepis: 'art. 133 KPA',
  rodzaj: 'pismo', adresat: 'kolegium', podpis: PODPIS_UPOWAZNIONEGO('art. 133 KPA'), czynnosc: 'przekazanie-do-sko', czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: {
    data_decyzji: dzien('Data zaskarżonej decyzji'), doreczono: dzien('Dzień doręczenia decyzji'), wplynelo: dzien('Dzień wniesienia odwołania'),
    zalaczniki: { rodzaj: 'lista', nazwa: 'Załączniki', podpowiedz: 'Odwołanie, akta sprawy z liczbą kart.', maks: 200, maksPozycji: 30, wymagane: true },
  },
  wolne: { stanowisko: pisane('Stanowisko wobec zarzutów', 'Dlaczego organ nie uwzględnił odwołania w trybie art. 132 KPA.') },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 133 KPA przesyła się wraz z aktami odwołanie od decyzji z dnia ${dane.data_decyzji} (${pismo.znak}), ${pismo.wSprawie}. Strona: ${pismo.strona}. Decyzję doręczono ${dane.doreczono}, odwołanie wniesiono ${dane.wplynelo}.`),
      akapit(tekst`Organ nie znalazł podstaw do wydania nowej decyzji (art. 132 § 1 KPA).`)),
    sekcja(tekst`Stanowisko organu`, ...akapity(wolne.stanowisko)),
    sekcja(tekst`Załączniki`, punkty(dane.zalaczniki)),
  ],
});

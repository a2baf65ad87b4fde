import { akapit, akapity, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_UPOWAZNIONEGO } from '../otoczenie-pisma.js';
import { pisane } from './bloki.js';

/** KPA 217-218: at once, at the latest in seven days, of facts from the centre's own records. It names the person beyond doubt, so it shows the identity number. */
export const zaswiadczenie = defineSzablonPisma({
  kod: 'zaswiadczenie', nazwa: 'Zaświadczenie', tytul: 'ZAŚWIADCZENIE', przepis: 'art. 217 i 218 KPA',
  rodzaj: 'zaswiadczenie', adresat: 'strona', podpis: PODPIS_UPOWAZNIONEGO('art. 217 § 1 KPA'), czynnosc: null, czynnoscDoreczenia: null, daneCzynnosci: [],
  ujawnia: ['pesel', 'dataUrodzenia'],
  dane: {
    podstawa: { rodzaj: 'wybor', nazwa: 'Podstawa wydania', wartosci: { przepis: 'przepis prawa wymaga urzędowego potwierdzenia (art. 217 § 2 pkt 1 KPA)', interes: 'interes prawny osoby w urzędowym potwierdzeniu (art. 217 § 2 pkt 2 KPA)' }, wymagane: true },
    cel: { rodzaj: 'tekst', nazwa: 'Komu i po co', podpowiedz: 'Np. do przedłożenia w sądzie.', maks: 200, wymagane: true },
  },
  wolne: { tresc: pisane('Co się zaświadcza', 'Tylko fakty z ewidencji i rejestrów ośrodka, z okresem i kwotą.') },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 217 § 1 KPA zaświadcza się, że ${pismo.strona}${identity(pismo.pesel, pismo.dataUrodzenia)}:`), ...akapity(wolne.tresc)),
    sekcja(null, akapit(tekst`Podstawa: ${dane.podstawa}. Zaświadczenie wydano na żądanie osoby zainteresowanej: ${dane.cel}.`)),
  ],
});

type Znane = Parameters<typeof akapit>[0] | null;

function identity(pesel: Znane, dataUrodzenia: Znane): Parameters<typeof akapit>[0] {
  if (pesel) return tekst`, PESEL ${pesel}`;
  return dataUrodzenia ? tekst`, data urodzenia: ${dataUrodzenia}` : tekst`, dane identyfikacyjne w aktach`;
}

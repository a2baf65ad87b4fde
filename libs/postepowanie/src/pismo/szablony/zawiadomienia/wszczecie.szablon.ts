import { akapit, akapity, sekcja, tekst } from '@ostoja/documents';
import { defineSzablonPisma, PODPIS_PRACOWNIKA } from '../../otoczenie-pisma.js';
import { kontakt, pisane, pouczenie, rodo, ZMIANA_ADRESU } from '../bloki.js';

/** KPA 61 § 4 and the GDPR information of § 5. */
export const zawiadomienieWszczecie = defineSzablonPisma({
  kod: 'zawiadomienie-o-wszczeciu', nazwa: 'Zawiadomienie o wszczęciu postępowania', tytul: 'ZAWIADOMIENIE O WSZCZĘCIU POSTĘPOWANIA', przepis: 'art. 61 § 4 i 5 KPA',
  rodzaj: 'zawiadomienie', adresat: 'strona', podpis: PODPIS_PRACOWNIKA('art. 61 § 4 KPA'), czynnosc: 'zawiadomienie-wszczecia', czynnoscDoreczenia: null, daneCzynnosci: [],
  dane: { podstawa: { rodzaj: 'tekst', nazwa: 'Przepis, na podstawie którego toczy się postępowanie', maks: 200, wymagane: true } },
  wolne: { przedmiot: pisane('Czego dotyczy postępowanie', 'O czym organ będzie rozstrzygał i dlaczego.') },
  sekcje: ({ pismo, dane, wolne }) => [
    sekcja(null, akapit(tekst`Na podstawie art. 61 § 4 KPA ${pismo.organ} zawiadamia stronę: ${pismo.strona}, że na podstawie ${dane.podstawa} toczy się postępowanie ${pismo.wSprawie}.`), ...akapity(wolne.przedmiot), kontakt(pismo)),
    pouczenie(
      akapit(tekst`Strona może brać czynny udział w postępowaniu: przeglądać akta, sporządzać z nich notatki i kopie, składać wyjaśnienia i dowody oraz wypowiedzieć się co do zebranego materiału przed wydaniem decyzji (art. 10 § 1 i art. 73 § 1 KPA). Może działać przez pełnomocnika (art. 32 KPA).`),
      ZMIANA_ADRESU,
    ),
    rodo(pismo),
  ],
});
